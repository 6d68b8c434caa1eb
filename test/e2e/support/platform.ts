import { COMPONENT_LABEL, PRIMARY_ROLE, ROLE_LABEL, SCOPE_LABEL } from '../../../lib/common/labels';
import { namesOf } from '../../../lib/common/names';
import type { PlatformModel } from '../../../lib/model/platform';
import { type ApiObject, isReady, Kubectl, type Pod } from './kubectl';
import { until } from './time';

/** A database pod as Kubernetes sees it and as Patroni says of itself, at most one Patroni loop ago. */
export interface Server {
  readonly name: string;
  /** It may lead; read replicas may not. */
  readonly member: boolean;
  readonly node: string;
  readonly uid: string;
  readonly address: string | undefined;
  readonly ready: boolean;
  readonly restarts: number;
  readonly primaryLabel: boolean;
  readonly state: string;
  readonly streaming: boolean;
  readonly timeline: number;
  readonly pendingRestart: boolean;
}

/** What Patroni writes into the annotation `status` of its pod. */
interface PatroniStatus {
  readonly state?: string;
  readonly replication_state?: string;
  readonly timeline?: number;
  readonly pending_restart?: boolean;
}

/** A platform that is applied to a cluster. */
export class Platform {
  readonly kubectl: Kubectl;
  readonly names;

  constructor(readonly model: PlatformModel) {
    this.kubectl = new Kubectl(model.namespace.name);
    this.names = namesOf(model.name);
  }

  async servers(): Promise<Server[]> {
    const pods = await this.kubectl.list<Pod>('pods', `--selector=${SCOPE_LABEL}=${this.model.name}`);
    return pods.map((pod) => {
      const status = JSON.parse(pod.metadata.annotations?.['status'] ?? '{}') as PatroniStatus;
      return {
        name: pod.metadata.name,
        member: pod.metadata.labels?.[COMPONENT_LABEL] === 'member',
        node: pod.spec.nodeName ?? '',
        uid: pod.metadata.uid,
        address: pod.status.podIP,
        ready: isReady(pod),
        restarts: pod.status.containerStatuses?.reduce((sum, c) => sum + c.restartCount, 0) ?? 0,
        primaryLabel: pod.metadata.labels?.[ROLE_LABEL] === PRIMARY_ROLE,
        state: status.state ?? 'unknown',
        streaming: status.replication_state === 'streaming',
        timeline: status.timeline ?? 0,
        pendingRestart: status.pending_restart ?? false,
      };
    });
  }

  async server(name: string): Promise<Server> {
    const found = (await this.servers()).find((s) => s.name === name);
    if (!found) throw new Error(`there is no pod ${name}`);
    return found;
  }

  /** Name of the pod that holds the lease. */
  async leader(): Promise<string> {
    const lease = await this.kubectl.get<ApiObject>('configmap', `${this.model.name}-leader`);
    const name = lease.metadata.annotations?.['leader'];
    if (!name) throw new Error('nobody holds the lease');
    return name;
  }

  /** Waits until one server leads, all others stream from it on its timeline, and all are Ready. */
  waitHealthy(seconds: number): Promise<{ primary: Server; servers: Server[] }> {
    const wanted = this.model.members.replicas + (this.model.readPool?.replicas ?? 0);
    return until(`${wanted} healthy servers`, seconds, async () => {
      const [leader, servers] = await Promise.all([this.leader(), this.servers()]);
      const primary = servers.find((s) => s.name === leader);
      if (!primary?.ready || !primary.primaryLabel || primary.state !== 'running') return undefined;
      const following = servers.filter(
        (s) => s !== primary && s.ready && s.streaming && s.timeline === primary.timeline && !s.primaryLabel,
      );
      return following.length === wanted - 1 ? { primary, servers } : undefined;
    });
  }

  /** Runs SQL as superuser over the Unix socket of one server. @returns unaligned rows without a header */
  async sql(pod: string, text: string): Promise<string> {
    const psql = ['psql', '--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--host=/var/run/postgresql', '--username=postgres'];
    const answer = await this.kubectl.exec(pod, [...psql, `--dbname=${this.model.databases[0]!.name}`, `--command=${text}`], {
      container: 'postgres',
    });
    return answer.trim();
  }
}
