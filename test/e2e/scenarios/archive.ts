import { resolve } from 'node:path';
import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { factoryTelemetry } from '../../../config/ms5';
import { ColdStorage, type PlatformProps } from '../../../lib';
import { AZURITE_ACCOUNT, Azurite, azuriteIn } from '../support/azurite';
import { applyUntilReady, type Synthesized } from '../support/install';
import { runNow, type Ending, type JobLog } from '../support/jobs';
import { chunks, insertRows, OEE, oeeTable } from '../support/oee-rows';
import type { Platform } from '../support/platform';
import { run } from '../support/process';
import { small, withPlatform } from '../support/small-platform';
import { secondsSince } from '../support/time';
import { differing } from './differing';
import type { Context, Scenario } from './scenario';

const RESTORE = resolve(__dirname, '../../../scripts/local/restore-archive.sh');
const CONTAINER = 'telemetry-archive';
const SAS_KEY = 'TELEMETRY_ARCHIVE_SAS_TOKEN';
const ROWS = 50_000;

/** Rows older than a year go to an emulated blob service and come back; without the service nothing goes. */
export const archive: Scenario = {
  letter: 'n',
  title: 'old chunks in cold storage, and back',
  measures: [
    { key: 'archived', title: `two chunks of ${ROWS} rows archived after`, unit: 's', most: 300 },
    { key: 'restored', title: 'restored by the script after', unit: 's', most: 300 },
    { key: 'refused', title: 'failed without the service after', unit: 's', most: 300 },
  ],
  unfit: ({ platform }) => (platform.model.databases[0]!.timescaledb ? undefined : 'the image has no TimescaleDB'),
  run: ({ props }: Context) => withPlatform(withArchive(small(props, `${props.namespace}-archive`)), measure),
};

function withArchive(props: PlatformProps): PlatformProps {
  const container = { account: AZURITE_ACCOUNT, container: CONTAINER, sasKey: SAS_KEY };
  const resources = { cpu: Cpu.millis(50), memory: Size.mebibytes(256), cpuLimit: Cpu.units(1) };
  return {
    ...props,
    databases: [factoryTelemetry({ afterAYear: 'archive', load: 0.1 })],
    archive: { destination: ColdStorage.azureBlob(container).at(azuriteIn(props.namespace)), resources },
  };
}

async function measure(synthesized: Synthesized) {
  const { platform } = synthesized;
  const { kubectl, model } = platform;
  const azurite = new Azurite(kubectl, model.name);
  await azurite.start();
  await kubectl.patchSecret(model.credentials.secretName, { [SAS_KEY]: await azurite.createContainer(CONTAINER, 'rcl') });
  await applyUntilReady(synthesized);

  const primary = (await platform.waitHealthy(60)).primary.name;
  const table = oeeTable(platform);
  await insertRows(platform, primary, ['401 days', '400 days', '1 day'], ROWS);
  await platform.sql(primary, `SELECT compress_chunk(c) FROM show_chunks('${table}', older_than => interval '400 days') AS c`);
  const old = await oldRows(platform, primary, table);
  const forms = [await chunks(platform, primary)];

  const archived = await runArchive(platform, 'e2e-archive-works', 'Complete');
  forms.push(await chunks(platform, primary));
  const blobs = await azurite.names(CONTAINER);

  const start = Date.now();
  await restore(platform, await daysAgo(platform, primary, 401), await daysAgo(platform, primary, 399));
  const restored = secondsSince(start);
  const back = await oldRows(platform, primary, `${table}_restored`);

  await insertRows(platform, primary, ['390 days'], 100);
  const more = await oldRows(platform, primary, table);
  await azurite.stop();
  const refused = await runArchive(platform, 'e2e-archive-fails', 'Failed');
  const left = await oldRows(platform, primary, table);
  forms.push(await chunks(platform, primary));

  return {
    values: { archived: archived.seconds, restored, refused: refused.seconds },
    notes: [
      `chunks, oldest first: ${forms.join('; then ')}`,
      `rows and hash before: ${old}, restored: ${back}`,
      ...blobs.map((name) => name.split('/').at(-1)!),
      ...errorsIn(refused),
    ],
    broken: [
      ...differing('chunks', forms, ['columnar, rows, rows', 'rows', 'rows, rows']),
      ...differing('kinds of blobs', blobs.map((name) => name.replace(/.*?\.(?=csv|json)/, '')).sort(), [
        'csv.gz',
        'csv.gz',
        'json',
        'json',
      ]),
      ...differing('restored rows', [back], [old]),
      ...differing('rows after a run without the service', [left], [more]),
      ...(errorsIn(refused).some((e) => e.includes('cannot be reached')) ? [] : ['the Job without the service does not say why it failed']),
    ],
  };
}

function runArchive({ kubectl, names }: Platform, name: string, expected: Ending) {
  return runNow(kubectl, { cronJob: names.archive, name, expected, seconds: 300 });
}

function restore({ model }: Platform, from: string, to: string): Promise<string> {
  return run(RESTORE, [model.namespace.name, model.databases[0]!.name, OEE.table, from, to], { timeoutSeconds: 300 });
}

/** @returns the day, in UTC */
function daysAgo(platform: Platform, pod: string, days: number): Promise<string> {
  return platform.sql(pod, `SELECT ((now() AT TIME ZONE 'UTC') - interval '${days} days')::date`);
}

/** Number of the rows that are older than a year, and a hash of all that is in them. */
function oldRows(platform: Platform, pod: string, table: string): Promise<string> {
  return platform.sql(
    pod,
    `SELECT count(*), md5(string_agg(r::text, '|' ORDER BY r::text)) FROM ${table} AS r WHERE calculation_time < now() - interval '365 days'`,
  );
}

function errorsIn({ lines }: JobLog): string[] {
  return lines.filter(({ event }) => event === 'failed').map(({ error }) => String(error));
}
