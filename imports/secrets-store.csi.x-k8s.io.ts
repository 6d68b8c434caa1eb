// Made by `npm run import`; see docs/schemas.md. Changes here are lost.
/* eslint-disable */
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';

export class SecretProviderClass extends ApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'secrets-store.csi.x-k8s.io/v1',
    kind: 'SecretProviderClass',
  }

  public static manifest(props: SecretProviderClassProps = {}): any {
    return {
      ...SecretProviderClass.GVK,
      ...toJson_SecretProviderClassProps(props),
    };
  }

  public constructor(scope: Construct, id: string, props: SecretProviderClassProps = {}) {
    super(scope, id, {
      ...SecretProviderClass.GVK,
      ...props,
    });
  }

  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...SecretProviderClass.GVK,
      ...toJson_SecretProviderClassProps(resolved),
    };
  }
}

export interface SecretProviderClassProps {
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: SecretProviderClassSpec;
}

export function toJson_SecretProviderClassProps(obj: SecretProviderClassProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_SecretProviderClassSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SecretProviderClassSpec {
  readonly parameters?: { [key: string]: string };

  readonly provider?: string;

  readonly secretObjects?: SecretProviderClassSpecSecretObjects[];
}

export function toJson_SecretProviderClassSpec(obj: SecretProviderClassSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'parameters': ((obj.parameters) === undefined) ? undefined : (Object.entries(obj.parameters).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'provider': obj.provider,
    'secretObjects': obj.secretObjects?.map(y => toJson_SecretProviderClassSpecSecretObjects(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SecretProviderClassSpecSecretObjects {
  readonly annotations?: { [key: string]: string };

  readonly data?: SecretProviderClassSpecSecretObjectsData[];

  readonly labels?: { [key: string]: string };

  readonly secretName?: string;

  readonly type?: string;
}

export function toJson_SecretProviderClassSpecSecretObjects(obj: SecretProviderClassSpecSecretObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'data': obj.data?.map(y => toJson_SecretProviderClassSpecSecretObjectsData(y)),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'secretName': obj.secretName,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SecretProviderClassSpecSecretObjectsData {
  readonly key?: string;

  readonly objectName?: string;
}

export function toJson_SecretProviderClassSpecSecretObjectsData(obj: SecretProviderClassSpecSecretObjectsData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'objectName': obj.objectName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
