import { describeBackup } from '../backup/describe-backup';
import { describeMembers, describeReadPool } from '../cluster/describe-cluster';
import { describeFailover } from '../cluster/failover';
import { majorOf } from '../common/version';
import { throwIfAny } from '../common/validation';
import type { PlatformModel } from '../model/platform';
import { describeMonitoring } from '../monitoring/describe-monitoring';
import { describeNetwork } from '../network/network-props';
import { describePooler } from '../pooler/describe-pooler';
import { pooledAtPrimary } from '../pooler/pool-budget';
import { describeAccess, describeCredentials, describeTls } from '../security';
import { describeStorage, describeVolume } from '../storage';
import { jobsAtOnce } from '../timescale/sums/jobs';
import { forecastBytes } from '../timescale/sums/forecast';
import { chunkLocks } from '../timescale/sums/locks';
import { describeArchive } from '../timescale/archive/describe-archive';
import type { PlatformProps } from './platform-props';
import { clusterPrefix, databaseModels, imageModel, platformProblems, storageRequests, systemRolesOf } from './validate-platform';

/**
 * The description with every default filled in and every figure derived.
 * @throws ValidationError with everything that is wrong with it
 */
export function describePlatform(props: PlatformProps): PlatformModel {
  const name = props.name ?? 'postgres';
  const databases = databaseModels(props);
  throwIfAny(`platform '${name}' (${props.environment})`, platformProblems(props, databases));

  const image = imageModel(props);
  const memberCount = props.postgres.members ?? 3;
  const readReplicas = props.readPool ? (props.readPool.replicas ?? 2) : 0;
  const volume = (storage: PlatformProps['postgres']['storage']) => describeVolume(storage, clusterPrefix(props));
  const pooler =
    props.pooler &&
    describePooler(
      props.pooler,
      databases.map((d) => d.name),
      memberCount + readReplicas > 1,
    );
  const timescaleDatabases = databases.filter((d) => d.timescaledb).length;
  const members = describeMembers(props.postgres, volume(props.postgres.storage), {
    pooledConnections: pooler ? pooledAtPrimary(pooler, props.postgres.readOnlyFallback ?? 'none') : 0,
    timescaledb: image.timescaledb !== undefined && timescaleDatabases > 0,
    timescaleDatabases,
    timescaleJobs: jobsAtOnce(databases),
    chunkLocks: chunkLocks(databases),
    members: memberCount,
    readReplicas,
    archiving: props.backups !== undefined,
    major: majorOf(image.postgres),
  });

  return {
    name,
    environment: props.environment,
    namespace: { name: props.namespace, create: props.createNamespace ?? true, labels: props.namespaceLabels ?? {} },
    labels: { environment: props.environment, ...props.labels },
    annotations: props.annotations ?? {},
    clusterDomain: props.clusterDomain ?? 'cluster.local',
    image,
    members,
    readPool: props.readPool && describeReadPool(props.readPool, volume(props.readPool.storage), members, majorOf(image.postgres)),
    failover: describeFailover(props.failover),
    pooler,
    databases,
    forecastBytes: forecastBytes(databases),
    backups: props.backups && describeBackup(props.backups, { platform: name, pgbackrest: image.pgbackrest, members: memberCount }),
    archive: props.archive && describeArchive(props.archive, name, databases),
    monitoring: props.monitoring && describeMonitoring(props.monitoring, databases),
    network: describeNetwork(props.network),
    storage: describeStorage(storageRequests(props), {
      prefix: clusterPrefix(props),
      reclaimPolicy: props.reclaimPolicy,
      quota: props.quota,
    }),
    credentials: describeCredentials(props.credentials, name),
    systemRoles: systemRolesOf(props),
    tls: describeTls(props.tls, name),
    access: describeAccess(props.access ?? {}),
    admissionPolicy: props.admissionPolicy ?? true,
    priorityClassName: clusterPrefix(props),
    preflight: props.preflight ?? true,
    acknowledged: props.acknowledge ?? {},
    deployedClaims: props.deployedClaims,
  };
}
