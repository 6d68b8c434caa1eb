import { error, found, sizeText, warning, type Check } from './check';
import { WARNING_SHARE } from './storage-forecast';

/** Below this part of the members' room, a read pool is full long before anybody plans for it. */
const LEAST_SHARE = 0.25;

/** A read replica holds all that the members hold: its volume must take the data that is to come. */
export const readPoolVolume: Check = (model) => {
  const { members, readPool } = model;
  if (!readPool) return [];
  const room = readPool.volume.sizeBytes - readPool.walBudgetBytes;
  const memberRoom = members.volume.sizeBytes - members.walBudgetBytes;
  const forecast = model.forecastBytes;
  const given = `readPool.storage is ${sizeText(readPool.volume.sizeBytes)}, of which ${sizeText(room)} are for data`;
  if (forecast !== undefined) {
    const grows = `${given}, and the declared data grows to ${sizeText(forecast)} within two years`;
    return found(
      forecast > room && error(`${grows}: every read replica would stop; give a larger volume, or keep less`),
      forecast <= room &&
        forecast > room * WARNING_SHARE &&
        warning(
          `${grows}, at most ${WARNING_SHARE * 100} % are usual: other tables and temporary files need the rest; give a larger volume, or keep less`,
        ),
    );
  }
  if (room >= memberRoom) return [];
  if (room < memberRoom * LEAST_SHARE) {
    return [
      error(
        `${given}, must be at least a quarter of the members' ${sizeText(memberRoom)}: every read replica would stop while the members have room for years; give a larger volume`,
      ),
    ];
  }
  return [
    warning(
      `${given}, and the members have ${sizeText(memberRoom)}: when the data outgrows ${sizeText(room)}, every read replica stops; ` +
        'give it the size of postgres.storage, or watch the alert on free space',
    ),
  ];
};
