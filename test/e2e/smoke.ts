import { brokenLimits, format } from './report/measure';
import { RECOVERY_SECONDS, whileWriting, writeMeasures } from './scenarios/writing';
import type { Platform } from './support/platform';
import { figuresText, liveFigures, schemaProblems } from './support/schema';
import { setUp } from './support/setup';
import { secondsSince, until } from './support/time';

/** A primary that vanishes is replaced when its lease ends, or comes back before. */
const measures = writeMeasures(60);

/** Applies, looks at the schema, writes through the pooler, kills the primary once, counts, cleans up. @returns the exit code */
async function smoke(): Promise<number> {
  const { platform, folder } = await setUp();
  try {
    const schema = await describedSchema(platform);
    const { values, notes } = await whileWriting(platform, (primary, start) => killPod(platform, primary.name, primary.uid, start));
    const broken = [...schema, ...brokenLimits(measures, values)];
    for (const { key, title, unit } of measures) console.log(`${title}: ${format(values[key]!)} ${unit}`.trim());
    console.log(notes.join('\n'));
    console.log(broken.length === 0 ? 'smoke: ok' : `smoke: FAILED: ${broken.join('; ')}`);
    return broken.length === 0 ? 0 : 1;
  } finally {
    await platform.kubectl.run(['delete', '--filename', folder, '--ignore-not-found', '--wait=true', '--timeout=120s'], {
      timeoutSeconds: 150,
    });
  }
}

/** Says what the schema Job made. @returns what is other than declared */
async function describedSchema(platform: Platform): Promise<string[]> {
  const { primary } = await platform.waitHealthy(RECOVERY_SECONDS);
  const figures = await liveFigures(platform, primary.name);
  console.log(figuresText(figures));
  return schemaProblems(platform, figures);
}

/** Ends a pod at once, without a chance to hand the lead over. */
async function killPod(platform: Platform, name: string, uid: string, start: number) {
  await platform.kubectl.run(['delete', 'pod', name, '--grace-period=0', '--force']);
  await until(`${name} is back`, RECOVERY_SECONDS, async () => {
    const now = await platform.server(name);
    return now.uid !== uid && now.ready ? true : undefined;
  });
  await platform.waitHealthy(RECOVERY_SECONDS);
  return { rejoined: secondsSince(start) };
}

smoke().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    console.error(`smoke: FAILED: ${error.message}`);
    process.exitCode = 1;
  },
);
