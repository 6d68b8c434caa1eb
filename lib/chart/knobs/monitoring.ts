import { SCRAPE_INTERVAL } from '../../monitoring/validate-monitoring';
import { THRESHOLD_BOUNDS as BOUNDS } from '../../monitoring/validate-thresholds';
import { boolean, choice, duration, number, object, optional, required, type Field, type TextKind } from './kind';
import { helperImage } from './pod';
import { dnsLabel, labels, sqlName } from './text';

const httpsUrl: TextKind = { type: 'text', pattern: '^https://[^\\s/]+(/\\S*)?$', allowed: 'a https URL' };

const thresholds = object({
  volumeFree: optional('TimescaleVolumeFillingUp: free part of a volume below which it fires.', number(BOUNDS.volumeFree)),
  volumeTrend: optional('TimescaleVolumeFillingUp: free part of a volume below which its trend counts.', number(BOUNDS.volumeTrend)),
  volumeFullWithin: optional(
    'TimescaleVolumeFillingUp: how soon a volume has to be full, by its trend.',
    duration(BOUNDS.volumeFullWithin),
  ),
  connections: optional('TimescaleConnectionsNearLimit: part of the usable connections above which it fires.', number(BOUNDS.connections)),
  poolWait: optional('TimescalePoolerNotServing: how long clients may wait for a server connection.', duration(BOUNDS.poolWait)),
  walArchiving: optional(
    'TimescaleWalArchivingStalled: time without an archived segment, although there was one to archive.',
    duration(BOUNDS.walArchiving),
  ),
  standbyBehind: optional('TimescaleStandbyBehind: how long a standby may be missing or behind.', duration(BOUNDS.standbyBehind)),
  synchronousStandby: optional(
    'TimescaleNoSynchronousStandby: how long commits may have fewer copies than declared.',
    duration(BOUNDS.synchronousStandby),
  ),
  certificateExpiry: optional(
    'TimescaleCertificateProblem: how long before its end a certificate is told of; with cert-manager at most half of tls.renewBefore.',
    duration(BOUNDS.certificateExpiry),
  ),
  overdue: optional(
    "TimescaleBackupOverdue, TimescaleArchiveOverdue: time on top of the schedule and a run's deadline.",
    duration(BOUNDS.overdue),
  ),
  metricsMissing: optional('TimescaleMetricsMissing: how long a source of metrics may be silent.', duration(BOUNDS.metricsMissing)),
});

export const monitoring: Field = required(
  'Exporters, scrape objects and alerts.',
  object({
    enabled: required('Whether there are any.', boolean),
    flavour: optional(
      'Who reads scrape objects and rules: prometheus-operator, azure-managed, or none (exporters run, nothing is declared).',
      choice('prometheus-operator', 'azure-managed', 'none'),
    ),
    role: optional('Login of the exporter. null: the first monitoring login of the databases.', sqlName),
    prometheus: optional(
      'Where Prometheus runs.',
      object({
        namespace: required('Its namespace.', dnsLabel),
        podLabels: required('Labels of its pods. They are added to these: take one away with null.', labels),
      }),
    ),
    scrapeInterval: optional('How often metrics are read.', duration(SCRAPE_INTERVAL)),
    objectLabels: optional('Labels that Prometheus selects scrape objects and rules by.', labels),
    alertLabels: optional('Labels of every alert beside severity, namespace and platform, for the routes of Alertmanager.', labels),
    thresholds: optional('When alerts fire.', thresholds),
    runbookBaseUrl: required('Where the runbooks are published; `/<alert>.md` follows.', httpsUrl),
    postgresExporter: required('postgres_exporter, beside each PostgreSQL.', object(helperImage)),
  }),
);
