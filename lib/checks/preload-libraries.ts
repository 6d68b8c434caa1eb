import { error, valueOf, type Check } from './check';

/** Libraries that a database's extension needs at start are loaded, TimescaleDB first. */
export const preloadLibraries: Check = ({ databases, members }) => {
  const value = valueOf(members.parameters, 'shared_preload_libraries');
  if (value === undefined) return [];
  const first = String(value).split(',')[0]!.trim();
  return databases.some((d) => d.timescaledb) && first !== 'timescaledb'
    ? [
        error(
          `postgres.parameters.shared_preload_libraries is '${value}', must begin with timescaledb: the extension refuses to be made without it; ` +
            "put 'timescaledb,' in front",
        ),
      ]
    : [];
};
