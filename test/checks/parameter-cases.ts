import { DatabaseImage } from '../../lib';
import { VALID } from '../validation/props';
import type { Case } from './cases';

type Parameters = Readonly<Record<string, string | number | boolean>>;

const member = (parameters: Parameters) => ({ postgres: { ...VALID.postgres, parameters } });
const reader = (parameters: Parameters) => ({ readPool: { ...VALID.readPool!, parameters } });
const postgres = (version: string) => ({ image: DatabaseImage.timescaledbHa({ postgres: version, timescaledb: '2.29.1' }) });
const check = 'unknown-parameters';

/** Names of parameters. */
export const PARAMETER_CASES: readonly Case[] = [
  {
    check,
    title: 'parameters of the server and of libraries that it loads',
    props: {
      ...member({
        work_mem: '64MB',
        'pg_stat_statements.track': 'all',
        'timescaledb.enable_chunk_skipping': true,
        'plpgsql.extra_warnings': 'all',
        shared_preload_libraries: 'timescaledb,pg_stat_statements,auto_explain,pg_cron',
        'auto_explain.log_min_duration': '10s',
        'cron.database_name': 'telemetry',
      }),
      ...reader({ jit: true }),
    },
    says: [],
  },
  {
    check,
    title: 'names that were misspelt',
    props: {
      ...member({ work_men: '64MB', 'pg_stat_statements.tracks': 'all', 'timescale.telemetry_level': 'off', nonsense: 1 }),
      ...reader({ jitt: true }),
    },
    says: [
      'error: postgres.parameters.nonsense is no parameter of PostgreSQL 16: Patroni would leave it out; see pg_settings for those that it has',
      'error: postgres.parameters.pg_stat_statements.tracks is no parameter of pg_stat_statements that is known, and the server would ignore it: did you mean pg_stat_statements.track?',
      'error: postgres.parameters.timescale.telemetry_level belongs to no library that the server loads, and it would ignore it: did you mean timescaledb.telemetry_level or timescaledb.bgw_log_level or timescaledb.license?',
      'error: postgres.parameters.work_men is no parameter of PostgreSQL 16: Patroni would leave it out; did you mean work_mem or maintenance_work_mem?',
      'error: readPool.parameters.jitt is no parameter of PostgreSQL 16: Patroni would leave it out; did you mean jit?',
    ],
  },
  {
    check,
    title: 'what another major version has',
    props: { ...postgres('18.4'), ...member({ old_snapshot_threshold: '1h', ssl_ecdh_curve: 'prime256v1' }) },
    says: [
      'error: postgres.parameters.old_snapshot_threshold is no parameter of PostgreSQL 18: Patroni would leave it out; only 15 and 16 have it, so take it out',
      'error: postgres.parameters.ssl_ecdh_curve is no parameter of PostgreSQL 18: Patroni would leave it out; it is called ssl_groups there',
    ],
  },
  {
    check,
    title: 'a parameter of a later major version',
    props: member({ io_method: 'worker' }),
    says: [
      'error: postgres.parameters.io_method is no parameter of PostgreSQL 16: Patroni would leave it out; only 18 has it, so take it out',
    ],
  },
  {
    check,
    title: 'parameters that nothing reads',
    props: member({ 'auto_explain.log_min_duration': '10s', 'shop.tenant': 'a', 'timescaledb.xyz': 1 }),
    says: [
      'warning: postgres.parameters.auto_explain.log_min_duration has no effect, because the library auto_explain is not loaded: add it to postgres.parameters.shared_preload_libraries, or take the parameter out',
      'warning: postgres.parameters.shop.tenant belongs to no library in postgres.parameters.shared_preload_libraries: PostgreSQL keeps it for whoever asks by current_setting(), and checks nothing; take it out unless that is what it is for',
      'warning: postgres.parameters.timescaledb.xyz is no parameter of timescaledb that is known: the server ignores it where the library does not have it; see pg_settings',
    ],
  },
];
