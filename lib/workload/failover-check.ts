import type { k8s } from 'cdk8s-plus-28';
import { namesOf, serviceHost } from '../common/names';
import type { PlatformModel } from '../model/platform';

/** Whether a failover is expected at all: one server alone has no successor. */
export function expectsFailover({ members }: PlatformModel): boolean {
  return members.replicas > 1;
}

/** What `check_failover.py` needs to ask every member: the environment, and the authority of their certificates. */
export function failoverCheck(model: PlatformModel) {
  const names = namesOf(model.name);
  const members = Array.from({ length: model.members.replicas }, (_, i) => `${names.members}-${i}`);
  const env: k8s.EnvVar[] = [
    { name: 'MEMBERS', value: members.join(' ') },
    { name: 'MEMBER_DOMAIN', value: serviceHost(names.headless, model.namespace.name, model.clusterDomain) },
    { name: 'AUTHORITY', value: '/server-ca/ca.crt' },
  ];
  const volume: k8s.Volume = {
    name: 'server-ca',
    secret: { secretName: model.tls.serverSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] },
  };
  return { env, volume, mount: { name: 'server-ca', mountPath: '/server-ca', readOnly: true } };
}
