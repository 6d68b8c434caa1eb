import type { ColumnOrder } from '../../model/timeseries';

/** A column with a direction, in an index or in the columnstore. */
export class Column {
  static ascending(name: string): Column {
    return new Column(name, false);
  }

  /** Newest or largest first. */
  static descending(name: string): Column {
    return new Column(name, true);
  }

  private constructor(
    private readonly name: string,
    private readonly isDescending: boolean,
  ) {}

  /** @internal */
  toModel(): ColumnOrder {
    return { column: this.name, descending: this.isDescending };
  }
}

/** A name alone means ascending. @internal */
export function columnOrder(column: string | Column): ColumnOrder {
  return typeof column === 'string' ? { column, descending: false } : column.toModel();
}
