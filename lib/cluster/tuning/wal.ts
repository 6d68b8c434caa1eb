import type { Parameter, TuningInput } from '../../model/cluster';
import { parameter } from './parameter';
import { ourChoice, postgresDocs, tuneTool } from './sources';
import { GB, KB, MB, size } from './units';

const SEGMENT = 16 * MB;
const MOST_BUFFERS = 16 * MB;

/** Bytes of WAL between checkpoints, at most: 60 % of the budget in whole segments, rounded up. */
function maxWalBytes(input: TuningInput): number {
  return Math.ceil(Math.floor((input.walBudgetBytes * 60) / 100) / SEGMENT) * SEGMENT;
}

/** Bytes of WAL that slots may hold back: the rest of the budget, in the whole megabytes that PostgreSQL counts in. */
export function slotKeepBytes(input: TuningInput): number {
  return Math.floor((input.walBudgetBytes - maxWalBytes(input)) / MB) * MB;
}

function walBuffers(input: TuningInput): number {
  return input.memoryBytes < 2 * GB ? Math.floor((input.memoryBytes / GB) * 7864 * KB) : MOST_BUFFERS;
}

/** The write-ahead log: its size on disk, its checkpoints and what a commit promises. */
export function wal(input: TuningInput): Parameter[] {
  const max = maxWalBytes(input);
  return [
    parameter('wal_buffers', size(walBuffers(input)), '16 MB; below 2 GB of memory 7864 kB for each GB', tuneTool('wal')),
    parameter('max_wal_size', size(max), '60 % of the WAL budget, rounded up to 16 MB', tuneTool('wal')),
    parameter('min_wal_size', size(max / 2), 'max_wal_size / 2', tuneTool('wal')),
    parameter(
      'max_slot_wal_keep_size',
      size(slotKeepBytes(input)),
      'the rest of the WAL budget: a standby that stays away loses its slot before the volume is full',
      postgresDocs('runtime-config-replication'),
    ),
    parameter('checkpoint_timeout', '15min', '15 min: fewer full-page images, and so less to archive', ourChoice('Write-ahead log')),
    parameter('checkpoint_completion_target', 0.9, '0.9', tuneTool('misc')),
    parameter('wal_compression', 'lz4', 'lz4: full-page images shrink at little CPU', ourChoice('Write-ahead log')),
    parameter('synchronous_commit', 'on', 'on: an acknowledged row survives a failover', postgresDocs('runtime-config-wal')),
    parameter('fsync', 'on', 'on: off loses the database at the first power cut', postgresDocs('runtime-config-wal')),
    parameter('full_page_writes', 'on', 'on: Azure disks do not promise to write 8 kB at once', postgresDocs('runtime-config-wal')),
    ...(input.archiving ? archiving() : []),
  ];
}

/** `archive_command` is not here: it belongs to whoever keeps the backups. */
function archiving(): Parameter[] {
  return [
    parameter(
      'archive_mode',
      'on',
      'on where there are backups; a standby archives only once it leads',
      postgresDocs('runtime-config-wal'),
    ),
    parameter(
      'archive_timeout',
      '1min',
      '1 min: the most that a quiet database can lose with all its volumes',
      ourChoice('Write-ahead log'),
    ),
  ];
}
