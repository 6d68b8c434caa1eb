import type { ThresholdsModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import { type Alert, durationText } from '../alert';
import { anyOf, labelled, series } from '../promql';

/** The kubelet brings the files of a Secret in one step, but who renews three of them does it one by one. */
const SETTLE_SECONDS = 5 * 60;

/** Whether the certificates are good, and for how long. */
export function certificateAlerts(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  const { issuer } = model.tls;
  // Half the time in which cert-manager renews: before that, nothing is late.
  const early = issuer ? Math.floor((issuer.renewBeforeHours * 3600) / 2) : thresholds.certificateExpirySeconds;
  const limit = Math.min(thresholds.certificateExpirySeconds, early);
  const soon = `min by (use) (${series(model, 'timescale_certificate_expiry_seconds')}) < ${limit}`;
  const refused = `max by (use, problem) (${series(model, 'timescale_certificate_problem', 'level="error"', 'problem!="expired"')}) > 0`;
  return [
    {
      name: 'TimescaleCertificateProblem',
      expr: anyOf([labelled(soon, 'problem', 'expiry'), refused]),
      forSeconds: SETTLE_SECONDS,
      severity: 'warning',
      summary: `${model.name}: certificate of the {{ $labels.use }}: {{ if eq $labels.problem "expiry" }}expires in {{ $value | humanizeDuration }}{{ else }}{{ $labels.problem }}{{ end }}`,
      description: `A certificate expires within ${durationText(limit)} or is not as programs of the platform want it. When it is refused, members no longer reach each other and clients no longer connect.`,
    },
  ];
}
