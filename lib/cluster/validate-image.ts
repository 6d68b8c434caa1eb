import { VERSION } from '../common/formats';
import { matches, type Format } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import type { DatabaseImageModel } from '../model/workload';
import type { DatabaseImage } from './image';

/** Without a tag: a colon is allowed before the last slash only, for the registry's port. */
export const REPOSITORY: Format = {
  pattern: /^[a-z0-9][a-z0-9._-]*(:\d+)?(\/[a-z0-9][a-z0-9._-]*)*$/,
  allowed: "a repository without tag and digest ('registry/path')",
};

export const TAG: Format = {
  pattern: /^[A-Za-z0-9_][A-Za-z0-9._-]*$/,
  length: { least: 1, most: 128 },
  allowed: "an image tag (letters, digits, '_', '-' and '.', at most 128)",
};

export const DIGEST: Format = { pattern: /^sha256:[0-9a-f]{64}$/, allowed: "'sha256:' and 64 hexadecimal digits" };

/** Not the full reference: its parts are what the user wrote. */
function repositoryOf({ reference, tag }: DatabaseImageModel): string {
  return reference.split('@')[0]!.slice(0, -(tag.length + 1));
}

const RULES: readonly Rule<DatabaseImageModel>[] = [
  matches('image.repository', repositoryOf, REPOSITORY, 'tag and digest have fields of their own'),
  matches('image.tag', (image) => image.tag, TAG, 'see the tags of the repository'),
  matches('image.digest', (image) => image.digest, DIGEST, 'see "docker buildx imagetools inspect <image>"'),
  ...(['postgres', 'timescaledb', 'patroni', 'pgbackrest', 'pgbouncer'] as const).map((program) =>
    matches<DatabaseImageModel>(
      `image.${program}`,
      (image) => image[program],
      VERSION,
      'parameters are chosen by it; ask the program with --version',
    ),
  ),
];

/** Everything that is wrong with the database image. What is inside of it is for the checks of the whole platform. */
export function databaseImageProblems(image: DatabaseImage | undefined): string[] {
  return image ? problemsOf(RULES, image.toModel()) : [];
}
