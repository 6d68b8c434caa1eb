import { archive } from './archive';
import { backups } from './backups';
import { failover, postgres, readPool } from './cluster';
import { databases } from './databases';
import { object, type Field, type Kind } from './kind';
import { monitoring } from './monitoring';
import { network } from './network';
import { acknowledge, platform, quota, reclaimPolicy } from './platform';
import { pooler } from './pooler';
import { access, admissionPolicy, credentials, preflight, systemRoles, tls } from './security';

/** Everything that may be said in the chart's values, in the order of values.yaml. */
export const VALUES = object({
  ...platform,
  postgres,
  readPool,
  failover,
  pooler,
  databases,
  backups,
  archive,
  monitoring,
  network,
  reclaimPolicy,
  quota,
  preflight,
  credentials,
  tls,
  access,
  admissionPolicy,
  systemRoles,
  acknowledge,
});

/** One key of the values. */
export interface Knob extends Field {
  /** From the top; `*` stands for a name that the user chooses, `[]` for an item of a list. */
  readonly path: readonly string[];
}

/** Every key of the values, those that have further ones below them included. */
export const KNOBS: readonly Knob[] = below([], VALUES);

function below(path: readonly string[], kind: Kind): Knob[] {
  switch (kind.type) {
    case 'object':
      return Object.entries(kind.fields).flatMap(([name, field]) => {
        const at = [...path, name];
        return [{ ...field, path: at }, ...below(at, field.kind)];
      });
    case 'map':
      return below([...path, '*'], kind.of);
    case 'list':
      return below([...path, '[]'], kind.of);
    default:
      return [];
  }
}

/** A path for people: `backups.repositories[].account`, `databases.<name>.schema`. */
export function pathText(path: readonly string[]): string {
  return path
    .map((part) => (part === '*' ? '<name>' : part))
    .join('.')
    .replaceAll('.[]', '[]');
}
