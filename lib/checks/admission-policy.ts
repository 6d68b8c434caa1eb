import { found, warning, type Check } from './check';

/** A database pod cannot leave the network policies that select it. */
export const admissionPolicy: Check = ({ admissionPolicy: isMade, network }) =>
  found(
    !isMade &&
      network.dataplane !== 'none' &&
      warning(
        'admissionPolicy is false: whoever has the token of a database pod may take off the labels by which network policies select it, and connect anywhere; ' +
          'have somebody with rights in the whole cluster apply the policy, or let nothing but the database run in the namespace',
      ),
  );
