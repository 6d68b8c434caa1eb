import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Size } from 'cdk8s';
import { Storage, type PlatformProps } from '../../lib';
import { synth, type Environments } from '../../lib/synth/command';
import { VALID } from './props';

let directory: string;
let outdir: string;
let printed: string[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'synth-'));
  outdir = join(directory, 'dist');
  printed = [];
  for (const stream of ['log', 'error'] as const) {
    jest.spyOn(console, stream).mockImplementation((...text: unknown[]) => void printed.push(text.join(' ')));
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

const environments = (first: Partial<PlatformProps> = {}, second: Partial<PlatformProps> = {}): Environments => ({
  first: () => ({ ...VALID, ...first }),
  second: () => ({ ...VALID, ...second }),
});
const run = (all: Environments, ...args: string[]) => synth(all, ['--outdir', outdir, ...args]);
const storage = (gib: number) => ({ postgres: { ...VALID.postgres, storage: Storage.clusterDefault(Size.gibibytes(gib)) } });

/** What an earlier synthesis left. */
function leaveOld(): void {
  mkdirSync(join(outdir, 'first'), { recursive: true });
  writeFileSync(join(outdir, 'first', 'old.yaml'), 'kind: Old\n');
}

function expectOldUntouched(): void {
  expect(readdirSync(outdir)).toEqual(['first']);
  expect(readdirSync(join(outdir, 'first'))).toEqual(['old.yaml']);
  expect(readFileSync(join(outdir, 'first', 'old.yaml'), 'utf8')).toBe('kind: Old\n');
}

test('an unknown environment ends with exit code 2 and the names of the known ones', () => {
  expect(run(environments(), '--env', 'third')).toBe(2);
  expect(printed).toEqual([
    "error: unknown environment 'third': known ones are first, second\nusage: npm run synth -- [--env NAME]... [--outdir DIRECTORY]",
  ]);
  expect(readdirSync(directory)).toEqual([]);
});

test('an unknown option ends with exit code 2', () => {
  expect(run(environments(), '--environment', 'first')).toBe(2);
  expect(printed.join()).toMatch(/^error: Unknown option '--environment'.*\nusage: npm run synth/s);
});

test('a value that cannot be made is an error of its environment, not a stack trace', () => {
  leaveOld();
  const all: Environments = { first: () => ({ ...VALID, ...storage(-1) }), second: () => VALID };
  expect(run(all)).toBe(1);
  expect(printed.at(-1)).toMatch(/^error: environment 'first': Storage amounts cannot be negative\. Received: -1\nnothing was written$/);
  expectOldUntouched();
});

test('errors of all environments end with exit code 1, one report and nothing written', () => {
  leaveOld();
  const durable = { postgres: { ...VALID.postgres, parameters: { fsync: false } } };
  expect(run(environments({ namespace: '' }, durable))).toBe(1);
  expect(printed).toEqual([
    [
      "error: platform 'postgres' (test) is not valid (1 problem):",
      "  - namespace must be a DNS label (lower-case letters, digits and '-', a letter first, at most 63), got '': Kubernetes refuses it",
      "error: platform 'postgres' (test) would not work (1 error):",
      "  - [durability] postgres.parameters.fsync is off, must be on: a node's crash leaves a database that cannot be read; leave it out",
      "  To take responsibility for one, write acknowledge: { '<name in brackets>': '<reason>' }; docs/checks.md explains each.",
      'nothing was written',
    ].join('\n'),
  ]);
  expectOldUntouched();
});

test('warnings are printed and do not stop', () => {
  expect(run(environments({ monitoring: undefined }), '--env', 'first')).toBe(0);
  expect(printed[0]).toBe(
    'warning: first: [monitoring-absent] monitoring is not described: a failed backup, a full volume or a lost standby is found out by its consequences; add monitoring',
  );
  expect(readdirSync(outdir)).toEqual(['first']);
});

test('an output directory that is a file ends with exit code 1 and leaves the file', () => {
  writeFileSync(outdir, 'a file');
  expect(run(environments())).toBe(1);
  expect(printed).toEqual([`error: ${outdir} cannot be written, it is as it was: EEXIST: file already exists, mkdir '${outdir}'`]);
  expect(readFileSync(outdir, 'utf8')).toBe('a file');
});

test('when the last of several environments cannot be written, the others stay as they were', () => {
  leaveOld();
  // A folder for it would have to be in a folder that is not there, which shows only after the first was put in place.
  const all: Environments = { first: () => VALID, 'team/second': () => VALID };
  expect(run(all)).toBe(1);
  expect(printed).toEqual([expect.stringMatching(/^error: .*dist cannot be written, it is as it was: ENOENT: .* rename /)]);
  expectOldUntouched();
});

describe('a volume that is in use', () => {
  test('cannot shrink', () => {
    expect(run(environments(storage(100)), '--env', 'first')).toBe(0);
    printed = [];
    expect(run(environments(storage(80)), '--env', 'first')).toBe(1);
    expect(printed.join().split('\n')[1]).toBe(
      '  - [claim-shrink] postgres.storage is 80 GiB, the StatefulSet postgres in use has 100 GiB: volumes cannot shrink; give at least 100 GiB, or move to a platform of another name',
    );
  });

  test('can grow, which takes a hand once', () => {
    expect(run(environments(storage(100)), '--env', 'first')).toBe(0);
    printed = [];
    expect(run(environments(storage(150)), '--env', 'first')).toBe(0);
    expect(printed[0]).toMatch(/^warning: first: \[claim-template\] postgres\.storage grows from 100 GiB to 150 GiB/);
    printed = [];
    expect(run(environments(storage(150)), '--env', 'first')).toBe(0);
    expect(printed.join()).not.toContain('claim-template');
  });

  test('is that of the same environment', () => {
    expect(run(environments(storage(100)), '--env', 'first')).toBe(0);
    expect(run(environments({}, storage(50)), '--env', 'second')).toBe(0);
  });

  test('is unknown while a merge is in progress', () => {
    expect(run(environments(storage(100)), '--env', 'first')).toBe(0);
    const file = join(outdir, 'first', 'k8s', '06-postgres-statefulset.yaml');
    writeFileSync(file, `<<<<<<< ours\n${readFileSync(file, 'utf8')}`);
    expect(run(environments(storage(80)), '--env', 'first')).toBe(0);
  });
});
