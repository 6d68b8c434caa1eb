import type { Answer, Call } from '../support/https-server';

export interface Member {
  readonly name: string;
  role: 'leader' | 'replica' | 'quorum_standby';
  state: string;
  pending_restart?: boolean;
  readonly tags?: { readonly nofailover?: boolean };
}

type Json = Readonly<Record<string, unknown>>;

/**
 * What converge-settings.sh sees of Patroni's REST interface: the members, the dynamic configuration with Patroni's own rule for a
 * PATCH (null removes, objects merge), and restarts of what waits for one.
 */
export class PatroniCluster {
  /** Names of the members that were restarted, in order. */
  readonly restarted: string[] = [];
  readonly patches: Json[] = [];

  constructor(
    readonly members: Member[],
    public config: Json,
    /** Members that wait for a restart once the configuration changed. */
    private readonly waiting: readonly string[] = [],
    /** What calls that change something have to give. */
    public password = 'secret',
  ) {}

  answer({ method, host, path, body, headers }: Call): Answer {
    const asked = this.members.find(({ name }) => host.startsWith(`${name}.`));
    if (!asked || asked.state === 'stopped') return { status: 503 };
    const isUnsafe = method !== 'GET';
    if (isUnsafe && headers['authorization'] !== `Basic ${Buffer.from(`patroni:${this.password}`).toString('base64')}`) {
      return { status: 401 };
    }
    if (path === '/cluster') return { status: 200, body: { members: this.members } };
    if (path === '/config' && method === 'GET') return { status: 200, body: this.config };
    if (path === '/config' && method === 'PATCH') {
      const patch = JSON.parse(body) as Json;
      this.patches.push(patch);
      this.config = merged(this.config, patch);
      for (const member of this.members) if (this.waiting.includes(member.name)) member.pending_restart = true;
      return { status: 200, body: this.config };
    }
    if (path === '/restart' && method === 'POST') {
      this.restarted.push(asked.name);
      delete asked.pending_restart;
      return { status: 200 };
    }
    return { status: 404 };
  }
}

function merged(old: Json, patch: Json): Json {
  const result: Record<string, unknown> = { ...old };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else if (typeof value === 'object' && !Array.isArray(value)) result[key] = merged((result[key] ?? {}) as Json, value as Json);
    else result[key] = value;
  }
  return result;
}
