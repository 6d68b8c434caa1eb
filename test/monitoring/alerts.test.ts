import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atLeast } from '../../lib/common/version';
import { type Exporter, type Metric, METRICS } from '../../lib/monitoring/metrics';
import { describeMonitoring } from '../../lib/monitoring/describe-monitoring';
import { postgresExporterContainer } from '../../lib/monitoring/postgres-exporter';
import { Duration } from 'cdk8s';
import { describeThresholds } from '../../lib/monitoring/thresholds';
import type { BackupModel } from '../../lib/model/backup';
import { ARCHIVE, modelFixture } from '../support/model';
import { groups, manifests, ruleOf, rules } from './synth';

const RUNBOOKS = join(__dirname, '..', '..', 'runbooks');
const model = modelFixture();
const catalogue: Readonly<Record<string, Metric>> = METRICS;

/** `metric{…}` with what is between the braces. */
function selectors(expr: string): { readonly metric: string; readonly matchers: string }[] {
  return [...expr.matchAll(/([a-z_]+)\{([^}]*)\}/g)].map(([, metric, matchers]) => ({ metric: metric!, matchers: matchers! }));
}

function names(overrides: Parameters<typeof rules>[0] = {}): string[] {
  return rules(overrides).map(({ alert }) => alert);
}

function emitted(exporter: string): string[] {
  return readFileSync(join(__dirname, 'emitted', `${exporter}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

describe('the alerts', () => {
  test('are fourteen for a platform with every wing', () => {
    expect(names({ archive: ARCHIVE })).toEqual([
      'TimescaleNoPrimary',
      'TimescaleSplitBrain',
      'TimescaleFailoverNotPossible',
      'TimescaleMemberCannotFollow',
      'TimescaleStandbyBehind',
      'TimescaleNoSynchronousStandby',
      'TimescaleCertificateProblem',
      'TimescalePoolerNotServing',
      'TimescaleWalArchivingStalled',
      'TimescaleBackupOverdue',
      'TimescaleArchiveOverdue',
      'TimescaleVolumeFillingUp',
      'TimescaleConnectionsNearLimit',
      'TimescaleMetricsMissing',
    ]);
  });

  test('leave out what a platform does not have', () => {
    const single = {
      members: { ...model.members, replicas: 1 },
      readPool: undefined,
      pooler: undefined,
      backups: undefined,
    };
    expect(names(single)).toEqual([
      'TimescaleNoPrimary',
      'TimescaleSplitBrain',
      'TimescaleCertificateProblem',
      'TimescaleVolumeFillingUp',
      'TimescaleConnectionsNearLimit',
      'TimescaleMetricsMissing',
    ]);
    const texts = rules(single)
      .map(({ expr }) => expr)
      .join('\n');
    expect(texts).not.toMatch(/pgbouncer|cronjob|replica-/);
  });

  test('watch no synchronous standby where replication is asynchronous', () => {
    expect(names({ failover: { ...model.failover, synchronousMode: 'off' } })).not.toContain('TimescaleNoSynchronousStandby');
  });

  test('carry severity, owner, routing labels and a runbook', () => {
    for (const rule of rules({ monitoring: { ...model.monitoring!, alertLabels: { service: 'postgres' } } })) {
      expect(rule.labels).toEqual({
        severity: expect.stringMatching(/^(critical|warning)$/) as string,
        namespace: 'ms5-production',
        platform: 'postgres',
        service: 'postgres',
      });
      expect(rule.annotations['runbook_url']).toBe(`https://runbooks.example.com/postgres/${rule.alert}.md`);
      expect(rule.annotations['summary']).toMatch(/^postgres\b/);
      expect(rule.annotations['description']).toMatch(/\.$/);
    }
  });

  test.each(['https://example.com/runbooks', 'https://example.com/runbooks/'])('link to pages below %s', (runbookBaseUrl) => {
    const monitoring = describeMonitoring({ runbookBaseUrl }, model.databases);
    for (const rule of rules({ monitoring })) {
      expect(rule.annotations['runbook_url']).toBe(`https://example.com/runbooks/${rule.alert}.md`);
    }
  });

  test('are evaluated as often as is scraped', () => {
    const seconds = { monitoring: { ...model.monitoring!, scrapeIntervalSeconds: 15 } };
    expect(new Set(groups(seconds).map(({ interval }) => interval))).toEqual(new Set(['15s']));
  });
});

describe('every expression', () => {
  test.each(rules().map(({ alert, expr }) => [alert, expr]))('of %s reads catalogued metrics, each within the namespace', (_, expr) => {
    const found = selectors(expr);
    expect(found.length).toBeGreaterThan(0);
    for (const { metric, matchers } of found) {
      expect(Object.keys(METRICS)).toContain(metric);
      expect(matchers).toMatch(/^namespace="ms5-production"(,|$)/);
    }
    // No name of a metric stands without a selector.
    expect(expr.replace(/[a-z_]+\{[^}]*\}|"[^"]*"/g, '')).not.toMatch(/\b(pg|patroni|pgbouncer|kube|kubelet)_/);
  });

  test('names the platform, so that two of them in one namespace do not mix', () => {
    const other = rules({ name: 'archive' });
    for (const { metric, matchers } of other.flatMap(({ expr }) => selectors(expr))) {
      expect(`${metric}{${matchers}}`).toMatch(/"archive-|-archive-|-\(archive\|/);
      expect(matchers).not.toContain('postgres-');
    }
  });

  test('uses the whole catalogue: nothing in it is there for nobody', () => {
    const sync = rules({ failover: { ...model.failover, synchronousMode: 'on' } });
    const used = new Set([...rules(), ...sync].flatMap(({ expr }) => selectors(expr).map(({ metric }) => metric)));
    expect([...used].sort()).toEqual(Object.keys(METRICS).sort());
  });
});

describe('every catalogued metric', () => {
  test.each(['patroni', 'member-program', 'postgres_exporter', 'pgbouncer_exporter'] as const)(
    'of %s is emitted by the release it was recorded from',
    (exporter) => {
      const wanted = Object.keys(METRICS).filter((metric) => catalogue[metric]!.exporter === exporter);
      expect(emitted(exporter)).toEqual(expect.arrayContaining(wanted));
    },
  );

  test('has its name since a release no later than the one that runs', () => {
    const running: Partial<Record<Exporter, string>> = {
      patroni: model.image.patroni,
      postgres_exporter: model.monitoring!.postgresExporter.version,
      pgbouncer_exporter: model.pooler!.exporter!.version,
    };
    const late = Object.entries(catalogue).filter(([, { exporter, since }]) => running[exporter] && !atLeast(running[exporter], since));
    expect(late).toEqual([]);
  });

  test('comes from a collector that is not switched off', () => {
    const off = postgresExporterContainer(model.monitoring!).args!.filter((arg) => arg.startsWith('--no-collector.'));
    const collectors = Object.values(catalogue).flatMap(({ collector }) => (collector ? [`--no-collector.${collector}`] : []));
    expect(off.filter((flag) => collectors.includes(flag))).toEqual([]);
  });
});

describe('thresholds follow the model:', () => {
  const backups = (cron: string, deadlineSeconds: number): { backups: BackupModel } => ({
    backups: { ...model.backups!, schedules: [{ type: 'full', cron, repository: 1, deadlineSeconds }] },
  });

  test('the age of a backup is the longest gap of its schedule, its deadline and half an hour', () => {
    expect(ruleOf('TimescaleBackupOverdue', backups('0 1 * * *', 3600)).expr).toMatch(new RegExp(`> ${86400 + 3600 + 1800}$`));
    expect(ruleOf('TimescaleBackupOverdue', backups('0 1 * * 0', 7200)).expr).toMatch(new RegExp(`> ${7 * 86400 + 7200 + 1800}$`));
  });

  test('the archive is late in the same way', () => {
    const { expr } = ruleOf('TimescaleArchiveOverdue', { archive: { ...ARCHIVE, cron: '35 2 * * *', deadlineSeconds: 7200 } });
    const backup = ruleOf('TimescaleBackupOverdue', backups('35 2 * * *', 7200)).expr;
    expect(expr).toBe(backup.replaceAll('postgres-backup-full', 'postgres-archive'));
  });

  test('every schedule has its own', () => {
    const { expr } = ruleOf('TimescaleBackupOverdue');
    expect(expr).toContain('cronjob="postgres-backup-full"');
    expect(expr).toContain('cronjob="postgres-backup-diff"');
    expect(expr).toContain(`> ${7 * 86400 + 6 * 3600 + 1800}`);
    expect(expr).toContain(`> ${2 * 86400 + 3 * 3600 + 1800}`);
  });

  test('a missing primary is told after the failover budget and two scrapes', () => {
    expect(ruleOf('TimescaleNoPrimary').for).toBe('1m30s');
    expect(ruleOf('TimescaleNoPrimary', { failover: { ...model.failover, budgetSeconds: 60 } }).for).toBe('2m');
  });

  test('standbys are counted as declared, with the lag that still counts as ready', () => {
    const { expr } = ruleOf('TimescaleStandbyBehind', {
      members: { ...model.members, replicas: 5, maxLagBytes: 1000 },
      readPool: { ...model.readPool!, replicas: 3, maxLagBytes: 2000 },
    });
    expect(expr).toMatch(/"postgres-\[0-9\]\+"\} <= 1000\) or vector\(0\)\) < 4/);
    expect(expr).toMatch(/"postgres-replica-\[0-9\]\+"\} <= 2000\) or vector\(0\)\) < 3/);
  });

  test('synchronous standbys are counted by the mode that is declared', () => {
    const { expr } = ruleOf('TimescaleNoSynchronousStandby', {
      failover: { ...model.failover, synchronousMode: 'on', synchronousNodeCount: 2 },
    });
    expect(expr).toContain('patroni_sync_standby{');
    expect(expr).toMatch(/< 2$/);
  });

  test('connections are near their limit at nine tenths of the usable ones', () => {
    expect(ruleOf('TimescaleConnectionsNearLimit').expr).toMatch(/> 126$/);
    expect(ruleOf('TimescaleConnectionsNearLimit', { members: { ...model.members, maxConnections: 520 } }).expr).toMatch(/> 450$/);
  });
});

describe('thresholds that are said:', () => {
  const said = (thresholds: Parameters<typeof describeThresholds>[0]) => ({
    archive: ARCHIVE,
    monitoring: { ...model.monitoring!, thresholds: describeThresholds(thresholds) },
  });

  test('parts of a volume and of the connections', () => {
    const given = said({ volumeFree: 0.07, volumeTrend: 0.2, volumeFullWithin: Duration.hours(36), connections: 0.5 });
    const volume = ruleOf('TimescaleVolumeFillingUp', given);
    expect(volume.expr).toMatch(/ < 0\.07\nor\n/);
    expect(volume.expr).toContain(' < 0.2\n');
    expect(volume.expr).toContain('[6h], 129600) < 0');
    expect(volume.annotations['description']).toContain('Less than 7 % is free, or at the present rate nothing will be free in 1d12h.');
    expect(ruleOf('TimescaleConnectionsNearLimit', given).expr).toMatch(/> 70$/);
  });

  test('times', () => {
    const given = said({
      poolWait: Duration.seconds(3),
      walArchiving: Duration.minutes(90),
      standbyBehind: Duration.minutes(20),
      synchronousStandby: Duration.minutes(2),
      overdue: Duration.hours(1),
      metricsMissing: Duration.minutes(30),
    });
    expect(ruleOf('TimescalePoolerNotServing', given).expr).toContain(') > 3\n');
    expect(ruleOf('TimescaleWalArchivingStalled', given).expr.match(/\[1h30m\]/g)).toHaveLength(3);
    expect(ruleOf('TimescaleStandbyBehind', given).for).toBe('20m');
    expect(ruleOf('TimescaleNoSynchronousStandby', given).for).toBe('2m');
    expect(ruleOf('TimescaleBackupOverdue', given).expr).toContain(`> ${7 * 86400 + 6 * 3600 + 3600}`);
    expect(ruleOf('TimescaleArchiveOverdue', given).expr).toMatch(new RegExp(`> ${86400 + 6 * 3600 + 3600}$`));
    expect(ruleOf('TimescaleMetricsMissing', given).for).toBe('30m');
  });
});

describe('runbooks', () => {
  const pages = readdirSync(RUNBOOKS).filter((file) => file.startsWith('Timescale'));
  const text = (file: string) => readFileSync(join(RUNBOOKS, file), 'utf8');

  test('are there for every alert and for nothing else', () => {
    expect(pages.sort()).toEqual(
      names({ archive: ARCHIVE })
        .map((name) => `${name}.md`)
        .sort(),
    );
  });

  test.each(pages)('%s says meaning, impact, diagnosis and mitigation, in this order', (page) => {
    expect([...text(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(['Meaning', 'Impact', 'Diagnosis', 'Mitigation']);
    expect(text(page)).toContain(`# ${page.replace('.md', '')}\n`);
    expect(text(page)).toMatch(/```sh\n/);
  });

  test('are listed in their index with the severity of the alert', () => {
    for (const { alert, labels } of rules({ archive: ARCHIVE })) {
      expect(text('README.md')).toContain(`| [${alert}](${alert}.md) | ${labels['severity']} |`);
    }
  });
});

describe('the flavour', () => {
  const kinds = (flavour: 'prometheus-operator' | 'azure-managed' | 'none') =>
    manifests({ monitoring: { ...model.monitoring!, flavour } }).map(
      ({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`,
    );

  test('prometheus-operator gets scrape objects and rules', () => {
    expect(kinds('prometheus-operator')).toEqual([
      'monitoring.coreos.com/v1 ServiceMonitor postgres',
      'monitoring.coreos.com/v1 ServiceMonitor postgres-pooler',
      'monitoring.coreos.com/v1 PrometheusRule postgres',
    ]);
  });

  test('azure-managed gets scrape objects of its own group only', () => {
    expect(kinds('azure-managed')).toEqual([
      'azmonitoring.coreos.com/v1 ServiceMonitor postgres',
      'azmonitoring.coreos.com/v1 ServiceMonitor postgres-pooler',
    ]);
  });

  test('none gets nothing', () => {
    expect(kinds('none')).toEqual([]);
  });

  test('objects carry the labels that the operator selects by', () => {
    for (const { metadata } of manifests()) {
      expect(metadata.namespace).toBe('ms5-production');
      expect(metadata.labels).toMatchObject({ release: 'prometheus', 'app.kubernetes.io/instance': 'postgres' });
    }
  });
});
