import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { containerUrl } from '../../common/blob-endpoint';
import { metadata } from '../../common/metadata';
import { namesOf, serviceHost } from '../../common/names';
import { scratch } from '../../common/pod';
import { SCRIPTS_PATH } from '../../common/scripts';
import type { ArchiveModel } from '../../model/archive';
import type { PlatformModel } from '../../model/platform';
import { credentialFiles } from '../../security';
import { cronJob } from '../../workload/cron-job';
import type { TaskProps } from '../../workload/job';
import { ownerOf } from '../owner';
import { archivedDatabases, archivePlan } from './plan';

/** Old chunks go to cold storage: a CronJob that writes them, reads them back and drops them, and the plan that it follows. */
export class Archive extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel, archive: ArchiveModel) {
    super(scope, id);
    const { archive: name } = namesOf(model.name);
    new k8s.KubeConfigMap(this, 'Plan', { metadata: metadata(model, name, 'archive'), data: { 'plan.txt': archivePlan(model) } });
    const { resources, scheduling } = archive;
    new k8s.KubeCronJob(this, 'Resource', cronJob(model, name, task(model, archive), archive.cron, { resources, scheduling }));
  }
}

function task(model: PlatformModel, { destination, scratchBytes, deadlineSeconds }: ArchiveModel): TaskProps {
  const names = namesOf(model.name);
  const owners = archivedDatabases(model).map((d) => ownerOf(model, d).credential);
  const credentials = credentialFiles(model, [...owners, { file: 'archive-sas', key: destination.sasSecretKey }]);
  const authority = destination.endpoint?.caSecret;
  return {
    component: 'archive',
    image: model.image,
    serviceAccount: names.jobAccount,
    command: [`${SCRIPTS_PATH}/archive.sh`],
    env: [
      { name: 'PRIMARY_HOST', value: serviceHost(names.primaryService, model.namespace.name, model.clusterDomain) },
      { name: 'CONTAINER_URL', value: containerUrl(destination) },
      { name: 'BLOB_PATH', value: destination.path.slice(1) },
      ...(destination.tier ? [{ name: 'ACCESS_TIER', value: destination.tier }] : []),
      credentials.env,
    ],
    volumes: [
      { name: 'plan', configMap: { name: names.archive } },
      { name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } },
      { name: 'tls', secret: { secretName: model.tls.serverSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      credentials.volume,
      ...(authority ? [{ name: 'blob-ca', secret: { secretName: authority.name, items: [{ key: authority.key, path: 'ca.crt' }] } }] : []),
      scratch('scratch', scratchBytes),
    ],
    scratchBytes,
    mounts: [
      { name: 'plan', mountPath: '/etc/archive', readOnly: true },
      { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
      { name: 'tls', mountPath: '/tls', readOnly: true },
      credentials.mount,
      ...(authority ? [{ name: 'blob-ca', mountPath: '/blob-ca', readOnly: true }] : []),
      { name: 'scratch', mountPath: '/scratch' },
    ],
    deadlineSeconds,
    // A chunk that was written to while it was exported is exported again.
    retries: 1,
  };
}
