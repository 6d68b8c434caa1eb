import { DNS_LABEL, labelProblems, SQL_NAME } from '../common/formats';
import { matches, wholeSeconds } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import { imageProblems } from '../common/validate-pod';
import type { MonitoringProps } from './monitoring-props';
import { thresholdProblems } from './validate-thresholds';

/** Seconds. */
export const SCRAPE_INTERVAL = { least: 5, most: 300 } as const;

const RULES: readonly Rule<MonitoringProps>[] = [
  {
    broken: ({ runbookBaseUrl }) => !isHttps(runbookBaseUrl),
    message: ({ runbookBaseUrl }) =>
      `monitoring.runbookBaseUrl must be a https URL, got '${runbookBaseUrl}': every alert links to its page below it`,
  },
  wholeSeconds(
    'monitoring.scrapeInterval',
    (p) => p.scrapeInterval,
    SCRAPE_INTERVAL,
    'more often burdens the server; less often leaves holes, since a series ends after 5 minutes without a sample',
  ),
  matches('monitoring.role', (p) => p.role, SQL_NAME, 'give a login of the databases'),
  matches('monitoring.prometheus.namespace', (p) => p.prometheus?.namespace, DNS_LABEL, 'give the namespace that Prometheus runs in'),
  {
    broken: ({ prometheus }) => prometheus !== undefined && Object.keys(prometheus.podLabels).length === 0,
    message: () =>
      'monitoring.prometheus.podLabels must have at least one label, got none: every pod of the namespace could read the metrics; give the labels of the Prometheus pods',
  },
];

/** Everything that is wrong with exporters, scrape objects and alerts. */
export function monitoringProblems(props: MonitoringProps | undefined): string[] {
  if (!props) return [];
  return [
    ...problemsOf(RULES, props),
    ...labelProblems('monitoring.prometheus.podLabels', props.prometheus?.podLabels),
    ...labelProblems('monitoring.objectLabels', props.objectLabels),
    ...thresholdProblems(props.thresholds, props.scrapeInterval),
    ...imageProblems('monitoring.postgresExporter', props.postgresExporter),
  ];
}

function isHttps(text: string): boolean {
  return /^https:\/\/[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(\/[^\s]*)?$/.test(text);
}
