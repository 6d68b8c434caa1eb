import { Duration } from 'cdk8s';
import { Rate } from '../../../lib/common/rate';
import { columnarChunkBytes, rowChunkBytes } from '../../../lib/timescale/sums/chunk-bytes';
import type { ChunkCounts } from '../../../lib/timescale/sums/chunks';
import { chunkLocks, relationsOf, scanLocks } from '../../../lib/timescale/sums/locks';
import { hasTimescaledb, ThrowawayPostgres } from '../../support/postgres';
import { describeWithTool } from '../../support/tools';
import { databaseWith } from './series';

const HOURS = 100;
/** One of each kind, half of each. */
const CHUNKS: ChunkCounts = { rows: HOURS / 2, columnar: HOURS / 2 };

/** Counts what the session holds, catalogs apart. */
const HELD = (kinds: string) =>
  `SELECT count(DISTINCT (locktype, coalesce(relation, objid))) FROM pg_locks WHERE pid = pg_backend_pid() AND locktype IN (${kinds}) AND coalesce(relation >= 16384, true)`;

describeWithTool('postgres', 'chunks on a real PostgreSQL', (program) => {
  const timescaledb = hasTimescaledb(program);
  if (!timescaledb) process.stderr.write('SKIPPED "chunks on a real PostgreSQL": needs TimescaleDB in this PostgreSQL\n');

  (timescaledb ? describe : describe.skip)('with TimescaleDB', () => {
    let server: ThrowawayPostgres;

    beforeAll(async () => {
      const parameters = {
        shared_preload_libraries: 'timescaledb',
        'timescaledb.telemetry_level': 'off',
        'timescaledb.max_background_workers': 0,
        max_locks_per_transaction: 256,
        // Nobody reads the log while psql runs.
        log_min_messages: 'fatal',
        jit: 'off',
      };
      server = await ThrowawayPostgres.start({ program, parameters });
      server.execute('CREATE EXTENSION timescaledb');
    });
    afterAll(() => server?.stop());

    /** A table with so many indexes, the primary key among them. */
    function make(table: string, indexes: number, segmentBy: string): void {
      const secondary = ['(metric, ts)', '(ts)', '(value)'].slice(0, indexes - 1);
      server.execute(`
        CREATE TABLE ${table} (id bigint, ts timestamptz, metric integer, value float8, note text, PRIMARY KEY (id, ts));
        SELECT create_hypertable('${table}', by_range('ts', INTERVAL '1 hour'), create_default_indexes => false);
        ${secondary.map((columns) => `CREATE INDEX ON ${table} ${columns};`).join('\n')}
        INSERT INTO ${table} SELECT n, timestamptz '2026-01-01 00:00:00+00' + n * interval '10 min', n % 5, n, 'note' FROM generate_series(0, ${HOURS * 6 - 1}) n;
        ALTER TABLE ${table} SET (timescaledb.compress, timescaledb.compress_segmentby = '${segmentBy}', timescaledb.compress_orderby = 'ts DESC');
        SELECT compress_chunk(c) FROM show_chunks('${table}', older_than => timestamptz '2026-01-01 00:00:00+00' + interval '${CHUNKS.columnar} hours') c;
      `);
    }

    /** Locks that a statement leaves until its transaction ends, which it does without a trace. */
    function locksAfter(sql: string, kinds = "'relation'"): number {
      const output = server.execute(`BEGIN;\n${sql};\n${HELD(kinds)};\nROLLBACK;`);
      return Number(output.trim().split('\n').at(-1));
    }

    describe.each([
      [1, 'metric'],
      [3, 'metric'],
      [3, ''],
    ])('with %d indexes, segmented by "%s"', (indexes, segmentBy) => {
      const table = `t${indexes}${segmentBy}`;
      beforeAll(() => make(table, indexes, segmentBy));

      it('a chunk of hardly any rows is as large as calculated', () => {
        server.execute(`VACUUM ${table}`);
        const [declared] = databaseWith({
          ingest: Rate.perHour(6),
          indexes: Array.from({ length: indexes - 1 }, (_, i) => ({ columns: ['ts'], name: `i${i}` })),
        }).hypertables;
        const sizes = server.query<{ columnar: boolean; bytes: number }>(`
          SELECT DISTINCT c.compressed_chunk_id IS NOT NULL AS columnar,
            pg_total_relation_size(format('%I.%I', c.schema_name, c.table_name)::regclass)
              + coalesce(pg_total_relation_size(to_regclass(quote_ident(k.schema_name) || '.' || quote_ident(k.table_name))), 0) AS bytes
          FROM _timescaledb_catalog.chunk c JOIN _timescaledb_catalog.hypertable h ON h.id = c.hypertable_id
          LEFT JOIN _timescaledb_catalog.chunk k ON k.id = c.compressed_chunk_id WHERE h.table_name = '${table}' ORDER BY columnar`);
        expect(sizes).toEqual([
          { columnar: false, bytes: rowChunkBytes(declared!, 3600) },
          { columnar: true, bytes: columnarChunkBytes(declared!) },
        ]);
      });

      it('a query over all chunks takes as many as calculated', () => {
        expect(locksAfter(`SELECT count(*) FROM ${table} WHERE value > 1`)).toBe(scanLocks(CHUNKS, indexes));
      });

      it('a query with a range takes those of the range alone', () => {
        // Constraints of the first ten chunks, all of them columnar, say whether they can be left out.
        const sql = `SELECT count(*) FROM ${table} WHERE ts < timestamptz '2026-01-01 10:00:00+00'`;
        expect(locksAfter(sql)).toBe(scanLocks({ rows: 0, columnar: 10 }, indexes));
      });

      it('an update of all rows takes no more than everything there is', () => {
        expect(locksAfter(`UPDATE ${table} SET value = 0`)).toBeLessThanOrEqual(relationsOf(CHUNKS, indexes));
      });

      it('the relations of all chunks are as many as calculated, toasted ones included', () => {
        const of = `SELECT c.id FROM _timescaledb_catalog.chunk c JOIN _timescaledb_catalog.hypertable h ON c.hypertable_id = h.id WHERE h.table_name = '${table}'`;
        const [{ relations } = { relations: 0 }] = server.query<{ relations: number }>(`
          WITH chunk AS (
            SELECT format('%I.%I', schema_name, table_name)::regclass::oid AS oid FROM _timescaledb_catalog.chunk
            WHERE id IN (${of}) OR id IN (SELECT compressed_chunk_id FROM _timescaledb_catalog.chunk WHERE id IN (${of}))
          ), with_toast AS (SELECT oid FROM chunk UNION SELECT reltoastrelid FROM pg_class WHERE oid IN (SELECT oid FROM chunk) AND reltoastrelid <> 0)
          SELECT (SELECT count(*) FROM with_toast) + (SELECT count(*) FROM pg_index WHERE indrelid IN (SELECT oid FROM with_toast)) AS relations`);
        // Without the hypertable itself, which counts as one more chunk of rows.
        expect(relations).toBe(relationsOf(CHUNKS, indexes) - relationsOf({ rows: 0, columnar: 0 }, indexes));
      });

      it('to drop all chunks at once fits into what is wanted', () => {
        const dropped = locksAfter(
          `SELECT count(drop_chunks) FROM drop_chunks('${table}', timestamptz '2027-01-01')`,
          "'relation', 'object'",
        );
        const wanted = relationsOf(CHUNKS, indexes) + 2 * scanLocks(CHUNKS, indexes);
        expect(dropped).toBeLessThanOrEqual(wanted);
        expect(dropped).toBeGreaterThan(relationsOf(CHUNKS, indexes));
      });
    });

    it('what a declared table wants is for the chunks that it may have', () => {
      const declared = databaseWith({
        chunkInterval: Duration.hours(1),
        retain: Duration.hours(75),
        columnstore: { after: Duration.hours(49) },
      });
      // 75 h, a day until they are dropped, and the first one: as many as the tables here have.
      expect(chunkLocks([declared])).toBe(relationsOf(CHUNKS, 3) + 2 * scanLocks(CHUNKS, 3));
    });
  });
});
