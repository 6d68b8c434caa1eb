import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactJson } from '../../scripts/dev/import/compact-json';
import { customSchema } from '../../scripts/dev/import/crd-schemas';
import { withoutProse, type JsonSchema } from '../../scripts/dev/import/json-schema';
import { objectSchema, strictDefinitions, typeNameOf } from '../../scripts/dev/import/kubernetes-schemas';
import { CATALOGUE_FILE } from '../../scripts/dev/import/postgres/catalogue';
import { BUILT_IN_KINDS, KUBERNETES_RELEASES } from '../../scripts/dev/import/pinned';
import { stage } from '../../scripts/dev/import/publish';
import { builtInFile, customFile } from '../../scripts/dev/import/schemas';
import { EVERY_CUSTOM_KIND } from './kinds';

const ROOT = join(__dirname, '..', '..');
const KIND = { group: 'example.com', version: 'v1', kind: 'Thing', file: 'things.yaml' };
const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
const DEFINITIONS = { [META]: { type: 'object', properties: { name: { type: 'string' } } } };

function crdSchema(schema: JsonSchema): JsonSchema {
  return customSchema(KIND, { kind: KIND, scope: 'Namespaced', names: {}, schema }, DEFINITIONS);
}

describe('prose', () => {
  it('is taken out where it describes, and left where it is the name of a field', () => {
    const schema = {
      description: 'A sentence.',
      default: 1,
      properties: { description: { type: 'string', description: 'Another.', example: 'x' } },
    };
    expect(withoutProse(schema)).toEqual({ properties: { description: { type: 'string' } } });
  });

  it('is in none of the committed files', () => {
    const texts = ['imports', 'schemas']
      .flatMap((directory) => filesIn(join(ROOT, directory)))
      .map((file) => readFileSync(join(ROOT, file), 'utf8'));
    expect(texts.filter((text) => /"description":"|"example":|\/\*\*/.test(text))).toEqual([]);
  });
});

describe('the schema of a custom kind', () => {
  it('refuses unknown fields where fields are declared, but not inside a junctor', () => {
    const spec = { properties: { a: { type: 'string' } }, oneOf: [{ properties: { a: {} }, required: ['a'] }] };
    expect(crdSchema({ properties: { spec } }).properties?.['spec']).toEqual({ ...spec, additionalProperties: false });
  });

  it('leaves open what the definition leaves open', () => {
    const spec = { type: 'object', properties: { a: { type: 'string' } }, 'x-kubernetes-preserve-unknown-fields': true };
    expect(crdSchema({ properties: { spec } }).properties?.['spec']).toEqual({ type: 'object', properties: { a: { type: 'string' } } });
  });

  it('takes a number or text for int-or-string', () => {
    expect(crdSchema({ properties: { port: { 'x-kubernetes-int-or-string': true } } }).properties?.['port']).toEqual({
      type: ['integer', 'string'],
    });
  });
});

describe('the schema of a built-in kind', () => {
  const upstream = {
    'io.k8s.api.x.v1.Thing': {
      properties: { spec: { $ref: '#/definitions/io.k8s.api.x.v1.Spec' }, status: { $ref: '#/definitions/io.k8s.api.x.v1.Status' } },
      'x-kubernetes-group-version-kind': [{ group: 'example.com', version: 'v1', kind: 'Thing' }],
    },
    'io.k8s.api.x.v1.Spec': { properties: { size: { $ref: '#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity' } } },
    'io.k8s.api.x.v1.Status': { properties: {} },
    'io.k8s.apimachinery.pkg.api.resource.Quantity': { type: 'string' },
    ...DEFINITIONS,
  };

  it('carries what it refers to, and not what only the server writes', () => {
    const definitions = strictDefinitions(upstream);
    const schema = objectSchema(KIND, definitions['io.k8s.api.x.v1.Thing'] ?? {}, definitions);
    const carried = Object.keys(schema['definitions'] as object);
    expect(carried).toEqual(['io.k8s.api.x.v1.Spec', 'io.k8s.apimachinery.pkg.api.resource.Quantity', META]);
    expect(Object.keys(schema.properties ?? {})).toEqual(['spec', 'apiVersion', 'kind', 'metadata']);
  });

  it('is refused for a kind that the release does not have', () => {
    expect(() => typeNameOf({ ...KIND, kind: 'Thang' }, upstream)).toThrow('no kind Thang in example.com/v1');
  });

  it('is refused when it refers to a type that is not there', () => {
    const definitions = strictDefinitions(Object.fromEntries(Object.entries(upstream).filter(([name]) => name !== 'io.k8s.api.x.v1.Spec')));
    expect(() => objectSchema(KIND, definitions['io.k8s.api.x.v1.Thing'] ?? {}, definitions)).toThrow(
      'io.k8s.api.x.v1.Spec is referred to but not defined',
    );
  });
});

describe('the committed schemas', () => {
  it('are one file for every pinned kind, the catalogue of parameters, and nothing else', () => {
    const builtIn = KUBERNETES_RELEASES.flatMap((release) => BUILT_IN_KINDS.map((kind) => builtInFile(release, kind)));
    const custom = EVERY_CUSTOM_KIND.map(customFile);
    expect(filesIn(join(ROOT, 'schemas')).sort()).toEqual(
      [...builtIn, ...custom, CATALOGUE_FILE].map((file) => join('schemas', file)).sort(),
    );
  });
});

describe('compact JSON', () => {
  it('says the same as JSON and breaks only what does not fit', () => {
    const value = { short: { a: 1 }, long: Array.from({ length: 60 }, (_, i) => `item ${i}`), gone: undefined };
    expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    expect(compactJson(value).split('\n').slice(0, 3)).toEqual(['{', ' "short":{"a":1},', ' "long":[']);
  });
});

describe('a staged directory', () => {
  let here: string;
  const home = process.cwd();

  beforeEach(() => {
    here = mkdtempSync(join(tmpdir(), 'stage-'));
    process.chdir(here);
    mkdirSync('out');
    writeFileSync(join('out', 'same'), 'same');
    writeFileSync(join('out', 'old'), 'old');
  });

  afterEach(() => {
    process.chdir(home);
    rmSync(here, { recursive: true, force: true });
  });

  it('changes nothing before it is committed, and everything then', () => {
    const staged = stage(
      'out',
      new Map([
        ['same', 'same'],
        ['deep/new', 'new'],
      ]),
      'scratch',
    );
    expect(readdirSync('out').sort()).toEqual(['old', 'same']);
    staged.commit();
    expect(staged.change).toMatchObject({ added: ['deep/new'], changed: [], removed: ['old'] });
    expect(existsSync(join('out', 'old'))).toBe(false);
    expect(readFileSync(join('out', 'deep', 'new'), 'utf8')).toBe('new');
  });

  it('reports no change for the same files', () => {
    const { change } = stage(
      'out',
      new Map([
        ['same', 'same'],
        ['old', 'old'],
      ]),
      'scratch',
    );
    expect(change).toMatchObject({ added: [], changed: [], removed: [] });
    expect(existsSync('scratch')).toBe(false);
  });
});

/** Paths below the project's root. */
function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}
