import { App, Chart, Testing } from 'cdk8s';
import { selectorLabels } from '../../../lib/common/labels';
import { serviceHost } from '../../../lib/common/names';
import { FACTS } from '../../../lib/common/ports';
import { toYaml } from '../../../lib/common/yaml';
import { describeMonitoring } from '../../../lib/monitoring/describe-monitoring';
import { AlertRules } from '../../../lib/monitoring/prometheus-rule';
import type { Platform } from './platform';
import { restrictedPod } from './restricted-pod';
import { until } from './time';

const NAME = 'e2e-prometheus';
const SCRAPE_SECONDS = 10;

/** An alert that Prometheus evaluates. */
export interface SeenAlert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly state: 'pending' | 'firing';
}

interface RuleManifest {
  readonly spec: { readonly groups: readonly { readonly name: string }[] };
}

/**
 * A real Prometheus that scrapes the member program of every database pod, over TLS as the ServiceMonitor declares it, and evaluates the alerts
 * that are made of it. It has the labels of the connection check: these the network lets through to that port.
 */
export class Prometheus {
  private constructor(private readonly platform: Platform) {}

  /** @param groups names of the alert groups, without the platform's */
  static async start(platform: Platform, groups: readonly string[]): Promise<Prometheus> {
    const { kubectl, model } = platform;
    const data = { 'prometheus.yml': toYaml(configuration(platform)), 'rules.yml': toYaml({ groups: rules(platform, groups) }) };
    await kubectl.run(['delete', 'pod', NAME, '--ignore-not-found', '--now']);
    await kubectl.apply(
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: NAME }, data },
      restrictedPod({
        name: NAME,
        image: model.image.reference,
        labels: { ...selectorLabels(model.name, 'check') },
        command: ['prometheus', '--config.file=/etc/prometheus/prometheus.yml', '--storage.tsdb.path=/tmp/prometheus'],
        volumes: [
          { name: 'config', configMap: { name: NAME } },
          { name: 'tls', secret: { secretName: model.tls.serverSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
        ],
        mounts: [
          { name: 'config', mountPath: '/etc/prometheus', readOnly: true },
          { name: 'tls', mountPath: '/tls', readOnly: true },
        ],
      }),
    );
    const prometheus = new Prometheus(platform);
    const wanted = hosts(platform).length;
    await until('Prometheus scrapes every server', 120, async () => ((await prometheus.up()) === wanted ? true : undefined));
    return prometheus;
  }

  async alerts(): Promise<SeenAlert[]> {
    return (await this.ask<{ alerts: SeenAlert[] }>('alerts')).alerts;
  }

  /** Waits until an alert fires. @returns its summary */
  firing(name: string, seconds: number): Promise<string> {
    return until(`${name} fires`, seconds, async () => {
      const found = (await this.alerts()).find(({ labels, state }) => labels['alertname'] === name && state === 'firing');
      return found?.annotations['summary'];
    });
  }

  /** Waits until no alert fires or is about to. */
  async silent(seconds: number): Promise<void> {
    await until('no alert is left', seconds, async () => ((await this.alerts()).length === 0 ? true : undefined));
  }

  remove(): Promise<void> {
    return this.platform.kubectl.remove('pod', NAME, '--now');
  }

  private async up(): Promise<number> {
    const { result } = await this.ask<{ result: { value: [number, string] }[] }>('query?query=sum(up)');
    return Number(result[0]?.value[1] ?? 0);
  }

  private async ask<T>(path: string): Promise<T> {
    const text = await this.platform.kubectl.exec(NAME, [
      'curl',
      '--silent',
      '--fail',
      '--globoff',
      `http://localhost:9090/api/v1/${path}`,
    ]);
    return (JSON.parse(text) as { data: T }).data;
  }
}

function hosts({ model, names }: Platform): string[] {
  const pods = (set: string, count: number) =>
    Array.from({ length: count }, (_, i) => serviceHost(`${set}-${i}.${names.headless}`, model.namespace.name, model.clusterDomain));
  return [...pods(names.members, model.members.replicas), ...(model.readPool ? pods(names.readPool, model.readPool.replicas) : [])];
}

function configuration(platform: Platform): object {
  const { model, names } = platform;
  return {
    global: { scrape_interval: `${SCRAPE_SECONDS}s`, evaluation_interval: `${SCRAPE_SECONDS}s` },
    rule_files: ['/etc/prometheus/rules.yml'],
    scrape_configs: [
      {
        job_name: names.headless,
        scheme: 'https',
        tls_config: { ca_file: '/tls/ca.crt', server_name: serviceHost(names.primaryService, model.namespace.name, model.clusterDomain) },
        static_configs: hosts(platform).map((host) => ({
          targets: [`${host}:${FACTS.number}`],
          labels: { namespace: model.namespace.name, pod: host.split('.')[0] },
        })),
      },
    ],
  };
}

/** The declared alerts, evaluated as often as is scraped here. */
function rules({ model }: Platform, groups: readonly string[]): unknown[] {
  const described = describeMonitoring({ runbookBaseUrl: 'https://runbooks.example.com' }, model.databases);
  const monitoring = { ...described, flavour: 'prometheus-operator' as const, scrapeIntervalSeconds: SCRAPE_SECONDS };
  const chart = new Chart(new App(), 'rules');
  new AlertRules(chart, 'Rules', model, monitoring);
  const [rule] = Testing.synth(chart) as RuleManifest[];
  return rule!.spec.groups.filter(({ name }) => groups.includes(name.replace(`${model.name}-`, '')));
}
