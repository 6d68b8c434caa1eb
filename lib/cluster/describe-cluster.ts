import { Duration, Size } from 'cdk8s';
import { bytesOf, MIB } from '../common/quantity';
import { describeResources } from '../common/resources';
import { describeScheduling } from '../common/scheduling';
import { HANDOVER_SECONDS } from './pre-stop';
import type { MembersModel, Parameter, ReadPoolModel, TuningInput } from '../model/cluster';
import type { VolumeModel } from '../model/workload';
import type { MembersProps, ParameterOverrides, ReadPoolProps } from './cluster-props';
import { settingOf } from './parameters/catalogue';
import { canonicalValue } from './parameters/value';
import { tune } from './tuning/tune';
import { wholeBelow } from '../common/whole';

/** For superusers (3, PostgreSQL's own reserve), exporters, Jobs, Patroni and people with a problem to solve. */
export const RESERVED_CONNECTIONS = 20;

/** timescaledb-tune gives 100 to servers of more than 6 GiB; fewer saves nothing. */
const LEAST_CONNECTIONS = 100;

/** Room for the first policies, and for jobs that nobody declared. */
const LEAST_JOBS = 8;

/** What the database wing needs to know of the rest. */
export interface ClusterContext {
  /** Server connections that poolers may open on the primary. */
  readonly pooledConnections: number;
  readonly timescaledb: boolean;
  readonly timescaleDatabases: number;
  /** Background jobs of all databases. */
  readonly timescaleJobs: number;
  /** Entries of the lock table that must be free for chunks. */
  readonly chunkLocks: number;
  readonly members: number;
  readonly readReplicas: number;
  readonly archiving: boolean;
  /** Major version of PostgreSQL. */
  readonly major: string;
}

export function describeMembers<S>(props: MembersProps<S>, volume: VolumeModel, context: ClusterContext): MembersModel {
  const resources = describeResources(props.resources);
  const directConnections = props.directConnections ?? 30;
  const wanted = context.pooledConnections + directConnections + RESERVED_CONNECTIONS;
  const maxConnections = props.maxConnections ?? Math.max(LEAST_CONNECTIONS, Math.ceil(wanted / 10) * 10);
  const walBudgetBytes = walBudget(volume, props.walShare);
  const input: TuningInput = {
    ...context,
    role: 'member',
    cpuMillis: resources.cpuMillis,
    memoryBytes: resources.memoryBytes,
    walBudgetBytes,
    maxConnections,
    timescaleJobs: props.timescaleJobs ?? Math.max(LEAST_JOBS, context.timescaleJobs),
  };
  return {
    replicas: context.members,
    resources,
    volume,
    walBudgetBytes,
    scheduling: describeScheduling(props.scheduling),
    maxConnections,
    reservedConnections: RESERVED_CONNECTIONS,
    directConnections,
    terminationGraceSeconds: terminationGrace(resources.memoryBytes),
    parameters: override(tune(input), props.parameters, context.major),
    maxLagBytes: bytesOf(props.maxLag ?? Size.mebibytes(64)),
    readOnlyFallback: props.readOnlyFallback ?? 'none',
    maxStalenessSeconds: (props.maxStaleness ?? Duration.minutes(30)).toSeconds(),
    tuning: input,
  };
}

export function describeReadPool<S>(props: ReadPoolProps<S>, volume: VolumeModel, members: MembersModel, major: string): ReadPoolModel {
  const resources = describeResources(props.resources);
  const walBudgetBytes = walBudget(volume, members.walBudgetBytes / members.volume.sizeBytes);
  const input: TuningInput = {
    ...members.tuning,
    role: 'read-replica',
    cpuMillis: resources.cpuMillis,
    memoryBytes: resources.memoryBytes,
    walBudgetBytes,
  };
  return {
    replicas: props.replicas ?? 2,
    resources,
    volume,
    walBudgetBytes,
    scheduling: describeScheduling(props.scheduling),
    parameters: override(tune(input), props.parameters, major),
    maxLagBytes: bytesOf(props.maxLag ?? Size.mebibytes(64)),
    maxLagSeconds: (props.maxLagTime ?? Duration.minutes(1)).toSeconds(),
    tuning: input,
  };
}

/** Part of the volume that WAL may take where nothing is said. */
export const DEFAULT_WAL_SHARE = 0.2;

/** Bytes, in whole WAL segments (16 MiB), so that PostgreSQL does not round it. */
export function walBudget(volume: Pick<VolumeModel, 'sizeBytes'>, share = DEFAULT_WAL_SHARE): number {
  const segment = 16 * MIB;
  return wholeBelow((volume.sizeBytes * share) / segment) * segment;
}

/**
 * Time to hand the lead over (see pre-stop.ts), and for the last checkpoint: a quarter of the memory is
 * shared_buffers, and a small Premium SSD writes 50 MB/s when its burst is used up. Rounded up to half minutes.
 */
function terminationGrace(memoryBytes: number): number {
  const checkpoint = memoryBytes / 4 / (50 * MIB);
  return Math.ceil((HANDOVER_SECONDS + checkpoint) / 30) * 30;
}

/** The formula of a parameter that the user gave. */
export const GIVEN = 'given';

/** A user's value takes the place of the derived one, and says so. */
function override(derived: readonly Parameter[], overrides: ParameterOverrides = {}, major: string): Parameter[] {
  const kept = derived.filter((p) => !(p.name in overrides));
  const given = Object.entries(overrides).map(([name, value]): Parameter => {
    const replaced = derived.find((p) => p.name === name);
    return {
      name,
      value: canonicalValue(settingOf(major, name), value),
      dynamicOnly: replaced?.dynamicOnly ?? false,
      formula: GIVEN,
      source: 'the description',
    };
  });
  return [...kept, ...given].sort((a, b) => (a.name < b.name ? -1 : 1));
}
