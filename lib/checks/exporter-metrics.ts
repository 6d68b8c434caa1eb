import { atLeast } from '../common/version';
import { error, found, type Check } from './check';

/** First release with the metric names that the alerts use (postgres_exporter, CHANGELOG.md 0.20.0). */
const POSTGRES_EXPORTER = '0.20.0';
/** The same for the pooler's (prometheus-community/pgbouncer_exporter, CHANGELOG.md 0.11.0). */
const PGBOUNCER_EXPORTER = '0.11.0';

/** Exporters emit what alerts ask for: an alert over a metric that nobody emits never fires. */
export const exporterMetrics: Check = ({ monitoring, pooler }) => {
  if (!monitoring || monitoring.flavour === 'none') return [];
  const { postgresExporter } = monitoring;
  const poolerExporter = pooler?.exporter;
  return found(
    !atLeast(postgresExporter.version, POSTGRES_EXPORTER) &&
      error(
        `monitoring.postgresExporter is ${postgresExporter.version}, must be ${POSTGRES_EXPORTER} or later: ` +
          'it renamed the metrics of replication slots, and alerts over the old names never fire',
      ),
    poolerExporter !== undefined &&
      !atLeast(poolerExporter.version, PGBOUNCER_EXPORTER) &&
      error(
        `pooler.exporter is ${poolerExporter.version}, must be ${PGBOUNCER_EXPORTER} or later: it renamed its counters, and alerts over the old names never fire`,
      ),
  );
};
