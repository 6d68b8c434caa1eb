import { warning, type Check } from './check';

/** A deleted claim does not take the disk with it. */
export const reclaimPolicy: Check = ({ storage }) =>
  storage.classes.some((c) => c.reclaimPolicy === 'Delete')
    ? [
        warning(
          "reclaimPolicy is 'Delete', 'Retain' is the default: whoever deletes the namespace deletes every disk with it; leave it out where the data matters",
        ),
      ]
    : [];
