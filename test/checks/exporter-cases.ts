import { ContainerImage, Database } from '../../lib';
import { VALID } from '../validation/props';
import type { Case } from './cases';

const exporter = (reference: string, version: string) => ContainerImage.of({ reference, version });

/** Exporters: what they log in as, what they say, which image they are. */
export const EXPORTER_CASES: readonly Case[] = [
  { check: 'exporter-login', title: 'a login with addMonitoring()', says: [] },
  { check: 'exporter-login', title: 'no monitoring', props: { monitoring: undefined, databases: [new Database('telemetry')] }, says: [] },
  {
    check: 'exporter-login',
    title: 'no login at all',
    props: { databases: [new Database('telemetry')] },
    says: [
      "error: monitoring.role 'monitoring' is no login of the databases, must be one with addMonitoring(): the exporter could not read its figures; add .addMonitoring('monitoring') to a database",
    ],
  },
  {
    check: 'exporter-login',
    title: 'a login that may only read',
    props: {
      databases: [new Database('telemetry').addReadOnly('reader')],
      monitoring: { ...VALID.monitoring!, role: 'reader' },
    },
    says: [
      "error: monitoring.role 'reader' has the privilege read-only, must be one with addMonitoring(): the exporter could not read its figures; add .addMonitoring('reader') to a database",
    ],
  },
  { check: 'exporter-restart', title: 'the pinned exporters', says: [] },
  {
    check: 'exporter-restart',
    title: 'exporters of which nobody says what to start',
    props: {
      pooler: { exporter: ContainerImage.of({ reference: 'example.com/pgbouncer-exporter:v0.12.1', version: '0.12.1' }) },
      monitoring: {
        ...VALID.monitoring!,
        postgresExporter: ContainerImage.of({ reference: 'example.com/postgres-exporter:v0.20.1', version: '0.20.1' }),
      },
    },
    says: [
      "warning: monitoring.postgresExporter.command is missing: when the exporter crashes, its pod is not ready for up to 5 minutes, and out of the Services for reads; give the program's path, such as /bin/postgres_exporter, where the image has /bin/sh to start it again",
      "warning: pooler.exporter.command is missing: when the exporter crashes, its pod is not ready for up to 5 minutes, and out of the Services for reads; give the program's path, such as /bin/pgbouncer_exporter, where the image has /bin/sh to start it again",
    ],
  },
  { check: 'exporter-metrics', title: 'the pinned exporters', says: [] },
  {
    check: 'exporter-metrics',
    title: 'exporters with the names of before',
    props: {
      pooler: { exporter: exporter('a:v0.9.0', '0.9.0') },
      monitoring: { ...VALID.monitoring!, postgresExporter: exporter('b:v0.17.1', '0.17.1') },
    },
    says: [
      'error: monitoring.postgresExporter is 0.17.1, must be 0.20.0 or later: it renamed the metrics of replication slots, and alerts over the old names never fire',
      'error: pooler.exporter is 0.9.0, must be 0.11.0 or later: it renamed its counters, and alerts over the old names never fire',
    ],
  },
  {
    check: 'exporter-metrics',
    title: 'an old exporter without alerts over it',
    props: { monitoring: { ...VALID.monitoring!, flavour: 'none', postgresExporter: exporter('b:v0.17.1', '0.17.1') } },
    says: [],
  },
  {
    check: 'image-pin',
    title: 'exporters that float',
    props: {
      pooler: { exporter: exporter('quay.io/a/pgbouncer-exporter:latest', '0.12.1') },
      monitoring: { ...VALID.monitoring!, postgresExporter: exporter('quay.io/b/postgres-exporter:v0', '0.20.1') },
    },
    says: [
      "error: monitoring.postgresExporter is 'quay.io/b/postgres-exporter:v0', must have a tag of one release or a digest: what runs would change by itself",
      "error: pooler.exporter is 'quay.io/a/pgbouncer-exporter:latest', must have a tag of one release or a digest: what runs would change by itself",
    ],
  },
];
