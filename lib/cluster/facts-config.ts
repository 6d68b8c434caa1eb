import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { CERTIFICATE_DIRECTORIES, certificateChecks, type CertificateCheck } from '../security';

/** What the member program compares the running cluster with, as facts.json beside Patroni's file. Read anew at each look. */
export interface FactsConfig {
  /** Patroni's name of the cluster, a label of its pods. */
  readonly scope: string;
  /** Whether the primary serves the read-only Service while nothing else can. */
  readonly readsFallBack: boolean;
  /** The pods that may lead. */
  readonly members: readonly string[];
  /** Whether commits wait for a standby. */
  readonly synchronous: boolean;
  /** A standby further behind is no candidate. */
  readonly maxLagBytes: number;
  /** Login of the standbys. */
  readonly replication: string;
  /** Certificates that the pod has. */
  readonly certificates: readonly CertificateCheck[];
}

export function factsConfig(model: PlatformModel, component: 'member' | 'read-replica'): FactsConfig {
  const mounted = certificateChecks(model, false).filter(({ use }) => component === 'member' || use === 'server');
  return {
    scope: model.name,
    readsFallBack: model.members.readOnlyFallback === 'primary',
    members: Array.from({ length: model.members.replicas }, (_, i) => `${namesOf(model.name).members}-${i}`),
    synchronous: model.failover.synchronousMode !== 'off',
    maxLagBytes: model.members.maxLagBytes,
    replication: model.systemRoles.replication,
    certificates: mounted,
  };
}

/** What is public of the pooler's certificate, so that a member notices when it changes. */
export function poolerCertificateVolume(model: PlatformModel) {
  const items = ['tls.crt', 'ca.crt'].map((key) => ({ key, path: key }));
  return {
    // Optional: a member starts without a pooler.
    volume: { name: 'tls-pooler', secret: { secretName: model.tls.poolerSecret, items, optional: true, defaultMode: 0o444 } },
    mount: { name: 'tls-pooler', mountPath: CERTIFICATE_DIRECTORIES.pooler, readOnly: true },
  };
}
