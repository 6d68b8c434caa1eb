import { cronProblem } from '../../common/cron';
import { MIB } from '../../common/quantity';
import { matches, wholeBytes, wholeSeconds, type Format } from '../../common/rules';
import { problemsOf, type Rule } from '../../common/validation';
import { resourcesProblems, schedulingProblems } from '../../common/validate-pod';
import type { ArchiveModel } from '../../model/archive';
import type { DatabaseModel } from '../../model/data';
import { blobFolderProblems, type PeerProblems } from '../../security/blob-rules';
import { nameRules, SECRET_KEY } from '../../security/references';
import type { ArchiveProps } from './archive-props';
import { archivedTables } from './archived-tables';

/** Our own floor: psql, gzip and curl together stay below half of it. */
export const LEAST_MEMORY = 64 * MIB;
/** Bytes: a compressed chunk has to fit. */
export const LEAST_SCRATCH = MIB;
/** Of a run, in seconds. */
export const DEADLINE = { least: 60, most: 7 * 24 * 3600 } as const;

/** Narrower than Azure: it becomes part of URLs as it is. */
export const URL_PATH: Format = { pattern: /^(\/[A-Za-z0-9._-]+)+$/, allowed: "a folder ('/' and letters, digits, '.', '_' and '-')" };

const DESTINATION: readonly Rule<ArchiveModel['destination']>[] = [
  matches('archive.destination.path', (d) => d.path, URL_PATH, 'it becomes part of URLs'),
  ...nameRules<ArchiveModel['destination']>(
    () => 'archive.destination.sasKey',
    (d) => d.sasSecretKey,
    SECRET_KEY,
    'give the key of the credentials Secret that holds the shared access signature',
  ),
];

const ARCHIVE: readonly Rule<ArchiveProps>[] = [
  {
    broken: ({ schedule }) => schedule !== undefined && cronProblem(schedule.expressionString) !== undefined,
    message: ({ schedule }) => `archive.schedule ${cronProblem(schedule!.expressionString)}: Kubernetes refuses it`,
  },
  wholeSeconds('archive.deadline', (p) => p.deadline, DEADLINE, 'a run that takes longer has failed'),
  wholeBytes('archive.scratch', (p) => p.scratch, { least: LEAST_SCRATCH }, 'a compressed chunk has to fit'),
];

/**
 * Everything that is wrong with the archive.
 * @param peerProblems what is wrong with a place on the network
 */
export function archiveProblems(
  props: ArchiveProps | undefined,
  platform: string,
  databases: readonly DatabaseModel[],
  peerProblems: PeerProblems,
): string[] {
  if (!props) return [];
  const destination = props.destination.toModel(platform);
  return [
    ...(archivedTables(databases).length === 0
      ? ['archive must have a hypertable with archiveAfter, got none: give one archiveAfter, or leave archive out']
      : []),
    ...blobFolderProblems('archive.destination', destination, peerProblems),
    ...problemsOf(DESTINATION, destination),
    ...problemsOf(ARCHIVE, props),
    ...resourcesProblems('archive.resources', props.resources, LEAST_MEMORY),
    ...schedulingProblems('archive.scheduling', props.scheduling),
  ];
}
