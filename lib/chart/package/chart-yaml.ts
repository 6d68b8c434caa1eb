import { load } from 'js-yaml';
import { toYaml } from '../../common/yaml';
import type { ChartValues } from '../values/chart-values';
import { changesOf } from './changes';

/** What a chart's metadata follows from. */
export interface ChartSources {
  /** The hand-written part, `chart/Chart.yaml`. */
  readonly written: string;
  /** `package.json`. */
  readonly project: {
    readonly version: string;
    readonly license: string;
    readonly homepage?: string;
    readonly repository?: string | { readonly url: string };
  };
  /** `CHANGELOG.md`. */
  readonly changelog: string;
  /** An SVG. */
  readonly icon: string;
  /** `values.yaml`: what runs when nobody asks for anything else. */
  readonly defaults: Pick<ChartValues, 'image' | 'monitoring' | 'pooler'>;
  /** The oldest version of Kubernetes that manifests are checked against: `v1.30.14`. */
  readonly oldestKubernetes: string;
}

/** `Chart.yaml`: what is written by hand, and what follows from elsewhere. */
export function chartYaml(sources: ChartSources): string {
  const { project, defaults } = sources;
  const { annotations, ...written } = load(sources.written) as { readonly annotations?: Readonly<Record<string, string>> };
  const repository = typeof project.repository === 'string' ? project.repository : project.repository?.url;
  return toYaml({
    ...written,
    version: project.version,
    // As the image says it: PostgreSQL and TimescaleDB, neither of which is "the" version.
    appVersion: defaults.image.tag,
    // `-0` lets in what clouds add to a version. No upper end: a cluster is upgraded before its charts are.
    kubeVersion: `>=${minorOf(sources.oldestKubernetes)}.0-0`,
    // In the file itself: it is there without a network, and cannot be changed by somebody else.
    icon: `data:image/svg+xml;base64,${Buffer.from(sources.icon).toString('base64')}`,
    home: project.homepage,
    sources: repository === undefined ? undefined : [repository.replace(/^git\+/, '').replace(/\.git$/, '')],
    annotations: sorted({
      ...annotations,
      'artifacthub.io/license': project.license,
      'artifacthub.io/prerelease': String(project.version.includes('-')),
      'artifacthub.io/images': toYaml(imagesOf(defaults)),
      'artifacthub.io/changes': toYaml(changesOf(sources.changelog, project.version)),
    }),
  });
}

/** Images that the defaults run, by what they are for: scanners of a registry look at them. */
export function imagesOf({ image, monitoring, pooler }: ChartSources['defaults']): { readonly name: string; readonly image: string }[] {
  const digest = image.digest ? `@${image.digest}` : '';
  return [
    { name: 'database', image: `${image.repository}:${image.tag}${digest}` },
    { name: 'postgres-exporter', image: monitoring.postgresExporter.reference },
    { name: 'pgbouncer-exporter', image: pooler.exporter.reference },
  ];
}

function minorOf(version: string): string {
  return version.replace(/^v/, '').split('.').slice(0, 2).join('.');
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
