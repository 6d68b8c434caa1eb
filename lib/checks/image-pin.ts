import { error, warning, type Check } from './check';

/** Tags that say nothing about what is inside: another image every week. */
const FLOATING = /^$|(^|-)(latest|stable|edge|nightly|main|master)(-|$)|^pg\d+(-all)?(-oss)?$|^pg\d+-ts\d+(\.\d+)?(-all)?(-oss)?$|^v?\d+$/;

/** Everybody runs the same image, today and after the next restart. */
export const imagePin: Check = ({ image, monitoring, pooler }) => {
  const helpers = [
    ...(monitoring ? [{ path: 'monitoring.postgresExporter', reference: monitoring.postgresExporter.reference }] : []),
    ...(pooler?.exporter ? [{ path: 'pooler.exporter', reference: pooler.exporter.reference }] : []),
  ].filter(({ reference }) => reference.split('@')[0] !== image.reference.split('@')[0]);
  return [...databaseImage(image), ...helpers.flatMap(({ path, reference }) => helperImage(path, reference))];
};

function databaseImage({ tag, digest }: { readonly tag: string; readonly digest?: string }) {
  if (digest) return [];
  if (FLOATING.test(tag)) {
    return [
      error(
        `image.tag is '${tag}', must name the versions inside or come with a digest: two pods would run two images after a restart; ` +
          "give a full tag ('pg15.18-ts2.28.3') and its digest",
      ),
    ];
  }
  return [
    warning(
      `image.digest is missing: the tag '${tag}' is rebuilt with newer packages, and only a digest keeps two pods the same; see "docker buildx imagetools inspect"`,
    ),
  ];
}

/** Exporters are released once per tag: a full one will do. */
function helperImage(path: string, reference: string) {
  if (reference.includes('@') || !FLOATING.test(reference.split('/').at(-1)!.split(':')[1] ?? '')) return [];
  return [error(`${path} is '${reference}', must have a tag of one release or a digest: what runs would change by itself`)];
}
