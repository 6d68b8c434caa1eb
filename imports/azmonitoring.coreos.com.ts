// Made by `npm run import`; see docs/schemas.md. Changes here are lost.
/* eslint-disable */
import { ApiObject, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { PodMonitor as OriginalPodMonitor, type PodMonitorProps, ServiceMonitor as OriginalServiceMonitor, type ServiceMonitorProps } from './monitoring.coreos.com';

export class PodMonitor extends ApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'azmonitoring.coreos.com/v1', kind: 'PodMonitor' };

  public static manifest(props: PodMonitorProps): any {
    return { ...OriginalPodMonitor.manifest(props), ...PodMonitor.GVK };
  }

  public constructor(scope: Construct, id: string, props: PodMonitorProps) {
    super(scope, id, { ...PodMonitor.GVK, ...props });
  }

  public override toJson(): any {
    return PodMonitor.manifest(super.toJson());
  }
}

export class ServiceMonitor extends ApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'azmonitoring.coreos.com/v1', kind: 'ServiceMonitor' };

  public static manifest(props: ServiceMonitorProps): any {
    return { ...OriginalServiceMonitor.manifest(props), ...ServiceMonitor.GVK };
  }

  public constructor(scope: Construct, id: string, props: ServiceMonitorProps) {
    super(scope, id, { ...ServiceMonitor.GVK, ...props });
  }

  public override toJson(): any {
    return ServiceMonitor.manifest(super.toJson());
  }
}
