import { k8s } from 'cdk8s-plus-28';
import { CONTAINER_SECURITY, resources } from '../common/pod';
import type { Port } from '../common/ports';
import { MIB } from '../common/quantity';
import { podScript } from '../common/scripts';
import type { ImageRef, ResourcesModel } from '../model/workload';

/**
 * Both exporters stay below 20 MiB over a small server (measured); the rest is for hundreds of databases and settings. Requests equal limits,
 * since one container without that takes the whole database pod out of the Guaranteed class.
 */
const EXPORTER_RESOURCES: ResourcesModel = { cpuMillis: 100, memoryBytes: 64 * MIB, cpuLimitMillis: 100, memoryLimitBytes: 64 * MIB };

const SUPERVISE = 'supervise.sh';

export interface ExporterProps {
  readonly name: string;
  readonly image: ImageRef;
  readonly args: readonly string[];
  readonly env?: readonly k8s.EnvVar[];
  readonly port: Port;
  /** User and group that it runs as. Whoever has the server's own may do all that the server may. */
  readonly uid: number;
  /** Where the volume `run` with the server's Unix socket is mounted. */
  readonly socketDirectory: string;
}

/** A part of the limit, so that Go collects its garbage before the kernel ends the container. */
const GO_MEMORY = 'GOMEMLIMIT';
const GO_MEMORY_SHARE = 0.75;

/**
 * A sidecar that serves metrics. A broken exporter must not take a healthy database out of its Services. So it has no readiness probe, and where
 * the path of the program is known, the image's shell starts it again: the container goes on running, and the pod stays ready. Nothing may end
 * that container, hence no liveness probe either: that nothing answers is for an alert to say. An image that nobody gave a path for is left to the
 * kubelet, with a liveness probe on the landing page, which does not depend on the server that is watched.
 */
export function exporterContainer({ name, image, args, env, port, uid, socketDirectory }: ExporterProps): k8s.Container {
  return {
    name,
    image: image.reference,
    imagePullPolicy: image.pullPolicy,
    command: image.command ? ['/bin/sh', '-c', podScript(SUPERVISE), SUPERVISE, ...image.command] : undefined,
    args: [...args],
    env: [{ name: GO_MEMORY, value: String(EXPORTER_RESOURCES.memoryLimitBytes * GO_MEMORY_SHARE) }, ...(env ?? [])],
    ports: [{ name: port.name, containerPort: port.number }],
    resources: resources(EXPORTER_RESOURCES, 0),
    securityContext: { ...CONTAINER_SECURITY, runAsUser: uid, runAsGroup: uid },
    livenessProbe: image.command ? undefined : landingPage(port),
    // Connecting to a socket needs write permission on the socket, not a writable mount.
    volumeMounts: [{ name: 'run', mountPath: socketDirectory, readOnly: true }],
  };
}

function landingPage({ name }: Port): k8s.Probe {
  return { httpGet: { path: '/', port: k8s.IntOrString.fromString(name) }, periodSeconds: 30, timeoutSeconds: 5, failureThreshold: 3 };
}
