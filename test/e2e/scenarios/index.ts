import { apiServerDown, apiServerHangs } from './api-server-down';
import { archive } from './archive';
import { backups } from './backups';
import { cancel } from './cancel';
import { certificateRenewal } from './certificate-renewal';
import { chart } from './chart';
import { credentialRotation } from './credential-rotation';
import { cutNetwork } from './cut-network';
import { deletePrimary } from './delete-primary';
import { failoverReadiness } from './failover-readiness';
import { forcedDeletion } from './forced-deletion';
import { frozenPrimary } from './frozen-primary';
import { killPostgres } from './kill-postgres';
import { lostWal } from './lost-wal';
import { nodeLoss } from './node-loss';
import { placement } from './placement';
import { privileges } from './privileges';
import { readReplicaLag } from './read-replica-lag';
import { readers } from './readers';
import { rollingRestart } from './rolling-restart';
import type { Scenario } from './scenario';
import { schemaJob } from './schema-job';
import { sidecars } from './sidecars';
import { switchover } from './switchover';

/** In the order in which they run. */
export const SCENARIOS: readonly Scenario[] = [
  deletePrimary,
  forcedDeletion,
  lostWal,
  killPostgres,
  switchover,
  rollingRestart,
  apiServerDown,
  apiServerHangs,
  nodeLoss,
  cutNetwork,
  frozenPrimary,
  readReplicaLag,
  cancel,
  certificateRenewal,
  credentialRotation,
  backups,
  schemaJob,
  archive,
  chart,
  sidecars,
  placement,
  privileges,
  readers,
  failoverReadiness,
];
