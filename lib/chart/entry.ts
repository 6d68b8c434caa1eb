import { Construct } from 'constructs';
import { checkPlatform, type ReportedFinding } from '../checks/report';
import type { PlatformModel } from '../model/platform';
import { describePlatform } from '../platform/describe-platform';
import { MANIFEST_FILES } from '../platform/files';
import { preflight, requireKnownName } from './preflight';
import type { ChartValues, Release } from './values/chart-values';
import { platformProps } from './values/platform-props';

/** What is rendered, and what somebody should know about it. */
export interface ChartPlatform {
  readonly model: PlatformModel;
  readonly findings: readonly ReportedFinding[];
}

/**
 * What the chart's templates begin with: values become the platform's description, which is checked as a whole.
 * @throws ValidationError, CheckError as `TimescalePlatform` does; PreflightError for what the cluster lacks
 */
export function chartPlatform(values: ChartValues, release: Release): ChartPlatform {
  const model = describePlatform(platformProps(values, release));
  const findings = checkPlatform(model);
  requireKnownName(model, values, release);
  // What Helm has seen by itself needs no Job.
  return { model: preflight(model, values, release) ? { ...model, preflight: false } : model, findings };
}

/** Makes the objects of one manifest file, if the platform has any for it. */
export function chartFile(model: PlatformModel, name: string): void {
  const scope = new Construct(undefined as never, name);
  for (const file of MANIFEST_FILES) {
    if (file.name === name && file.when(model)) file.build(scope, model);
  }
}
