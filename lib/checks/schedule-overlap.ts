import { shortestWait } from '../common/cron';
import type { BackupScheduleModel } from '../model/backup';
import { error, minutesText, warning, type Check, type Observation } from './check';

/** pgBackRest makes one backup of a stanza at a time, whatever the repository: it locks the stanza on the servers (`lock-path`). */
export const scheduleOverlap: Check = ({ backups }) => {
  const schedules = (backups?.schedules ?? []).map((schedule, i) => ({
    path: `backups.schedules[${i}]`,
    schedule,
  }));
  return schedules.flatMap((first, i) =>
    schedules.slice(i).flatMap((second): Observation[] => {
      const deadline = ({ schedule }: typeof first) => Math.ceil(schedule.deadlineSeconds / 60);
      const after = shortestWait(first.schedule.cron, second.schedule.cron, deadline(first));
      if (first === second) {
        return after !== undefined && after < deadline(first)
          ? [
              warning(
                `${describe(first)} may run for ${minutesText(deadline(first))} and starts again after ${minutesText(after)}: the next run is left out; give a deadline of at most ${minutesText(after)}`,
              ),
            ]
          : [];
      }
      if (after === 0) {
        return [
          error(
            `${describe(first)} and ${describe(second)} start at the same time, must not: pgBackRest makes one backup at a time and one of the two fails; move one of them`,
          ),
        ];
      }
      return [
        ...reaches(first, second, after, deadline(first)),
        ...reaches(second, first, shortestWait(second.schedule.cron, first.schedule.cron, deadline(second)), deadline(second)),
      ];
    }),
  );
};

interface At {
  readonly path: string;
  readonly schedule: BackupScheduleModel;
}

function reaches(first: At, second: At, after: number | undefined, deadline: number): Observation[] {
  if (after === undefined || after >= deadline) return [];
  return [
    warning(
      `${describe(first)} may run for ${minutesText(deadline)} and ${describe(second)} starts ${minutesText(after)} after it: pgBackRest makes one backup at a time and the second fails; ` +
        `give ${first.path} a deadline of at most ${minutesText(after)}, or move one of them`,
    ),
  ];
}

function describe({ path, schedule }: At): string {
  return `${path} (${schedule.type}, '${schedule.cron}')`;
}
