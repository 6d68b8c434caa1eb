import type { Finding } from '../model/finding';
import type { PlatformModel } from '../model/platform';
import { CHECKS } from './index';

/** A finding, with the reason why it is accepted where it is. */
export interface ReportedFinding extends Finding {
  readonly acknowledged?: string;
}

/** A platform that is well described and would not work. Lists every error. */
export class CheckError extends Error {
  readonly findings: readonly ReportedFinding[];

  constructor(subject: string, findings: readonly ReportedFinding[]) {
    super(
      `${subject} would not work (${findings.length} error${findings.length === 1 ? '' : 's'}):\n${findings.map((f) => `  - [${f.check}] ${f.message}`).join('\n')}`,
    );
    this.name = 'CheckError';
    this.findings = findings;
  }
}

/**
 * Runs every check.
 * @returns warnings and acknowledged errors
 * @throws CheckError when an error is not acknowledged, with all of them
 */
export function checkPlatform(model: PlatformModel): ReportedFinding[] {
  const findings = CHECKS.flatMap((check) => check(model)).map((f): ReportedFinding => ({
    ...f,
    acknowledged: model.acknowledged[f.check],
  }));
  const errors = findings.filter((f) => f.severity === 'error' && f.acknowledged === undefined);
  if (errors.length > 0) throw new CheckError(`platform '${model.name}' (${model.environment})`, errors);
  return findings;
}

/** A finding as a line for people. */
export function findingLine(environment: string, finding: ReportedFinding): string {
  const accepted = finding.acknowledged === undefined ? '' : ` (acknowledged: ${finding.acknowledged})`;
  return `${finding.severity}: ${environment}: [${finding.check}] ${finding.message}${accepted}`;
}
