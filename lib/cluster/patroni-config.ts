import { PRIMARY_ROLE, REPLICA_ROLE, ROLE_LABEL, SCOPE_LABEL, selectorLabels } from '../common/labels';
import * as ports from '../common/ports';
import type { PlatformModel } from '../model/platform';
import { dynamicConfig, parameterValues } from './dynamic-config';
import { PATHS } from './paths';
import { hostBasedAuthentication, identityMaps } from './pg-hba';

/** Name under which unsafe REST calls are made; the password is in the credentials Secret. */
export const REST_USER = 'patroni';

/** `patroni.yml`, as far as anybody but Patroni reads it. */
export interface PatroniConfig {
  readonly scope: string;
  readonly kubernetes: object;
  readonly postgresql: { readonly data_dir: string; readonly parameters?: object };
  readonly [section: string]: unknown;
}

/** `patroni.yml` of the pods that may lead. Everything in it can be reloaded; what needs a restart is dynamic configuration. */
export function memberConfig(model: PlatformModel): PatroniConfig {
  return { ...common(model), bootstrap: bootstrap(model), tags: {} };
}

/** `patroni.yml` of the read pool: never leads, never confirms commits, has parameters for its own size. */
export function readReplicaConfig(model: PlatformModel): PatroniConfig {
  const base = common(model);
  return {
    ...base,
    bootstrap: bootstrap(model),
    postgresql: { ...base.postgresql, parameters: parameterValues(model.readPool!.parameters) },
    tags: { nofailover: true, nosync: true },
  };
}

/**
 * The part that needs a restart of the pod: what Patroni reads at start only, and the parameters that one kind of pod
 * has for itself. The rest is reloaded, and a dynamic parameter is the settings Job's to restart for.
 */
export function restartRelevant({ scope, kubernetes, postgresql }: PatroniConfig): unknown {
  return { scope, kubernetes, parameters: postgresql.parameters };
}

function common(model: PlatformModel) {
  const tls = { certfile: `${PATHS.tls}/tls.crt`, keyfile: `${PATHS.tls}/tls.key` };
  return {
    scope: model.name,
    restapi: { listen: `0.0.0.0:${ports.PATRONI.number}`, ...tls },
    // Members reach each other by pod address, so that no name has to be resolved while a leader is chosen. An address
    // is in no certificate: with a client certificate, `insecure` drops the comparison of names and keeps the check
    // of the authority (patroni/request.py, reload_config).
    ctl: { cacert: `${PATHS.tls}/ca.crt`, ...tls, insecure: true },
    kubernetes: {
      labels: selectorLabels(model.name),
      scope_label: SCOPE_LABEL,
      role_label: ROLE_LABEL,
      leader_label_value: PRIMARY_ROLE,
      standby_leader_label_value: PRIMARY_ROLE,
      follower_label_value: REPLICA_ROLE,
      use_endpoints: false,
    },
    postgresql: {
      listen: `*:${ports.POSTGRES.number}`,
      data_dir: PATHS.data,
      // Whatever writes to the data directory holds the lock of the volume.
      bin_name: {
        pg_basebackup: lockedProgram('pg_basebackup'),
        pg_rewind: lockedProgram('pg_rewind'),
        postgres: lockedProgram('postgres'),
      },
      pgpass: `${PATHS.patroniRun}/pgpass`,
      use_unix_socket: true,
      authentication: {
        superuser: { username: model.systemRoles.superuser, ...verified },
        replication: { username: model.systemRoles.replication, ...verified },
        rewind: { username: model.systemRoles.rewind, ...verified },
      },
      pg_hba: hostBasedAuthentication(model),
      pg_ident: identityMaps(model),
      callbacks: { on_start: ROLE_CALLBACK, on_restart: ROLE_CALLBACK, on_role_change: ROLE_CALLBACK },
      create_replica_methods: ['basebackup'],
      basebackup: [{ checkpoint: 'fast' }],
      remove_data_directory_on_rewind_failure: true,
      remove_data_directory_on_diverged_timelines: true,
    },
  };
}

/** Where run-patroni.sh puts a program that takes the lock of the volume first. */
function lockedProgram(name: string): string {
  return `${PATHS.patroniRun}/bin/${name}`;
}

const ROLE_CALLBACK = '/scripts/on-role-change.sh';

/** Between members: encrypted, and the other end's certificate is from our authority. */
const verified = { sslmode: 'verify-ca', sslrootcert: `${PATHS.tls}/ca.crt` };

/** Counts once, for the first member of an empty cluster; later changes go through the settings Job. */
function bootstrap(model: PlatformModel) {
  return {
    dcs: dynamicConfig(model),
    initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums', { 'auth-host': 'scram-sha-256' }, { 'auth-local': 'peer' }],
  };
}
