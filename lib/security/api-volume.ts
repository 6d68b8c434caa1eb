import type { k8s } from 'cdk8s-plus-28';

const NAME = 'kubernetes-api';

/** What the admission plugin of Kubernetes asks for: an hour, and seven seconds by which it recognizes its own tokens. */
const EXPIRATION_SECONDS = 3607;

/**
 * What Kubernetes mounts into every container of a pod with `automountServiceAccountToken`: token, authority, namespace. As a volume of the pod it
 * is mounted in the containers that talk to the API server, and in no other. The kubelet renews the token.
 */
export const API_VOLUME: k8s.Volume = {
  name: NAME,
  projected: {
    sources: [
      { serviceAccountToken: { path: 'token', expirationSeconds: EXPIRATION_SECONDS } },
      { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      { downwardApi: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
    ],
  },
};

/** Where every client of the API server looks for it. */
export const API_MOUNT: k8s.VolumeMount = { name: NAME, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount', readOnly: true };
