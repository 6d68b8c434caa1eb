import { local, type LocalImages } from '../../../config/local';
import { ContainerImage, DatabaseImage, type PlatformProps } from '../../../lib';
import { isReady, type Kubectl, type Pod } from './kubectl';
import { restrictedPod } from './restricted-pod';
import { until } from './time';

const PROBE = 'e2e-image-probe';

/** What the stand-in image is asked. Each answer is the first version number in the output. */
const QUESTIONS = {
  postgres: 'postgres --version',
  patroni: 'patroni --version',
  pgbackrest: 'pgbackrest version',
  pgbouncer: 'pgbouncer --version',
  timescaledb: 'sed -n \'s/^default_version//p\' "$(pg_config --sharedir)/extension/timescaledb.control"',
  postgresExporter: 'prometheus-postgres-exporter --version 2>&1',
};

type Answers = Record<keyof typeof QUESTIONS, string | undefined>;

/** What is said about any image that a test cluster makes for itself, and does not matter there. */
const ACKNOWLEDGED = {
  'image-pin': 'made on the machine that runs it and never pulled',
  'known-vulnerabilities': 'a throw-away cluster that nobody else reaches',
  'background-jobs': 'what is tested without them needs none; scenario m says that they fail',
};

/**
 * The `local` environment as this cluster can run it: with the public images, or with what STAND_IN_IMAGE holds. What
 * that image lacks is left out, and said.
 */
export async function localProps(kubectl: Kubectl): Promise<PlatformProps> {
  const reference = process.env['STAND_IN_IMAGE'];
  if (!reference) return local();
  const answers = await probe(kubectl, reference);
  console.log(
    `${reference} holds ${Object.entries(answers)
      .map(([what, version]) => `${what} ${version ?? '(none)'}`)
      .join(', ')}`,
  );
  const chosen = process.env['STAND_IN_TIMESCALEDB'];
  if (chosen) answers.timescaledb = chosen;
  if (!answers.timescaledb) console.log('no TimescaleDB: a platform without time-series objects is applied');
  return local(describe(reference, answers));
}

async function probe(kubectl: Kubectl, image: string): Promise<Answers> {
  const script = Object.entries(QUESTIONS).map(
    ([what, question]) => `echo "${what}=$( (${question}) 2>/dev/null | grep -om1 '[0-9][0-9.]*' | head -n1)"`,
  );
  await kubectl.run(['delete', 'pod', PROBE, '--ignore-not-found', '--now']);
  await kubectl.apply(restrictedPod({ name: PROBE, image, command: ['sh', '-c', [...script, 'echo end', 'sleep 300'].join('\n')] }));
  try {
    const text = await until(`${image} answers`, 120, async () => {
      const log = isReady(await kubectl.get<Pod>('pod', PROBE)) ? await kubectl.run(['logs', PROBE]) : '';
      return log.includes('\nend\n') ? log : undefined;
    });
    const answer = (what: string) => new RegExp(`^${what}=(.+)$`, 'm').exec(text)?.[1];
    return Object.fromEntries(Object.keys(QUESTIONS).map((what) => [what, answer(what)])) as Answers;
  } finally {
    await kubectl.remove('pod', PROBE, '--now');
  }
}

function describe(reference: string, { postgres, patroni, pgbackrest, pgbouncer, timescaledb, postgresExporter }: Answers): LocalImages {
  if (!postgres || !patroni || !pgbackrest || !pgbouncer || !postgresExporter) {
    throw new Error(`${reference} must hold PostgreSQL, Patroni, pgBackRest, PgBouncer and an exporter`);
  }
  const [repository, tag] = reference.split(/:(?=[^/:]+$)/);
  if (!repository || !tag) throw new Error(`STAND_IN_IMAGE must have a tag, got ${reference}`);
  return {
    database: DatabaseImage.custom({ repository, tag, postgres, patroni, pgbackrest, pgbouncer, timescaledb }),
    timescaledb: timescaledb !== undefined,
    postgresExporter: ContainerImage.of({ reference, version: postgresExporter, command: ['/usr/bin/prometheus-postgres-exporter'] }),
    // The distribution's exporter is another program, which does not start with this PgBouncer.
    poolerExporter: 'none',
    acknowledge: ACKNOWLEDGED,
  };
}
