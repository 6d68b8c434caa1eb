import { cronProblem } from '../common/cron';
import { MIB } from '../common/quantity';
import { isWholeWithin, whole, wholeSeconds, type Format } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import { resourcesProblems, schedulingProblems } from '../common/validate-pod';
import type { RepositoryModel } from '../model/backup';
import { blobFolderProblems, type PeerProblems } from '../security/blob-rules';
import { nameRules, SECRET_KEY } from '../security/references';
import type { BackupProps, BackupScheduleProps } from './backup-props';

/** Our own floor: pgBackRest names none, and a killed backup is found out late. */
export const LEAST_MEMORY = 64 * MIB;

/** Of a run, in seconds. */
export const DEADLINE = { least: 60, most: 7 * 24 * 3600 } as const;

/** pgBackRest's own limits. */
export const PROCESSES = { least: 1, most: 999 } as const;

interface RepositoryAt {
  readonly path: string;
  readonly repository: RepositoryModel;
}

const named = (field: string, of: (r: RepositoryModel) => string | undefined, format: Format, fix: string) =>
  nameRules<RepositoryAt>(
    ({ path }) => `${path}.${field}`,
    (s) => of(s.repository),
    format,
    fix,
  );

const REPOSITORY: readonly Rule<RepositoryAt>[] = [
  whole(
    ({ path }) => `${path}.retainFull`,
    (s) => s.repository.retainFullDays,
    { least: 1 },
    'pgBackRest counts whole days; use Duration.days()',
  ),
  ...named('sasKey or accountKey', (r) => r.keySecretKey, SECRET_KEY, 'give the key of the credentials Secret that holds it'),
  ...named('cipherKey', (r) => r.cipherSecretKey, SECRET_KEY, 'give the key of the credentials Secret that holds the passphrase'),
];

interface ScheduleAt {
  readonly path: string;
  readonly schedule: BackupScheduleProps;
  readonly repositories: number;
}

const SCHEDULE: readonly Rule<ScheduleAt>[] = [
  {
    broken: ({ schedule }) => cronProblem(schedule.schedule.expressionString) !== undefined,
    message: ({ path, schedule }) => `${path}.schedule ${cronProblem(schedule.schedule.expressionString)}: Kubernetes refuses it`,
  },
  {
    broken: ({ schedule: { repository = 1 }, repositories }) => !isWholeWithin(repository, { least: 1, most: repositories }),
    message: ({ path, schedule, repositories }) =>
      `${path}.repository must be the number of a repository (from 1 to ${repositories}), got ${schedule.repository ?? 1}: they are counted in the order of backups.repositories`,
  },
  wholeSeconds(
    ({ path }) => `${path}.deadline`,
    (s) => s.schedule.deadline,
    DEADLINE,
    'a run that takes longer has failed',
  ),
];

const RULES: readonly Rule<BackupProps>[] = [whole('backups.processes', (p) => p.processes, PROCESSES, "these are pgBackRest's limits")];

/**
 * Everything that is wrong with backups.
 * @param peerProblems what is wrong with a place on the network
 */
export function backupProblems(props: BackupProps | undefined, platform: string, peerProblems: PeerProblems): string[] {
  if (!props) return [];
  const repositories = props.repositories.map((repository, i) => ({
    path: `backups.repositories[${i}]`,
    repository: repository.toModel(i + 1, platform),
  }));
  return [
    ...(repositories.length === 0
      ? ['backups.repositories must have at least one repository, got none: add AzureBlob.sas(), or leave backups out']
      : []),
    ...repositories.flatMap((at) => [...blobFolderProblems(at.path, at.repository, peerProblems), ...problemsOf(REPOSITORY, at)]),
    ...sharedPlaces(repositories),
    ...(props.schedules ?? []).flatMap((schedule, i) =>
      problemsOf(SCHEDULE, { path: `backups.schedules[${i}]`, schedule, repositories: repositories.length }),
    ),
    ...problemsOf(RULES, props),
    ...resourcesProblems('backups.resources', props.resources, LEAST_MEMORY),
    ...schedulingProblems('backups.scheduling', props.scheduling),
  ];
}

/** Two repositories in one folder would each expire what the other needs. */
function sharedPlaces(repositories: readonly RepositoryAt[]): string[] {
  const placeOf = ({ repository: r }: RepositoryAt) => [r.endpoint?.host ?? 'azure', r.account, r.container, r.path].join(' ');
  return repositories.flatMap((at, i) => {
    const other = repositories.slice(0, i).find((earlier) => placeOf(earlier) === placeOf(at));
    return other
      ? [
          `${at.path} must be in another account, container or path than ${other.path}, got the same: each would expire what the other needs`,
        ]
      : [];
  });
}
