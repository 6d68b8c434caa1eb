import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { type Exporter, METRICS, type MetricName } from './metrics';

/**
 * A selector of the platform's own series and nobody else's: always by namespace, and by the scrape job where the platform is
 * the one that is scraped. The Prometheus operator names the job after the Service.
 * @param matchers further label matchers, as PromQL writes them
 */
export function series(model: PlatformModel, metric: MetricName, ...matchers: readonly string[]): string {
  const job = jobOf(model, METRICS[metric].exporter);
  return `${metric}{${[`namespace="${model.namespace.name}"`, ...(job ? [`job="${job}"`] : []), ...matchers].join(',')}}`;
}

function jobOf(model: PlatformModel, exporter: Exporter): string | undefined {
  const names = namesOf(model.name);
  switch (exporter) {
    case 'patroni':
    case 'member-program':
    case 'postgres_exporter':
      return names.headless;
    case 'pgbouncer_exporter':
      return names.poolerHeadless;
    case 'kube-state-metrics':
    case 'kubelet':
      return undefined;
  }
}

/** Counts series. `count` alone has no result where nothing matches, and a comparison with no result never fires. */
export function countOrZero(vector: string): string {
  return `(count(${vector}) or vector(0))`;
}

/** Several conditions in one alert; the label tells which of them holds. */
export function labelled(vector: string, label: string, value: string): string {
  return `label_replace(${vector}, "${label}", "${value}", "", "")`;
}

export function anyOf(vectors: readonly string[]): string {
  return vectors.join('\nor\n');
}

/** Matches the pods of a StatefulSet, `<name>-<ordinal>`, and not those of one whose name only begins alike. */
export function podsOf(statefulSet: string): string {
  return `${statefulSet}-[0-9]+`;
}
