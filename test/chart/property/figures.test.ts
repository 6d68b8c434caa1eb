import { BUILT_CHART, installed, refusal, RELEASE, unequal } from '../../support/chart';
import { helmError } from '../../support/helm';
import { random } from '../../support/random';
import { describeWithTool } from '../../support/tools';
import { drawn, type Draw } from './draws';

const DRAWS = 80;

/** Descriptions that differ in figures only, any of them: what is derived from parts of a whole is where decimals and doubles part. */
function figures(seed: number): Readonly<Record<string, unknown>> {
  const { one } = random(seed);
  const thousandths = Array.from({ length: 1000 }, (_, i) => i / 1000);
  const between = (least: number, most: number) => least + one(thousandths) * (most - least);
  const whole = (least: number, most: number) => Math.round(between(least, most));
  const share = (least: number, most: number) => Math.round(between(least, most) * 100) / 100;
  return {
    postgres: {
      members: whole(1, 5),
      maxConnections: one([null, whole(150, 900)]),
      directConnections: whole(0, 60),
      walShare: share(0.05, 0.5),
      resources: { cpu: `${whole(200, 16_000)}m`, memory: `${whole(1024, 70_000)}Mi` },
      storage: { size: `${whole(20, 900)}Gi` },
    },
    readPool: {
      enabled: true,
      replicas: whole(1, 4),
      resources: { cpu: whole(1, 8), memory: `${whole(1000, 30_000)}Mi` },
      storage: { size: `${whole(20, 900)}Gi` },
    },
    pooler: {
      replicas: whole(1, 5),
      clients: whole(100, 3000),
      readShare: share(0, 0.99),
      serverConnections: { min: whole(1, 20), max: whole(21, 120) },
    },
    failover: { budget: `${whole(20, 90)}s` },
    monitoring: { flavour: 'prometheus-operator', thresholds: { connections: share(0.3, 0.99), volumeFree: share(0.02, 0.3) } },
    databases: {
      app: {
        hypertables: {
          readings: {
            time: 'at',
            ingest: `${whole(1, 900)}/${one(['s', 'min', 'h', 'd'])}`,
            rowBytes: whole(50, 500),
            columnstore: { after: `${whole(2, 40)}d`, ratio: share(0.02, 0.9) },
            retain: `${whole(60, 500)}d`,
          },
        },
      },
    },
  };
}

describeWithTool('helm4', 'a description with any figures', (helm) => {
  it(`renders as synthesis makes it, or is refused in the same words, ${DRAWS} times`, async () => {
    const answers = await Promise.all(Array.from({ length: DRAWS }, (_, seed) => answer(helm, drawn(seed, figures(seed)))));
    expect(answers.map(({ difference }) => difference).filter((text) => text !== '')).toEqual([]);
    expect(answers.filter(({ isPlatform }) => isPlatform).length).toBeGreaterThan(DRAWS / 2);
  }, 300_000);
});

/** How Helm's answer differs from the library's. */
async function answer(helm: string, draw: Draw): Promise<{ readonly isPlatform: boolean; readonly difference: string }> {
  const { values } = draw;
  if ('objects' in draw) return { isPlatform: true, difference: unequal(await installed(helm, { values }), draw.objects) };
  const said = await helmError(helm, BUILT_CHART, { ...RELEASE, values });
  return { isPlatform: false, difference: refusal(said) === draw.refused ? '' : `${draw.refused}\nis in Helm\n${said}` };
}
