import { Construct } from 'constructs';
import type { MonitoringModel } from '../model/monitoring';
import type { PlatformModel } from '../model/platform';
import { AlertRules } from './prometheus-rule';
import { ServiceMonitors } from './service-monitors';

/**
 * What an operator reads to scrape the platform and to wake people up:
 * - `prometheus-operator`: ServiceMonitors and a PrometheusRule;
 * - `azure-managed`: ServiceMonitors of Azure's API group. Alert rules are ARM resources there and not written in this version;
 * - `none`: nothing. The exporters still run, for a scrape that is configured elsewhere.
 */
export class Monitoring extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel, monitoring: MonitoringModel) {
    super(scope, id);
    if (monitoring.flavour === 'none') return;
    new ServiceMonitors(this, 'Scrape', model, monitoring);
    if (monitoring.flavour === 'prometheus-operator') new AlertRules(this, 'Alerts', model, monitoring);
  }
}
