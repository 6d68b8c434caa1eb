import { warning, type Check } from './check';

/** Somebody is told when something breaks. */
export const monitoringAbsent: Check = ({ monitoring }) =>
  monitoring
    ? []
    : [
        warning(
          'monitoring is not described: a failed backup, a full volume or a lost standby is found out by its consequences; add monitoring',
        ),
      ];
