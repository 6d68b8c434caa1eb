import { ApiObject, type App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { toYaml } from '../common/yaml';

/** Path below the output directory → text. */
export type Files = ReadonlyMap<string, string>;

/**
 * Every chart below a construct as one YAML file, `<construct's path>/k8s/<chart's id>.yaml`.
 *
 * Unlike `App.synth()`, which resolves the whole app for each chart, it visits every object once: the time grows with
 * the number of objects, not with its square.
 * @throws Error with every message of every construct's own validation
 */
export function manifestsOf(app: App): Files {
  const constructs = app.node.findAll();
  const problems = constructs.flatMap((c) => c.node.validate().map((message) => `[${c.node.path}] ${message}`));
  if (problems.length > 0) throw new Error(`Validation failed with the following errors:\n  ${problems.join('\n  ')}`);
  const files = new Map<string, string>();
  for (const chart of constructs.filter((c): c is Chart => Chart.isChart(c))) {
    const text = objectsOf(chart).map((object) => toYaml(object));
    if (text.length > 0) files.set(pathOf(chart), text.join('---\n'));
  }
  return files;
}

/** The API objects of one chart as plain JSON, in the order in which they were made. */
export function objectsOf(chart: Construct): object[] {
  return chart.node
    .findAll()
    .filter((c): c is ApiObject => ApiObject.isApiObject(c))
    .map((object) => object.toJson() as object);
}

function pathOf(chart: Chart): string {
  const scope = chart.node.scope!.node.path;
  return [...(scope ? [scope] : []), 'k8s', `${chart.node.id}.yaml`].join('/');
}
