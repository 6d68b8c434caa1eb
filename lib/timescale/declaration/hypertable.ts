import type { HypertableModel } from '../../model/timeseries';
import { chunkInterval } from './chunk-interval';
import { ContinuousAggregate, type AggregateSource } from './continuous-aggregate';
import { secondsOf, timeseriesModel } from './timeseries-model';
import type { ContinuousAggregateProps, HypertableProps, IndexProps } from './timeseries-props';
import { wholeAbove } from '../../common/whole';

/** Measured for telemetry with two indexes, 184 to 197 bytes (docs/timescale-performance.md), rounded up. */
const DEFAULT_ROW_BYTES = 200;

/** A table that TimescaleDB divides by time, from the moment that it exists. A migration creates it. */
export class Hypertable {
  private readonly furtherIndexes: IndexProps[] = [];
  /** Over this table, and over each other; sources before what is built on them. @internal */
  readonly aggregates: ContinuousAggregate[] = [];

  /** @internal */
  constructor(
    readonly name: string,
    /** @internal */
    readonly props: HypertableProps,
  ) {}

  /** A continuous aggregate over this table. */
  addContinuousAggregate(name: string, props: ContinuousAggregateProps): ContinuousAggregate {
    const register = (further: ContinuousAggregate) => void this.aggregates.push(further);
    const aggregate = new ContinuousAggregate(name, props, () => this.asSource(), register);
    register(aggregate);
    return aggregate;
  }

  /** One more index. */
  addIndex(props: IndexProps): this {
    this.furtherIndexes.push(props);
    return this;
  }

  /** @internal */
  get derivesChunkInterval(): boolean {
    return this.props.chunkInterval === undefined;
  }

  /** @internal @param memoryBytes for the chunk that rows arrive in, where its span has to be derived */
  toModel(memoryBytes: number): HypertableModel {
    const { props, name } = this;
    const rowsPerSecond = props.ingest.toPerSecond();
    const rowBytes = props.rowBytes ?? DEFAULT_ROW_BYTES;
    const ages = [props.columnstore?.after, props.retain, props.archiveAfter].flatMap((age) => (age ? [secondsOf(age)] : []));
    return {
      ...timeseriesModel(name, props, props.time, this.furtherIndexes),
      time: props.time,
      chunkSeconds: props.chunkInterval ? secondsOf(props.chunkInterval) : chunkInterval({ rowsPerSecond, rowBytes, memoryBytes, ages }),
      ingestPerSecond: rowsPerSecond,
      rowBytes,
      series: this.series,
      archiveAfterSeconds: props.archiveAfter && secondsOf(props.archiveAfter),
    };
  }

  private get series(): number {
    return this.props.series ?? Math.max(1, wholeAbove(this.props.ingest.toPerSecond() * 60));
  }

  private asSource(): AggregateSource {
    const { name, props } = this;
    return {
      name,
      hypertable: name,
      time: props.time,
      series: this.series,
      columnstoreAfterSeconds: props.columnstore && secondsOf(props.columnstore.after),
      keptSeconds: [props.retain, props.archiveAfter].flatMap((age) => (age ? [secondsOf(age)] : []))[0],
    };
  }
}
