import { brokenLimits, format } from './report/measure';
import { forcedDeletion, forcedDeletions } from './scenarios/forced-deletion';
import { RECOVERY_SECONDS } from './scenarios/writing';
import { ClusterTool } from './support/cluster-tool';
import type { Platform } from './support/platform';
import { figuresText, liveFigures, schemaProblems } from './support/schema';
import { setUp } from './support/setup';

/** Leader, leader, standby, leader, leader and its kubelet. */
const DELETIONS = 5;

/** Applies, looks at the schema, writes through the pooler, deletes pods by force, counts, cleans up. @returns the exit code */
async function smoke(): Promise<number> {
  const { platform, folder } = await setUp();
  try {
    const schema = await describedSchema(platform);
    const { values, notes, broken: damaged = [] } = await forcedDeletions(platform, DELETIONS, ClusterTool.fromEnvironment());
    const { measures } = forcedDeletion;
    const broken = [...schema, ...damaged, ...brokenLimits(measures, values)];
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

smoke().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    console.error(`smoke: FAILED: ${error.message}`);
    process.exitCode = 1;
  },
);
