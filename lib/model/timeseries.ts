/** What a step that changes a live database may cost. A step with any of them needs its reason in the description. */
export type Hazard = 'rewrites-table' | 'access-exclusive' | 'loses-history' | 'long-running';

/** A column and the direction in which it is sorted. */
export interface ColumnOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** A secondary index. */
export interface IndexModel {
  readonly name: string;
  readonly columns: readonly ColumnOrder[];
  /** Further columns that only answer queries. */
  readonly include: readonly string[];
  readonly unique: boolean;
  /** Condition of a partial index. */
  readonly where?: string;
}

/** When chunks become columnar, and how. */
export interface ColumnstoreModel {
  readonly afterSeconds: number;
  readonly segmentBy: readonly string[];
  readonly orderBy: readonly ColumnOrder[];
  /** Columnar bytes ÷ row bytes, for the forecast. */
  readonly ratio: number;
}

/** What hypertables and aggregates have in common: data by time, with a life of its own. */
interface TimeseriesModel {
  readonly name: string;
  readonly columnstore?: ColumnstoreModel;
  /** Absent: kept for ever, or until it is archived. */
  readonly retainSeconds?: number;
  readonly indexes: readonly IndexModel[];
  /** Hazards that somebody takes responsibility for → reason. */
  readonly acknowledged: Readonly<Partial<Record<Hazard, string>>>;
}

/** A table that is divided by time. */
export interface HypertableModel extends TimeseriesModel {
  /** Column that it is divided by. */
  readonly time: string;
  readonly chunkSeconds: number;
  readonly ingestPerSecond: number;
  /** A row with its share of the indexes, before it becomes columnar. */
  readonly rowBytes: number;
  /** Things that are measured: how many groups a bucket of an aggregate has at most. */
  readonly series: number;
  /** Chunks older than this are written to cold storage, verified, and dropped. Absent: never. */
  readonly archiveAfterSeconds?: number;
}

/** One result column of an aggregate. */
export interface AggregateColumn {
  readonly name: string;
  readonly expression: string;
}

/** A continuous aggregate. */
export interface AggregateModel extends TimeseriesModel {
  /** Hypertable or aggregate that it reads. */
  readonly source: string;
  /** Hypertable at the bottom. */
  readonly hypertable: string;
  /** Time column of the source. */
  readonly sourceTime: string;
  readonly bucketSeconds: number;
  /** Where days begin. Absent: UTC. */
  readonly timezone?: string;
  /** Name of the bucket's column. */
  readonly time: string;
  readonly groupBy: readonly string[];
  readonly columns: readonly AggregateColumn[];
  /** Rows that count. */
  readonly where?: string;
  /** Whether what is not refreshed yet is computed when it is read. */
  readonly realTime: boolean;
  readonly refresh: RefreshModel;
  /** Rows of a bucket, at most. */
  readonly rowsPerBucket: number;
  readonly rowBytes: number;
  readonly chunkSeconds: number;
}

/** Which buckets a refresh looks at, and how often it runs. */
export interface RefreshModel {
  /** No older ones. */
  readonly startSeconds: number;
  /** No younger ones. */
  readonly endSeconds: number;
  readonly everySeconds: number;
}

/** A file of SQL that runs once. */
export interface MigrationModel {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly checksum: string;
}
