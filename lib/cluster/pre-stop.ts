/** Bounds of the steps of scripts/pod/pre-stop.sh, in seconds. */
export const PRE_STOP = {
  /** Asking Patroni whether this server leads, and the API server whether the pod still exists. */
  questions: 5,
  /** Writing out what is dirty, so that the shutdown's own checkpoint is short. */
  checkpoint: 15,
  /** A switchover takes about 3 s here; Patroni gives up on its own after its retry timeout. */
  switchover: 30,
  /** The old leader's restart as a standby. */
  settle: 10,
} as const;

/** The longest time between the begin of a stop and the signal to Patroni, in seconds. */
export const HANDOVER_SECONDS = PRE_STOP.questions + PRE_STOP.checkpoint + PRE_STOP.switchover + PRE_STOP.settle;
