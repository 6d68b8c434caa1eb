import { createHmac } from 'node:crypto';

/** An account of the blob service, and its key in base64. */
export interface Account {
  readonly name: string;
  readonly key: string;
}

/** Of the protocol. */
export const VERSION = '2021-12-02';
const EXPIRY = '2099-01-01T00:00:00Z';

/**
 * A signature for one container (Azure's documentation, "Create a service SAS").
 * @param permissions such as `rcl`: read, create, list
 */
export function containerSignature(account: Account, container: string, permissions: string): string {
  const unused = Array<string>(7).fill('');
  const fields = [permissions, '', EXPIRY, `/blob/${account.name}/${container}`, '', '', '', VERSION, 'c', ...unused];
  return query({ sv: VERSION, se: EXPIRY, sr: 'c', sp: permissions, sig: sign(account, fields) });
}

/** A signature that permits to make containers (Azure's documentation, "Create an account SAS"). */
export function accountSignature(account: Account): string {
  const fields = [account.name, 'c', 'b', 'c', '', EXPIRY, '', 'https', VERSION, '', ''];
  return query({ sv: VERSION, se: EXPIRY, ss: 'b', srt: 'c', sp: 'c', spr: 'https', sig: sign(account, fields) });
}

function query(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

function sign({ key }: Account, fields: readonly string[]): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(fields.join('\n')).digest('base64');
}
