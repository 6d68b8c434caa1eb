import { BACKUP_COMMON_NAME, backupNames, poolerNames, serverNames } from './certificate-names';
import { namesOf, serviceHost } from '../common/names';
import type { PlatformModel } from '../model/platform';

/** What the certificate of one Secret must be good for, as `check_certificates.py` reads it. */
export interface CertificateCheck {
  readonly use: 'server' | 'pooler' | 'backup';
  readonly secret: string;
  /** Where the Secret is mounted. */
  readonly directory: string;
  /** Names that the platform itself connects to; without one of them something does not work. */
  readonly names: readonly string[];
  /** Names that clients may use; a warning where one is missing. */
  readonly wanted: readonly string[];
  readonly usages: readonly ('serverAuth' | 'clientAuth')[];
  /** Absent: any. */
  readonly commonName?: string;
  /** Whether Python verifies it: what only strict programs refuse is an error then, else a warning. */
  readonly strict: boolean;
  /** Whether `tls.key` is mounted as well. */
  readonly key: boolean;
}

/** Where the certificates are in the pods that check them. */
export const CERTIFICATE_DIRECTORIES = { server: '/tls', pooler: '/tls-pooler', backup: '/tls-backup' } as const;

/**
 * The certificates of a platform with what each must be good for. Pods are asked for one by one: a wildcard covers them, and so does
 * a certificate that names each.
 * @param withPoolerKey whether the pod that checks has the pooler's key; the database pods have only what is public of it
 */
export function certificateChecks(model: PlatformModel, withPoolerKey: boolean): CertificateCheck[] {
  const names = namesOf(model.name);
  const host = (service: string) => serviceHost(service, model.namespace.name, model.clusterDomain);
  const pods = (set: string, replicas: number, headless: string) =>
    Array.from({ length: replicas }, (_, i) => host(`${set}-${i}.${headless}`));
  const members = pods(names.members, model.members.replicas, names.headless);
  const readReplicas = model.readPool ? pods(names.readPool, model.readPool.replicas, names.headless) : [];
  const poolers = model.pooler ? pods(names.pooler, model.pooler.replicas, names.poolerHeadless) : [];
  const services = [names.primaryService, names.readOnlyService, ...(model.readPool ? [names.replicaService] : [])];
  const others = (all: readonly string[], needed: readonly string[]) =>
    all.filter((name) => !name.startsWith('*.') && !needed.includes(name));

  const server = [...services.map(host), ...members, ...readReplicas, 'localhost'];
  const checks: CertificateCheck[] = [
    {
      use: 'server',
      secret: model.tls.serverSecret,
      directory: CERTIFICATE_DIRECTORIES.server,
      names: server,
      wanted: others(serverNames(model), server),
      // Patroni calls the REST interface of the other members as a client.
      usages: ['serverAuth', 'clientAuth'],
      strict: true,
      key: true,
    },
  ];
  if (model.pooler) {
    const pooler = [host(names.pooler)];
    checks.push({
      use: 'pooler',
      secret: model.tls.poolerSecret,
      directory: CERTIFICATE_DIRECTORIES.pooler,
      names: pooler,
      wanted: [...poolers, ...others(poolerNames(model), pooler)],
      usages: ['serverAuth'],
      strict: false,
      key: withPoolerKey,
    });
  }
  if (model.backups) {
    checks.push({
      use: 'backup',
      secret: model.tls.backupSecret,
      directory: CERTIFICATE_DIRECTORIES.backup,
      names: members,
      wanted: others(backupNames(model), members),
      usages: ['serverAuth', 'clientAuth'],
      commonName: BACKUP_COMMON_NAME,
      strict: false,
      key: true,
    });
  }
  return checks;
}
