import { identifier } from '../sql';

/** What a column of a continuous aggregate computes from the rows of a bucket. */
export class Aggregate {
  /** Rows. @param column rows where it is not NULL. @default - all rows */
  static count(column?: string): Aggregate {
    return new Aggregate(`count(${column === undefined ? '*' : identifier(column)})`);
  }

  /**
   * Arithmetic mean. An aggregate on top cannot average averages, since buckets have different numbers of rows:
   * give it a sum and a count.
   */
  static avg(column: string): Aggregate {
    return call('avg', column);
  }

  static sum(column: string): Aggregate {
    return call('sum', column);
  }

  static min(column: string): Aggregate {
    return call('min', column);
  }

  static max(column: string): Aggregate {
    return call('max', column);
  }

  /** Value of the oldest row. @param by time column of the source */
  static first(column: string, by: string): Aggregate {
    return call('first', column, by);
  }

  /** Value of the youngest row. @param by time column of the source */
  static last(column: string, by: string): Aggregate {
    return call('last', column, by);
  }

  /** Any SQL expression with aggregate functions. Columns that need quotes have to be quoted. */
  static sql(expression: string): Aggregate {
    return new Aggregate(expression);
  }

  private constructor(
    /** SQL of the expression. */
    readonly expression: string,
  ) {}
}

function call(name: string, ...columns: readonly string[]): Aggregate {
  return Aggregate.sql(`${name}(${columns.map(identifier).join(', ')})`);
}
