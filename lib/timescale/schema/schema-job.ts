import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { databasesWithSchema } from '../../common/databases';
import { metadata } from '../../common/metadata';
import { jsonText } from '../../common/json';
import { namesOf, serviceHost } from '../../common/names';
import { podScript, SCRIPTS_PATH } from '../../common/scripts';
import type { DatabaseModel } from '../../model/data';
import type { PlatformModel } from '../../model/platform';
import { credentialFiles, systemCredential } from '../../security';
import { cronJob, NEVER } from '../../workload/cron-job';
import { convergeJob, withJob, type TaskProps } from '../../workload/job';
import { ownerOf } from '../owner';
import { migrationFiles, portions, type MigrationFile } from './migration-files';
import { convergeProgram } from './program';
import { PROGRAM_KEYS, runScript, SCHEMA_PATHS } from './run-script';
import { specOf } from './spec';

/** Filling an aggregate from years of rows, or dividing a large table, takes hours. */
const DEADLINE_SECONDS = 6 * 3600;

/** What the Job runs. */
const SCHEMA_SCRIPTS = ['converge-schema.sh', 'job-common.sh', 'logins.sh', 'secret_value.py'];

/** Extension, migrations, hypertables, policies, aggregates: a Job that converges them after every sync, and one that only says what it would do. */
export class DatabaseSchema extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const databases = databasesWithSchema(model.databases);
    const program = programFiles(model);
    const migrations = portions(migrationFiles(databases));

    const content = [program, migrations, ...SCHEMA_SCRIPTS.map(podScript)];
    const job = convergeJob(model, names.schemaJob, task(model, databases, migrations, 'apply'), content, SCHEMA_PATHS.program);

    new k8s.KubeConfigMap(this, 'Program', { metadata: metadata(model, names.schemaJob, 'schema'), data: withJob(program, job) });
    migrations.forEach((files, i) => {
      new k8s.KubeConfigMap(this, `Migrations${i}`, {
        metadata: metadata(model, migrationsName(model, i), 'schema'),
        data: Object.fromEntries(files.map(({ key, text }) => [key, text])),
      });
    });

    new k8s.KubeJob(this, 'Resource', job);
    const plan = cronJob(model, names.schemaPlan, task(model, databases, migrations, 'plan'), NEVER, { suspend: true });
    new k8s.KubeCronJob(this, 'Plan', plan);
  }
}

/** The program, and for each database what is declared and what psql runs. */
export function programFiles(model: PlatformModel): Record<string, string> {
  const databases = databasesWithSchema(model.databases);
  const text = (timescaledb: boolean) =>
    convergeProgram(timescaledb)
      .map((file) => file.text)
      .join('\n');
  return {
    ...(databases.some((d) => d.timescaledb) ? { [PROGRAM_KEYS.full]: text(true) } : {}),
    ...(databases.some((d) => !d.timescaledb) ? { [PROGRAM_KEYS.plain]: text(false) } : {}),
    ...Object.fromEntries(
      databases.flatMap((d) => [
        [PROGRAM_KEYS.spec(d), `${jsonText(specOf(d, model.image.timescaledb))}\n`],
        [PROGRAM_KEYS.run(d), runScript(d)],
      ]),
    ),
  };
}

function migrationsName(model: PlatformModel, portion: number): string {
  return `${model.name}-migrations-${portion + 1}`;
}

function task(
  model: PlatformModel,
  databases: readonly DatabaseModel[],
  migrations: readonly (readonly MigrationFile[])[],
  mode: 'apply' | 'plan',
): TaskProps {
  const names = namesOf(model.name);
  const credentials = credentialFiles(model, [systemCredential(model, 'superuser'), ...databases.map((d) => ownerOf(model, d).credential)]);
  return {
    component: 'schema',
    image: model.image,
    serviceAccount: names.jobAccount,
    command: [`${SCRIPTS_PATH}/converge-schema.sh`],
    env: [
      { name: 'PRIMARY_HOST', value: serviceHost(names.primaryService, model.namespace.name, model.clusterDomain) },
      { name: 'MODE', value: mode },
      { name: 'DATABASES', value: databases.map((d) => entry(model, d)).join(' ') },
      credentials.env,
    ],
    volumes: [
      { name: 'schema', configMap: { name: names.schemaJob } },
      ...(migrations.length > 0
        ? [
            {
              name: 'migrations',
              projected: {
                sources: migrations.map((files, i) => ({
                  configMap: { name: migrationsName(model, i), items: files.map(({ key, path }) => ({ key, path })) },
                })),
              },
            },
          ]
        : []),
      { name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } },
      { name: 'tls', secret: { secretName: model.tls.serverSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      credentials.volume,
    ],
    mounts: [
      { name: 'schema', mountPath: SCHEMA_PATHS.program, readOnly: true },
      ...(migrations.length > 0 ? [{ name: 'migrations', mountPath: SCHEMA_PATHS.migrations, readOnly: true }] : []),
      { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
      { name: 'tls', mountPath: '/tls', readOnly: true },
      credentials.mount,
    ],
    deadlineSeconds: DEADLINE_SECONDS,
    retries: 6,
    order: 2,
  };
}

/** `database:owner:file:version`, as the script reads it. */
function entry(model: PlatformModel, database: DatabaseModel): string {
  const version = database.timescaledb ? (model.image.timescaledb ?? '') : '';
  const owner = ownerOf(model, database);
  return [database.name, owner.name, owner.credential.file, version].join(':');
}
