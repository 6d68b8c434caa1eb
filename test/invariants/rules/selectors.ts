import { ROLE_LABEL } from '../../../lib/common/labels';
import type { Manifest } from '../../support/synth';
import { containersOf, matches, workloadsOf, type Workload } from '../../support/workloads';
import { example, label, leavesOf, podExample, type Invariant } from '../invariant';

type Labels = Readonly<Record<string, string>>;

function selected(objects: readonly Manifest[], { metadata }: Manifest, selector: Labels): Workload[] {
  return workloadsOf(objects).filter(
    ({ manifest, template }) => manifest.metadata.namespace === metadata.namespace && matches(template.metadata.labels, selector),
  );
}

export const selectorsMatchTheirOwn: Invariant = {
  name: 'every workload selects the pods that it makes, and no others',
  problems: (objects) =>
    objects
      .filter((o) => ['StatefulSet', 'Deployment'].includes(o.kind))
      .flatMap((o) => {
        const { matchLabels } = (o['spec'] as { selector: { matchLabels: Labels } }).selector;
        const chosen = selected(objects, o, matchLabels).map(({ manifest }) => label(manifest));
        return chosen.length === 1 && chosen[0] === label(o) ? [] : [`${label(o)}: selects the pods of ${chosen.join(', ') || 'nobody'}`];
      }),
  compliant: [withSelector({ app: 'x' })],
  broken: [
    { objects: [withSelector({ app: 'y' })], problem: 'Deployment/x: selects the pods of nobody' },
    { objects: [withSelector({ app: 'x' }), podExample({}, {}, 'Job')], problem: 'Deployment/x: selects the pods of Deployment/x, Job/x' },
  ],
};

export const budgetsMatch: Invariant = {
  name: 'every disruption budget covers the pods of one workload, and lets at least one of them go',
  problems: (objects) =>
    objects
      .filter((o) => o.kind === 'PodDisruptionBudget')
      .flatMap((o) => {
        const spec = o['spec'] as { selector: { matchLabels: Labels }; maxUnavailable?: number };
        const chosen = selected(objects, o, spec.selector.matchLabels).filter(({ isService }) => isService);
        return [
          ...(chosen.length === 1 ? [] : [`${label(o)}: covers the pods of ${chosen.length} workloads`]),
          ...((spec.maxUnavailable ?? 0) >= 1 ? [] : [`${label(o)}: a node could not be drained`]),
        ];
      }),
  compliant: [example('PodDisruptionBudget', { spec: { maxUnavailable: 1, selector: { matchLabels: { app: 'x' } } } }), podExample()],
  broken: [
    {
      objects: [example('PodDisruptionBudget', { spec: { maxUnavailable: 1, selector: { matchLabels: { app: 'x' } } } })],
      problem: 'PodDisruptionBudget/x: covers the pods of 0 workloads',
    },
    {
      objects: [example('PodDisruptionBudget', { spec: { maxUnavailable: 0, selector: { matchLabels: { app: 'x' } } } }), podExample()],
      problem: 'PodDisruptionBudget/x: a node could not be drained',
    },
  ],
};

/** The role label aside: Patroni writes that on the running pods. */
export const servicesMatch: Invariant = {
  name: 'every Service selects pods, and they have the ports that it names',
  problems: (objects) =>
    objects
      .filter((o) => o.kind === 'Service')
      .flatMap((o) => {
        const spec = o['spec'] as { selector: Labels; ports: readonly { name: string; targetPort: string | number }[] };
        const fixed = Object.fromEntries(Object.entries(spec.selector).filter(([key]) => key !== ROLE_LABEL));
        const pods = selected(objects, o, fixed).filter(({ isService }) => isService);
        if (pods.length === 0) return [`${label(o)}: selects no pods`];
        const open = pods.flatMap(({ template }) => containersOf(template).flatMap(({ ports = [] }) => ports));
        return spec.ports
          .filter(({ targetPort }) => !open.some(({ name, containerPort }) => targetPort === name || targetPort === containerPort))
          .map(({ targetPort }) => `${label(o)}: no pod has port ${targetPort}`);
      }),
  compliant: [
    example('Service', { spec: { selector: { app: 'x', role: 'primary' }, ports: [{ name: 'web', targetPort: 'web' }] } }),
    podExample({ ports: [{ name: 'web', containerPort: 80 }] }),
  ],
  broken: [
    { objects: [example('Service', { spec: { selector: { app: 'y' }, ports: [] } }), podExample()], problem: 'Service/x: selects no pods' },
    {
      objects: [example('Service', { spec: { selector: { app: 'x' }, ports: [{ name: 'web', targetPort: 'web' }] } }), podExample()],
      problem: 'Service/x: no pod has port web',
    },
  ],
};

/** The Job of a run is named after its CronJob with eleven more characters, and a Job's pods carry its name as a label. */
const SUBDOMAIN: Readonly<Record<string, number>> = { ValidatingAdmissionPolicy: 253, ValidatingAdmissionPolicyBinding: 253 };
const LONGEST: Readonly<Record<string, number>> = { CronJob: 52, ...SUBDOMAIN };
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

export const namesFit: Invariant = {
  name: 'every name fits its kind, and no two objects of a kind share one',
  problems: (objects) => [
    ...objects.flatMap((o) => {
      const { name } = o.metadata;
      const longest = LONGEST[o.kind] ?? 63;
      return [
        ...(name.length > longest ? [`${label(o)}: ${name.length} characters, at most ${longest}`] : []),
        ...((o.kind in SUBDOMAIN ? name.split('.') : [name]).every((part) => DNS_LABEL.test(part)) ? [] : [`${label(o)}: not a DNS label`]),
      ];
    }),
    ...objects.filter((o, i) => objects.findIndex((other) => label(other) === label(o)) < i).map((o) => `${label(o)}: exists twice`),
  ],
  compliant: [
    example('Service', {}, { name: 'a'.repeat(63) }),
    example('CronJob', {}, { name: 'a'.repeat(52) }),
    example('ValidatingAdmissionPolicy', {}, { name: `${'a'.repeat(63)}.${'a'.repeat(63)}` }),
  ],
  broken: [
    { objects: [example('CronJob', {}, { name: 'a'.repeat(53) })], problem: `CronJob/${'a'.repeat(53)}: 53 characters, at most 52` },
    { objects: [example('Service', {}, { name: 'a_b' })], problem: 'Service/a_b: not a DNS label' },
    { objects: [example('Service', {}), example('Service', {})], problem: 'Service/x: exists twice' },
  ],
};

const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const LABEL_KEY = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

export const labelsAreValid: Invariant = {
  name: 'every label has a key and a value that Kubernetes accepts',
  problems: (objects) =>
    objects.flatMap((o) =>
      [...Object.entries(o.metadata.labels ?? {}), ...workloadsOf([o]).flatMap(({ template }) => Object.entries(template.metadata.labels))]
        .filter(([key, value]) => !LABEL_KEY.test(key) || !LABEL_VALUE.test(value))
        .map(([key, value]) => `${label(o)}: label ${key}=${value}`),
    ),
  compliant: [example('Service', {}, { labels: { 'app.kubernetes.io/name': 'a.b_c-d', empty: '' } })],
  broken: [
    { objects: [example('Service', {}, { labels: { app: 'a b' } })], problem: 'Service/x: label app=a b' },
    { objects: [example('Service', {}, { labels: { 'App/x/y': 'a' } })], problem: 'Service/x: label App/x/y=a' },
  ],
};

/** cdk8s derives it from the path of the construct: moving code would change a selector that can never change. */
export const pathsStayOut: Invariant = {
  name: 'no name, label or selector comes from the path of a construct',
  problems: (objects) =>
    objects.flatMap((o) =>
      leavesOf(o)
        .filter(
          ({ path, value }) =>
            path.includes('cdk8s.io/metadata.addr') || (path === 'metadata.name' && /-c[0-9a-f]{7}$/.test(String(value))),
        )
        .map(({ path }) => `${label(o)}: ${path}`),
    ),
  compliant: [example('Service', { spec: { selector: { app: 'x' } } })],
  broken: [
    {
      objects: [example('Service', { spec: { selector: { 'cdk8s.io/metadata.addr': 'c8' } } })],
      problem: 'Service/x: spec.selector.cdk8s.io/metadata.addr',
    },
    { objects: [example('Service', {}, { name: 'app-service-c8f1ab2d' })], problem: 'Service/app-service-c8f1ab2d: metadata.name' },
  ],
};

function withSelector(matchLabels: Labels): object {
  const deployment = podExample() as { spec: object };
  return { ...deployment, spec: { ...deployment.spec, selector: { matchLabels } } };
}
