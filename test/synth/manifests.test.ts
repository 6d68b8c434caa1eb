import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { loadAll } from 'js-yaml';
import { ENVIRONMENTS } from '../../config';
import { TimescalePlatform } from '../../lib';
import { manifestsOf } from '../../lib/synth/manifests';

const configMap = (chart: Chart, name: string, data: Record<string, string>) =>
  new k8s.KubeConfigMap(chart, name, { metadata: { name }, data });

interface Named {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

const byName = (objects: unknown[]) => new Map((objects as Named[]).map((o) => [`${o.kind}/${o.metadata.name}`, o]));

describe('the manifests of an app', () => {
  it('are one file for each chart, below the folder of its environment', () => {
    const app = new App();
    new TimescalePlatform(app, 'local', ENVIRONMENTS['local']!());
    const paths = [...manifestsOf(app).keys()];
    expect(paths).toEqual(expect.arrayContaining(['local/k8s/01-namespace.yaml', 'local/k8s/06-postgres-statefulset.yaml']));
    expect([...paths].sort()).toEqual(paths);
  });

  it('leave out a chart with nothing in it', () => {
    const app = new App();
    new Chart(app, 'empty');
    configMap(new Chart(app, 'full'), 'config', { key: 'value' });
    expect([...manifestsOf(app).keys()]).toEqual(['k8s/full.yaml']);
  });

  it('are, object by object, what cdk8s itself would write', () => {
    const directory = mkdtempSync(join(tmpdir(), 'cdk8s-'));
    try {
      const app = new App({ outdir: directory });
      new TimescalePlatform(app, 'production', ENVIRONMENTS['production']!());
      app.synth();
      const theirs = readdirSync(directory).flatMap((file) => loadAll(readFileSync(join(directory, file), 'utf8')));
      const ours = [...manifestsOf(app).values()].flatMap((text) => loadAll(text));
      expect(ours.length).toBeGreaterThan(40);
      expect(ours).toHaveLength(theirs.length);
      expect(byName(ours)).toEqual(byName(theirs));
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it('are the same text every time', () => {
    const text = () => {
      const app = new App();
      new TimescalePlatform(app, 'production', ENVIRONMENTS['production']!());
      return [...manifestsOf(app).values()].join('');
    };
    expect(text()).toBe(text());
  });

  it('keep what a person wrote readable: long lines stay one, texts stay blocks, nothing is an alias', () => {
    const app = new App();
    const long = 'word '.repeat(50).trim();
    configMap(new Chart(app, 'chart'), 'config', { long, again: long, script: '#!/bin/sh\necho 1\n' });
    expect(manifestsOf(app).get('k8s/chart.yaml')!.split('\n')).toEqual([
      'apiVersion: v1',
      'kind: ConfigMap',
      'metadata:',
      '  name: config',
      'data:',
      `  again: ${long}`,
      `  long: ${long}`,
      '  script: |',
      '    #!/bin/sh',
      '    echo 1',
      '',
    ]);
  });

  it('keep words apart that a parser would take for another type', () => {
    const app = new App();
    const data = { yes: 'yes', on: 'on', none: 'null', octal: '0123', float: '1e3', date: '2024-01-01', empty: '', tilde: '~' };
    configMap(new Chart(app, 'chart'), 'config', data);
    expect(loadAll(manifestsOf(app).get('k8s/chart.yaml')!)).toEqual([expect.objectContaining({ data })]);
  });

  it('fail with everything that the constructs found wrong with themselves', () => {
    const app = new App();
    const chart = new Chart(app, 'chart');
    chart.node.addValidation({ validate: () => ['first', 'second'] });
    expect(() => manifestsOf(app)).toThrow('Validation failed with the following errors:\n  [chart] first\n  [chart] second');
  });
});
