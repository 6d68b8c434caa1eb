import type { Platform } from './platform';

/** Every B-tree, with the rows that must be in it, and every table's pages: what disagrees is an error of the statement. */
const AMCHECK = `
  SELECT count(*) FROM (
    SELECT bt_index_check(c.oid, true)
    FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_am AS a ON a.oid = c.relam
    WHERE a.amname = 'btree' AND c.relpersistence = 'p' AND i.indisready AND i.indisvalid
  ) AS checked`;
const HEAP = `
  SELECT count(*), string_agg(format('%s: block %s: %s', c.oid::regclass, v.blkno, v.msg), '; ')
  FROM pg_class AS c CROSS JOIN LATERAL verify_heapam(c.oid) AS v
  WHERE c.relkind IN ('r', 'm', 't') AND c.relam = (SELECT oid FROM pg_am WHERE amname = 'heap') AND c.relpersistence = 'p'`;

/** A base backup reads every page and compares its checksum. */
const READ_EVERY_PAGE = `
PGPASSWORD=$(python3 /scripts/secret_value.py replication) PGSSLMODE=verify-ca PGSSLROOTCERT=/tls/ca.crt \\
  pg_basebackup --host=localhost --username=USER --no-password --format=tar --pgdata=- --wal-method=none --no-manifest --checkpoint=fast >/dev/null`;

/** Looks at every index, row and page of every server. @returns what is damaged, and how many indexes are whole */
export async function integrity(platform: Platform): Promise<{ readonly damaged: readonly string[]; readonly indexes: number }> {
  const { primary, servers } = await platform.waitHealthy(120);
  await platform.sql(primary.name, 'CREATE EXTENSION IF NOT EXISTS amcheck');
  await platform.sql(primary.name, 'CREATE TABLE IF NOT EXISTS public.e2e_mark (n int); INSERT INTO public.e2e_mark VALUES (1)');
  const damaged: string[] = [];
  let indexes = 0;
  for (const { name } of servers) {
    const attempt = async (what: string, look: () => Promise<string | undefined>) => {
      const problem = await look().catch((error: Error) => error.message);
      if (problem) damaged.push(`${name}: ${what}: ${problem}`);
    };
    await attempt('amcheck', async () => {
      indexes += Number(await platform.sql(name, AMCHECK));
      return undefined;
    });
    await attempt('heap', async () => {
      const [count, text] = (await platform.sql(name, HEAP)).split('|');
      return count === '0' ? undefined : text;
    });
    await attempt('checksums', async () => {
      const script = READ_EVERY_PAGE.replace('USER', platform.model.systemRoles.replication);
      await platform.kubectl.exec(name, ['sh', '-c', script], { container: 'postgres', timeoutSeconds: 300 });
      return undefined;
    });
  }
  return { damaged, indexes };
}
