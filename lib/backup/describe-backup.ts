import { Cron, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { describeResources } from '../common/resources';
import { describeScheduling } from '../common/scheduling';
import { atLeast } from '../common/version';
import type { BackupModel, BackupScheduleModel } from '../model/backup';
import type { BackupProps, BackupScheduleProps } from './backup-props';

/** First pgBackRest with `backup-standby=prefer` (release notes 2.54.0). */
export const PREFER_STANDBY_SINCE = '2.54';

/** pgBackRest makes one backup of a stanza at a time: by default a run ends before the next hour's begins. */
const DEFAULT_DEADLINE_SECONDS = 55 * 60;

const DEFAULT_SCHEDULES: readonly BackupScheduleProps[] = [
  { type: 'full', schedule: Cron.schedule({ minute: '5', hour: '1' }) },
  { type: 'incr', schedule: Cron.schedule({ minute: '5', hour: '0,2-23' }) },
];

export interface BackupContext {
  readonly platform: string;
  readonly pgbackrest: string;
  readonly members: number;
}

export function describeBackup(props: BackupProps, context: BackupContext): BackupModel {
  const canPrefer = context.members > 1 && atLeast(context.pgbackrest, PREFER_STANDBY_SINCE);
  return {
    stanza: context.platform,
    repositories: props.repositories.map((repository, i) => repository.toModel(i + 1, context.platform)),
    schedules: (props.schedules ?? DEFAULT_SCHEDULES).map(describeSchedule),
    from: props.from ?? (canPrefer ? 'prefer-standby' : 'primary'),
    processes: props.processes ?? 2,
    resources: describeResources(props.resources ?? { cpu: Cpu.millis(500), memory: Size.mebibytes(512) }),
    scheduling: describeScheduling({ spreadHosts: 'preferred', spreadZones: 'preferred', ...props.scheduling }),
  };
}

function describeSchedule(props: BackupScheduleProps): BackupScheduleModel {
  return {
    type: props.type,
    cron: props.schedule.expressionString,
    repository: props.repository ?? 1,
    deadlineSeconds: props.deadline?.toSeconds() ?? DEFAULT_DEADLINE_SECONDS,
  };
}
