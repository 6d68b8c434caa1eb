import { Construct } from 'constructs';
import { BACKUP_COMMON_NAME, backupNames, poolerNames, serverNames } from './certificate-names';
import {
  Certificate,
  CertificateSpecPrivateKeyAlgorithm,
  CertificateSpecPrivateKeyRotationPolicy,
  CertificateSpecUsages as Usage,
} from '../../imports/cert-manager.io';
import { objectLabels, metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';

interface CertificateUse {
  readonly secretName: string;
  /** At most 64 characters (X.520); a Service's name has at most 63. */
  readonly commonName: string;
  readonly dnsNames: string[];
  /** `digital signature` is all that an elliptic key does in TLS. */
  readonly usages: Usage[];
}

/** cert-manager Certificates for server, pooler and backup; nothing when the Secrets exist already. Each is named as its Secret. */
export class Certificates extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const issuer = model.tls.issuer;
    if (!issuer) return;
    for (const use of usesOf(model)) {
      new Certificate(this, use.secretName, {
        metadata: metadata(model, use.secretName),
        spec: {
          ...use,
          issuerRef: { group: 'cert-manager.io', kind: issuer.kind, name: issuer.name },
          duration: `${issuer.durationHours}h`,
          renewBefore: `${issuer.renewBeforeHours}h`,
          // A key that leaked once is worthless after the next renewal.
          privateKey: {
            algorithm: CertificateSpecPrivateKeyAlgorithm.ECDSA,
            size: 256,
            rotationPolicy: CertificateSpecPrivateKeyRotationPolicy.ALWAYS,
          },
          secretTemplate: { labels: { ...objectLabels(model) } },
        },
      });
    }
  }
}

function usesOf(model: PlatformModel): CertificateUse[] {
  const names = namesOf(model.name);
  const uses: CertificateUse[] = [
    {
      secretName: model.tls.serverSecret,
      commonName: names.primaryService,
      dnsNames: serverNames(model),
      // Patroni calls the REST interface of the other members as a client.
      usages: [Usage.DIGITAL_SIGNATURE, Usage.SERVER_AUTH, Usage.CLIENT_AUTH],
    },
  ];
  if (model.pooler) {
    uses.push({
      secretName: model.tls.poolerSecret,
      commonName: names.pooler,
      dnsNames: poolerNames(model),
      usages: [Usage.DIGITAL_SIGNATURE, Usage.SERVER_AUTH],
    });
  }
  if (model.backups) {
    uses.push({
      secretName: model.tls.backupSecret,
      commonName: BACKUP_COMMON_NAME,
      dnsNames: backupNames(model),
      usages: [Usage.DIGITAL_SIGNATURE, Usage.SERVER_AUTH, Usage.CLIENT_AUTH],
    });
  }
  return uses;
}
