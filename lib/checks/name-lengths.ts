import { BACKUP_COMMON_NAME, poolerNames, serverNames } from '../security';

import { databasesWithSchema } from '../common/databases';
import { backupCronJobNames, namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { checkTargets } from '../workload/check-targets';
import { looksFirst } from '../workload/preflight';
import { error, type Check } from './check';

/** A name that the platform gives. */
interface Given {
  readonly kind: string;
  readonly name: string;
  readonly most: number;
}

/** Pods carry `<StatefulSet>-<ten characters>` in the label `controller-revision-hash`, and a label's value has at most 63. */
const STATEFUL_SET = 52;
/** A CronJob's Jobs get eleven more characters (Kubernetes, ValidateCronJobName). */
const CRON_JOB = 52;
const LABEL = 63;
/** X.520, `ub-common-name`. */
const COMMON_NAME = 64;
/** Characters of the hash in a Job's name, with its dash. */
const HASH = 11;

/** Every name that follows from the platform's fits where it is used. */
export const nameLengths: Check = (model) => {
  const tooLong = givenNames(model).filter(({ name, most }) => name.length > most);
  if (tooLong.length === 0) return [];
  const excess = Math.max(...tooLong.map(({ name, most }) => name.length - most));
  const list = tooLong.map(({ kind, name, most }) => `${kind} '${name}' (${name.length}, at most ${most})`).join(', ');
  return [
    error(
      `name is '${model.name}', must have at most ${model.name.length - excess} characters, got ${model.name.length}: too long are ${list}`,
    ),
  ];
};

function givenNames(model: PlatformModel): Given[] {
  const names = namesOf(model.name);
  const hasSchema = databasesWithSchema(model.databases).length > 0;
  const lastPod = (set: string, replicas: number) => `${set}-${replicas - 1}`;
  const of = (kind: string, most: number, ...list: readonly string[]) => list.map((name) => ({ kind, name, most }));
  return [
    ...of('StatefulSet', STATEFUL_SET, names.members, ...(model.readPool ? [names.readPool] : []), ...(model.pooler ? [names.pooler] : [])),
    ...of('Service', LABEL, names.headless, names.primaryService, names.readOnlyService, ...(model.pooler ? [names.poolerHeadless] : [])),
    ...of(
      'CronJob',
      CRON_JOB,
      ...backupCronJobNames(model.name, model.backups?.schedules ?? []),
      ...(model.archive ? [names.archive] : []),
      ...(checkTargets(model).length > 0 ? [names.connectionCheck] : []),
      ...(hasSchema ? [names.schemaPlan] : []),
    ),
    ...of(
      'Job',
      LABEL - HASH,
      `${model.name}-settings`,
      `${model.name}-access`,
      names.certificateCheck,
      ...(model.members.replicas > 1 ? [names.readiness] : []),
      ...(model.backups ? [`${model.name}-backup-prepare`] : []),
      ...(hasSchema ? [names.schemaJob] : []),
      ...(looksFirst(model) ? [names.preflight] : []),
    ),
    ...of(
      'pod',
      LABEL,
      lastPod(names.members, model.members.replicas),
      ...(model.readPool ? [lastPod(names.readPool, model.readPool.replicas)] : []),
      ...(model.pooler ? [lastPod(names.pooler, model.pooler.replicas)] : []),
    ),
    ...(model.tls.issuer ? of('common name', COMMON_NAME, names.primaryService, names.pooler, BACKUP_COMMON_NAME) : []),
    ...of('DNS name', 253, ...serverNames(model), ...(model.pooler ? poolerNames(model) : [])),
  ];
}
