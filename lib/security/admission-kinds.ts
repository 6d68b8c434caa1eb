import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';

/** An expression in CEL with a name. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: string;
}

export interface AdmissionPolicySpec {
  readonly failurePolicy: 'Fail' | 'Ignore';
  readonly matchConstraints: {
    readonly resourceRules: readonly {
      readonly apiGroups: readonly string[];
      readonly apiVersions: readonly string[];
      readonly operations: readonly ('CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT')[];
      readonly resources: readonly string[];
      readonly scope: 'Namespaced' | 'Cluster';
    }[];
  };
  readonly matchConditions: readonly NamedExpression[];
  readonly variables: readonly NamedExpression[];
  readonly validations: readonly { readonly expression: string; readonly message: string; readonly reason: 'Forbidden' | 'Invalid' }[];
}

export interface AdmissionPolicyBindingSpec {
  readonly policyName: string;
  readonly validationActions: readonly ('Deny' | 'Warn' | 'Audit')[];
  readonly matchResources: { readonly namespaceSelector: { readonly matchLabels: Readonly<Record<string, string>> } };
}

interface Props<Spec> {
  readonly metadata: ApiObjectMetadata;
  readonly spec: Spec;
}

/** Kubernetes 1.30. The classes of cdk8s-plus-28 are of 1.28, which had it as a beta. */
export class ValidatingAdmissionPolicy extends ApiObject {
  static readonly GVK: GroupVersionKind = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy' };

  constructor(scope: Construct, id: string, props: Props<AdmissionPolicySpec>) {
    super(scope, id, { ...ValidatingAdmissionPolicy.GVK, ...props });
  }
}

export class ValidatingAdmissionPolicyBinding extends ApiObject {
  static readonly GVK: GroupVersionKind = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicyBinding' };

  constructor(scope: Construct, id: string, props: Props<AdmissionPolicyBindingSpec>) {
    super(scope, id, { ...ValidatingAdmissionPolicyBinding.GVK, ...props });
  }
}
