import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { COMPONENT_LABEL, PRIMARY_ROLE, READS_LABEL, REPLICA_ROLE, ROLE_LABEL, SCOPE_LABEL, selectorLabels } from '../common/labels';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import * as ports from '../common/ports';
import type { PlatformModel } from '../model/platform';

/**
 * The addresses of the database.
 * - `<name>-headless`: every pod by name, also while it starts; for scraping, backups and the StatefulSets.
 * - `<name>-primary`: the one pod that leads, ready or not. Patroni's label says who leads; whether a sidecar is well must not stop all writes (ADR 15).
 * - `<name>-replica`: the read pool, where there is one.
 * - `<name>-readonly`: every pod that follows, standbys included; where that is declared, the primary while no other pod can.
 */
export class DatabaseServices extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const everyPod = { ...selectorLabels(model.name), [SCOPE_LABEL]: model.name };

    new k8s.KubeService(this, 'Headless', {
      metadata: metadata(model, names.headless, 'member'),
      spec: {
        clusterIp: 'None',
        publishNotReadyAddresses: true,
        selector: everyPod,
        ports: [
          port(ports.POSTGRES),
          port(ports.PATRONI),
          port(ports.FACTS),
          ...(model.monitoring ? [port(ports.POSTGRES_EXPORTER)] : []),
          ...(model.backups ? [port(ports.PGBACKREST)] : []),
        ],
      },
    });
    const service = (key: string, name: string, selector: Record<string, string>, more: Partial<k8s.ServiceSpec> = {}) =>
      new k8s.KubeService(this, key, {
        metadata: metadata(model, name),
        spec: { type: 'ClusterIP', selector, ports: [port(ports.POSTGRES)], ...more },
      });

    // Poolers ask Patroni behind the same address that they connect to: the answer says where their connections go.
    const patroni = model.pooler ? [port(ports.PATRONI)] : [];
    const leads = { publishNotReadyAddresses: true, ports: [port(ports.POSTGRES), ...patroni] };
    service('Primary', names.primaryService, { ...everyPod, [ROLE_LABEL]: PRIMARY_ROLE }, leads);
    const fallsBack = model.members.readOnlyFallback === 'primary';
    service('ReadOnly', names.readOnlyService, { ...everyPod, ...(fallsBack ? { [READS_LABEL]: 'yes' } : { [ROLE_LABEL]: REPLICA_ROLE }) });
    if (model.readPool) {
      service('Replica', names.replicaService, { ...everyPod, [COMPONENT_LABEL]: 'read-replica', [ROLE_LABEL]: REPLICA_ROLE });
    }
  }
}

function port({ name, number }: ports.Port): k8s.ServicePort {
  return { name, port: number, targetPort: k8s.IntOrString.fromString(name) };
}
