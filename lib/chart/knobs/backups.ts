import { DEADLINE, LEAST_MEMORY, PROCESSES } from '../../backup/validate-backup';
import { ACCOUNT, CONTAINER } from '../../security/blob-rules';
import { SECRET_KEY } from '../../security/references';
import { endpoint, folderPath } from './blob';
import { boolean, choice, cron, duration, integer, listOf, object, optional, required, type Field } from './kind';
import { resources, scheduling } from './pod';
import { reference } from './text';

const DAY = 24 * 3600;

const repository = object(
  {
    account: required('Storage account, without hierarchical namespace.', reference(ACCOUNT)),
    container: required('Container.', reference(CONTAINER)),
    path: optional('Folder in the container. Two platforms never share one. null: /<platform>.', folderPath),
    retainFull: required('How long full backups, and what depends on them, are kept; whole days.', duration({ least: DAY })),
    sasKey: optional("Key of the credentials Secret with a container's shared access signature.", reference(SECRET_KEY)),
    accountKey: optional("Key of the credentials Secret with the account's key.", reference(SECRET_KEY)),
    managedIdentity: optional("Use the node's managed identity.", boolean),
    cipherKey: optional("Key of the credentials Secret with a passphrase. null: Azure's encryption only.", reference(SECRET_KEY)),
    endpoint: optional("Where it is not Azure's own.", endpoint),
  },
  { exactlyOne: ['sasKey', 'accountKey', 'managedIdentity'] },
);

const schedule = object({
  type: required('`full` stands alone; `diff` needs the last full; `incr` needs everything since.', choice('full', 'diff', 'incr')),
  schedule: required('When, in UTC.', cron),
  repository: optional('Number of the repository, from 1. null: 1.', integer({ least: 1 })),
  deadline: optional('A run that takes longer has failed. null: 55m.', duration(DEADLINE)),
});

export const backups: Field = required(
  'WAL archive and scheduled backups with pgBackRest to Azure Blob.',
  object({
    enabled: required('Whether there are any. Without them a wrong DELETE is for ever.', boolean),
    repositories: required(
      'Where backups and WAL go: WAL to all of them, a backup to one. Exactly one of sasKey, accountKey and managedIdentity says who one is',
      listOf(repository),
    ),
    schedules: optional(
      'When, in UTC: a list of { type, schedule, repository, deadline }. Types are full, diff and incr; repositories are counted from 1.',
      listOf(schedule),
    ),
    from: optional(
      'Which server is read: primary, standby or prefer-standby. null: a standby where there is one.',
      choice('primary', 'standby', 'prefer-standby'),
    ),
    processes: optional('Processes that compress and send at once.', integer(PROCESSES)),
    resources: required('Of the backup Jobs.', resources(LEAST_MEMORY)),
    scheduling,
  }),
);
