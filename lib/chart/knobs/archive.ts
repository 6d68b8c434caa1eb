import { ACCOUNT, CONTAINER } from '../../security/blob-rules';
import { SECRET_KEY } from '../../security/references';
import { DEADLINE, LEAST_MEMORY, LEAST_SCRATCH, URL_PATH } from '../../timescale/archive/validate-archive';
import { endpoint } from './blob';
import { boolean, choice, cron, duration, object, optional, required, size, type Field } from './kind';
import { resources, scheduling } from './pod';
import { reference, text } from './text';

const destination = object({
  account: optional('Name of the storage account.', reference(ACCOUNT)),
  container: optional('Name of the container. Give it an immutability policy: nothing in it is ever changed.', reference(CONTAINER)),
  path: optional('Folder in the container. Two platforms never share one. null: /<platform>.', text(URL_PATH)),
  sasKey: optional(
    'Key of the credentials Secret with a shared access signature that permits read, create and list.',
    reference(SECRET_KEY),
  ),
  tier: optional("Hot, Cool or Cold. null: the account's own.", choice('Hot', 'Cool', 'Cold')),
  endpoint: optional("Where it is not Azure's own: { host, port, pathStyle, caSecret, peer }, as in backups.repositories.", endpoint),
});

export const archive: Field = required(
  "Chunks older than their hypertable's archiveAfter go to cold storage, are verified, and dropped.",
  object(
    {
      enabled: required('Whether there is one. It needs a hypertable with archiveAfter.', boolean),
      destination: required('A container of Azure Blob Storage.', destination),
      schedule: optional('When, in UTC.', cron),
      deadline: optional('A run that takes longer has failed; the next one goes on where it ended.', duration(DEADLINE)),
      scratch: optional('Disk for one compressed chunk. null: derived from the largest chunk.', size({ least: LEAST_SCRATCH })),
      resources: required('Of the Job. Compressing takes one core.', resources(LEAST_MEMORY)),
      scheduling,
    },
    {
      when: [{ field: 'enabled', is: true, needs: ['destination.account', 'destination.container', 'destination.sasKey'] }],
    },
  ),
);
