import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { clusterMetadata } from '../common/metadata';
import type { PlatformModel } from '../model/platform';

/** Above applications (0 unless they say more), a thousand times below what nodes need to work (`system-cluster-critical`, 2 000 000 000). */
const PRIORITY = 1_000_000;

/**
 * Who gives way when nodes are full: after a node is lost, applications are evicted for the database and not the other way round.
 * Nothing is made for a `system-` class: Kubernetes has those and lets nobody else use the prefix.
 */
export class DatabasePriorityClass extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    if (model.priorityClassName.startsWith('system-')) return;
    new k8s.KubePriorityClass(this, 'Resource', {
      metadata: clusterMetadata(model, model.priorityClassName),
      value: PRIORITY,
      globalDefault: false,
      preemptionPolicy: 'PreemptLowerPriority',
      description: 'Databases: applications give way to them when nodes are full.',
    });
  }
}
