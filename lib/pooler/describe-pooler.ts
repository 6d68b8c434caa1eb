import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { ContainerImage } from '../common/container-image';
import { describeResources } from '../common/resources';
import { describeScheduling } from '../common/scheduling';
import type { PoolerModel } from '../model/pooler';
import { poolAliases } from './pool-budget';
import type { PoolerProps } from './pooler-props';

/** pgbouncer_exporter before 0.11 names its counters differently from what the alerts use. */
const EXPORTER = ContainerImage.of({
  reference: 'quay.io/prometheuscommunity/pgbouncer-exporter:v0.12.1',
  version: '0.12.1',
  command: ['/bin/pgbouncer_exporter'],
});

/** @param hasReaders whether anything but the primary can answer reads */
export function describePooler(props: PoolerProps, databases: readonly string[], hasReaders: boolean): PoolerModel {
  const replicas = props.replicas ?? 2;
  const serverConnections = props.serverConnections ?? { min: 50, max: 100 };
  return {
    replicas,
    resources: describeResources(props.resources ?? { cpu: Cpu.millis(500), memory: Size.mebibytes(128) }),
    scheduling: describeScheduling({ spreadHosts: 'even', spreadZones: 'preferred', ...props.scheduling }),
    mode: props.mode ?? 'transaction',
    maxClientConnections: Math.ceil((props.clients ?? 1000) / replicas),
    maxPreparedStatements: props.maxPreparedStatements ?? 200,
    serverConnections,
    aliases: poolAliases({ databases, pods: replicas, ...serverConnections, readShare: hasReaders ? (props.readShare ?? 0.3) : 0 }),
    drainSeconds: props.drain?.toSeconds() ?? 5,
    exporter: props.exporter === 'none' ? undefined : (props.exporter ?? EXPORTER).toModel(),
  };
}
