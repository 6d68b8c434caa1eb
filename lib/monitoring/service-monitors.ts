import { Construct } from 'constructs';
import { ServiceMonitor as AzureServiceMonitor } from '../../imports/azmonitoring.coreos.com';
import {
  ServiceMonitor,
  type ServiceMonitorProps,
  type ServiceMonitorSpec,
  type ServiceMonitorSpecEndpoints,
  ServiceMonitorSpecEndpointsScheme,
} from '../../imports/monitoring.coreos.com';
import { type Component, selectorLabels } from '../common/labels';
import { metadata } from '../common/metadata';
import { namesOf, serviceHost } from '../common/names';
import * as ports from '../common/ports';
import type { MonitoringModel } from '../model/monitoring';
import type { PlatformModel } from '../model/platform';

/** Azure drops series of a monitor that does not state these limits (Azure Monitor, "Create a Pod or Service Monitor"). */
const AZURE_LIMITS: Partial<ServiceMonitorSpec> = { labelLimit: 63, labelNameLengthLimit: 511, labelValueLengthLimit: 1023 };

/**
 * What Prometheus scrapes: Patroni, the member program and postgres_exporter of every database pod, and pgbouncer_exporter of every pooler pod, behind the
 * headless Services, which also list pods that are not ready. The API group is the one that the declared flavour reads.
 */
export class ServiceMonitors extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel, monitoring: MonitoringModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const interval = `${monitoring.scrapeIntervalSeconds}s`;

    this.monitor('Database', model, monitoring, names.members, 'member', [
      memberEndpoint(model, ports.PATRONI, interval),
      memberEndpoint(model, ports.FACTS, interval),
      { port: ports.POSTGRES_EXPORTER.name, path: '/metrics', interval },
    ]);
    if (model.pooler?.exporter) {
      this.monitor('Pooler', model, monitoring, names.pooler, 'pooler', [
        { port: ports.PGBOUNCER_EXPORTER.name, path: '/metrics', interval },
      ]);
    }
  }

  private monitor(
    id: string,
    model: PlatformModel,
    monitoring: MonitoringModel,
    name: string,
    component: Component,
    endpoints: ServiceMonitorSpecEndpoints[],
  ): void {
    const azure = monitoring.flavour === 'azure-managed';
    const base = metadata(model, name, component);
    const props: ServiceMonitorProps = {
      metadata: { ...base, labels: { ...monitoring.objectLabels, ...base.labels } },
      spec: {
        ...(azure ? AZURE_LIMITS : {}),
        namespaceSelector: { matchNames: [model.namespace.name] },
        selector: { matchLabels: { ...selectorLabels(model.name, component) } },
        endpoints,
      },
    };
    if (azure) new AzureServiceMonitor(this, id, props);
    else new ServiceMonitor(this, id, props);
  }
}

/** Pods are scraped by address, which no certificate names: the certificate is checked for the primary's name, which all members' have. */
function memberEndpoint(model: PlatformModel, port: ports.Port, interval: string): ServiceMonitorSpecEndpoints {
  return {
    port: port.name,
    path: '/metrics',
    interval,
    scheme: ServiceMonitorSpecEndpointsScheme.HTTPS,
    tlsConfig: {
      ca: { secret: { name: model.tls.serverSecret, key: 'ca.crt' } },
      serverName: serviceHost(namesOf(model.name).primaryService, model.namespace.name, model.clusterDomain),
    },
  };
}
