import { GUID, OBJECT_NAME, SECRET_KEY, VAULT_NAME, VAULT_OBJECT } from '../../security/references';
import { boolean, choice, duration, listOf, mapOf, object, optional, required, type Field } from './kind';
import { reference, sqlName } from './text';

const HOUR = 3600;

const systemKey = (whose: string) => optional(whose, reference(SECRET_KEY));
const group = listOf(reference(GUID));

export const preflight: Field = optional(
  'Whether the Secrets and keys that pods need are looked for before anything is applied. Never those that Key Vault or cert-manager make.',
  object({
    lookup: optional(
      'By Helm itself, in the cluster. Needs the right to read Secrets there. null: yes, unless another chart holds this one, which may make the Secrets itself.',
      boolean,
    ),
    job: optional('By a Job that runs first, where Helm cannot look: Argo CD, `helm template`. null: as for lookup.', boolean),
  }),
);

export const credentials: Field = required(
  'Where passwords come from. There is no way to give a password itself.',
  object(
    {
      kind: required(
        '`existing`: a Secret that somebody made. `key-vault`: Azure Key Vault through the Secrets Store CSI driver, with workload identity.',
        choice('existing', 'key-vault'),
      ),
      secretName: optional('Name of the Secret. null: <platform>-credentials.', reference(OBJECT_NAME)),
      keys: optional(
        "Its keys for the platform's own logins.",
        object({
          superuser: systemKey('The superuser, `postgres`.'),
          replication: systemKey('Standbys that stream.'),
          rewind: systemKey('A former primary that joins again.'),
          patroniRest: systemKey("Patroni's REST interface."),
          pooler: systemKey("The pooler's look-up of logins."),
        }),
      ),
      vaultName: optional('For `key-vault`: name of the vault, not its URL.', reference(VAULT_NAME)),
      tenantId: optional('For `key-vault`: Entra ID tenant of the vault.', reference(GUID)),
      clientId: optional('For `key-vault`: client id of the managed identity that may read it.', reference(GUID)),
      objects: optional(
        'For `key-vault`: key of the Secret → name of the secret in the vault, for every password, token and passphrase.',
        mapOf(reference(SECRET_KEY), reference(VAULT_OBJECT)),
      ),
    },
    { when: [{ field: 'kind', is: 'key-vault', needs: ['vaultName', 'tenantId', 'clientId', 'objects'] }] },
  ),
);

export const tls: Field = required(
  'Where certificates come from.',
  object(
    {
      source: required(
        '`existing`: Secrets that somebody made. `cert-manager`: made and renewed by an issuer.',
        choice('existing', 'cert-manager'),
      ),
      server: optional(
        'For `existing`: Secret with tls.crt, tls.key and ca.crt for PostgreSQL and Patroni. null: <platform>-server-tls.',
        reference(OBJECT_NAME),
      ),
      pooler: optional('The same for the pooler. null: <platform>-pooler-tls.', reference(OBJECT_NAME)),
      backup: optional('The same for pgBackRest, common name `pgbackrest`. null: <platform>-backup-tls.', reference(OBJECT_NAME)),
      issuer: optional(
        'For `cert-manager`: the issuer. Its authority must be able to sign names that end in .svc.',
        reference(OBJECT_NAME),
      ),
      issuerKind: optional('For `cert-manager`: Issuer or ClusterIssuer.', choice('Issuer', 'ClusterIssuer')),
      duration: optional('For `cert-manager`: how long a certificate is good for, in whole hours.', duration({ least: HOUR })),
      renewBefore: optional(
        'For `cert-manager`: how long before its end a certificate is replaced, in whole hours.',
        duration({ least: HOUR }),
      ),
    },
    { when: [{ field: 'source', is: 'cert-manager', needs: ['issuer'] }] },
  ),
);

export const access: Field = optional(
  'Entra ID groups, by object id, that may look or act through Kubernetes.',
  object({
    adminGroups: optional('Administrators: exec, logs, port-forward, restart of pods, Jobs from CronJobs, scaling.', group),
    readerGroups: optional('May look at objects and their state, but at no Secret, no log and no data.', group),
  }),
);

export const admissionPolicy: Field = optional(
  'Let the API server refuse what the token of a database pod must not change, such as labels by which network policies select it. Needs the right to make a ValidatingAdmissionPolicy, which is in no namespace.',
  boolean,
);

export const systemRoles: Field = optional(
  "Names of the platform's own logins, where an existing cluster has others.",
  object({
    replication: optional('Standbys that stream.', sqlName),
    rewind: optional('A former primary that joins again.', sqlName),
    pooler: optional("The pooler's look-up of logins.", sqlName),
  }),
);
