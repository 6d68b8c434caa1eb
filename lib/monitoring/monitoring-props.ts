import type { Duration } from 'cdk8s';
import type { ContainerImage } from '../common/container-image';
import type { MonitoringFlavour } from '../model/monitoring';
import type { AlertThresholds } from './thresholds';

export interface MonitoringProps {
  /**
   * Who reads scrape objects and rules. `azure-managed` is Azure Monitor's Prometheus, which ignores the operator's API
   * group; `none` runs the exporters and declares nothing.
   * @default 'prometheus-operator'
   */
  readonly flavour?: MonitoringFlavour;
  /** Login of the exporter; also the one that dashboards may use. @default - the first monitoring login of the databases, else 'monitoring' */
  readonly role?: string;
  /** Where Prometheus runs. @default - { namespace: 'monitoring', podLabels: { 'app.kubernetes.io/name': 'prometheus' } } */
  readonly prometheus?: { readonly namespace: string; readonly podLabels: Readonly<Record<string, string>> };
  /** @default Duration.seconds(30) */
  readonly scrapeInterval?: Duration;
  /** Labels that Prometheus selects scrape objects and rules by. @default - none */
  readonly objectLabels?: Readonly<Record<string, string>>;
  /** Labels of every alert beside `severity`, `namespace` and `platform`, for the routes of Alertmanager. @default - none */
  readonly alertLabels?: Readonly<Record<string, string>>;
  /** When alerts fire, where it is a matter of taste. @default - see each */
  readonly thresholds?: AlertThresholds;
  /** Where the runbooks are published, with or without a slash at its end; `<alert>.md` follows. */
  readonly runbookBaseUrl: string;
  /** @default - quay.io/prometheuscommunity/postgres-exporter:v0.20.1 */
  readonly postgresExporter?: ContainerImage;
}
