import { dump } from 'js-yaml';

/** YAML as people would write it: no anchors, no folded lines. Strings that YAML 1.1 would read as something else are quoted. */
export function toYaml(value: unknown): string {
  return dump(value, { noRefs: true, lineWidth: -1 });
}
