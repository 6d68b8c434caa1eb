import type { PlatformModel, PlatformProps } from '../../../lib';

/** As YAML or JSON has them. */
export type Values = Readonly<Record<string, unknown>>;

/** Values for the `local` environment's files, so that the chart runs the images that a description of it runs. */
export function valuesLike({ image, databases, monitoring, pooler }: PlatformModel, { acknowledge }: PlatformProps): Values {
  const { reference, tag, digest = null, pullPolicy, postgres, timescaledb = '', patroni, pgbackrest, pgbouncer } = image;
  const repository = reference.slice(0, reference.indexOf(`:${tag}`));
  // Tables of a server without TimescaleDB stay plain.
  const plain = { timescaledb: false, load: null, hypertables: null, continuousAggregates: null };
  return {
    // Helm's own namespace is there before the chart.
    createNamespace: false,
    image: { repository, tag, digest, pullPolicy, postgres, timescaledb, patroni, pgbackrest, pgbouncer },
    databases: Object.fromEntries(databases.filter((d) => !d.timescaledb).map(({ name }) => [name, plain])),
    monitoring: monitoring ? { postgresExporter: monitoring.postgresExporter } : { enabled: false },
    pooler: { exporter: pooler?.exporter ?? { enabled: false } },
    acknowledge,
  };
}
