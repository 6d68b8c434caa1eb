{{/* Whether the certificates are good, and for how long. */}}
{{- define "cdk8s-timescale/monitoring/alerts/certificates.certificateAlerts" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.tls.issuer $.absent) -}}
    {{- $value = floor (divf (mulf $.a0.tls.issuer.renewBeforeHours 3600.0) 2.0) -}}
  {{- else -}}
    {{- $value = $.a1.certificateExpirySeconds -}}
  {{- end -}}
  {{- $limit := minf $.a1.certificateExpirySeconds $value -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "timescale_certificate_expiry_seconds" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $soon := printf "min by (use) (%s) < %s" $series.r (mustToRawJson $limit) -}}
  {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "timescale_certificate_problem" "a2" (concat (list) (list "level=\"error\"") (list "problem!=\"expired\"")) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
  {{- $refused := printf "max by (use, problem) (%s) > 0" $series_2.r -}}
  {{- $value_2 := list (printf "label_replace(%s, \"%s\", \"%s\", \"\", \"\")" $soon "problem" "expiry") $refused -}}
  {{- $durationText := dict "g" $.g "a0" $limit -}}
  {{- template "cdk8s-timescale/monitoring/alert.durationText" $durationText -}}
  {{- $_ := set $ "r" (list (dict "name" "TimescaleCertificateProblem" "expr" (join "\nor\n" $value_2) "forSeconds" 300.0 "severity" "warning" "summary" (printf "%s: certificate of the {{ $labels.use }}: {{ if eq $labels.problem \"expiry\" }}expires in {{ $value | humanizeDuration }}{{ else }}{{ $labels.problem }}{{ end }}" $.a0.name) "description" (printf "A certificate expires within %s or is not as programs of the platform want it. When it is refused, members no longer reach each other and clients no longer connect." $durationText.r))) -}}
{{- end -}}
