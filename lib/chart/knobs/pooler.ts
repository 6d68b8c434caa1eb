import { DRAIN, LEAST_MEMORY } from '../../pooler/validate-pooler';
import { boolean, choice, duration, integer, number, object, optional, required, type Field } from './kind';
import { helperImage, resources, scheduling } from './pod';

export const pooler: Field = required(
  'PgBouncer in front of the databases.',
  object({
    enabled: required('Whether there is one. Without it clients connect to the primary themselves.', boolean),
    replicas: optional('Pods.', integer({ least: 1 })),
    resources: required('Of each pod. PgBouncer is one thread.', resources(LEAST_MEMORY)),
    serverConnections: required(
      'Connections to the servers, over all pods and databases.',
      object({
        min: required('Kept open.', integer({ least: 0 })),
        max: required('At most.', integer({ least: 1 })),
      }),
    ),
    clients: optional('Connections of clients, over all pods.', integer({ least: 1 })),
    mode: optional(
      '`transaction` shares a server connection between clients; `session` keeps one for each.',
      choice('transaction', 'session'),
    ),
    maxPreparedStatements: optional('Prepared statements that one server connection may hold; 0 switches them off.', integer({ least: 0 })),
    readShare: optional('Part of the server connections that goes to reads, between 0 and 1.', number({ least: 0, below: 1 })),
    drain: optional('How long a stopping pod still accepts connections while the network learns of it.', duration(DRAIN)),
    exporter: required(
      'pgbouncer_exporter, beside PgBouncer. It runs where there is monitoring.',
      object({ enabled: required('Whether it runs.', boolean), ...helperImage }),
    ),
    scheduling,
  }),
);
