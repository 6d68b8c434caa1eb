import { containersOf, type PodTemplate } from './workloads';

/** Something that a pod needs. */
export interface Reference {
  readonly kind: string;
  readonly name: string;
  /** Keys of it that are used. Empty: it as a whole. */
  readonly keys: readonly string[];
}

const items = (list: readonly { readonly key: string }[] | undefined) => (list ?? []).map(({ key }) => key);

/** What the pods of a template need to exist before they can start. */
export function referencesOf(template: PodTemplate): Reference[] {
  const { volumes = [], serviceAccountName, priorityClassName } = template.spec;
  return [
    ...(serviceAccountName ? [{ kind: 'ServiceAccount', name: serviceAccountName, keys: [] }] : []),
    ...(priorityClassName ? [{ kind: 'PriorityClass', name: priorityClassName, keys: [] }] : []),
    ...volumes.flatMap(({ configMap, secret, csi, projected }): Reference[] => [
      ...(configMap ? [{ kind: 'ConfigMap', name: configMap.name, keys: items(configMap.items) }] : []),
      ...(secret ? [{ kind: 'Secret', name: secret.secretName, keys: items(secret.items) }] : []),
      ...(csi ? [{ kind: 'SecretProviderClass', name: csi.volumeAttributes?.['secretProviderClass'] ?? '', keys: [] }] : []),
      ...(projected?.sources ?? []).flatMap((source) => [
        ...(source.secret ? [{ kind: 'Secret', name: source.secret.name, keys: items(source.secret.items) }] : []),
        ...(source.configMap ? [{ kind: 'ConfigMap', name: source.configMap.name, keys: items(source.configMap.items) }] : []),
      ]),
    ]),
    ...containersOf(template).flatMap(({ env = [], envFrom = [] }): Reference[] => [
      ...env.flatMap(({ valueFrom }) => [
        ...(valueFrom?.secretKeyRef ? [{ kind: 'Secret', name: valueFrom.secretKeyRef.name, keys: [valueFrom.secretKeyRef.key] }] : []),
        ...(valueFrom?.configMapKeyRef
          ? [{ kind: 'ConfigMap', name: valueFrom.configMapKeyRef.name, keys: [valueFrom.configMapKeyRef.key] }]
          : []),
      ]),
      ...envFrom.flatMap(({ secretRef, configMapRef }) => [
        ...(secretRef ? [{ kind: 'Secret', name: secretRef.name, keys: [] }] : []),
        ...(configMapRef ? [{ kind: 'ConfigMap', name: configMapRef.name, keys: [] }] : []),
      ]),
    ]),
  ];
}
