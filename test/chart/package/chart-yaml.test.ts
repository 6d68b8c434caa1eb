import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { chartYaml, imagesOf, type ChartSources } from '../../../lib/chart/package/chart-yaml';
import { DatabaseImage } from '../../../lib';
import { KUBERNETES_RELEASES } from '../../../scripts/dev/import/pinned';
import { runHelm } from '../../support/helm';
import { describeWithTool } from '../../support/tools';

const ROOT = join(__dirname, '..', '..', '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

const SOURCES: ChartSources = {
  written: read('chart', 'Chart.yaml'),
  project: JSON.parse(read('package.json')) as ChartSources['project'],
  changelog: read('CHANGELOG.md'),
  icon: read('chart', 'icon.svg'),
  defaults: load(read('chart', 'values.yaml')) as ChartSources['defaults'],
  oldestKubernetes: KUBERNETES_RELEASES[0],
};

interface Metadata {
  readonly [field: string]: unknown;
  readonly icon: string;
  readonly annotations: Readonly<Record<string, string>>;
}

const metadataOf = (sources: Partial<ChartSources> = {}) => load(chartYaml({ ...SOURCES, ...sources })) as Metadata;
const listOf = (annotation: string | undefined) => load(annotation ?? '') as Readonly<Record<string, string>>[];

describe("a chart's metadata", () => {
  it('keeps what is written by hand', () => {
    const written = load(SOURCES.written) as Metadata;
    const metadata = metadataOf();
    expect(metadata).toMatchObject({ ...written, annotations: expect.anything() as unknown });
    expect(metadata.annotations).toMatchObject(written.annotations);
  });

  it('has the version of the project, and what the default image holds', () => {
    expect(metadataOf()).toMatchObject({
      apiVersion: 'v2',
      version: SOURCES.project.version,
      appVersion: DatabaseImage.timescaledbHa().toModel().tag,
    });
  });

  it('asks for the oldest Kubernetes that manifests are checked against, of any cloud', () => {
    expect(metadataOf({ oldestKubernetes: 'v1.29.3' })['kubeVersion']).toBe('>=1.29.0-0');
  });

  it('carries its icon', () => {
    const [kind, content] = metadataOf().icon.split(',');
    expect(kind).toBe('data:image/svg+xml;base64');
    expect(Buffer.from(content!, 'base64').toString()).toBe(SOURCES.icon);
  });

  it('says where the project is once that is known, and nothing before', () => {
    expect(metadataOf({ project: { version: '1.0.0', license: 'Apache-2.0' } })).not.toHaveProperty('home');
    const project = {
      version: '1.0.0',
      license: 'Apache-2.0',
      homepage: 'https://example.com',
      repository: { url: 'git+https://example.com/a/b.git' },
    };
    expect(metadataOf({ project })).toMatchObject({ home: 'https://example.com', sources: ['https://example.com/a/b'] });
  });

  it('tells Artifact Hub license, images, changes, and whether it is a prerelease', () => {
    const { annotations } = metadataOf();
    expect(annotations['artifacthub.io/license']).toBe('Apache-2.0');
    expect(listOf(annotations['artifacthub.io/images'])).toEqual(imagesOf(SOURCES.defaults));
    expect(listOf(annotations['artifacthub.io/changes'])[0]).toEqual({ kind: 'added', description: expect.any(String) as string });
    const prerelease = (version: string) => metadataOf({ project: { version, license: 'MIT' } }).annotations['artifacthub.io/prerelease'];
    expect([prerelease('1.0.0'), prerelease('1.1.0-rc.1')]).toEqual(['false', 'true']);
  });

  it('has annotations that are texts, as Helm wants them', () => {
    for (const value of Object.values(metadataOf().annotations)) expect(typeof value).toBe('string');
  });

  it('names an image by its digest where it has one', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const { image } = SOURCES.defaults;
    const [database] = imagesOf({ ...SOURCES.defaults, image: { ...image, digest } });
    expect(database).toEqual({ name: 'database', image: `${image.repository}:${image.tag}@${digest}` });
  });
});

for (const tool of ['helm3', 'helm4'] as const) {
  describeWithTool(tool, `a chart's metadata in ${tool}`, (helm) => {
    let here: string;

    beforeAll(() => {
      here = mkdtempSync(join(tmpdir(), 'chart-yaml-'));
      mkdirSync(join(here, 'templates'));
      writeFileSync(join(here, 'templates', 'empty.yaml'), '');
      writeFileSync(join(here, 'Chart.yaml'), chartYaml(SOURCES));
      cpSync(join(ROOT, 'chart', 'values.yaml'), join(here, 'values.yaml'));
    });

    afterAll(() => rmSync(here, { recursive: true, force: true }));

    it('passes the strict lint', async () => {
      const { stdout, stderr } = await runHelm(helm, ['lint', '--strict', here]);
      expect(`${stdout}${stderr}`).toContain('1 chart(s) linted, 0 chart(s) failed');
      expect(stdout).not.toMatch(/\[(INFO|WARNING|ERROR)\]/);
    });

    it('is refused on an older Kubernetes only', async () => {
      const on = (version: string) => runHelm(helm, ['template', 'r', here, '--kube-version', version]);
      expect(await on('1.29.15')).toMatchObject({ code: 1, stderr: expect.stringContaining('chart requires kubeVersion') as string });
      expect(await on('v1.30.9-aks.1')).toMatchObject({ code: 0 });
      expect(await on('1.99.0')).toMatchObject({ code: 0 });
    });
  });
}
