import { findingLine, isPrinted, type ReportedFinding } from '../checks/report';
import { INSTANCE_LABEL } from '../common/labels';
import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { checkTargets, waysInto, type ClientWay } from '../workload/check-targets';
import type { Release } from './values/chart-values';

/** Of equal length, for a column. */
const ALL = 'reads and writes';
const READS = 'reads only      ';
const LOGINS = 'logins          ';

/**
 * What Helm says after an install or upgrade, and `helm get notes` later: what to look at first, how to connect, where secrets are, what is
 * not there. No secret value is in it, as none is in the model.
 * @param findings of the checks; those that somebody has to read are shown
 */
export function notes(model: PlatformModel, findings: readonly ReportedFinding[], release: Release): string {
  const parts = [
    heading(model),
    firstLook(model, release),
    connecting(model),
    secrets(model),
    titled('NOT THERE', missing(model)),
    titled(
      'WARNINGS',
      findings.filter((finding) => isPrinted(finding)).map((finding) => findingLine(model.environment, finding)),
    ),
    ['Every value, upgrades, growing volumes, rollback and removal are explained in the README of this chart (helm show readme).'],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Nothing where there is nothing to say. */
function titled(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))] : [];
}

function heading({ name, environment, namespace, image, members, readPool, pooler }: PlatformModel): string[] {
  const timescaledb = image.timescaledb === undefined ? '' : ` with TimescaleDB ${image.timescaledb}`;
  const pods = [
    members.replicas === 1 ? '1 member' : `${members.replicas} members, one of which leads`,
    ...(readPool ? [`${readPool.replicas} read replicas`] : []),
    ...(pooler ? [`${pooler.replicas} poolers`] : []),
  ];
  return [`PostgreSQL ${image.postgres}${timescaledb}: ${name} (${environment}) in namespace ${namespace.name}`, pods.join(', ')];
}

function firstLook(model: PlatformModel, release: Release): string[] {
  const kubectl = `kubectl --namespace ${model.namespace.name}`;
  const tested = checkTargets(model).length > 0;
  return titled('LOOK AT THIS FIRST', [
    `${kubectl} get pods --selector ${INSTANCE_LABEL}=${model.name}`,
    `${kubectl} exec ${namesOf(model.name).members}-0 -- patronictl list`,
    ...(tested ? [`helm test ${release.name} --namespace ${release.namespace}`] : []),
    '',
    `Every pod is Ready, one member is the Leader${tested ? ', and the test reaches every database as applications do' : ''}.`,
    ...pendingLine(model),
  ]);
}

function pendingLine({ members }: PlatformModel): string[] {
  if (members.replicas === 1 || members.scheduling.spreadHosts !== 'required') return [];
  return [
    `A member that stays Pending has no node of its own: ${members.replicas} nodes must be able to take one each, or postgres.scheduling.spreadHosts be 'even'.`,
  ];
}

function connecting(model: PlatformModel): string[] {
  const authority = model.pooler ? model.tls.poolerSecret : model.tls.serverSecret;
  const kubectl = `kubectl --namespace ${model.namespace.name}`;
  return titled('CONNECT', [
    ...model.databases.flatMap((database) => [
      `database ${database.name}`,
      ...waysInto(model, database.name).map((way) => `  ${way.answers === 'primary' ? ALL : READS}  ${addressText(way)}`),
      `  ${LOGINS}  ${database.roles.map((role) => `${role.name} (${role.privilege})`).join(', ')}`,
    ]),
    '',
    ...psqlLines(model),
    '',
    'The authority that signed the certificate, for ca.crt:',
    `  ${kubectl} get secret ${authority} --output jsonpath='{.data.ca\\.crt}' | base64 --decode`,
    '',
    clientsLine(model),
  ]);
}

/** As libpq writes it. */
function addressText({ host, port, database }: ClientWay): string {
  return `host=${host} port=${port} dbname=${database}`;
}

/** A whole command, for the first database. `localhost` is in every certificate, so that a forwarded port can be verified too. */
function psqlLines(model: PlatformModel): string[] {
  const database = model.databases.find((d) => d.roles.some((role) => role.passwordKey !== undefined));
  if (!database) return ['No login has a password: nobody can connect from outside of the pods.'];
  const login = database.roles.find((role) => role.passwordKey !== undefined)!.name;
  const address = waysInto(model, database.name)[0]!;
  const verified = `user=${login} sslmode=verify-full sslrootcert=ca.crt`;
  const service = model.pooler ? namesOf(model.name).pooler : namesOf(model.name).primaryService;
  return [
    'From a pod:',
    `  psql '${addressText(address)} ${verified}'`,
    'From your own machine:',
    `  kubectl --namespace ${model.namespace.name} port-forward service/${service} ${address.port}`,
    `  psql '${addressText({ ...address, host: 'localhost' })} ${verified}'`,
  ];
}

function clientsLine({ network }: PlatformModel): string {
  if (network.dataplane === 'none') return 'Every pod of the cluster may connect: there are no network policies (network.dataplane).';
  if (network.clients.length === 0) return 'No pod of an application may connect yet: name those that shall in network.clients.';
  return `Of the applications only these pods may connect (network.clients): ${network.clients.map((client) => client.name).join(', ')}`;
}

function secrets({ credentials, databases, tls, pooler, backups }: PlatformModel): string[] {
  const logins = databases.flatMap((database) =>
    database.roles.filter((role) => role.passwordKey !== undefined).map((role) => `${role.passwordKey}: ${role.name}`),
  );
  const origin = credentials.kind === 'key-vault' ? `copied from Key Vault ${credentials.vaultName}` : 'made by you';
  const issuer = tls.issuer ? `made by ${tls.issuer.kind} ${tls.issuer.name}` : 'made by you';
  const names = [tls.serverSecret, ...(pooler ? [tls.poolerSecret] : []), ...(backups ? [tls.backupSecret] : [])];
  return titled('SECRETS (their values are in no release)', [
    `passwords     ${credentials.secretName}, ${origin}`,
    // One login of two databases has one password.
    ...logins.filter((login, i) => logins.indexOf(login) === i).map((login) => `              ${login}`),
    `certificates  ${names.join(', ')}, ${issuer}`,
  ]);
}

function missing({ members, backups, monitoring, network }: PlatformModel): string[] {
  return [
    ...(members.replicas === 1 ? ['a standby: while the one member is away, so is the database (postgres.members)'] : []),
    ...(backups ? [] : ['backups: nothing brings back what a wrong DELETE took (backups.enabled)']),
    ...(monitoring ? [] : ['exporters: nothing is measured (monitoring.enabled)']),
    ...(monitoring && monitoring.flavour === 'none' ? ['alerts: exporters run, and nobody is told to read them (monitoring.flavour)'] : []),
    ...(network.dataplane === 'none' ? ['network policies: everybody in the cluster may connect (network.dataplane)'] : []),
  ];
}
