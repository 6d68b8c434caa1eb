import { Construct } from 'constructs';
import { PrometheusRule, type PrometheusRuleSpecGroupsRules, PrometheusRuleSpecGroupsRulesExpr } from '../../imports/monitoring.coreos.com';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import type { MonitoringModel } from '../model/monitoring';
import type { PlatformModel } from '../model/platform';
import { type Alert, durationText } from './alert';
import { alertGroups } from './alerts/alerts';

/**
 * The alerts as a PrometheusRule, evaluated as often as is scraped.
 * For the Prometheus operator only: Azure's managed Prometheus takes rules as ARM resources, which this version does not write.
 */
export class AlertRules extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel, monitoring: MonitoringModel) {
    super(scope, id);
    const base = metadata(model, namesOf(model.name).members);
    new PrometheusRule(this, 'Resource', {
      metadata: { ...base, labels: { ...monitoring.objectLabels, ...base.labels } },
      spec: {
        groups: alertGroups(model, monitoring).map(({ name, alerts }) => ({
          name: `${model.name}-${name}`,
          interval: `${monitoring.scrapeIntervalSeconds}s`,
          rules: alerts.map((alert) => rule(model, monitoring, alert)),
        })),
      },
    });
  }
}

function rule(model: PlatformModel, monitoring: MonitoringModel, alert: Alert): PrometheusRuleSpecGroupsRules {
  return {
    alert: alert.name,
    expr: PrometheusRuleSpecGroupsRulesExpr.fromString(alert.expr),
    for: durationText(alert.forSeconds),
    // Many expressions count, and so lose the labels of what they counted: say here whose alert it is.
    labels: { ...monitoring.alertLabels, severity: alert.severity, namespace: model.namespace.name, platform: model.name },
    annotations: { summary: alert.summary, description: alert.description, runbook_url: `${monitoring.runbookBaseUrl}${alert.name}.md` },
  };
}
