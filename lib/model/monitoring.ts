import type { ImageRef } from './workload';

/** Which operator reads the scrape objects and rules. `none`: exporters run, nothing is declared. */
export type MonitoringFlavour = 'prometheus-operator' | 'azure-managed' | 'none';

/** When alerts fire, as far as it is a matter of taste. Shares are between 0 and 1. */
export interface ThresholdsModel {
  readonly volumeFree: number;
  readonly volumeTrend: number;
  readonly volumeFullWithinSeconds: number;
  readonly connections: number;
  readonly poolWaitSeconds: number;
  readonly walArchivingSeconds: number;
  readonly standbyBehindSeconds: number;
  readonly synchronousStandbySeconds: number;
  readonly certificateExpirySeconds: number;
  readonly overdueSeconds: number;
  readonly metricsMissingSeconds: number;
}

export interface MonitoringModel {
  readonly flavour: MonitoringFlavour;
  readonly postgresExporter: ImageRef;
  /** Login of the exporter, over the Unix socket. */
  readonly exporterRole: string;
  /** Prometheus pods that may scrape. */
  readonly prometheus: { readonly namespace: string; readonly podLabels: Readonly<Record<string, string>> };
  readonly scrapeIntervalSeconds: number;
  /** Labels that the Prometheus operator selects objects by. */
  readonly objectLabels: Readonly<Record<string, string>>;
  /** Labels of every alert beside `severity`, for the routes of Alertmanager. Absent: none. */
  readonly alertLabels?: Readonly<Record<string, string>>;
  readonly thresholds: ThresholdsModel;
  /** Start of each alert's `runbook_url`; the alert's name and `.md` follow. */
  readonly runbookBaseUrl: string;
}
