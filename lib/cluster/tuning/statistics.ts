import type { Parameter } from '../../model/cluster';
import { parameter } from './parameter';
import { ourChoice, postgresDocs } from './sources';

/** What the server counts about itself. */
export function statistics(): Parameter[] {
  return [
    parameter('track_io_timing', 'on', 'on: reading the clock is cheap on Azure’s virtual machines', ourChoice('Statistics')),
    parameter('track_functions', 'pl', 'pl: triggers and procedures show up', ourChoice('Statistics')),
    parameter('track_activity_query_size', '4kB', '4 kB: a dashboard’s query in full', ourChoice('Statistics')),
    parameter('pg_stat_statements.max', 10000, '10 000: each length of an IN list counts as another statement', ourChoice('Statistics')),
    parameter(
      'pg_stat_statements.track',
      'top',
      'top: what clients sent; a function’s inner statements would count twice',
      postgresDocs('pgstatstatements'),
    ),
    parameter(
      'pg_stat_statements.track_utility',
      'off',
      'off: each SET with another value would take an entry',
      postgresDocs('pgstatstatements'),
    ),
    parameter('pg_stat_statements.save', 'on', 'on: figures survive a planned restart', postgresDocs('pgstatstatements')),
  ];
}
