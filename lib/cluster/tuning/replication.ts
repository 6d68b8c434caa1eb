import type { Parameter, TuningInput } from '../../model/cluster';
import { followersOf } from './input';
import { parameter } from './parameter';
import { ourChoice, PATRONI_RULES, postgresDocs } from './sources';
import { MB, size } from './units';
import { slotKeepBytes } from './wal';

/** PostgreSQL's default, so that few members do not mean less room than an untuned server has. */
const LEAST_SENDERS = 10;
const SEGMENT = 16 * MB;

/** Streaming replication, as seen by a pod that leads and by one that follows. */
export function replication(input: TuningInput): Parameter[] {
  const senders = Math.max(LEAST_SENDERS, 2 * followersOf(input) + 4);
  return [
    parameter('wal_level', 'replica', 'replica: enough for standbys and archiving', PATRONI_RULES),
    parameter('wal_log_hints', 'on', 'on: pg_rewind brings an old primary back even where data checksums are missing', PATRONI_RULES),
    parameter(
      'max_wal_senders',
      senders,
      '2 for each follower (its stream, and a base backup or a sender that died unnoticed) + 4, at least 10',
      ourChoice('Replication'),
    ),
    parameter('max_replication_slots', senders, 'as many as max_wal_senders', ourChoice('Replication')),
    parameter(
      'wal_keep_size',
      size(walKeepBytes(input)),
      'half of max_slot_wal_keep_size in whole segments, at most 512 MB: for a follower whose slot is gone, and for pg_rewind',
      ourChoice('Replication'),
    ),
    parameter(
      'wal_sender_timeout',
      '15s',
      '15 s: a vanished standby is let go within half of Patroni’s usual ttl',
      ourChoice('Replication'),
    ),
    parameter('wal_receiver_timeout', '15s', '15 s: a standby leaves a vanished primary as early', ourChoice('Replication')),
    parameter(
      'wal_retrieve_retry_interval',
      '500ms',
      '500 ms: a standby may have to wait this long before it promotes, or before it follows a primary that restarted',
      ourChoice('Replication'),
    ),
    parameter('track_commit_timestamp', 'off', 'off: nothing here reads it, and it writes for each transaction', PATRONI_RULES),
    ...standby(input),
  ];
}

function walKeepBytes(input: TuningInput): number {
  return Math.max(SEGMENT, Math.min(512 * MB, Math.floor(slotKeepBytes(input) / 2 / SEGMENT) * SEGMENT));
}

/** A member must be ready to lead, so replay may not wait; a read replica is there for its queries. */
function standby(input: TuningInput): Parameter[] {
  const reads = input.role === 'read-replica';
  const feedback = reads
    ? 'on for a read replica: vacuum on the primary spares the rows that its queries see'
    : 'off for a member: a query on a standby must not hold vacuum back';
  const delay = reads
    ? '2 min for a read replica: its longest query may finish before replay goes on'
    : '30 s for a member: replay may not fall behind for a query';
  const delayValue = reads ? '2min' : '30s';
  return [
    parameter('hot_standby', 'on', 'on: Patroni has no other', PATRONI_RULES),
    parameter('hot_standby_feedback', reads ? 'on' : 'off', feedback, postgresDocs('runtime-config-replication')),
    parameter('max_standby_streaming_delay', delayValue, delay, ourChoice('Replication')),
    parameter('max_standby_archive_delay', delayValue, 'as max_standby_streaming_delay', ourChoice('Replication')),
  ];
}
