import { admissionPolicy } from './admission-policy';
import { aggregateRetention } from './aggregate-retention';
import { archiveDestination } from './archive-destination';
import { backgroundJobs } from './background-jobs';
import { backupCoverage } from './backup-coverage';
import { backupRetention } from './backup-retention';
import { backupsMissing } from './backups-missing';
import type { Check } from './check';
import { chunkLocks } from './chunk-locks';
import { chunkMemory } from './chunk-memory';
import { claimShrink } from './claim-shrink';
import { claimTemplate } from './claim-template';
import { clientTargets } from './client-targets';
import { dataVersion } from './data-version';
import { disruptionBudget } from './disruption-budget';
import { durability } from './durability';
import { endOfSupport } from './end-of-support';
import { exporterLogin } from './exporter-login';
import { exporterMetrics } from './exporter-metrics';
import { exporterRestart } from './exporter-restart';
import { failoverTiming } from './failover-timing';
import { gracePeriod } from './grace-period';
import { imageLicense } from './image-license';
import { imagePin } from './image-pin';
import { knownVulnerabilities } from './known-vulnerabilities';
import { managedIdentity } from './managed-identity';
import { memory } from './memory';
import { monitoringAbsent } from './monitoring-absent';
import { nameLengths } from './name-lengths';
import { networkPolicies } from './network-policies';
import { networkScope } from './network-scope';
import { poolConnections } from './pool-connections';
import { preloadLibraries } from './preload-libraries';
import { quota } from './quota';
import { readPoolVolume } from './read-pool-volume';
import { reclaimPolicy } from './reclaim-policy';
import { refreshColumnstore } from './refresh-columnstore';
import { refreshWindow } from './refresh-window';
import { retentionGranularity } from './retention-granularity';
import { scheduleOverlap } from './schedule-overlap';
import { sharedPasswords } from './shared-passwords';
import { storageForecast } from './storage-forecast';
import { synchronousMode } from './synchronous-mode';
import { transportSecurity } from './transport-security';
import { uniqueKeys } from './unique-keys';
import { unknownParameters } from './unknown-parameters';
import { versionMatrix } from './version-matrix';
import { walVolume } from './wal-volume';
import { workerStarvation } from './worker-starvation';

/** Every check that synthesis runs, by its id: the name of its file, and what `acknowledge` refers to. docs/checks.md explains each. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'admission-policy': admissionPolicy,
  'aggregate-retention': aggregateRetention,
  'archive-destination': archiveDestination,
  'background-jobs': backgroundJobs,
  'backup-coverage': backupCoverage,
  'backup-retention': backupRetention,
  'backups-missing': backupsMissing,
  'chunk-locks': chunkLocks,
  'chunk-memory': chunkMemory,
  'claim-shrink': claimShrink,
  'claim-template': claimTemplate,
  'client-targets': clientTargets,
  'data-version': dataVersion,
  'disruption-budget': disruptionBudget,
  durability,
  'end-of-support': endOfSupport,
  'exporter-login': exporterLogin,
  'exporter-metrics': exporterMetrics,
  'exporter-restart': exporterRestart,
  'failover-timing': failoverTiming,
  'grace-period': gracePeriod,
  'image-license': imageLicense,
  'image-pin': imagePin,
  'known-vulnerabilities': knownVulnerabilities,
  'managed-identity': managedIdentity,
  memory,
  'monitoring-absent': monitoringAbsent,
  'name-lengths': nameLengths,
  'network-policies': networkPolicies,
  'network-scope': networkScope,
  'pool-connections': poolConnections,
  'preload-libraries': preloadLibraries,
  quota,
  'read-pool-volume': readPoolVolume,
  'reclaim-policy': reclaimPolicy,
  'refresh-columnstore': refreshColumnstore,
  'refresh-window': refreshWindow,
  'retention-granularity': retentionGranularity,
  'schedule-overlap': scheduleOverlap,
  'shared-passwords': sharedPasswords,
  'storage-forecast': storageForecast,
  'synchronous-mode': synchronousMode,
  'transport-security': transportSecurity,
  'unique-keys': uniqueKeys,
  'unknown-parameters': unknownParameters,
  'version-matrix': versionMatrix,
  'wal-volume': walVolume,
  'worker-starvation': workerStarvation,
};
