import { majorOf } from '../common/version';
import { error, type Check } from './check';
import { claimsInUse } from './claims';

/** Data stays with the major version of PostgreSQL that made it: no other starts over it. */
export const dataVersion: Check = (model) => {
  const major = majorOf(model.image.postgres);
  return claimsInUse(model).flatMap(({ statefulSet, deployed: { postgresMajor: made } }) =>
    made === undefined || made === major
      ? []
      : [
          error(
            `image.postgres is ${model.image.postgres}, and the data of StatefulSet ${statefulSet} was made by PostgreSQL ${made}: a server of another major version ` +
              `does not start over it; take an image with PostgreSQL ${made}. To move, describe a platform of another name with PostgreSQL ${major}, ` +
              'and copy the data (README, "Another major version of PostgreSQL")',
          ),
        ],
  );
};
