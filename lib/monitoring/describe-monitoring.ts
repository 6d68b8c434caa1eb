import { ContainerImage } from '../common/container-image';
import type { DatabaseModel } from '../model/data';
import type { MonitoringModel } from '../model/monitoring';
import type { MonitoringProps } from './monitoring-props';
import { describeThresholds } from './thresholds';

/** The release whose names are recorded in test/monitoring/emitted. */
const EXPORTER = ContainerImage.of({
  reference: 'quay.io/prometheuscommunity/postgres-exporter:v0.20.1',
  version: '0.20.1',
  command: ['/bin/postgres_exporter'],
});

export function describeMonitoring(props: MonitoringProps, databases: readonly DatabaseModel[]): MonitoringModel {
  const declared = databases.flatMap((d) => d.roles).find((r) => r.privilege === 'monitoring')?.name;
  return {
    flavour: props.flavour ?? 'prometheus-operator',
    postgresExporter: (props.postgresExporter ?? EXPORTER).toModel(),
    exporterRole: props.role ?? declared ?? 'monitoring',
    prometheus: props.prometheus ?? { namespace: 'monitoring', podLabels: { 'app.kubernetes.io/name': 'prometheus' } },
    scrapeIntervalSeconds: props.scrapeInterval?.toSeconds() ?? 30,
    objectLabels: props.objectLabels ?? {},
    alertLabels: props.alertLabels,
    thresholds: describeThresholds(props.thresholds),
    runbookBaseUrl: directoryUrl(props.runbookBaseUrl),
  };
}

/** With the slash that names of pages follow. */
function directoryUrl(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
