/** What a check of the whole platform found. */
export interface Finding {
  /** Name of the check's file: what `acknowledge` refers to. */
  readonly check: string;
  /** An error stops synthesis unless it is acknowledged; a warning is printed. */
  readonly severity: 'error' | 'warning';
  /** What was given, what is allowed, what to do. */
  readonly message: string;
}
