import { PodFiles } from '../support/pod-files';

/** Stands for pgBackRest, which needs a repository: says what it was called with. */
const PGBACKREST = ['echo "called: $*"', 'env | grep ^PGBACKREST_REPO | sort', 'case " $* " in *" $FAIL "*) echo failed; exit 82 ;; esac'];

describe('with a stand-in for pgBackRest', () => {
  let pod: PodFiles;
  beforeEach(() => {
    pod = new PodFiles();
    pod.program('pgbackrest', ...PGBACKREST);
  });
  afterEach(() => pod.remove());

  const run = (script: string, ...args: string[]) => pod.run(script, args, { FAIL: 'nothing' });

  it('pgbackrest.sh hands over each mounted key as the option that its file is named after', async () => {
    pod.write('/credentials-backup/repo1-azure-key', 'sv=2024&sig=a b$c%2F');
    pod.write('/credentials-backup/repo2-cipher-pass', 'pass "phrase"\n');
    const { code, output } = await run('pgbackrest.sh', 'archive-push', 'pg_wal/0001 0002');
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([
      'called: archive-push pg_wal/0001 0002',
      'PGBACKREST_REPO1_AZURE_KEY=sv=2024&sig=a b$c%2F',
      'PGBACKREST_REPO2_CIPHER_PASS=pass "phrase"',
      '',
    ]);
  });

  it('pgbackrest.sh reads keys anew at every call, so that a renewed token works at once', async () => {
    pod.write('/credentials-backup/repo1-azure-key', 'old');
    await run('pgbackrest.sh', 'check');
    pod.write('/credentials-backup/repo1-azure-key', 'new');
    expect((await run('pgbackrest.sh', 'check')).output).toContain('PGBACKREST_REPO1_AZURE_KEY=new');
  });

  it('pgbackrest.sh needs no key where an identity opens the repository', async () => {
    expect(await run('pgbackrest.sh', 'check')).toEqual({ code: 0, output: 'called: check\n' });
  });

  it('backup.sh makes the backup and shows what there is then', async () => {
    expect(await run('backup.sh', 'incr', '2')).toEqual({
      code: 0,
      output: 'called: --type=incr --repo=2 backup\ncalled: --repo=2 info\n',
    });
  });

  it('backup.sh fails with what pgBackRest failed with', async () => {
    const { code, output } = await pod.run('backup.sh', ['full', '1'], { FAIL: 'backup' });
    expect(code).toBe(82);
    expect(output).not.toContain('info');
  });

  it('prepare-backup.sh fails when WAL does not reach the repository, and may be tried again', async () => {
    expect(await pod.run('prepare-backup.sh', [], { FAIL: 'check' })).toMatchObject({ code: 1 });
    expect((await run('prepare-backup.sh')).output).toBe('called: stanza-create\ncalled: check\n');
  });

  it.each([
    [27, 'configuration or a key is not valid'],
    [28, 'the repository belongs to another cluster, or to this one before it was made anew'],
    [37, 'configuration or a key is not valid'],
    [95, 'the passphrase in the Secret is not the one that the repository was made with'],
  ])('prepare-backup.sh ends for good where pgBackRest ends with %d', async (code, reason) => {
    pod.program('pgbackrest', `exit ${code}`);
    const ended = await run('prepare-backup.sh');
    expect(ended.code).toBe(64);
    expect(ended.output).toContain(`error: pgbackrest stanza-create ended with ${code}: `);
    expect(ended.output).toContain(reason);
  });

  it('prepare-backup.sh tries again until members answer', async () => {
    pod.program('sleep', 'exec "$REAL" 0.01');
    pod.program(
      'pgbackrest',
      `echo "$*"; [ "$1" = check ] && exit; n=$(cat ${pod.path('/tmp/n')} || echo 0)`,
      `echo $((n + 1)) >${pod.path('/tmp/n')}; [ "$n" = 3 ] || exit 56`,
    );
    const ended = await run('prepare-backup.sh');
    expect(ended.code).toBe(0);
    expect(ended.output.match(/stanza-create/g)).toHaveLength(4);
  });

  it('prepare-backup.sh gives a storage that refuses it two minutes, then ends for good', async () => {
    pod.program(
      'pgbackrest',
      "echo 'ERROR: [039]: repo1: HTTP request failed with 403 (Server failed to authenticate the request.):'; exit 39",
    );
    const ended = await pod.run('prepare-backup.sh', [], { REFUSED_SECONDS: '0' });
    expect(ended.code).toBe(64);
    expect(ended.output).toContain('the storage refused the request (403): its account, container and credentials must be right');
    pod.program('sleep', 'exit 9');
    expect(await pod.run('prepare-backup.sh')).toMatchObject({ code: 9 });
  });
});
