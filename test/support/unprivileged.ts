import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** PostgreSQL and PgBouncer refuse to run as root; these users exist where their packages do, or everywhere. */
const USERS = ['postgres', 'nobody'];

/** The command as somebody who is not root. `setpriv` replaces itself by the command, so that signals reach it. */
export function unprivileged(command: string, args: readonly string[]): [string, string[]] {
  if (!isRoot()) return [command, [...args]];
  return asUser(unprivilegedUser(), command, args);
}

/** Whether commands can be run as any user: only root may become another one. */
export const canBecomeOthers = isRoot();

/** The command as a certain user. For root alone. */
export function asUser(user: string, command: string, args: readonly string[]): [string, string[]] {
  const { uid, gid } = passwd(user);
  return ['setpriv', [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', command, ...args]];
}

/** Makes that somebody the owner of a file or directory. */
export function giveAway(path: string): void {
  if (!isRoot()) return;
  const { uid, gid } = passwd(unprivilegedUser());
  chownSync(path, uid, gid);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function unprivilegedUser(): string {
  const user = USERS.find((name) => entryOf(name) !== undefined);
  if (user === undefined) throw new Error(`database programs do not run as root, and there is no user ${USERS.join(' or ')}`);
  return user;
}

function passwd(user: string): { readonly uid: number; readonly gid: number } {
  const [, , uid, gid] = (entryOf(user) ?? '').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function entryOf(user: string): string | undefined {
  try {
    return execFileSync('getent', ['passwd', user], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
