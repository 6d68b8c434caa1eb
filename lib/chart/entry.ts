import { Construct } from 'constructs';
import { checkPlatform, type ReportedFinding } from '../checks/report';
import type { PlatformModel } from '../model/platform';
import { describePlatform } from '../platform/describe-platform';
import { MANIFEST_FILES } from '../platform/files';
import type { ChartValues, Release } from './values/chart-values';
import { platformProps } from './values/platform-props';

/** What is rendered, and what somebody should know about it. */
export interface ChartPlatform {
  readonly model: PlatformModel;
  readonly findings: readonly ReportedFinding[];
}

/**
 * What the chart's templates begin with: values become the platform's description, which is checked as a whole.
 * @throws ValidationError, CheckError as `TimescalePlatform` does
 */
export function chartPlatform(values: ChartValues, release: Release): ChartPlatform {
  const model = describePlatform(platformProps(values, release));
  return { model, findings: checkPlatform(model) };
}

/** Makes the objects of one manifest file, if the platform has any for it. */
export function chartFile(model: PlatformModel, name: string): void {
  const scope = new Construct(undefined as never, name);
  for (const file of MANIFEST_FILES) {
    if (file.name === name && file.when(model)) file.build(scope, model);
  }
}
