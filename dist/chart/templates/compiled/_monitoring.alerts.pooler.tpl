{{/* Whether clients get through the pooler. Only where an exporter tells. */}}
{{- define "cdk8s-timescale/monitoring/alerts/pooler.poolerAlerts" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.pooler $.absent -}}
    {{- $value = $.a0.pooler.exporter -}}
  {{- end -}}
  {{- if (not (ne $value $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $poolWaitSeconds := $.a1.thresholds.poolWaitSeconds -}}
    {{- $series := dict "g" $.g "a0" $.a0 "a1" "pgbouncer_pools_client_maxwait_seconds" "a2" (concat (list)) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
    {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "pgbouncer_up" "a2" (concat (list)) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
    {{- $countOrZero := dict "g" $.g "a0" (printf "%s == 1" $series_2.r) -}}
    {{- template "cdk8s-timescale/monitoring/promql.countOrZero" $countOrZero -}}
    {{- $anyOf := dict "g" $.g "a0" (list (printf "max by (database) (%s) > %s" $series.r (mustToRawJson $poolWaitSeconds)) (printf "%s < 1" $countOrZero.r)) -}}
    {{- template "cdk8s-timescale/monitoring/promql.anyOf" $anyOf -}}
    {{- $longerThanFailover := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
    {{- template "cdk8s-timescale/monitoring/alert.longerThanFailover" $longerThanFailover -}}
    {{- $_ := set $ "r" (list (dict "name" "TimescalePoolerNotServing" "expr" $anyOf.r "forSeconds" $longerThanFailover.r "severity" "critical" "summary" (printf "%s: {{ if $labels.database }}clients of {{ $labels.database }} wait {{ $value | humanizeDuration }} for a connection{{ else }}no PgBouncer answers{{ end }}" $.a0.name) "description" (printf "Clients have been waiting more than %s s in every scrape, or none of the %s pooler pods is up." (mustToRawJson $poolWaitSeconds) (mustToRawJson $.a0.pooler.replicas)))) -}}
  {{- end -}}
{{- end -}}
