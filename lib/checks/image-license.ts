import { error, type Check } from './check';

/** Compression, continuous aggregates and policies are in the image: its `-oss` builds refuse them. */
export const imageLicense: Check = ({ image }) =>
  /-oss\b/.test(image.tag)
    ? [
        error(
          `image.tag is '${image.tag}', must not be an -oss one: columnstore, continuous aggregates and policies are refused under the Apache license; ` +
            `use '${image.tag.replaceAll('-oss', '')}'`,
        ),
      ]
    : [];
