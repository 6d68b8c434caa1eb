import { DNS_NAME } from '../common/formats';
import { TCP_PORT } from '../common/ports';
import { whole, type Format } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import type { BlobFolderModel } from '../model/blob';
import type { Peer } from '../model/network';
import { nameRules, OBJECT_NAME, SECRET_KEY } from './references';

/** Azure's rules for names (MicrosoftDocs, resource-name-rules.md). */
export const ACCOUNT: Format = {
  pattern: /^[a-z0-9]{3,24}$/,
  allowed: 'the name of a storage account (3 to 24 lower-case letters and digits)',
};
export const CONTAINER: Format = {
  pattern: /^[a-z0-9](-?[a-z0-9])*$/,
  length: { least: 3, most: 63 },
  allowed: "the name of a blob container (3 to 63 lower-case letters, digits and single '-', a letter or digit at both ends)",
};
/** A folder of a container. */
export const FOLDER_PATH = /^(\/[^/\s]+)+$/;

interface FolderAt {
  /** Where the user wrote it. */
  readonly path: string;
  readonly folder: BlobFolderModel;
}

const named = (field: string, of: (f: BlobFolderModel) => string | undefined, format: Format, fix: string) =>
  nameRules<FolderAt>(
    ({ path }) => `${path}.${field}`,
    ({ folder }) => of(folder),
    format,
    fix,
  );

const FOLDER: readonly Rule<FolderAt>[] = [
  ...named('account', (f) => f.account, ACCOUNT, 'see "az storage account list --query [].name"'),
  ...named('container', (f) => f.container, CONTAINER, 'see "az storage container list"'),
  {
    broken: ({ folder }) => !FOLDER_PATH.test(folder.path),
    message: ({ path, folder }) =>
      `${path}.path must begin with '/' and name a folder, without '/' at the end and spaces, got '${folder.path}': leave it out for '/<platform>'`,
  },
];

const ENDPOINT: readonly Rule<FolderAt>[] = [
  ...named('endpoint.host', (f) => f.endpoint?.host, DNS_NAME, 'give the host without scheme and port'),
  whole(
    ({ path }) => `${path}.endpoint.port`,
    ({ folder }) => folder.endpoint?.port,
    TCP_PORT,
    'it is a TCP port',
  ),
  ...named('endpoint.caSecret.name', (f) => f.endpoint?.caSecret?.name, OBJECT_NAME, 'give the name of a Secret in the namespace'),
  ...named('endpoint.caSecret.key', (f) => f.endpoint?.caSecret?.key, SECRET_KEY, 'give the key with the certificate'),
];

/** What is wrong with a place on the network. */
export type PeerProblems = (path: string, peer: Peer) => string[];

/** Everything that is wrong with a folder of a container, whatever it is for. */
export function blobFolderProblems(path: string, folder: BlobFolderModel, peerProblems: PeerProblems): string[] {
  const at = { path, folder };
  return [
    ...problemsOf(FOLDER, at),
    ...problemsOf(ENDPOINT, at),
    // Without an endpoint the place follows from the account.
    ...(folder.endpoint ? peerProblems(`${path}.endpoint.peer`, folder.peer) : []),
  ];
}
