import { isAzureDisk, type AzureDiskSpec, type DiskClassSpec } from './storage-props';

/** Azure's resource id of one. */
export const DISK_ENCRYPTION_SET =
  /^\/subscriptions\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/resourceGroups\/[^/]+\/providers\/Microsoft\.Compute\/diskEncryptionSets\/([A-Za-z0-9_-]{1,80})$/i;

/** Azure's name of the disk encryption set. Absent: the id is not one. */
export function diskEncryptionSetName(id: string): string | undefined {
  return DISK_ENCRYPTION_SET.exec(id)?.[2];
}

/**
 * Name of the StorageClass that the platform makes for a disk.
 * It says everything that makes two classes differ, because a StorageClass cannot be changed: other figures need another name.
 * @param prefix start of the name; StorageClasses are not in a namespace, so it must be unique in the cluster
 */
export function azureClassName(spec: AzureDiskSpec, prefix: string): string {
  const figures =
    spec.kind === 'premium' ? ['premium', spec.redundancy.toLowerCase()] : ['premiumv2', `${spec.iops}iops`, `${spec.throughputMbps}mbps`];
  return [prefix, ...figures, ...encryption(spec.diskEncryptionSetId)].join('-');
}

/** Name of the StorageClass that a claim asks for. Absent: the cluster's default. */
export function storageClassName(spec: DiskClassSpec, prefix: string): string | undefined {
  if (isAzureDisk(spec)) return azureClassName(spec, prefix);
  return spec.kind === 'existing' ? spec.name : undefined;
}

/** Azure allows letters of both cases and underscores, Kubernetes does not. */
function encryption(id: string | undefined): string[] {
  const name = id && diskEncryptionSetName(id);
  return name
    ? [
        name
          .toLowerCase()
          .replace(/_/g, '-')
          .replace(/^-+|-+$/g, ''),
      ]
    : [];
}
