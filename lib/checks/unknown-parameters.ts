import { majorOf } from '../common/version';
import { GIVEN } from '../cluster/describe-cluster';
import { CATALOGUED, majorsWith, parameterNames } from '../cluster/parameters/catalogue';
import { nearestNames } from '../cluster/parameters/nearest';
import type { Parameter } from '../model/cluster';
import type { PlatformModel } from '../model/platform';
import { error, warning, type Check, type Observation } from './check';

/** Parameters whose libraries are there only where a server loads them at its start. */
const AT_START: readonly string[] = [
  ...['auth_delay', 'auto_explain', 'basebackup_to_shell', 'passwordcheck', 'pg_prewarm', 'pg_stat_statements', 'pgaudit', 'timescaledb'],
];
/** What has another name since a major version. */
const RENAMED: Readonly<Record<string, string>> = { force_parallel_mode: 'debug_parallel_query', ssl_ecdh_curve: 'ssl_groups' };
const PRELOADING: readonly string[] = ['shared_preload_libraries', 'session_preload_libraries', 'local_preload_libraries'];

interface Given {
  /** Where the user wrote it, with its name. */
  readonly path: string;
  readonly name: string;
}

/** What is known where a parameter is looked up. */
interface Server {
  readonly major: string;
  readonly names: readonly string[];
  readonly libraries: readonly string[];
}

/** Every parameter that somebody gave is one that the server, or a library that it loads, has. */
export const unknownParameters: Check = (model) => {
  const given = [...givenIn('postgres', model.members.parameters), ...givenIn('readPool', model.readPool?.parameters ?? [])];
  const major = majorOf(model.image.postgres);
  if (given.length === 0 || !CATALOGUED.includes(major)) return [];
  const server = { major, names: parameterNames(major), libraries: librariesOf(model) };
  return given.flatMap((one) => (one.name.includes('.') ? libraryParameter(one, server) : serverParameter(one, server)));
};

function givenIn(wing: string, parameters: readonly Parameter[]): Given[] {
  return parameters.filter((p) => p.formula === GIVEN).map((p) => ({ path: `${wing}.parameters.${p.name}`, name: p.name }));
}

function librariesOf({ members, readPool }: PlatformModel): string[] {
  const parameters = [...members.parameters, ...(readPool?.parameters ?? [])];
  return PRELOADING.flatMap((name) => parameters.filter((p) => p.name === name))
    .flatMap((p) => String(p.value).split(','))
    .map((library) => library.trim());
}

function serverParameter({ path, name }: Given, { major, names }: Server): Observation[] {
  if (names.includes(name)) return [];
  const others = majorsWith(name);
  const lost = `${path} is no parameter of PostgreSQL ${major}: Patroni would leave it out`;
  const renamed = RENAMED[name];
  if (renamed !== undefined && others.length > 0) return [error(`${lost}; it is called ${renamed} there`)];
  if (others.length > 0) return [error(`${lost}; only ${others.join(' and ')} ${others.length > 1 ? 'have' : 'has'} it, so take it out`)];
  return [error(`${lost}; ${meant(nearestNames(name, names))}`)];
}

function libraryParameter({ path, name }: Given, { names, libraries }: Server): Observation[] {
  const [library = '', ...rest] = name.split('.');
  const known = names.filter((one) => one.startsWith(`${library}.`));
  if (known.includes(name)) {
    return AT_START.includes(library) && !libraries.includes(library)
      ? [
          warning(
            `${path} has no effect, because the library ${library} is not loaded: add it to postgres.parameters.shared_preload_libraries, or take the parameter out`,
          ),
        ]
      : [];
  }
  if (known.length > 0) {
    const near = nearestNames(
      rest.join('.'),
      known.map((one) => one.slice(library.length + 1)),
    ).map((one) => `${library}.${one}`);
    return near.length > 0
      ? [error(`${path} is no parameter of ${library} that is known, and the server would ignore it: ${meant(near)}`)]
      : [
          warning(
            `${path} is no parameter of ${library} that is known: the server ignores it where the library does not have it; see pg_settings`,
          ),
        ];
  }
  if (libraries.includes(library) || libraries.includes(`pg_${library}`)) return [];
  const prefixes = nearestNames(library, [...new Set(names.filter((one) => one.includes('.')).map((one) => one.split('.')[0]!))]);
  const meantOf = names.filter((one) => prefixes.includes(one.split('.')[0]!));
  return prefixes.length > 0
    ? [error(`${path} belongs to no library that the server loads, and it would ignore it: ${meant(nearestNames(name, meantOf))}`)]
    : [
        warning(
          `${path} belongs to no library in postgres.parameters.shared_preload_libraries: ` +
            'PostgreSQL keeps it for whoever asks by current_setting(), and checks nothing; take it out unless that is what it is for',
        ),
      ];
}

function meant(names: readonly string[]): string {
  return names.length > 0 ? `did you mean ${names.join(' or ')}?` : 'see pg_settings for those that it has';
}
