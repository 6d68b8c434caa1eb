import type { Parameter } from '../../model/cluster';
import { parameter } from './parameter';
import { ourChoice, postgresDocs } from './sources';

/** A container's log is its standard error; Kubernetes keeps and rotates it. */
export function logging(): Parameter[] {
  return [
    parameter('log_destination', 'stderr', 'stderr', ourChoice('Logging')),
    parameter(
      'logging_collector',
      'off',
      'off: files in the container would fill its volume, and nobody would read them',
      ourChoice('Logging'),
    ),
    parameter('log_timezone', 'UTC', 'UTC', ourChoice('Logging')),
    parameter(
      'log_line_prefix',
      '%m [%p] %q[user=%u,db=%d,app=%a,client=%h,query=%Q] ',
      'time, process, then key=value pairs for sessions only, which a parser can split',
      postgresDocs('runtime-config-logging'),
    ),
    ...events(),
    ...statements(),
  ];
}

function events(): Parameter[] {
  return [
    parameter('log_checkpoints', 'on', 'on: too frequent ones mean that max_wal_size is too small', postgresDocs('runtime-config-logging')),
    parameter('log_lock_waits', 'on', 'on', postgresDocs('runtime-config-logging')),
    parameter('log_recovery_conflict_waits', 'on', 'on: says why a standby is behind', postgresDocs('runtime-config-logging')),
    parameter('log_temp_files', '10MB', '10 MB: a sort that outgrew work_mem by far', ourChoice('Logging')),
    parameter('log_autovacuum_min_duration', '10s', '10 s: the runs that compete with queries', ourChoice('Logging')),
    parameter('log_connections', 'on', 'on: behind a pooler they are few, and an audit asks for them', ourChoice('Logging')),
    parameter('log_disconnections', 'on', 'on, as log_connections', ourChoice('Logging')),
  ];
}

function statements(): Parameter[] {
  return [
    parameter(
      'log_min_duration_statement',
      '1s',
      '1 s: a person at a screen notices; less would bury the rest of the log',
      ourChoice('Logging'),
    ),
    parameter('log_statement', 'none', 'none: ddl would write passwords of ALTER ROLE into the log', ourChoice('Logging')),
    parameter(
      'log_parameter_max_length',
      0,
      '0: bound values can be personal data, and logs are read by more people than tables',
      ourChoice('Logging'),
    ),
  ];
}
