import { namesOf } from '../../common/names';
import type { PlatformModel } from '../../model/platform';
import type { Alert } from '../alert';
import { anyOf, podsOf, series } from '../promql';

/** Below this share of free space it is time to act, whatever the trend. */
const LOW_SHARE = 0.1;
/** Above this share no trend is believed: a new read replica copies the whole database within minutes. */
const TREND_SHARE = 0.4;
const DAY_SECONDS = 86400;
/** The last tenth is the time that is left to do something about it. */
const CONNECTION_SHARE = 0.9;

/** Whether something that cannot be exceeded is about to be. */
export function capacityAlerts(model: PlatformModel): Alert[] {
  return [volumeFillingUp(model), connectionsNearLimit(model)];
}

/** Shares of the volume as it is now: it may have been grown since it was declared. */
function volumeFillingUp(model: PlatformModel): Alert {
  const names = namesOf(model.name);
  const pods = model.readPool ? `(${names.members}|${names.readPool})` : names.members;
  // A claim is called `<template>-<pod>`.
  const claims = `persistentvolumeclaim=~"[a-z0-9]+-${podsOf(pods)}"`;
  const available = series(model, 'kubelet_volume_stats_available_bytes', claims);
  const free = `${available} / ${series(model, 'kubelet_volume_stats_capacity_bytes', claims)}`;
  // Both windows must agree, so that neither a restore this morning nor a burst this minute is taken for a trend.
  const fullInADay = ['6h', '1h'].map((window) => `predict_linear(${available}[${window}], ${DAY_SECONDS}) < 0`).join('\n  and ');
  return {
    name: 'TimescaleVolumeFillingUp',
    expr: anyOf([`${free} < ${LOW_SHARE}`, `(${free} < ${TREND_SHARE}\n  and ${fullInADay})`]),
    forSeconds: 15 * 60,
    severity: 'critical',
    summary: `${model.name}: {{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} free`,
    description: `Less than ${LOW_SHARE * 100} % is free, or at the present rate nothing will be in a day. PostgreSQL stops when it cannot write WAL.`,
  };
}

/**
 * Counts what is connected to a database, background workers included: it errs on the early side. The per-state counts of
 * the `stat_activity` collector would be exact, under labels that changed between releases.
 */
function connectionsNearLimit(model: PlatformModel): Alert {
  const { maxConnections, reservedConnections } = model.members;
  const usable = maxConnections - reservedConnections;
  return {
    name: 'TimescaleConnectionsNearLimit',
    expr: `sum by (pod) (${series(model, 'pg_stat_database_numbackends')}) > ${Math.floor(usable * CONNECTION_SHARE)}`,
    forSeconds: 5 * 60,
    severity: 'warning',
    summary: `${model.name}: {{ $labels.pod }} has {{ $value }} of ${usable} usable connections`,
    description: `max_connections is ${maxConnections}, of which ${reservedConnections} are kept for administrators, exporters and Jobs. Beyond that clients are refused.`,
  };
}
