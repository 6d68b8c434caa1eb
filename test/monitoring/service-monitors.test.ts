import { Testing } from 'cdk8s';
import { DatabaseServices } from '../../lib/cluster/services';
import { Pooler } from '../../lib/pooler/pooler';
import { modelFixture } from '../support/model';
import { type Manifest, manifests } from './synth';

interface Endpoint {
  readonly port: string;
  readonly path: string;
  readonly interval: string;
  readonly scheme?: string;
  readonly tlsConfig?: unknown;
}

interface Port {
  readonly name: string;
}

const model = modelFixture();

function monitor(name: string, from: readonly Manifest[] = manifests()) {
  const { spec } = from.find((object) => object.kind === 'ServiceMonitor' && object.metadata.name === name)!;
  return spec as unknown as {
    selector: { matchLabels: Record<string, string> };
    namespaceSelector: unknown;
    endpoints: Endpoint[];
    labelLimit?: number;
  };
}

function services(): Manifest[] {
  const chart = Testing.chart();
  new DatabaseServices(chart, 'Services', model);
  new Pooler(chart, 'Pooler', model, model.pooler!, []);
  return (Testing.synth(chart) as Manifest[]).filter(({ kind }) => kind === 'Service');
}

/** Services that a monitor finds targets in: labels match and a port is called so. */
function targets(name: string): string[] {
  const { selector, endpoints } = monitor(name);
  return services()
    .filter(({ metadata }) => Object.entries(selector.matchLabels).every(([key, value]) => metadata.labels[key] === value))
    .flatMap(({ metadata, spec }) =>
      endpoints.filter(({ port }) => (spec['ports'] as Port[]).some((p) => p.name === port)).map(({ port }) => `${metadata.name}:${port}`),
    );
}

describe('ServiceMonitors', () => {
  test('find every exporter exactly once, behind the headless Services', () => {
    expect(targets('postgres')).toEqual(['postgres-headless:patroni', 'postgres-headless:facts', 'postgres-headless:pg-metrics']);
    expect(targets('postgres-pooler')).toEqual(['postgres-pooler-headless:pgb-metrics']);
  });

  test('look into the platform’s namespace only', () => {
    for (const name of ['postgres', 'postgres-pooler']) expect(monitor(name).namespaceSelector).toEqual({ matchNames: ['ms5-production'] });
  });

  test.each(['patroni', 'facts'])(
    'scrape %s over TLS, checked against the platform’s authority and a name that the certificate has',
    (port) => {
      expect(monitor('postgres').endpoints.find((endpoint) => endpoint.port === port)).toEqual({
        port,
        path: '/metrics',
        interval: '30s',
        scheme: 'https',
        tlsConfig: {
          ca: { secret: { name: 'postgres-server-tls', key: 'ca.crt' } },
          serverName: 'postgres-primary.ms5-production.svc.cluster.local',
        },
      });
    },
  );

  test('scrape as often as is declared', () => {
    const fast = manifests({ monitoring: { ...model.monitoring!, scrapeIntervalSeconds: 15 } });
    const intervals = ['postgres', 'postgres-pooler'].flatMap((name) => monitor(name, fast).endpoints.map(({ interval }) => interval));
    expect(intervals).toEqual(['15s', '15s', '15s', '15s']);
  });

  test('state the label limits that Azure asks for, and only there', () => {
    const azure = manifests({ monitoring: { ...model.monitoring!, flavour: 'azure-managed' } });
    expect(monitor('postgres', azure)).toMatchObject({ labelLimit: 63, labelNameLengthLimit: 511, labelValueLengthLimit: 1023 });
    expect(monitor('postgres').labelLimit).toBeUndefined();
  });

  test('leave out a pooler that is not there', () => {
    expect(
      manifests({ pooler: undefined })
        .filter(({ kind }) => kind === 'ServiceMonitor')
        .map(({ metadata }) => metadata.name),
    ).toEqual(['postgres']);
  });
});
