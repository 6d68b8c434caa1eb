import { atLeast } from '../common/version';
import { error, warning, type Check } from './check';

/** First release with Azure's managed identities (pgBackRest, release notes 2.58.0). */
const SINCE = '2.58';

/** pgBackRest asks the node for an identity without saying for which: works with exactly one on the node. */
export const managedIdentity: Check = ({ backups, image }) =>
  (backups?.repositories ?? [])
    .filter((r) => r.keyType === 'auto')
    .map(({ index }) =>
      atLeast(image.pgbackrest, SINCE)
        ? warning(
            `backups.repositories[${index - 1}] uses the node's managed identity: pgBackRest calls it experimental, and it fails on nodes with more than one (pgbackrest#2741); ` +
              'AzureBlob.sas() works everywhere',
          )
        : error(
            `backups.repositories[${index - 1}] uses the node's managed identity, which needs pgBackRest ${SINCE} or later, got ${image.pgbackrest}: use AzureBlob.sas(), or a newer image`,
          ),
    );
