import { secretShape } from '../../../lib/security/references';
import type { Manifest } from '../../support/synth';
import { containersOf, workloadsOf } from '../../support/workloads';
import { example, label, leavesOf, podExample, type Invariant } from '../invariant';

export const nothingIsNull: Invariant = {
  name: 'no field is null or undefined',
  problems: (objects) =>
    objects.flatMap((object) =>
      leavesOf(object)
        .filter(({ value }) => value === null || value === undefined)
        .map(({ path, value }) => `${label(object)}: ${path} is ${String(value)}`),
    ),
  compliant: [example('Service', { spec: { ports: [] } })],
  broken: [
    { objects: [example('Service', { spec: { ports: [{ port: null }] } })], problem: 'Service/x: spec.ports[0].port is null' },
    { objects: [example('Service', { spec: { type: undefined } })], problem: 'Service/x: spec.type is undefined' },
  ],
};

export const imagesArePinned: Invariant = {
  name: 'every image has a version or a digest, and none is latest',
  problems: (objects) =>
    eachContainer(objects).flatMap(({ where, image }) => {
      const name = image.split('/').pop()!;
      if (name.includes('@sha256:')) return [];
      const tag = name.split(':')[1];
      return tag === undefined || tag.startsWith('latest') ? [`${where}: image ${image} is not pinned`] : [];
    }),
  compliant: [podExample({ image: 'a/b:1.2' }), podExample({ image: 'registry:5000/b@sha256:00' })],
  broken: [
    { objects: [podExample({ image: 'a/b:latest-pg15' })], problem: 'Deployment/x/c: image a/b:latest-pg15 is not pinned' },
    { objects: [podExample({ image: 'registry:5000/b' })], problem: 'Deployment/x/c: image registry:5000/b is not pinned' },
  ],
};

/** What a script takes from a variable or a command, or leaves empty. */
const ASSIGNED = /\w+=("?\\?\$\S*|$)/gm;

/** Values of settings inside texts too: `key: value`, `key = value`, one to a line. */
function texts(value: string): string[] {
  const lines = value.replace(ASSIGNED, '').split('\n');
  return lines.flatMap((line) => [line.trim(), ...line.split(/[:=]\s*/).slice(1)]);
}

const SECRET_NAME = /(PASSWORD|PASSPHRASE|TOKEN|SECRET|_KEY)$/;

export const nothingIsSecret: Invariant = {
  name: 'no value is a secret, or looks like one',
  problems: (objects) => [
    ...objects.filter((object) => object.kind === 'Secret').map((object) => `${label(object)}: a Secret with its values`),
    ...objects.flatMap((object) =>
      leavesOf(object).flatMap(({ path, value }) => {
        const shape =
          typeof value === 'string'
            ? texts(value)
                .map(secretShape)
                .find((found) => found !== undefined)
            : undefined;
        return shape ? [`${label(object)}: ${path} looks like ${shape}`] : [];
      }),
    ),
    ...eachContainer(objects).flatMap(({ where, env = [] }) =>
      env
        .filter(({ name, value }) => value !== undefined && SECRET_NAME.test(name))
        .map(({ name }) => `${where}: ${name} has its value in the manifest`),
    ),
  ],
  compliant: [
    podExample({ env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] }),
    example('ConfigMap', { data: { 'a.ini': 'auth_file = /run/userlist.txt\n', 'a.sh': 'export PGPASSWORD="$GIVEN"\n' } }),
  ],
  broken: [
    { objects: [example('Secret', { data: {} })], problem: 'Secret/x: a Secret with its values' },
    {
      objects: [example('ConfigMap', { data: { 'a.ini': 'key = sv=2022&sig=abc\n' } })],
      problem: 'ConfigMap/x: data.a.ini looks like a SAS token',
    },
    {
      objects: [podExample({ env: [{ name: 'DB_PASSWORD', value: 'x' }] })],
      problem: 'Deployment/x/c: DB_PASSWORD has its value in the manifest',
    },
  ],
};

/** What is in the environment is in every child process, in `/proc` and in crash reports, and never changes while the container runs. */
export const secretsAreFiles: Invariant = {
  name: 'no value of a Secret is in the environment of a container',
  problems: (objects) =>
    eachContainer(objects).flatMap(({ where, env = [], envFrom = [] }) => [
      ...env.filter(({ valueFrom }) => valueFrom?.secretKeyRef).map(({ name }) => `${where}: ${name} comes from a Secret`),
      ...envFrom.flatMap(({ secretRef }) => (secretRef ? [`${where}: its environment is Secret ${secretRef.name}`] : [])),
    ]),
  compliant: [podExample({ env: [{ name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] })],
  broken: [
    {
      objects: [podExample({ env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] })],
      problem: 'Deployment/x/c: DB_PASSWORD comes from a Secret',
    },
    { objects: [podExample({ envFrom: [{ secretRef: { name: 's' } }] })], problem: 'Deployment/x/c: its environment is Secret s' },
  ],
};

function eachContainer(objects: readonly Manifest[]) {
  return workloadsOf(objects).flatMap(({ manifest, template }) =>
    containersOf(template).map((container) => ({ ...container, where: `${label(manifest)}/${container.name}` })),
  );
}
