import { describePlatform, type PlatformModel } from '../../../lib';
import type { ChartValues } from '../../../lib/chart/values/chart-values';
import { platformProps } from '../../../lib/chart/values/platform-props';
import { INSTANCE_LABEL } from '../../../lib/common/labels';
import { checkTargets } from '../../../lib/workload/check-targets';
import { helmMerge, valuesFile } from '../../support/helm-values';
import type { Values } from './chart-values';
import { HelmRelease, type HelmProps } from './helm';
import { isReady, type ApiObject, type Pod } from './kubectl';
import { Platform } from './platform';
import { until } from './time';

/** The `local` environment, as the chart brings it. */
export const FILES: readonly string[] = ['values/ms5.yaml', 'values/local.yaml'];

/** Figures that are derived from the size of a container, or given: the same in a description and in the server. */
const SHOWN = ['max_connections', 'shared_buffers', 'effective_cache_size', 'work_mem', 'maintenance_work_mem'];

/** A file in a volume is a minute behind its ConfigMap, and looked at every 15 s. */
const RELOAD_SECONDS = 120;

/** A platform that the chart makes: its release, and what its values describe. */
export class ChartPlatform {
  readonly release: HelmRelease;
  private readonly platform: Platform;

  /** @param values on top of `FILES` */
  constructor(
    private readonly helm: HelmProps,
    readonly values: Values,
  ) {
    const merged = helmMerge(valuesFile('values.yaml'), ...FILES.map(valuesFile), values) as unknown as ChartValues;
    const { namespace } = helm;
    this.platform = new Platform(describePlatform(platformProps(merged, { name: 'postgres', namespace })));
    this.release = new HelmRelease(this.platform.model.name, helm);
  }

  /** The same release with further values. */
  changed(values: Values): ChartPlatform {
    return new ChartPlatform(this.helm, helmMerge(this.values, values));
  }

  private get model(): PlatformModel {
    return this.platform.model;
  }

  /** What is other than described, right after Helm said that it is done. */
  async problems(): Promise<string[]> {
    const waiting = (await this.running()).filter((pod) => !isReady(pod)).map((pod) => `${pod.metadata.name} is not Ready`);
    const { servers } = await this.platform.waitHealthy(30);
    const settings = await Promise.all(servers.map(({ name, member }) => this.settingProblems(name, member)));
    return [...waiting, ...settings.flat(), ...(await this.poolProblems()), ...(await this.testProblems())];
  }

  /** Adds a row. @returns all rows, in the order in which they came */
  async rowsAfterWriting(text: string): Promise<string[]> {
    const { primary } = await this.platform.waitHealthy(30);
    const rows = await this.platform.sql(
      primary.name,
      `CREATE TABLE IF NOT EXISTS public.stages (number serial, stage text);
       INSERT INTO public.stages (stage) VALUES ('${text}');
       SELECT stage FROM public.stages ORDER BY number`,
    );
    return rows.split('\n').filter((row) => row);
  }

  /** Every pod that runs, with all that changes when one is replaced or restarted. */
  async pods(): Promise<string[]> {
    const pods = await this.running();
    return pods.map(({ metadata, status }) => {
      const restarts = status.containerStatuses?.map(({ restartCount }) => restartCount) ?? [];
      return `${metadata.name} ${metadata.uid}, restarted ${restarts.join(' + ')} times`;
    });
  }

  /** Of what Helm keeps in the Secret of the newest revision. The API server takes 1 MiB. */
  async releaseBytes(): Promise<number> {
    const owned = await this.platform.kubectl.list<ApiObject & { data: { release: string } }>(
      'secrets',
      `--selector=owner=helm,status=deployed,name=${this.release.name}`,
    );
    return Buffer.from(owned[0]!.data.release, 'base64').length;
  }

  private async running(): Promise<Pod[]> {
    const pods = await this.platform.kubectl.list<Pod>('pods', `--selector=${INSTANCE_LABEL}=${this.model.name}`);
    return pods.filter((pod) => pod.status.phase !== 'Succeeded');
  }

  private async settingProblems(server: string, member: boolean): Promise<string[]> {
    const { parameters } = member ? this.model.members : this.model.readPool!;
    const wanted = parameters.filter(({ name }) => SHOWN.includes(name));
    const pairs = wanted.map(({ name, value }) => `('${name}', '${value}')`).join(', ');
    // The server compares: it knows that 1024MB is 1GB.
    const wrong = await this.platform.sql(
      server,
      `SELECT name || ' is ' || current_setting(name) || ', not ' || wanted FROM (VALUES ${pairs}) AS w (name, wanted)
       WHERE CASE WHEN wanted ~ 'B$' THEN pg_size_bytes(current_setting(name)) <> pg_size_bytes(wanted)
                  ELSE current_setting(name) <> wanted END`,
    );
    return wrong.split('\n').flatMap((line) => (line ? [`${server}: ${line}`] : []));
  }

  private async poolProblems(): Promise<string[]> {
    const { pooler } = this.model;
    if (!pooler) return [];
    const wanted = pooler.aliases.map(({ alias, poolSize }) => `${alias}: ${poolSize}`).sort();
    const pods = Array.from({ length: pooler.replicas }, (_, i) => `${this.platform.names.pooler}-${i}`);
    const problems = await Promise.all(
      pods.map(async (pod) => {
        try {
          await until('pools', RELOAD_SECONDS, async () => {
            const found = await this.poolSizes(pod);
            if (found.join() === wanted.join()) return true;
            throw new Error(`they are ${found.join(', ')}, not ${wanted.join(', ')}`);
          });
          return [];
        } catch (error) {
          return [`${pod}: ${(error as Error).message}`];
        }
      }),
    );
    return problems.flat();
  }

  /** As PgBouncer's own console says. */
  private async poolSizes(pod: string): Promise<string[]> {
    const console = ['psql', '--no-psqlrc', '--csv', '--host=/run/pgbouncer', '--port=6432', '--username=pgbouncer', 'pgbouncer'];
    const text = await this.platform.kubectl.exec(pod, [...console, '--command=SHOW DATABASES']);
    const [head, ...rows] = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const [name, size] = [head!.indexOf('name'), head!.indexOf('pool_size')];
    return rows
      .filter((row) => row[name] !== 'pgbouncer')
      .map((row) => `${row[name]}: ${row[size]}`)
      .sort();
  }

  private async testProblems(): Promise<string[]> {
    const said = await this.release.test();
    const reached = said.match(/ok: database /g)?.length ?? 0;
    const wanted = checkTargets(this.model).length;
    return reached === wanted ? [] : [`helm test reached ${reached} of ${wanted} targets`];
  }
}
