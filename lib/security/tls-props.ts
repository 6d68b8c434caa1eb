import type { Duration } from 'cdk8s';

export interface CertManagerProps {
  /** Name of the issuer. Its certificate authority must be able to sign names that end in `.svc` and the cluster's domain, so a public one cannot. */
  readonly issuer: string;
  /** @default 'ClusterIssuer' */
  readonly kind?: 'Issuer' | 'ClusterIssuer';
  /**
   * How long a certificate is good for, in whole hours.
   * @default Duration.days(90)
   */
  readonly duration?: Duration;
  /**
   * How long before its end a certificate is replaced, in whole hours. It is the time to notice that renewal fails.
   * @default Duration.days(30)
   */
  readonly renewBefore?: Duration;
}

export interface ExistingTlsProps {
  /** Secret with `tls.crt`, `tls.key` and `ca.crt` for PostgreSQL and Patroni's REST interface. See `serverNames` for what it must be good for. */
  readonly server: string;
  /** Secret of the same form for the pooler. See `poolerNames`. */
  readonly pooler: string;
  /** Secret of the same form for pgBackRest, both ends; common name `pgbackrest`. See `backupNames`. */
  readonly backup: string;
}

export type TlsSpec =
  { readonly source: 'cert-manager'; readonly props: CertManagerProps } | { readonly source: 'existing'; readonly props: ExistingTlsProps };

/** Where certificates come from. */
export class Tls {
  /** cert-manager makes and renews them. */
  static certManager(props: CertManagerProps): Tls {
    return new Tls({ source: 'cert-manager', props });
  }

  /** Secrets that are in the namespace already; somebody else renews them. */
  static existing(props: ExistingTlsProps): Tls {
    return new Tls({ source: 'existing', props });
  }

  private constructor(readonly spec: TlsSpec) {}
}
