import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { checkPlatform, type ReportedFinding } from '../checks/report';
import type { PlatformModel } from '../model/platform';
import { describePlatform } from './describe-platform';
import { MANIFEST_FILES } from './files';
import type { PlatformProps } from './platform-props';

/**
 * A highly available TimescaleDB, with everything that a team runs around it: one chart for each manifest file.
 *
 * The description is given at once, checked as a whole, and only then turned into objects: either all of it is right,
 * or nothing is made.
 */
export class TimescalePlatform extends Construct {
  /** The description with every figure derived: what reports and tests read. */
  readonly model: PlatformModel;
  /** Warnings, and errors that somebody acknowledged. */
  readonly findings: readonly ReportedFinding[];

  /**
   * @throws ValidationError when the description is wrong in itself, with everything that is wrong
   * @throws CheckError when its parts do not fit each other, with everything that does not
   */
  constructor(scope: Construct, id: string, props: PlatformProps) {
    super(scope, id);
    this.model = describePlatform(props);
    this.findings = checkPlatform(this.model);
    for (const file of MANIFEST_FILES) {
      if (file.when(this.model)) file.build(new Chart(this, file.name), this.model);
    }
  }
}
