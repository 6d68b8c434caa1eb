import { App, Chart, Yaml } from 'cdk8s';
import * as azure from '../../imports/azmonitoring.coreos.com';
import * as certManager from '../../imports/cert-manager.io';
import * as cilium from '../../imports/cilium.io';
import * as monitoring from '../../imports/monitoring.coreos.com';
import * as secretsStore from '../../imports/secrets-store.csi.x-k8s.io';
import * as snapshot from '../../imports/snapshot.storage.k8s.io';
import { apiVersionOf } from '../../scripts/dev/import/kubernetes-schemas';
import { describeWithTool } from '../support/tools';
import { EVERY_CUSTOM_KIND } from './kinds';
import { allValid, kubeconform, KUBERNETES_VERSIONS } from './kubeconform';

const metadata = { name: 'db', namespace: 'db' };
const selector = { matchLabels: { app: 'db' } };
const scrape: monitoring.ServiceMonitorProps = {
  metadata,
  spec: { selector, endpoints: [{ port: 'metrics', scheme: monitoring.ServiceMonitorSpecEndpointsScheme.HTTPS }] },
};
const podScrape: monitoring.PodMonitorProps = { metadata, spec: { selector, podMetricsEndpoints: [{ port: 'metrics' }] } };

function everyCustomObject(): object[] {
  const chart = new Chart(new App(), 'test');
  new monitoring.ServiceMonitor(chart, 'service-monitor', scrape);
  new monitoring.PodMonitor(chart, 'pod-monitor', podScrape);
  new azure.ServiceMonitor(chart, 'azure-service-monitor', scrape);
  new azure.PodMonitor(chart, 'azure-pod-monitor', podScrape);
  new monitoring.PrometheusRule(chart, 'rule', {
    metadata,
    spec: {
      groups: [{ name: 'db', rules: [{ alert: 'Down', expr: monitoring.PrometheusRuleSpecGroupsRulesExpr.fromString('up == 0') }] }],
    },
  });
  new certManager.Certificate(chart, 'certificate', { metadata, spec: { secretName: 'tls', dnsNames: ['db'], issuerRef: { name: 'ca' } } });
  new secretsStore.SecretProviderClass(chart, 'secrets', { metadata, spec: { provider: 'azure', parameters: { keyvaultName: 'vault' } } });
  new snapshot.VolumeSnapshot(chart, 'snapshot', { metadata, spec: { source: { persistentVolumeClaimName: 'data' } } });
  new snapshot.VolumeSnapshotClass(chart, 'snapshot-class', {
    metadata: { name: 'db' },
    driver: 'disk.csi.azure.com',
    deletionPolicy: snapshot.VolumeSnapshotClassDeletionPolicy.RETAIN,
  });
  new cilium.CiliumNetworkPolicy(chart, 'policy', {
    metadata,
    spec: { endpointSelector: selector, egress: [{ toEntities: [cilium.CiliumNetworkPolicySpecEgressToEntities.KUBE_HYPHEN_APISERVER] }] },
  });
  return chart.toJson() as object[];
}

describe('the classes in imports/', () => {
  it('cover every custom kind that has a schema', () => {
    const made = everyCustomObject().map((object) => object as { apiVersion: string; kind: string });
    expect(made.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`).sort()).toEqual(
      EVERY_CUSTOM_KIND.map((kind) => `${apiVersionOf(kind)} ${kind.kind}`).sort(),
    );
  });

  it('give the same spec in both monitoring groups', () => {
    const twins = everyCustomObject().filter((object) => (object as { kind: string }).kind === 'ServiceMonitor') as {
      apiVersion: string;
      spec: object;
    }[];
    expect(twins.map((twin) => twin.apiVersion)).toEqual(['monitoring.coreos.com/v1', 'azmonitoring.coreos.com/v1']);
    expect(twins[0]?.spec).toEqual(twins[1]?.spec);
  });
});

describeWithTool('kubeconform', 'objects of the classes in imports/', () => {
  it.each(KUBERNETES_VERSIONS)('fit their schemas on Kubernetes %s', (version) => {
    const manifests = {
      yaml: everyCustomObject()
        .map((object) => `---\n${Yaml.stringify(object)}`)
        .join(''),
    };
    expect(kubeconform(manifests, version)).toEqual(allValid(manifests));
  });
});
