import { Testing } from 'cdk8s';
import { Monitoring } from '../../lib/monitoring/monitoring';
import type { PlatformModel } from '../../lib/model/platform';
import { modelFixture } from '../support/model';

/** One rule as it is in the PrometheusRule. */
export interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string; readonly labels: Readonly<Record<string, string>> };
  readonly spec: Record<string, unknown>;
}

/** What the monitoring wing writes for the fixture with some fields replaced. */
export function manifests(overrides: Partial<PlatformModel> = {}): Manifest[] {
  const model = modelFixture(overrides);
  const chart = Testing.chart();
  new Monitoring(chart, 'Monitoring', model, model.monitoring!);
  return Testing.synth(chart) as Manifest[];
}

export function groups(
  overrides: Partial<PlatformModel> = {},
): { readonly name: string; readonly interval: string; readonly rules: readonly Rule[] }[] {
  const rule = manifests(overrides).find(({ kind }) => kind === 'PrometheusRule');
  return rule!.spec['groups'] as ReturnType<typeof groups>;
}

export function rules(overrides: Partial<PlatformModel> = {}): Rule[] {
  return groups(overrides).flatMap((group) => group.rules);
}

export function ruleOf(alert: string, overrides: Partial<PlatformModel> = {}): Rule {
  return rules(overrides).find((rule) => rule.alert === alert)!;
}
