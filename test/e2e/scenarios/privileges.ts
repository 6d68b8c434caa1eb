import type { Pod } from '../support/kubectl';
import type { Platform } from '../support/platform';
import { INSTANCE_LABEL } from '../../../lib/common/labels';
import type { Context, Scenario } from './scenario';

const API = '/var/run/secrets/kubernetes.io/serviceaccount';
const SOCKET = '/var/run/postgresql';

/** A line of shell in one container, and what has to be in what it says. */
interface Probe {
  readonly what: string;
  readonly pod: string;
  readonly container: string;
  readonly script: string;
  readonly says: RegExp;
}

/** From inside of the containers: what each of them must not be able to do. Nothing is changed. */
export const privileges: Scenario = {
  letter: 'z',
  title: 'what containers must not be able to do',
  measures: [{ key: 'probes', title: 'tried', unit: '' }],
  run,
};

async function run({ platform }: Context) {
  const { primary } = await platform.waitHealthy(60);
  const pods = await platform.kubectl.list<PodWithContainers>('pods', `--selector=${INSTANCE_LABEL}=${platform.model.name}`);
  const running = pods.filter(({ status }) => status.phase === 'Running');
  const probes = [...exporterProbes(platform, primary.name), ...tokenProbes(primary.name), ...running.flatMap(everywhere)];
  const broken: string[] = [];
  for (const { what, pod, container, script, says } of probes) {
    const said = await platform.kubectl.exec(pod, ['sh', '-c', `{ ${script}; } 2>&1 || true`], { container });
    if (!says.test(said)) broken.push(`${pod}/${container}: ${what}: ${said.trim().slice(0, 200)}`);
  }
  return { values: { probes: probes.length }, notes: [`${running.length} pods`], broken };
}

type PodWithContainers = Pod & { readonly spec: { readonly containers: readonly { readonly name: string }[] } };

function exporterProbes({ model }: Platform, pod: string): Probe[] {
  if (!model.monitoring) return [];
  const probe = (what: string, script: string, says: RegExp): Probe => ({ what, pod, container: 'postgres-exporter', script, says });
  // An exporter's own image has no psql.
  const psql = (role: string, sql: string) => {
    const login = `psql -XqAt --host=${SOCKET} --username=${role} --dbname=postgres`;
    return `if command -v psql >/dev/null; then ${login} --command="${sql}"; else echo no psql here; fi`;
  };
  const role = model.monitoring.exporterRole;
  return [
    probe('is another user than the server', 'echo "$(id -u) $(id -g)"', /^65534 65534$/m),
    probe('is its own role', psql(role, 'SELECT current_user'), new RegExp(`^(${role}|no psql here)$`, 'm')),
    probe('is not the superuser', psql('postgres', 'SELECT 1'), /Peer authentication failed|no psql here/),
    probe('starts no programs beside the server', psql(role, "COPY (SELECT 1) TO PROGRAM 'id'"), /pg_execute_server_program|no psql here/),
    probe(
      'has nothing of the pod but the socket',
      'ls -d /home/postgres/pgdata/* /credentials* /tls /scripts /run/patroni /etc/patroni | cat',
      NOTHING,
    ),
    probe('cannot write beside the socket', `touch ${SOCKET}/x`, /Read-only|denied/),
  ];
}

/** What `ls` says of files that are not there, on every line. */
const NOTHING = /^(ls: .*No such file or directory\n?)*$/;

/** With the token that Patroni has: the API server narrows it. */
function tokenProbes(pod: string): Probe[] {
  const pods = `https://$KUBERNETES_SERVICE_HOST:$KUBERNETES_SERVICE_PORT/api/v1/namespaces/$(cat ${API}/namespace)/pods`;
  const patch = (body: object) =>
    `printf 'header = "Authorization: Bearer %s"\\n' "$(cat ${API}/token)" | curl --silent --output /dev/null --write-out '%{http_code}' ` +
    `--cacert ${API}/ca.crt --config - --request PATCH --header 'Content-Type: application/merge-patch+json' ` +
    `--data '${JSON.stringify(body)}' "${pods}/$POD_NAME"`;
  const probe = (what: string, body: object, says: RegExp): Probe => ({ what, pod, container: 'postgres', script: patch(body), says });
  return [
    probe('may patch its own pod', { metadata: { labels: { role: 'primary' } } }, /^200$/),
    probe('cannot leave its network policies', { metadata: { labels: { 'app.kubernetes.io/instance': null } } }, /^403$/),
    probe("cannot become the application's pod", { metadata: { labels: { 'app.kubernetes.io/component': 'backend' } } }, /^403$/),
  ];
}

function everywhere({ metadata: { name: pod }, spec: { containers } }: PodWithContainers): Probe[] {
  return containers.flatMap(({ name: container }): Probe[] => {
    const probe = (what: string, script: string, says: RegExp): Probe => ({ what, pod, container, script, says });
    return [
      ...(container === 'postgres' ? [] : [probe('has no token of a ServiceAccount', `ls -d ${API} | cat`, NOTHING)]),
      probe('has no password in its environment', "tr '\\0' '\\n' </proc/1/environ | grep -c PASSWORD=", /^0$/m),
      probe('cannot write to its root', 'touch /e2e', /Read-only|denied/),
    ];
  });
}
