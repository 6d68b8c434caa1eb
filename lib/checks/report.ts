import type { Finding } from '../model/finding';
import { entriesOf } from '../common/records';
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
      `${subject} would not work (${findings.length} error${findings.length === 1 ? '' : 's'}):\n` +
        `${findings.map((f) => `  - [${f.check}] ${f.message}`).join('\n')}\n` +
        "  To take responsibility for one, write acknowledge: { '<name in brackets>': '<reason>' }; docs/checks.md explains each.",
    );
    this.name = 'CheckError';
    this.findings = findings;
  }
}

/** What an acknowledgement without a finding is reported as. It is no check: nobody can acknowledge it. */
const UNUSED = 'acknowledge';

/**
 * Runs every check.
 * @returns all findings, acknowledged ones with their reason
 * @throws CheckError when an error is not acknowledged, with all of them
 */
export function checkPlatform(model: PlatformModel): ReportedFinding[] {
  const findings = entriesOf(CHECKS).flatMap(([check, run]) =>
    run(model).map((observation): ReportedFinding => ({ check, ...observation, acknowledged: model.acknowledged[check] })),
  );
  const errors = findings.filter((f) => f.severity === 'error' && f.acknowledged === undefined);
  if (errors.length > 0) throw new CheckError(`platform '${model.name}' (${model.environment})`, errors);
  return [...findings, ...unusedAcknowledgements(model, findings)];
}

/** A reason that outlives its finding would hide the next one. */
function unusedAcknowledgements(model: PlatformModel, findings: readonly Finding[]): Finding[] {
  return Object.keys(model.acknowledged)
    .filter((id) => !findings.some((f) => f.check === id))
    .map((id) => ({
      check: UNUSED,
      severity: 'warning',
      message: `acknowledge has '${id}', which found nothing: take it out, or it will hide the next finding`,
    }));
}

/** Whether somebody has to read a finding: warnings that were accepted are done with, errors that were are not. */
export function isPrinted({ severity, acknowledged }: ReportedFinding): boolean {
  return severity === 'error' || acknowledged === undefined;
}

/** A finding as a line for people. An accepted error is a warning that says so. */
export function findingLine(environment: string, { severity, check, message, acknowledged }: ReportedFinding): string {
  const accepted = acknowledged === undefined ? '' : ` (acknowledged: ${acknowledged})`;
  return `${acknowledged === undefined ? severity : 'warning'}: ${environment}: [${check}] ${message}${accepted}`;
}
