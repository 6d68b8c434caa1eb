import { CHECKS } from '../../checks';
import { DIGEST, REPOSITORY, TAG } from '../../cluster/validate-image';
import { ANNOTATION_KEY } from '../../common/annotations';
import { DNS_LABEL, DNS_NAME, VERSION } from '../../common/formats';
import { boolean, choice, cpu, integer, mapOf, object, optional, required, size, type Field, type TextKind } from './kind';
import { pullPolicy } from './pod';
import { anyText, dnsLabel, labels, saying, text, textOrEmpty, withoutLatest } from './text';

const directory: TextKind = { type: 'text', pattern: '^(/[^/\\s]+)+$', allowed: 'an absolute directory' };

const version = (program: string) => required(`Version of ${program} inside, or the least that it is.`, text(VERSION));

const image = object({
  repository: required('Registry and path, without tag and digest.', text(REPOSITORY)),
  tag: required('A tag that names the versions inside; `latest` is refused.', withoutLatest(text(TAG), '^latest$')),
  digest: optional('`sha256:…`. Tags of this image are rebuilt every week: only a digest pins them. null: the tag alone.', text(DIGEST)),
  pullPolicy,
  binDir: optional('Directory of `postgres` and `pg_ctl`. null: /usr/lib/postgresql/<major>/bin.', directory),
  postgres: required('Version of PostgreSQL inside, with its minor.', text(VERSION)),
  timescaledb: optional('Version of TimescaleDB inside. Empty: the image has none.', textOrEmpty(VERSION)),
  patroni: version('Patroni'),
  pgbackrest: version('pgBackRest'),
  pgbouncer: version('PgBouncer'),
});

/** What is said of the platform as a whole. */
export const platform: Readonly<Record<string, Field>> = {
  name: optional(
    "Prefix of every object's name, and Patroni's scope. Unique in the namespace; can never be changed. Empty: the release's name, and the alias after it where the chart is a dependency under one.",
    textOrEmpty(DNS_LABEL),
  ),
  environment: required(
    'Where this runs: a label of every object. Under the name `production` more is asked for, such as backups.',
    dnsLabel,
  ),
  createNamespace: required(
    'Make the namespace, with Pod Security `restricted`. Only for GitOps: `helm install` needs a namespace that is there already.',
    boolean,
  ),
  namespaceLabels: optional('Further labels of the namespace, where it is made.', labels),
  labels: optional('Labels of every object and pod, beside the recommended ones.', labels),
  annotations: optional(
    'Annotations of every object, beside those that the platform sets itself; pods get none.',
    mapOf(text(ANNOTATION_KEY), anyText),
  ),
  clusterDomain: optional("The cluster's domain, as the search line of a pod's /etc/resolv.conf ends.", text(DNS_NAME)),
  clusterPrefix: optional(
    'Prefix of the names of objects that are in no namespace; never changes while volumes use the StorageClasses. null: `<namespace>-<name>`, or `<namespace>.<name>` where the name has a hyphen.',
    text(DNS_NAME),
  ),
  image: required('The image that members, read replicas, poolers, backups and Jobs run, and what is inside of it.', image),
};

export const reclaimPolicy: Field = optional(
  'What becomes of a disk whose claim is deleted: Retain or Delete. For classes that are made here.',
  choice('Retain', 'Delete'),
);

export const quota: Field = required(
  'Limits of the whole namespace, applications in it included.',
  object(
    {
      enabled: required('Whether there are any.', boolean),
      cpu: optional('Sum of the CPU that pods ask for.', cpu),
      memory: optional('Sum of the memory that pods ask for.', size({})),
      cpuLimit: optional('Sum of the CPU that pods may use.', cpu),
      memoryLimit: optional('Sum of the memory that pods may use.', size({})),
      storage: optional('Sum of what claims ask for.', size({})),
      claims: optional('Number of claims.', integer({ least: 1 })),
      pods: optional('Number of pods.', integer({ least: 1 })),
      nodeStorage: optional('Sum of what containers ask for on the disks of their nodes. null: not limited.', size({})),
      nodeStorageLimit: optional('Sum of what they may write there. null: not limited.', size({})),
    },
    { when: [{ field: 'enabled', is: true, needs: ['cpu', 'memory', 'cpuLimit', 'memoryLimit', 'storage', 'claims', 'pods'] }] },
  ),
);

export const acknowledge: Field = optional(
  'Findings that somebody takes responsibility for: name of the check → reason. docs/checks.md explains each.',
  mapOf(choice(...Object.keys(CHECKS)), saying),
);
