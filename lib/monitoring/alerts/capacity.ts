import { namesOf } from '../../common/names';
import type { ThresholdsModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import { type Alert, durationText, percentText } from '../alert';
import { anyOf, podsOf, series } from '../promql';
import { wholeBelow } from '../../common/whole';

/** Whether something that cannot be exceeded is about to be. */
export function capacityAlerts(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  return [volumeFillingUp(model, thresholds), connectionsNearLimit(model, thresholds)];
}

/** Shares of the volume as it is now: it may have been grown since it was declared. */
function volumeFillingUp(model: PlatformModel, thresholds: ThresholdsModel): Alert {
  const { volumeFree, volumeTrend, volumeFullWithinSeconds } = thresholds;
  const names = namesOf(model.name);
  const pods = model.readPool ? `(${names.members}|${names.readPool})` : names.members;
  // A claim is called `<template>-<pod>`.
  const claims = `persistentvolumeclaim=~"[a-z0-9]+-${podsOf(pods)}"`;
  const available = series(model, 'kubelet_volume_stats_available_bytes', claims);
  const free = `${available} / ${series(model, 'kubelet_volume_stats_capacity_bytes', claims)}`;
  // Both windows must agree, so that neither a restore this morning nor a burst this minute is taken for a trend.
  const fullSoon = ['6h', '1h'].map((window) => `predict_linear(${available}[${window}], ${volumeFullWithinSeconds}) < 0`).join('\n  and ');
  return {
    name: 'TimescaleVolumeFillingUp',
    expr: anyOf([`${free} < ${volumeFree}`, `(${free} < ${volumeTrend}\n  and ${fullSoon})`]),
    forSeconds: 15 * 60,
    severity: 'critical',
    summary: `${model.name}: {{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} free`,
    description: `Less than ${percentText(volumeFree)} is free, or at the present rate nothing will be free in ${durationText(volumeFullWithinSeconds)}. PostgreSQL stops when it cannot write WAL.`,
  };
}

/**
 * Counts what is connected to a database, background workers included: it errs on the early side. The per-state counts of
 * the `stat_activity` collector would be exact, under labels that changed between releases.
 */
function connectionsNearLimit(model: PlatformModel, thresholds: ThresholdsModel): Alert {
  const { maxConnections, reservedConnections } = model.members;
  const usable = maxConnections - reservedConnections;
  return {
    name: 'TimescaleConnectionsNearLimit',
    expr: `sum by (pod) (${series(model, 'pg_stat_database_numbackends')}) > ${wholeBelow(usable * thresholds.connections)}`,
    forSeconds: 5 * 60,
    severity: 'warning',
    summary: `${model.name}: {{ $labels.pod }} has {{ $value }} of ${usable} usable connections`,
    description: `max_connections is ${maxConnections}, of which ${reservedConnections} are kept for administrators, exporters and Jobs. Beyond that clients are refused.`,
  };
}
