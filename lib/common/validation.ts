/** One thing that must hold. `broken` decides, `message` tells the user what was given, what is allowed and what to do. */
export interface Rule<T> {
  readonly broken: (value: T) => boolean;
  readonly message: (value: T) => string;
}

/** Every message of the rules that are broken, in the order of the table. */
export function problemsOf<T>(rules: readonly Rule<T>[], value: T): string[] {
  return rules.filter((rule) => rule.broken(value)).map((rule) => rule.message(value));
}

/** A description that cannot become a cluster. Lists everything that is wrong with it, not only the first thing. */
export class ValidationError extends Error {
  /** One message for each broken rule. */
  readonly problems: readonly string[];

  constructor(subject: string, problems: readonly string[]) {
    super(
      `${subject} is not valid (${problems.length} problem${problems.length === 1 ? '' : 's'}):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ValidationError';
    this.problems = problems;
  }
}

/** @throws ValidationError when there is at least one problem. */
export function throwIfAny(subject: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new ValidationError(subject, problems);
}
