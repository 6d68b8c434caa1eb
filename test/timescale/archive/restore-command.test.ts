import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithTool } from '../../support/tools';

const SCRIPT = join(__dirname, '..', '..', '..', 'scripts', 'local', 'restore-archive.sh');

/** Stands for kubectl: a CronJob with one variable, and a Job that ends as `STATE` says. */
const KUBECTL = [
  'case "$*" in',
  '*"create job"*) echo \'{"spec":{"backoffLimit":1,"template":{"spec":{"containers":[{"command":["a"],"env":[{"name":"A","value":"b"}]}]}}}}\' ;;',
  '*apply*) cat >"$HERE/applied" ;;',
  '*"get job"*) printf \'{"status":{"conditions":[{"type":"%s","status":"True"}]}}\' "$STATE" ;;',
  '*logs*) echo \'{"event":"restored"}\' ;;',
  'esac',
];

describeWithTool('jq', 'the command that restores', () => {
  let here: string;
  beforeEach(() => {
    here = mkdtempSync(join(tmpdir(), 'restore-'));
    writeFileSync(join(here, 'kubectl'), ['#!/bin/sh', 'echo "$*" >>"$HERE/calls"', ...KUBECTL, ''].join('\n'));
    chmodSync(join(here, 'kubectl'), 0o755);
  });
  afterEach(() => rmSync(here, { recursive: true, force: true }));

  function restore(state: string, ...args: readonly string[]): string {
    const env = { PATH: `${here}:${process.env['PATH']}`, HERE: here, STATE: state };
    return execFileSync(SCRIPT, ['ms5-production', 'plant', 'readings', '2024-03-30', '2024-03-31', ...args], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  it('makes a Job like the one that archives, that restores and is not tried again', () => {
    expect(restore('Complete', 'readings_2024')).toBe('{"event":"restored"}\n');
    expect(readFileSync(join(here, 'calls'), 'utf8')).toMatch(
      /^-n ms5-production create job postgres-restore-\d{8}-\d{6} --from=cronjob\/postgres-archive /m,
    );
    expect(JSON.parse(readFileSync(join(here, 'applied'), 'utf8'))).toEqual({
      spec: {
        backoffLimit: 0,
        template: {
          spec: {
            containers: [
              {
                command: ['/scripts/restore-archive.sh'],
                env: [
                  { name: 'A', value: 'b' },
                  { name: 'RESTORE_DATABASE', value: 'plant' },
                  { name: 'RESTORE_TABLE', value: 'readings' },
                  { name: 'RESTORE_FROM', value: '2024-03-30' },
                  { name: 'RESTORE_TO', value: '2024-03-31' },
                  { name: 'RESTORE_INTO', value: 'readings_2024' },
                ],
              },
            ],
          },
        },
      },
    });
  });

  it('leaves the table to the Job where none is named', () => {
    restore('Complete');
    expect(readFileSync(join(here, 'applied'), 'utf8')).not.toContain('RESTORE_INTO');
  });

  it('fails when the Job does', () => {
    expect(() => restore('Failed')).toThrow('the restore failed: kubectl -n ms5-production describe job postgres-restore-');
  });
});
