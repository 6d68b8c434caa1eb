import { error, warning, type Check } from './check';

const MESSAGE =
  'backups are not described: a wrong DELETE reaches every standby within a second, and nothing brings the rows back; add backups';

/** There are backups. In production nothing else will do. */
export const backupsMissing: Check = ({ backups, environment }) => {
  if (backups) return [];
  return [environment === 'production' ? error(MESSAGE) : warning(MESSAGE)];
};
