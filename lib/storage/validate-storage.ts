import { SizeRoundingBehavior } from 'cdk8s';
import { azureClassName, diskEncryptionSetName } from './class-names';
import { maxIopsV2, maxThroughputV2, PREMIUM_MAX_GIB, PREMIUM_V2 } from './premium-disks';
import { isAzureDisk, type AzureDiskSpec, type DiskClassSpec, type PremiumSpec, type PremiumV2Spec, type Storage } from './storage-props';
import { problemsOf, type Rule } from '../common/validation';

/** A volume that somebody asked for, and where in the description. */
export interface StorageRequest {
  /** Where the user wrote it, for messages: `postgres.storage`. */
  readonly path: string;
  readonly storage: Storage;
}

interface Subject<S extends DiskClassSpec = DiskClassSpec> {
  readonly path: string;
  readonly gib: number;
  readonly spec: S;
}

type Existing = Extract<DiskClassSpec, { kind: 'existing' }>;

const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

const SIZE: readonly Rule<Subject>[] = [
  {
    broken: (s) => !(s.gib > 0),
    message: (s) => `${s.path}.size must be more than nothing, got ${s.gib} GiB: a database needs a volume`,
  },
];

const AZURE_SIZE: readonly Rule<Subject>[] = [
  {
    broken: (s) => s.gib > 0 && !Number.isInteger(s.gib),
    message: (s) =>
      `${s.path}.size must be whole GiB, got ${s.gib} GiB: Azure rounds disks up, and a claim would not say what it is; use ${Math.ceil(s.gib)} GiB`,
  },
];

const ENCRYPTION: readonly Rule<Subject<AzureDiskSpec>>[] = [
  {
    broken: (s) => s.spec.diskEncryptionSetId !== undefined && diskEncryptionSetName(s.spec.diskEncryptionSetId) === undefined,
    message: (s) =>
      `${s.path}.diskClass.diskEncryptionSetId must be a resource id like ` +
      '/subscriptions/<guid>/resourceGroups/<group>/providers/Microsoft.Compute/diskEncryptionSets/<name>, ' +
      `got '${s.spec.diskEncryptionSetId}': copy it from "az disk-encryption-set show --query id"`,
  },
];

const PREMIUM: readonly Rule<Subject<PremiumSpec>>[] = [
  {
    broken: (s) => s.gib > PREMIUM_MAX_GIB,
    message: (s) =>
      `${s.path}.size must be at most ${PREMIUM_MAX_GIB} GiB on Premium SSD, got ${s.gib} GiB: use Premium SSD v2 (up to ${PREMIUM_V2.maxGib} GiB)`,
  },
];

const PREMIUM_V2_RULES: readonly Rule<Subject<PremiumV2Spec>>[] = [
  {
    broken: (s) => s.gib > PREMIUM_V2.maxGib,
    message: (s) =>
      `${s.path}.size must be at most ${PREMIUM_V2.maxGib} GiB on Premium SSD v2, got ${s.gib} GiB: spread the data over more clusters`,
  },
  {
    broken: ({ spec }) => !isWholeWithin(spec.iops, PREMIUM_V2.baseIops, PREMIUM_V2.maxIops),
    message: ({ path, spec }) =>
      `${path}.diskClass.iops must be a whole number from ${PREMIUM_V2.baseIops} (included) to ${PREMIUM_V2.maxIops}, got ${spec.iops}: ` +
      'these are the limits of Premium SSD v2',
  },
  {
    broken: ({ gib, spec }) => isWholeWithin(spec.iops, PREMIUM_V2.baseIops, PREMIUM_V2.maxIops) && spec.iops > maxIopsV2(gib),
    message: ({ path, gib, spec }) =>
      `${path}.diskClass.iops must be at most ${maxIopsV2(gib)} on ${gib} GiB, got ${spec.iops}: ` +
      `Premium SSD v2 allows ${PREMIUM_V2.iopsPerGib} per GiB above ${PREMIUM_V2.baseGib} GiB; ` +
      `ask for fewer or for at least ${Math.ceil(spec.iops / PREMIUM_V2.iopsPerGib)} GiB`,
  },
  {
    broken: ({ spec }) => !isWholeWithin(spec.throughputMbps, PREMIUM_V2.baseThroughputMbps, PREMIUM_V2.maxThroughputMbps),
    message: ({ path, spec }) =>
      `${path}.diskClass.throughputMbps must be a whole number from ${PREMIUM_V2.baseThroughputMbps} (included) to ${PREMIUM_V2.maxThroughputMbps} MB/s, ` +
      `got ${spec.throughputMbps}: these are the limits of Premium SSD v2`,
  },
  {
    broken: ({ spec }) =>
      isWholeWithin(spec.throughputMbps, PREMIUM_V2.baseThroughputMbps, PREMIUM_V2.maxThroughputMbps) &&
      spec.throughputMbps > maxThroughputV2(spec.iops),
    message: ({ path, spec }) =>
      `${path}.diskClass.throughputMbps must be at most ${maxThroughputV2(spec.iops)} MB/s with ${spec.iops} IOPS, got ${spec.throughputMbps}: ` +
      `Premium SSD v2 allows ${PREMIUM_V2.throughputMbpsPerIops} MB/s per IOPS; ` +
      `ask for less or for at least ${Math.ceil(spec.throughputMbps / PREMIUM_V2.throughputMbpsPerIops)} IOPS`,
  },
];

const EXISTING: readonly Rule<Subject<Existing>>[] = [
  {
    broken: (s) => s.spec.name.length > 253 || !SUBDOMAIN.test(s.spec.name),
    message: (s) =>
      `${s.path}.diskClass must name a StorageClass (lower-case letters, digits, '-' and '.', at most 253), got '${s.spec.name}': ` +
      'see "kubectl get storageclass", or use DiskClass.clusterDefault()',
  },
];

/** Everything that is wrong with the volumes, each in the user's terms. Empty: nothing. */
export function storageProblems(requests: readonly StorageRequest[], prefix: string): string[] {
  return [...requests.flatMap(problemsOfOne), ...ambiguousNames(requests, prefix)];
}

function problemsOfOne({ path, storage }: StorageRequest): string[] {
  const spec = storage.diskClass.spec;
  const subject = { path, gib: storage.size.toGibibytes({ rounding: SizeRoundingBehavior.NONE }) };
  const problems = problemsOf(SIZE, { ...subject, spec });
  if (isAzureDisk(spec)) problems.push(...problemsOf(AZURE_SIZE, { ...subject, spec }), ...problemsOf(ENCRYPTION, { ...subject, spec }));
  if (spec.kind === 'premium') problems.push(...problemsOf(PREMIUM, { ...subject, spec }));
  if (spec.kind === 'premium-v2') problems.push(...problemsOf(PREMIUM_V2_RULES, { ...subject, spec }));
  if (spec.kind === 'existing') problems.push(...problemsOf(EXISTING, { ...subject, spec }));
  return problems;
}

/** Two disk encryption sets of the same name in different resource groups would share one StorageClass name. */
function ambiguousNames(requests: readonly StorageRequest[], prefix: string): string[] {
  const seen = new Map<string, { path: string; id: string | undefined }>();
  const problems: string[] = [];
  for (const { path, storage } of requests) {
    const spec = storage.diskClass.spec;
    if (!isAzureDisk(spec)) continue;
    const name = azureClassName(spec, prefix);
    const id = spec.diskEncryptionSetId?.toLowerCase();
    const other = seen.get(name);
    if (!other) seen.set(name, { path, id });
    else if (other.id !== id && validId(other.id) && validId(id)) {
      problems.push(
        `${path}.diskClass.diskEncryptionSetId and ${other.path}.diskClass.diskEncryptionSetId differ but have the same name, ` +
          `so both would become StorageClass '${name}': use one of them, or rename one`,
      );
    }
  }
  return problems;
}

function validId(id: string | undefined): boolean {
  return id === undefined || diskEncryptionSetName(id) !== undefined;
}

function isWholeWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
