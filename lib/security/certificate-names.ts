import { namesOf, serviceHost } from '../common/names';
import type { PlatformModel } from '../model/platform';

/** Common name of pgBackRest's certificate: its server lets clients in by it (`tls-server-auth`). */
export const BACKUP_COMMON_NAME = 'pgbackrest';

/** Names that PostgreSQL and Patroni's REST interface are reached by: the Services, and each pod under the headless one. */
export function serverNames(model: PlatformModel): string[] {
  const names = namesOf(model.name);
  return [
    ...[names.primaryService, names.replicaService, names.readOnlyService].flatMap((service) => serviceNames(model, service)),
    podNames(model, names.headless),
    'localhost',
  ];
}

/** Names that the pooler is reached by; each pod by its own, because peers pass on cancel requests. */
export function poolerNames(model: PlatformModel): string[] {
  const names = namesOf(model.name);
  return [...serviceNames(model, names.pooler), podNames(model, names.poolerHeadless), 'localhost'];
}

/** Names that pgBackRest's server is reached by: it runs beside PostgreSQL in each pod. */
export function backupNames(model: PlatformModel): string[] {
  return [podNames(model, namesOf(model.name).headless)];
}

/** Every form that DNS search paths let a client write. */
function serviceNames(model: PlatformModel, service: string): string[] {
  const namespace = model.namespace.name;
  return [service, `${service}.${namespace}`, `${service}.${namespace}.svc`, serviceHost(service, namespace, model.clusterDomain)];
}

/** A wildcard stands for exactly one label (RFC 6125), here the pod's name. */
function podNames(model: PlatformModel, headless: string): string {
  return `*.${serviceHost(headless, model.namespace.name, model.clusterDomain)}`;
}
