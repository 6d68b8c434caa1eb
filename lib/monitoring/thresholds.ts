import { Duration } from 'cdk8s';
import type { ThresholdsModel } from '../model/monitoring';

/** When alerts fire, where it is a matter of taste; what follows from the platform itself (failover budget, allowed lag, schedules) is not here. */
export interface AlertThresholds {
  /** TimescaleVolumeFillingUp: free part of a volume below which it fires, between 0 and 1. @default 0.1 */
  readonly volumeFree?: number;
  /**
   * TimescaleVolumeFillingUp: free part of a volume below which its trend counts, between 0 and 1. Above it no trend is believed: a new read
   * replica copies the whole database within minutes.
   * @default 0.4
   */
  readonly volumeTrend?: number;
  /** TimescaleVolumeFillingUp: how soon a volume has to be full, by its trend. @default Duration.days(1) */
  readonly volumeFullWithin?: Duration;
  /** TimescaleConnectionsNearLimit: part of the usable connections above which it fires, between 0 and 1. @default 0.9 */
  readonly connections?: number;
  /** TimescalePoolerNotServing: how long clients may wait for a server connection. @default Duration.seconds(10) */
  readonly poolWait?: Duration;
  /**
   * TimescaleWalArchivingStalled: time without an archived segment, although there was one to archive. It fires 5 minutes later.
   * @default Duration.minutes(15)
   */
  readonly walArchiving?: Duration;
  /**
   * TimescaleStandbyBehind: how long a standby may be missing or behind. Every pod of a rolling restart is, for a minute or two, and a disk
   * needs several to follow its pod to another node.
   * @default Duration.minutes(15)
   */
  readonly standbyBehind?: Duration;
  /** TimescaleNoSynchronousStandby: how long commits may have fewer copies than declared. @default Duration.minutes(5) */
  readonly synchronousStandby?: Duration;
  /**
   * TimescaleCertificateProblem: how long before its end a certificate is told of. With cert-manager at most half of `tls.renewBefore`: until then,
   * its renewal is not late.
   * @default Duration.days(7)
   */
  readonly certificateExpiry?: Duration;
  /**
   * TimescaleBackupOverdue, TimescaleArchiveOverdue: time on top of the schedule and a run's deadline. A late controller, an image pull and a
   * repeated try are no missed run.
   * @default Duration.minutes(30)
   */
  readonly overdue?: Duration;
  /** TimescaleMetricsMissing: how long a source of metrics may be silent. @default Duration.minutes(10) */
  readonly metricsMissing?: Duration;
}

/** Parts of a volume when nothing else is said. */
export const DEFAULT_FREE = 0.1;
export const DEFAULT_TREND = 0.4;

export function describeThresholds(props: AlertThresholds = {}): ThresholdsModel {
  return {
    volumeFree: props.volumeFree ?? DEFAULT_FREE,
    volumeTrend: props.volumeTrend ?? DEFAULT_TREND,
    volumeFullWithinSeconds: (props.volumeFullWithin ?? Duration.days(1)).toSeconds(),
    connections: props.connections ?? 0.9,
    poolWaitSeconds: (props.poolWait ?? Duration.seconds(10)).toSeconds(),
    walArchivingSeconds: (props.walArchiving ?? Duration.minutes(15)).toSeconds(),
    standbyBehindSeconds: (props.standbyBehind ?? Duration.minutes(15)).toSeconds(),
    synchronousStandbySeconds: (props.synchronousStandby ?? Duration.minutes(5)).toSeconds(),
    certificateExpirySeconds: (props.certificateExpiry ?? Duration.days(7)).toSeconds(),
    overdueSeconds: (props.overdue ?? Duration.minutes(30)).toSeconds(),
    metricsMissingSeconds: (props.metricsMissing ?? Duration.minutes(10)).toSeconds(),
  };
}
