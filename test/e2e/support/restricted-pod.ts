import { CONTAINER_SECURITY, POD_SECURITY } from '../../../lib/common/pod';

export interface PodProps {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly env?: readonly object[];
  readonly volumes?: readonly object[];
  readonly mounts?: readonly object[];
  readonly ports?: readonly object[];
  /** Nodes to stay away from. @default - none */
  readonly notOn?: readonly string[];
}

/** A pod of one container that Pod Security `restricted` admits, with a small writable /tmp. */
export function restrictedPod(props: PodProps): object {
  const term = { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'NotIn', values: props.notOn }] };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: props.name, labels: props.labels },
    spec: {
      restartPolicy: 'Never',
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      terminationGracePeriodSeconds: 1,
      securityContext: POD_SECURITY,
      ...(props.notOn?.length
        ? { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } } } }
        : {}),
      containers: [
        {
          name: 'main',
          image: props.image,
          imagePullPolicy: 'IfNotPresent',
          command: props.command,
          env: props.env,
          ports: props.ports,
          securityContext: CONTAINER_SECURITY,
          resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '512Mi' } },
          volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }, ...(props.mounts ?? [])],
        },
      ],
      volumes: [{ name: 'tmp', emptyDir: {} }, ...(props.volumes ?? [])],
    },
  };
}
