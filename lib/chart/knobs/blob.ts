import { DNS_NAME } from '../../common/formats';
import { TCP_PORT } from '../../common/ports';
import { FOLDER_PATH } from '../../security/blob-rules';
import { OBJECT_NAME, SECRET_KEY } from '../../security/references';
import { boolean, choice, integer, listOf, object, optional, required, type TextKind } from './kind';
import { labels, reference, text } from './text';

export const addressRange: TextKind = {
  type: 'text',
  pattern: '^[0-9a-fA-F.:]+/[0-9]{1,3}$',
  allowed: "an address range, such as '10.240.0.0/16'",
};

export const folderPath = text({ pattern: FOLDER_PATH, allowed: "a folder that begins with '/'" });

const peer = object(
  {
    kind: required(
      '`cidr` (addresses), `fqdn` (a name, for the dataplane cilium, and addresses), or `pods`.',
      choice('cidr', 'fqdn', 'pods'),
    ),
    cidr: optional('For `cidr` and `fqdn`: its addresses.', addressRange),
    except: optional('For `cidr`: addresses that are not meant.', listOf(addressRange)),
    name: optional('For `fqdn`: its name.', text(DNS_NAME)),
    labels: optional('For `pods`: their labels.', labels),
    namespaceLabels: optional("For `pods`: labels of their namespace. null: the platform's own.", labels),
  },
  {
    when: [
      { field: 'kind', is: 'cidr', needs: ['cidr'] },
      { field: 'kind', is: 'fqdn', needs: ['name', 'cidr'] },
      { field: 'kind', is: 'pods', needs: ['labels'] },
    ],
  },
);

/** A server that speaks Azure Blob's protocol elsewhere. */
export const endpoint = object({
  host: required('Its name.', reference(DNS_NAME)),
  port: optional('Its port. null: 443.', integer(TCP_PORT)),
  pathStyle: optional('Whether the account stands in the path instead of the host name. null: no.', boolean),
  caSecret: optional(
    "Secret with the certificate authority. null: the image's authorities.",
    object({
      name: required('Its name.', reference(OBJECT_NAME)),
      key: required('Its key with the certificate.', reference(SECRET_KEY)),
    }),
  ),
  peer: required('Where it is on the network.', peer),
});
