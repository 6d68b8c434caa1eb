import type { PlatformProps } from '../../platform/platform-props';
import { archiveProps } from './archive';
import { backupProps } from './backups';
import type { ChartValues, Release } from './chart-values';
import { deployedClaimsOf } from './deployed';
import { failoverProps, membersProps, readPoolProps } from './cluster';
import { databasesOf } from './databases';
import { databaseImage } from './image';
import { monitoringProps } from './monitoring';
import { normalised } from './normalised';
import { platformName } from './platform-name';
import { poolerProps } from './pooler';
import { quotaOf } from './quota';
import { credentialsOf, tlsOf } from './security';

/**
 * The description that values stand for.
 * @throws ValidationError when an aggregate stands on nothing; all else is for `describePlatform`
 */
export function platformProps(given: ChartValues, release: Release): PlatformProps {
  const values = normalised(given);
  const name = platformName(values.name, release);
  return {
    name,
    environment: values.environment,
    namespace: release.namespace,
    createNamespace: values.createNamespace,
    namespaceLabels: values.namespaceLabels,
    labels: values.labels,
    annotations: values.annotations,
    clusterDomain: values.clusterDomain,
    clusterPrefix: values.clusterPrefix,
    image: databaseImage(values.image),
    postgres: membersProps(values.postgres),
    readPool: readPoolProps(values.readPool),
    failover: failoverProps(values.failover),
    pooler: poolerProps(values.pooler),
    databases: databasesOf(values.databases),
    backups: backupProps(values.backups),
    archive: archiveProps(values.archive),
    monitoring: monitoringProps(values.monitoring),
    network: values.network,
    reclaimPolicy: values.reclaimPolicy,
    quota: quotaOf(values.quota),
    credentials: credentialsOf(values.credentials, name),
    // What another chart holds may be what makes the Secrets, in the same release.
    preflight: values.preflight?.job ?? release.dependency !== true,
    tls: tlsOf(values.tls, name),
    access: values.access,
    admissionPolicy: values.admissionPolicy,
    systemRoles: values.systemRoles,
    acknowledge: values.acknowledge,
    deployedClaims: deployedClaimsOf(release.namespace, name),
  };
}
