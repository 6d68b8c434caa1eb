import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { EACH_CHARACTER, PRINTABLE } from '../support/passwords';
import { PodFiles, type Ended } from '../support/pod-files';
import { describeWithTool } from '../support/tools';

describeWithTool('python3', 'a value of the credentials Secret', (python) => {
  const pod = new PodFiles();
  afterAll(() => pod.remove());

  function read(data: string | Buffer): Promise<Ended> {
    writeFileSync(pod.path('/credentials/superuser'), data);
    pod.write('/scripts/read.sh', `exec python3 ${pod.path('/scripts/secret_value.py')} superuser\n`, 0o755);
    return pod.run('read.sh', [], { CREDENTIAL_KEYS: 'other=s/O superuser=my-secret/POSTGRES_SUPERUSER_PASSWORD' });
  }

  it('is every printable character as it is, with a line feed at the end or without', () => {
    const program = `
import json, sys
sys.path.insert(0, ${JSON.stringify(pod.path('/scripts'))})
import secret_value
for value in json.load(sys.stdin):
    for end in (b"", b"\\n"):
        assert secret_value.parse(value.encode() + end, "it") == value, value
print("all")`;
    const input = JSON.stringify([...EACH_CHARACTER, ...PRINTABLE]);
    expect(execFileSync(python, ['-c', program], { input, encoding: 'utf8' })).toBe('all\n');
  });

  it('is printed without an end of line', async () => {
    expect(await read(`it's "€😀"\n`)).toEqual({ code: 0, output: `it's "€😀"` });
  });

  const key = 'error: the key POSTGRES_SUPERUSER_PASSWORD of Secret my-secret';
  it.each([
    ['a line feed inside', 'hidden\nvalue', 'must be one line of printable characters, and its character 7 is a line feed (U+000A)'],
    ['two line feeds at the end', 'hidden\n\n', 'must be one line of printable characters, and its character 7 is a line feed (U+000A)'],
    ['a carriage return', 'hidden\r\n', 'must be one line of printable characters, and its character 7 is a carriage return (U+000D)'],
    ['a tab', 'hid\tden', 'must be one line of printable characters, and its character 4 is a tab (U+0009)'],
    ['a NUL', 'hid\0den', 'must be one line of printable characters, and its character 4 is a NUL (U+0000)'],
    [
      'a control character',
      'hid\u0085den',
      'must be one line of printable characters, and its character 4 is a control character (U+0085)',
    ],
    ['nothing', '', 'must hold a password, and is empty: give it a value'],
    ['nothing but a line feed', '\n', 'must hold a password, and is empty: give it a value'],
    ['bytes that are no text', Buffer.from([0x68, 0x69, 0xff]), 'must be text in UTF-8, and its byte 3 is not: write it in UTF-8'],
    ['an md5 verifier', `md5${'0a'.repeat(16)}`, 'must hold a password, and holds what PostgreSQL keeps of one'],
    ['a SCRAM verifier', 'SCRAM-SHA-256$4096:c2E=$a2E=:a2E=', 'must hold a password, and holds what PostgreSQL keeps of one'],
  ])('is refused with %s, by the name of its key, and is not repeated', async (_what, data, problem) => {
    const { code, output } = await read(data);
    expect(code).toBe(1);
    expect(output).toContain(`${key} ${problem}`);
    expect(output).not.toMatch(/hid|0a0a|c2E/);
  });

  it('is refused where its file is not there', async () => {
    pod.clear('/credentials');
    pod.write('/scripts/read.sh', `exec python3 ${pod.path('/scripts/secret_value.py')} pooler\n`, 0o755);
    const { code, output } = await pod.run('read.sh', [], { CREDENTIAL_KEYS: 'pooler=s/POOLER' });
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(
        /^error: the key POOLER of Secret s must be there, and .*\/credentials\/pooler is not: add the key/,
      ) as string,
    });
  });
});
