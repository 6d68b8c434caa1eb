import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';

/**
 * Identities of the pods: `database` for members and read replicas, `jobs` for one-off work, `client` for pooler and backup.
 * No account hands its token to pods: only Patroni talks to the API server, and its container mounts `API_VOLUME`.
 * The Secrets Store driver gets tokens of its own.
 */
export class ServiceAccounts extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    account(this, 'Database', model, names.databaseAccount);
    account(this, 'Jobs', model, names.jobAccount);
    account(this, 'Client', model, names.clientAccount);
  }
}

function account(scope: Construct, id: string, model: PlatformModel, name: string): void {
  new k8s.KubeServiceAccount(scope, id, {
    metadata: metadata(model, name, undefined, workloadIdentity(model)),
    automountServiceAccountToken: false,
  });
}

/** Pods of all three accounts mount the Key Vault, so each is federated with the managed identity. */
function workloadIdentity(model: PlatformModel): Record<string, string> | undefined {
  return model.credentials.kind === 'key-vault' ? { 'azure.workload.identity/client-id': model.credentials.clientId } : undefined;
}
