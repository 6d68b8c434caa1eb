import { ContainerImage, type ContainerImageProps } from '../../common/container-image';
import type { MonitoringFlavour } from '../../model/monitoring';
import type { MonitoringProps } from '../../monitoring/monitoring-props';
import type { AlertThresholds } from '../../monitoring/thresholds';
import { optionalDuration } from './quantities';

export interface ThresholdsValues {
  readonly volumeFree?: number;
  readonly volumeTrend?: number;
  readonly volumeFullWithin?: string;
  readonly connections?: number;
  readonly poolWait?: string;
  readonly walArchiving?: string;
  readonly standbyBehind?: string;
  readonly synchronousStandby?: string;
  readonly certificateExpiry?: string;
  readonly overdue?: string;
  readonly metricsMissing?: string;
}

export interface MonitoringValues {
  readonly enabled: boolean;
  readonly flavour?: MonitoringFlavour;
  readonly role?: string;
  readonly prometheus?: { readonly namespace: string; readonly podLabels: Readonly<Record<string, string>> };
  readonly scrapeInterval?: string;
  readonly objectLabels?: Readonly<Record<string, string>>;
  readonly alertLabels?: Readonly<Record<string, string>>;
  readonly thresholds?: ThresholdsValues;
  readonly runbookBaseUrl: string;
  readonly postgresExporter: ContainerImageProps;
}

export function monitoringProps(values: MonitoringValues): MonitoringProps | undefined {
  if (!values.enabled) return undefined;
  const alertLabels = values.alertLabels ?? {};
  return {
    flavour: values.flavour,
    role: values.role,
    prometheus: values.prometheus,
    scrapeInterval: optionalDuration(values.scrapeInterval),
    objectLabels: values.objectLabels,
    alertLabels: Object.keys(alertLabels).length > 0 ? alertLabels : undefined,
    thresholds: values.thresholds === undefined ? undefined : alertThresholds(values.thresholds),
    runbookBaseUrl: values.runbookBaseUrl,
    postgresExporter: ContainerImage.of(values.postgresExporter),
  };
}

function alertThresholds(values: ThresholdsValues): AlertThresholds {
  return {
    volumeFree: values.volumeFree,
    volumeTrend: values.volumeTrend,
    volumeFullWithin: optionalDuration(values.volumeFullWithin),
    connections: values.connections,
    poolWait: optionalDuration(values.poolWait),
    walArchiving: optionalDuration(values.walArchiving),
    standbyBehind: optionalDuration(values.standbyBehind),
    synchronousStandby: optionalDuration(values.synchronousStandby),
    certificateExpiry: optionalDuration(values.certificateExpiry),
    overdue: optionalDuration(values.overdue),
    metricsMissing: optionalDuration(values.metricsMissing),
  };
}
