import { Database, DatabaseImage } from '../../lib';
import { VALID } from '../validation/props';
import type { Case } from './cases';

const digest = `sha256:${'0'.repeat(64)}`;
const IMAGE = {
  repository: 'a',
  tag: 'pg16.9',
  digest,
  postgres: '16.9',
  timescaledb: '2.29.1',
  patroni: '4.1.4',
  pgbackrest: '2.59.1',
  pgbouncer: '1.25.2',
};
const image = (props: Partial<typeof IMAGE>) => ({ image: DatabaseImage.custom({ ...IMAGE, ...props }) });
const preload = (libraries: string) => ({ postgres: { ...VALID.postgres, parameters: { shared_preload_libraries: libraries } } });
const plain = [new Database('telemetry', { timescaledb: false }).addMonitoring('watcher')];

/** What is in the database image. */
export const IMAGE_CASES: readonly Case[] = [
  { check: 'background-jobs', title: 'PostgreSQL 15.18', props: { image: DatabaseImage.timescaledbHa() }, says: [] },
  {
    check: 'background-jobs',
    title: 'a later minor without TimescaleDB',
    props: { ...image({ postgres: '15.20', timescaledb: undefined }), databases: plain },
    says: [],
  },
  {
    check: 'background-jobs',
    title: 'a minor under which every job fails',
    props: { image: DatabaseImage.timescaledbHa({ postgres: '15.20' }) },
    says: [
      "error: image.postgres is 15.20, must be 15.18 or earlier with TimescaleDB 2.28.3: every background job of 'telemetry' would fail, so nothing is compressed, dropped or refreshed; use an image with 15.18, or a TimescaleDB that has the repair",
    ],
  },
  { check: 'end-of-support', title: 'PostgreSQL 16 with a TimescaleDB that is maintained', says: [] },
  {
    check: 'end-of-support',
    title: 'PostgreSQL 15 alone',
    props: { ...image({ postgres: '15.18', timescaledb: undefined }), databases: plain },
    says: [],
  },
  {
    check: 'end-of-support',
    title: 'PostgreSQL 15 with TimescaleDB',
    props: { image: DatabaseImage.timescaledbHa() },
    says: [
      'warning: image.postgres is 15.18: TimescaleDB 2.28 was the last for PostgreSQL 15 and lacks the fixes of 2.29.1 (GHSA-hcfx-29v5-2rcw), and PostgreSQL 15 itself ends on 2027-11-11; plan the move to 16 or later',
    ],
  },
  { check: 'image-license', title: 'the full build', says: [] },
  {
    check: 'image-license',
    title: 'the Apache build',
    props: image({ tag: 'pg16.9-ts2.29.1-oss' }),
    says: [
      "error: image.tag is 'pg16.9-ts2.29.1-oss', must not be an -oss one: columnstore, continuous aggregates and policies are refused under the Apache license; use 'pg16.9-ts2.29.1'",
    ],
  },
  { check: 'image-pin', title: 'a floating tag with a digest', props: image({ tag: 'latest' }), says: [] },
  {
    check: 'image-pin',
    title: 'a full tag without a digest',
    props: image({ digest: undefined, tag: 'pg16.9-ts2.29.1' }),
    says: [
      `warning: image.digest is missing: the tag 'pg16.9-ts2.29.1' is rebuilt with newer packages, and only a digest keeps two pods the same; see "docker buildx imagetools inspect"`,
    ],
  },
  ...['latest', 'latest-pg16', 'pg16', 'pg16-ts2.29', 'pg16-all', 'pg16-oss', '16', 'nightly'].map((tag) => ({
    check: 'image-pin',
    title: `the floating tag ${tag}`,
    props: image({ digest: undefined, tag }),
    says: [
      `error: image.tag is '${tag}', must name the versions inside or come with a digest: two pods would run two images after a restart; give a full tag ('pg15.18-ts2.28.3') and its digest`,
    ],
  })),
  {
    check: 'preload-libraries',
    title: 'TimescaleDB first',
    props: preload('timescaledb, pg_cron'),
    says: [],
  },
  {
    check: 'preload-libraries',
    title: 'another library in its place',
    props: preload('pg_cron'),
    says: [
      "error: postgres.parameters.shared_preload_libraries is 'pg_cron', must begin with timescaledb: the extension refuses to be made without it; put 'timescaledb,' in front",
    ],
  },
  { check: 'version-matrix', title: 'the default image', props: { image: DatabaseImage.timescaledbHa() }, says: [] },
  {
    check: 'version-matrix',
    title: 'an image without TimescaleDB, which nobody wants',
    props: { ...image({ timescaledb: undefined }), databases: plain },
    says: [],
  },
  {
    check: 'version-matrix',
    title: 'an image without TimescaleDB, which a database has to have',
    props: image({ timescaledb: undefined }),
    says: [
      "error: image.timescaledb is missing, and 'telemetry' must have the extension: use an image with TimescaleDB, or new Database(name, { timescaledb: false })",
    ],
  },
  ...[
    ['15.18', '2.29.1', 'from 2.10 to 2.28'],
    ['15.18', '2.9.3', 'from 2.10 to 2.28'],
    ['16.9', '2.12.2', '2.13 or later'],
    ['17.5', '2.16.1', '2.17 or later'],
    ['18.1', '2.22.1', '2.23 or later'],
  ].map(([postgres, timescaledb, allowed]) => ({
    check: 'version-matrix',
    title: `PostgreSQL ${postgres} with TimescaleDB ${timescaledb}`,
    props: image({ postgres, timescaledb }),
    says: [
      `error: image.timescaledb is ${timescaledb}, must be ${allowed} for PostgreSQL ${postgres!.split('.')[0]}: the server would not load it; use an image with both that fit`,
    ],
  })),
  {
    check: 'version-matrix',
    title: 'programs of long ago',
    props: image({ postgres: '13.22', patroni: '3.3.2', pgbackrest: '2.38', pgbouncer: '1.20.1' }),
    says: [
      'error: image.postgres is 13.22, must be 15, 16, 17, 18: parameters and checks are made for these; use another image',
      "error: image.patroni is 3.3.2, must be 4.0 or later: earlier ones label the leader 'master' and know no quorum; use a newer image",
      'warning: pooler.maxPreparedStatements is 200, which needs PgBouncer 1.21.0 or later in transaction mode, got 1.20.1: drivers that prepare statements fail; use a newer image, or give 0 and switch them off in the drivers',
      'error: image.pgbackrest is 2.38, must be 2.39 or later: earlier ones know no bundles; use a newer image',
      'warning: image.pgbackrest is 2.38, 2.54 or later is recommended: earlier ones cannot prefer a standby, so backups burden the primary; use a newer image',
    ],
  },
  {
    check: 'version-matrix',
    title: 'a preference that pgBackRest does not know',
    props: { ...image({ pgbackrest: '2.50' }), backups: { ...VALID.backups!, from: 'prefer-standby' } },
    says: ["error: backups.from is 'prefer-standby', which needs pgBackRest 2.54 or later, got 2.50: leave it out, or use a newer image"],
  },
  {
    check: 'known-vulnerabilities',
    title: 'the release that mends them',
    props: image({ pgbouncer: '1.25.2' }),
    says: [],
  },
  {
    check: 'known-vulnerabilities',
    title: 'the one before',
    props: image({ pgbouncer: '1.25.1' }),
    says: [
      'error: image.pgbouncer is 1.25.1, must be 1.25.2 or later: anybody who can connect can crash it (CVE-2026-6664); use a newer image',
    ],
  },
  {
    check: 'known-vulnerabilities',
    title: 'a program that does not run',
    props: { ...image({ pgbouncer: '1.18.0' }), pooler: undefined },
    says: [],
  },
];
