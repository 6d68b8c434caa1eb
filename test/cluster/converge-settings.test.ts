import { HttpsServer } from '../support/https-server';
import { PRINTABLE } from '../support/passwords';
import { PodFiles } from '../support/pod-files';
import { describeWithTool } from '../support/tools';
import { PatroniCluster, type Member } from './patroni-rest';

const DOMAIN = 'postgres-headless.ms5.svc.cluster.local';
const DECLARED = { ttl: 20, postgresql: { use_slots: true, parameters: { max_connections: 200, work_mem: '8MB' } } };

const members = (): Member[] => [
  { name: 'postgres-0', role: 'quorum_standby', state: 'streaming' },
  { name: 'postgres-1', role: 'leader', state: 'running' },
  { name: 'postgres-2', role: 'quorum_standby', state: 'streaming' },
  { name: 'postgres-replica-0', role: 'replica', state: 'streaming', tags: { nofailover: true } },
];

const SETTINGS = {
  MEMBERS: members()
    .map(({ name }) => name)
    .join(' '),
  MEMBER_DOMAIN: DOMAIN,
  REST_USER: 'patroni',
  SETTLE_SECONDS: '0',
};

// Patroni is played by the test: a real one is restarted by the end-to-end suite.
describeWithTool('curl', 'converge-settings.sh', () => {
  describeWithTool('jq', 'with a stand-in for Patroni', () => {
    let server: HttpsServer;
    let cluster: PatroniCluster;
    let pod: PodFiles;

    beforeAll(async () => {
      server = await HttpsServer.start([`*.${DOMAIN}`], (call) => cluster.answer(call));
    });
    afterAll(() => server.stop());
    beforeEach(() => {
      pod = new PodFiles();
      server.answerFor(pod);
      pod.program('sleep', 'exec "$REAL" 0.01');
      pod.write('/tls/ca.crt', server.authority);
      pod.write('/credentials/patroni-rest', 'secret\n');
      pod.write('/etc/patroni-dynamic/dynamic.json', JSON.stringify(DECLARED));
    });
    afterEach(() => pod.remove());

    const converge = (more: Readonly<Record<string, string>> = {}) => pod.run('converge-settings.sh', [], { ...SETTINGS, ...more });

    it('changes nothing where the live configuration is the declared one', async () => {
      cluster = new PatroniCluster(members(), DECLARED);
      const { code, output } = await converge();
      expect({ code, patches: cluster.patches, restarted: cluster.restarted }).toEqual({ code: 0, patches: [], restarted: [] });
      expect(output).toContain('the dynamic configuration is as declared');
    });

    it('brings values to the declared ones and removes parameters that nobody declares any more', async () => {
      cluster = new PatroniCluster(members(), {
        ttl: 30,
        postgresql: { use_slots: true, parameters: { max_connections: 100, jit: 'off' } },
      });
      expect(await converge()).toMatchObject({ code: 0 });
      expect(cluster.config).toEqual(DECLARED);
    });

    it('leaves alone what it does not declare, such as a pause', async () => {
      cluster = new PatroniCluster(members(), { pause: true, ttl: 30, postgresql: {} });
      expect(await converge()).toMatchObject({ code: 0 });
      expect(cluster.config).toEqual({ pause: true, ...DECLARED });
    });

    it('restarts what waits for it: read replicas, then standbys, the primary last', async () => {
      const all = members().map(({ name }) => name);
      cluster = new PatroniCluster(members(), { ttl: 30 }, all);
      expect(await converge()).toMatchObject({ code: 0 });
      expect(cluster.restarted).toEqual(['postgres-replica-0', 'postgres-0', 'postgres-2', 'postgres-1']);
    });

    it('restarts nobody else', async () => {
      cluster = new PatroniCluster(members(), { ttl: 30 }, ['postgres-2']);
      await converge();
      expect(cluster.restarted).toEqual(['postgres-2']);
    });

    it('finishes what an earlier run left: a restart that is still waited for', async () => {
      const left = members();
      left[0]!.pending_restart = true;
      cluster = new PatroniCluster(left, DECLARED);
      expect(await converge()).toMatchObject({ code: 0 });
      expect(cluster.restarted).toEqual(['postgres-0']);
    });

    it('asks another member when the first one is down', async () => {
      const down = members();
      down[0]!.state = 'stopped';
      cluster = new PatroniCluster(down, { ttl: 30 });
      expect(await converge()).toMatchObject({ code: 0 });
      expect(cluster.config).toEqual(DECLARED);
    });

    it('waits for a leader', async () => {
      cluster = new PatroniCluster(members(), DECLARED);
      const leader = cluster.members[1]!;
      leader.role = 'replica';
      const run = converge();
      await new Promise((resolve) => setTimeout(resolve, 200));
      leader.role = 'leader';
      expect(await run).toMatchObject({ code: 0 });
    });

    it('fails when a member refuses to restart for good', async () => {
      cluster = new PatroniCluster(members(), { ttl: 30 }, ['postgres-2']);
      const answer = cluster.answer.bind(cluster);
      cluster.answer = (call) => (call.path === '/restart' ? { status: 503 } : answer(call));
      const { code, output } = await converge();
      expect(code).toBe(1);
      expect(output).toContain('still waiting for a restart: postgres-2');
    });

    it('fails when nobody answers any more, instead of taking silence for success', async () => {
      cluster = new PatroniCluster(members(), DECLARED);
      const answer = cluster.answer.bind(cluster);
      let left = 2;
      cluster.answer = (call) => (call.path === '/cluster' && left-- <= 0 ? { status: 503 } : answer(call));
      cluster.members[0]!.pending_restart = true;
      const { code, output } = await converge();
      expect(code).not.toBe(0);
      expect(output).toContain('no member answers');
    });

    it('ends for good where Patroni never takes the configuration, and may be tried again where it just does not answer', async () => {
      for (const [status, code] of [
        [400, 64],
        [409, 1],
        [503, 1],
      ] as const) {
        cluster = new PatroniCluster(members(), { ttl: 30 });
        const answer = cluster.answer.bind(cluster);
        cluster.answer = (call) => (call.method === 'PATCH' ? { status } : answer(call));
        expect(await converge()).toMatchObject({ code });
      }
    });

    it('restarts nobody any more once another Job took its place', async () => {
      pod.write('/etc/patroni-dynamic/job', 'postgres-settings-1\n');
      cluster = new PatroniCluster(members(), { ttl: 30 }, ['postgres-0', 'postgres-2']);
      const answer = cluster.answer.bind(cluster);
      cluster.answer = (call) => {
        if (call.path === '/restart') pod.write('/etc/patroni-dynamic/job', 'postgres-settings-2\n');
        return answer(call);
      };
      const { code, output } = await converge({ JOB_NAME: 'postgres-settings-1', DECLARED: pod.path('/etc/patroni-dynamic/job') });
      expect(code).toBe(64);
      expect(output).toContain(
        'superseded by a newer release: Job postgres-settings-1 ends without acting, postgres-settings-2 takes its place',
      );
      expect(cluster.restarted).toEqual(['postgres-0']);
    });

    it('keeps the password off the command line', async () => {
      cluster = new PatroniCluster(members(), { ttl: 30 });
      pod.program('curl', 'echo "$@" >>/dev/stderr', 'exit 7');
      pod.program('base64', 'echo "$@" >>/dev/stderr', 'exec "$REAL" "$@"');
      const running = pod.start('converge-settings.sh', [], SETTINGS);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(running.output()).not.toContain('secret');
    });

    it.each(PRINTABLE)('uses a password of any printable characters: %j', async (password) => {
      cluster = new PatroniCluster(members(), { ttl: 30 }, [], password);
      pod.write('/credentials/patroni-rest', `${password}\n`);
      expect(await converge()).toMatchObject({ code: 0 });
      expect(cluster.config).toEqual(DECLARED);
    });

    it('tries a refused change again while members take a changed password over, and says so', async () => {
      cluster = new PatroniCluster(members(), { ttl: 30 }, [], 'old');
      const answer = cluster.answer.bind(cluster);
      let refused = 0;
      cluster.answer = (call) => {
        if (call.method === 'PATCH' && (refused += 1) > 2) cluster.password = 'secret';
        return answer(call);
      };
      const { code, output } = await converge();
      expect({ code, refused }).toEqual({ code: 0, refused: 3 });
      expect(output.match(/.*401.*/g)).toEqual([
        expect.stringMatching(
          /Z postgres-1 refuses the password of Patroni's REST interface \(401\): a member takes a changed Secret over within about 2 minutes; trying again$/,
        ),
      ]);
    });

    it('fails when a member refuses the password for longer than that', async () => {
      cluster = new PatroniCluster(members(), { ttl: 30 }, [], 'old');
      const { code, output } = await pod.run('converge-settings.sh', [], { ...SETTINGS, TAKE_OVER_SECONDS: '0' });
      expect(code).not.toBe(0);
      expect(output).toContain('Patroni on postgres-1 did not take the configuration: it answered 401');
    });

    it('says which key of the Secret cannot be used, and never its value', async () => {
      cluster = new PatroniCluster(members(), { ttl: 30 });
      pod.write('/credentials/patroni-rest', 'my\nsecret');
      const { code, output } = await pod.run('converge-settings.sh', [], { ...SETTINGS, CREDENTIAL_KEYS: 'patroni-rest=s/REST' });
      expect(code).not.toBe(0);
      expect(output).toContain(
        'error: the key REST of Secret s must be one line of printable characters, and its character 3 is a line feed (U+000A)',
      );
      expect(output).not.toContain('my');
    });
  });
});
