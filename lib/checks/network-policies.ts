import { warning, type Check } from './check';

/** Network policies say who may connect. */
export const networkPolicies: Check = ({ network }) =>
  network.dataplane === 'none'
    ? [
        warning(
          "network.dataplane is 'none': every pod of the cluster may connect to the database, the pooler and Patroni, and a pod that was broken into may send data anywhere; " +
            "choose 'kubernetes' or 'cilium', or make policies of your own",
        ),
      ]
    : [];
