import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { contentHash } from '../common/hash';
import { selectorLabels } from '../common/labels';
import { metadata, objectLabels } from '../common/metadata';
import { namesOf } from '../common/names';
import { CONTAINER_SECURITY, fieldEnv, placement, POD_SECURITY, resources, scratch } from '../common/pod';
import * as ports from '../common/ports';
import { MIB } from '../common/quantity';
import { SCRIPTS_PATH } from '../common/scripts';
import { atLeast } from '../common/version';
import type { PlatformModel } from '../model/platform';
import type { PoolerModel } from '../model/pooler';
import { credentialFiles, credentialsVolume, systemCredential, type CredentialFiles } from '../security';
import { poolerHba } from './pgbouncer-hba';
import { pgbouncerIni, SINCE, STATE_PATH } from './pgbouncer-ini';
import { poolerSettings } from './pooler-settings';

/**
 * PgBouncer. A StatefulSet, not a Deployment, because peers find each other by name.
 * One Service for clients, one headless for peers and scraping, one disruption budget.
 */
export class Pooler extends Construct {
  /** @param sidecars containers that other wings add to each pod */
  constructor(scope: Construct, id: string, model: PlatformModel, pooler: PoolerModel, sidecars: readonly k8s.Container[]) {
    super(scope, id);
    const names = namesOf(model.name);
    const selector = { ...selectorLabels(model.name, 'pooler') };
    const ini = pgbouncerIni(model, pooler);
    const vault = credentialsVolume(model);
    const credentials = credentialFiles(model, [systemCredential(model, 'pooler')]);

    new k8s.KubeConfigMap(this, 'Config', {
      metadata: metadata(model, names.poolerConfig, 'pooler'),
      data: { 'pgbouncer.ini': ini, 'hba.conf': poolerHba(), 'pooler.json': poolerSettings(model, pooler) },
    });
    new k8s.KubeStatefulSet(this, 'Resource', {
      metadata: metadata(model, names.pooler, 'pooler'),
      spec: {
        replicas: pooler.replicas,
        serviceName: names.poolerHeadless,
        selector: { matchLabels: selector },
        podManagementPolicy: 'Parallel',
        updateStrategy: { type: 'RollingUpdate' },
        template: {
          metadata: {
            labels: { ...objectLabels(model, 'pooler') },
            // Everything else in the file is taken over by a reload.
            annotations: {
              'timescale.cdk8s.io/restart-on': contentHash(restartRelevant(ini)),
              'kubectl.kubernetes.io/default-container': 'pgbouncer',
            },
          },
          spec: {
            serviceAccountName: names.clientAccount,
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            priorityClassName: model.priorityClassName,
            // The drain, then the longest time that a running transaction is given.
            terminationGracePeriodSeconds: pooler.drainSeconds + 60,
            securityContext: POD_SECURITY,
            ...placement(pooler.scheduling, selector, pooler.replicas),
            containers: [container(model, pooler, credentials), ...sidecars],
            volumes: [
              // The Unix socket, which the exporter sees as well; and what it must not see.
              scratch('run', MIB, 'Memory'),
              scratch('state', MIB, 'Memory'),
              ...(vault ? [vault.volume] : []),
              { name: 'config', configMap: { name: names.poolerConfig } },
              { name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } },
              { name: 'tls', secret: { secretName: model.tls.poolerSecret, defaultMode: 0o640 } },
              { name: 'server-ca', secret: { secretName: model.tls.serverSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
              credentials.volume,
            ],
          },
        },
      },
    });
    this.services(model, selector);
    new k8s.KubePodDisruptionBudget(this, 'Budget', {
      metadata: metadata(model, names.pooler, 'pooler'),
      spec: {
        maxUnavailable: k8s.IntOrString.fromNumber(1),
        selector: { matchLabels: selector },
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    });
  }

  private services(model: PlatformModel, selector: Record<string, string>): void {
    const names = namesOf(model.name);
    const port = ({ name, number }: ports.Port) => ({ name, port: number, targetPort: k8s.IntOrString.fromString(name) });
    new k8s.KubeService(this, 'Service', {
      metadata: metadata(model, names.pooler, 'pooler'),
      spec: { type: 'ClusterIP', selector, ports: [port(ports.PGBOUNCER)] },
    });
    new k8s.KubeService(this, 'Headless', {
      metadata: metadata(model, names.poolerHeadless, 'pooler'),
      spec: {
        clusterIp: 'None',
        publishNotReadyAddresses: true,
        selector,
        ports: [port(ports.PGBOUNCER), ...(model.monitoring && model.pooler?.exporter ? [port(ports.PGBOUNCER_EXPORTER)] : [])],
      },
    });
  }
}

function container(model: PlatformModel, pooler: PoolerModel, credentials: CredentialFiles): k8s.Container {
  const probe: k8s.Probe = { tcpSocket: { port: k8s.IntOrString.fromString(ports.PGBOUNCER.name) }, timeoutSeconds: 3 };
  const vault = credentialsVolume(model);
  return {
    name: 'pgbouncer',
    image: model.image.reference,
    imagePullPolicy: model.image.pullPolicy,
    // SIGINT lets running transactions end and then exits; SIGTERM would wait for clients that never leave.
    command: ['dumb-init', '--single-child', '--rewrite', '15:2', '--', `${SCRIPTS_PATH}/run-pgbouncer.sh`],
    ports: [{ name: ports.PGBOUNCER.name, containerPort: ports.PGBOUNCER.number }],
    env: [
      fieldEnv('POD_NAME', 'metadata.name'),
      { name: 'PEERING', value: atLeast(model.image.pgbouncer, SINCE.peers) ? 'yes' : 'no' },
      { name: 'DRAIN_SECONDS', value: String(pooler.drainSeconds) },
      credentials.env,
    ],
    resources: resources(pooler.resources, 0),
    securityContext: CONTAINER_SECURITY,
    startupProbe: { ...probe, periodSeconds: 1, failureThreshold: 30 },
    livenessProbe: { ...probe, periodSeconds: 10, failureThreshold: 3 },
    readinessProbe: { ...probe, periodSeconds: 3, failureThreshold: 2 },
    lifecycle: { preStop: { exec: { command: [`${SCRIPTS_PATH}/stop-pgbouncer.sh`] } } },
    volumeMounts: [
      { name: 'run', mountPath: '/run/pgbouncer' },
      { name: 'state', mountPath: STATE_PATH },
      ...(vault ? [vault.mount] : []),
      { name: 'config', mountPath: '/etc/pgbouncer', readOnly: true },
      { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
      { name: 'tls', mountPath: '/tls', readOnly: true },
      { name: 'server-ca', mountPath: '/server-ca', readOnly: true },
      credentials.mount,
    ],
  };
}

/** Settings that PgBouncer reads at start only (config.md: listen_*, unix_socket_*; peering changes every pod's identity). */
function restartRelevant(ini: string): string[] {
  return ini.split('\n').filter((line) => /^(listen_|unix_socket_)/.test(line));
}
