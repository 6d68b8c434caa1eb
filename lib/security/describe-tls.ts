import { Duration } from 'cdk8s';
import { nameRules, OBJECT_NAME } from './references';
import type { CertManagerProps, ExistingTlsProps, Tls } from './tls-props';
import { problemsOf, type Rule } from '../common/validation';
import type { TlsModel } from '../model/security';

const DEFAULT_DURATION = Duration.days(90);
const DEFAULT_RENEW_BEFORE = Duration.days(30);

interface Hours {
  readonly duration: number;
  readonly renewBefore: number;
}

const ISSUER: readonly Rule<CertManagerProps>[] = nameRules(
  () => 'tls.issuer',
  (s) => s.issuer,
  OBJECT_NAME,
  'see "kubectl get clusterissuers,issuers"',
);

const TIMES: readonly Rule<Hours>[] = [
  {
    broken: (s) => !isWholeHours(s.duration),
    message: (s) => `tls.duration must be whole hours and at least 1 h, got ${s.duration} h: cert-manager makes no shorter certificates`,
  },
  {
    broken: (s) => !isWholeHours(s.renewBefore),
    message: (s) =>
      `tls.renewBefore must be whole hours and at least 1 h, got ${s.renewBefore} h: somebody has to have time to act when renewal fails`,
  },
  {
    broken: (s) => s.renewBefore >= s.duration,
    message: (s) =>
      `tls.renewBefore must be shorter than tls.duration (${s.duration} h), got ${s.renewBefore} h: ` +
      'the certificate would be replaced without end',
  },
];

const EXISTING: readonly Rule<ExistingTlsProps>[] = (['server', 'pooler', 'backup'] as const).flatMap((use) =>
  nameRules<ExistingTlsProps>(
    () => `tls.${use}`,
    (s) => s[use],
    OBJECT_NAME,
    'give the name of a Secret with tls.crt, tls.key and ca.crt',
  ),
);

/** Everything that is wrong with the certificates' description. Empty: nothing. */
export function tlsProblems(tls: Tls): string[] {
  if (tls.spec.source === 'existing') return problemsOf(EXISTING, tls.spec.props);
  return [...problemsOf(ISSUER, tls.spec.props), ...problemsOf(TIMES, hoursOf(tls.spec.props))];
}

/**
 * Names of the Secrets with certificates, and who makes them.
 * `tlsProblems` says what may be wrong with their description.
 */
export function describeTls(tls: Tls, platform: string): TlsModel {
  if (tls.spec.source === 'existing') {
    const { server, pooler, backup } = tls.spec.props;
    return { serverSecret: server, poolerSecret: pooler, backupSecret: backup };
  }
  const { duration, renewBefore } = hoursOf(tls.spec.props);
  return {
    serverSecret: `${platform}-server-tls`,
    poolerSecret: `${platform}-pooler-tls`,
    backupSecret: `${platform}-backup-tls`,
    issuer: {
      name: tls.spec.props.issuer,
      kind: tls.spec.props.kind ?? 'ClusterIssuer',
      durationHours: duration,
      renewBeforeHours: renewBefore,
    },
  };
}

function hoursOf(props: CertManagerProps): Hours {
  return {
    duration: (props.duration ?? DEFAULT_DURATION).toHours({ integral: false }),
    renewBefore: (props.renewBefore ?? DEFAULT_RENEW_BEFORE).toHours({ integral: false }),
  };
}

function isWholeHours(hours: number): boolean {
  return Number.isInteger(hours) && hours >= 1;
}
