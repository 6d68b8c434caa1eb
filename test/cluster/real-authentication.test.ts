import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { hostBasedAuthentication, identityMaps } from '../../lib/cluster/pg-hba';
import { modelFixture } from '../support/model';
import { ThrowawayPostgres } from '../support/postgres';
import { describeWithTool } from '../support/tools';
import { asUser, canBecomeOthers } from '../support/unprivileged';

const model = modelFixture();
const EXPORTER = model.monitoring!.exporterRole;
const APPLICATION = 'ms5_user';
const AMOUNT = /^\d+$/;

const describeAsRoot = canBecomeOthers ? describe : describe.skip;

describeWithTool('postgres', 'a real PostgreSQL with our pg_hba.conf and pg_ident.conf', (program) => {
  describeAsRoot('asked over its Unix socket (needs root, to become other users)', () => {
    let server: ThrowawayPostgres;

    beforeAll(async () => {
      const authentication = { hostBased: hostBasedAuthentication(model), identities: identityMaps(model) };
      server = await ThrowawayPostgres.start({ program, authentication, certificate: true, parameters: { ssl: 'on' } });
      server.execute(`CREATE ROLE ${EXPORTER} LOGIN; GRANT pg_monitor TO ${EXPORTER}; CREATE ROLE ${APPLICATION} LOGIN;`);
    });
    afterAll(() => server.stop());

    /** What psql says when a Unix user logs in as a role. */
    function psql(user: string, role: string, sql: string, options = ''): string {
      const connection = `host=${server.socket} user=${role} dbname=postgres ${options}`;
      const [command, args] = asUser(user, join(dirname(program), 'psql'), ['-XqAt', '-d', connection, '-c', sql]);
      const { stdout, stderr } = spawnSync(command, args, { cwd: '/', encoding: 'utf8' });
      return `${stdout}${stderr}`.trim();
    }

    it('lets the exporter be its role, which sees statistics', () => {
      expect(psql('nobody', EXPORTER, 'SELECT current_user')).toBe(EXPORTER);
      expect(psql('nobody', EXPORTER, 'SELECT count(*) FROM pg_stat_activity WHERE backend_type IS NOT NULL')).toMatch(AMOUNT);
    });

    it('lets the exporter be nobody else', () => {
      expect(psql('nobody', 'postgres', 'SELECT 1')).toContain('Peer authentication failed for user "postgres"');
      expect(psql('nobody', APPLICATION, 'SELECT 1')).toContain('pg_hba.conf rejects connection');
      expect(psql('nobody', EXPORTER, 'IDENTIFY_SYSTEM', 'replication=true')).toContain('no pg_hba.conf entry for replication connection');
    });

    it('gives the exporter no way to programs and files of the server', () => {
      expect(psql('nobody', EXPORTER, "COPY (SELECT 1) TO PROGRAM 'id'")).toContain('pg_execute_server_program');
      expect(psql('nobody', EXPORTER, "SELECT pg_read_file('/etc/passwd')")).toContain('permission denied');
      expect(psql('nobody', EXPORTER, 'SET ROLE postgres')).toContain('permission denied to set role "postgres"');
    });

    it('lets no other user of the pod be the exporter', () => {
      for (const user of ['postgres', 'daemon']) {
        expect(psql(user, EXPORTER, 'SELECT 1')).toContain(`Peer authentication failed for user "${EXPORTER}"`);
      }
    });

    it("lets the server's own user be the superuser", () => {
      expect(psql('postgres', 'postgres', 'SELECT usesuper FROM pg_user WHERE usename = current_user')).toBe('t');
    });
  });
});
