import { error, type Check } from './check';
import { allSeries } from './series';

/** Uniqueness is kept within a chunk, so TimescaleDB wants the time in each unique index, and has none on aggregates. */
export const uniqueKeys: Check = (model) =>
  allSeries(model).flatMap(({ path, it }) =>
    it.indexes
      .filter(({ unique }) => unique)
      .flatMap(({ name, columns }) => {
        if ('bucketSeconds' in it) {
          return [
            error(
              `${path}: index '${name}' must not be unique: TimescaleDB refuses it on an aggregate, whose groups are unique anyway; leave unique out`,
            ),
          ];
        }
        return columns.some(({ column }) => column === it.time)
          ? []
          : [
              error(
                `${path}: the unique index '${name}' must contain the time column '${it.time}', got ${columns.map(({ column }) => `'${column}'`).join(', ')}: ` +
                  'TimescaleDB refuses what it would have to look for in every chunk; add the column, or leave unique out',
              ),
            ];
      }),
  );
