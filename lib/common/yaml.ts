import { dump } from 'js-yaml';

/** YAML as people would write it: no anchors, no folded lines. */
export function toYaml(value: unknown): string {
  return dump(value, { noRefs: true, lineWidth: -1, quotingType: "'" });
}
