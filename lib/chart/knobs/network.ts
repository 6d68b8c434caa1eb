import { TCP_PORT } from '../../common/ports';
import { addressRange } from './blob';
import { choice, integer, listOf, object, optional, required, type Field } from './kind';
import { dnsLabel, labels } from './text';

const client = object({
  name: required('What it is called.', dnsLabel),
  podLabels: required('Labels of its pods.', labels),
  namespace: optional("Its namespace. null: the platform's own.", dnsLabel),
  to: required('What it connects to.', listOf(choice('pooler', 'primary', 'replicas'), 1)),
});

export const network: Field = required(
  'Who may connect.',
  object({
    dataplane: optional(
      'Which policies are made: kubernetes (NetworkPolicy), cilium, or none (every pod of the cluster may connect).',
      choice('kubernetes', 'cilium', 'none'),
    ),
    clients: optional('Application pods that connect; nobody else can', listOf(client)),
    apiServer: optional(
      'Where the Kubernetes API server is, behind its Service address.',
      object({
        cidrs: required('Address ranges, see `kubectl get endpointslices kubernetes`.', listOf(addressRange, 1)),
        ports: optional('Ports.', listOf(integer(TCP_PORT), 1)),
      }),
    ),
    dns: optional(
      "The cluster's DNS.",
      object({
        namespace: required('Its namespace.', dnsLabel),
        podLabels: required('Labels of its pods. They are added to these: take one away with null.', labels),
      }),
    ),
  }),
);
