import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goInstall } from './go-install';
import { npmInstall } from './npm-install';
import type { requireTool } from './tools';

const PROGRAM = { goPackage: 'example.com/tool/cmd/tool', version: 'v1.0.0' };
const environment = process.env;
let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'tools-'));
  mkdirSync(join(here, 'bin'));
  process.env = { ...environment, PATH: `${join(here, 'bin')}:/usr/bin:/bin`, CI: 'false' };
  jest.resetModules();
});

afterEach(() => {
  process.env = environment;
  rmSync(here, { recursive: true, force: true });
});

function script(name: string, ...lines: readonly string[]): void {
  const path = join(here, 'bin', name);
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(path, 0o755);
}

/** As a test worker would that starts now: what it found is remembered for as long as the module lives. */
function findPromtool() {
  return jest.requireActual<{ requireTool: typeof requireTool }>('./tools').requireTool('promtool');
}

describe('a tool', () => {
  it('is taken from PATH at a version that fits', () => {
    script('promtool', 'echo "promtool, version 2.53.1 (branch: HEAD)"');
    expect(findPromtool()).toEqual({ path: join(here, 'bin', 'promtool') });
  });

  it('is missing, with what was found instead, at another version', () => {
    script('promtool', 'echo "promtool, version 2.30.0 (branch: HEAD)"');
    process.env['PATH'] = join(here, 'bin');
    const found = join(here, 'bin', 'promtool');
    expect(findPromtool()).toEqual({
      missing: `promtool 2.42 or later (Debian: prometheus) (only other versions found: ${found})`,
    });
  });

  it('that is missing stops a CI run', () => {
    process.env['PATH'] = join(here, 'bin');
    process.env['CI'] = 'true';
    expect(findPromtool).toThrow('CI must have every tool: promtool 2.42 or later (Debian: prometheus) (no promtool in PATH)');
  });
});

describe('a Go program', () => {
  const cache = () => join(here, 'cache');

  it('is built once, named by its version, and nothing else stays behind', () => {
    script('go', `echo "$@" >> ${join(here, 'calls')}`, 'echo built > "$GOBIN/tool"');
    expect([goInstall(PROGRAM, cache()), goInstall(PROGRAM, cache())]).toEqual(Array(2).fill(join(cache(), 'tool-v1.0.0')));
    expect(readFileSync(join(here, 'calls'), 'utf8')).toBe('install example.com/tool/cmd/tool@v1.0.0\n');
    expect(readdirSync(cache())).toEqual(['tool-v1.0.0']);
  });

  it('that does not build leaves nothing, and says why', () => {
    script('go', 'echo "go: unknown revision v1.0.0" >&2', 'exit 1');
    expect(() => goInstall(PROGRAM, cache())).toThrow('go install: go: unknown revision v1.0.0');
    expect(readdirSync(cache())).toEqual([]);
  });

  it('cannot be had without Go', () => {
    process.env['PATH'] = join(here, 'bin');
    expect(() => goInstall(PROGRAM, cache())).toThrow('Go is not installed');
  });

  it('is built even if a process died while it held the lock', () => {
    script('go', 'echo built > "$GOBIN/tool"');
    mkdirSync(cache());
    // Above the largest process id that Linux gives out.
    writeFileSync(join(cache(), 'tool-v1.0.0.lock'), '4194305');
    expect(existsSync(goInstall(PROGRAM, cache()))).toBe(true);
  });
});

describe('a program from npm', () => {
  const PACKAGE = { npmPackage: 'tool', version: '1.0.0' };
  const cache = () => join(here, 'cache');

  it('is installed once, apart from the project, and no script of any package runs', () => {
    script('npm', `echo "$*" >> ${join(here, 'calls')}`, 'mkdir -p "$3/node_modules/.bin"');
    expect([npmInstall(PACKAGE, cache()), npmInstall(PACKAGE, cache())]).toEqual(
      Array(2).fill(join(cache(), 'tool-1.0.0/node_modules/.bin')),
    );
    expect(readFileSync(join(here, 'calls'), 'utf8')).toMatch(/^install --prefix \S+ --ignore-scripts .* tool@1\.0\.0\n$/);
    expect(readdirSync(cache())).toEqual(['tool-1.0.0']);
  });

  it('that cannot be had leaves nothing, and says why', () => {
    script('npm', 'echo "npm error 404 tool@1.0.0" >&2', 'exit 1');
    expect(() => npmInstall(PACKAGE, cache())).toThrow('npm install: npm error 404 tool@1.0.0');
    expect(readdirSync(cache())).toEqual([]);
  });
});
