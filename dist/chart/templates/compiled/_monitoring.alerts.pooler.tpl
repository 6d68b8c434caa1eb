{{/* Whether clients get through the pooler. Only where an exporter tells. */}}
{{- define "cdk8s-timescale/monitoring/alerts/pooler.poolerAlerts" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.pooler $.absent -}}
    {{- $value = $.a0.pooler.exporter -}}
  {{- end -}}
  {{- if (not (ne $value $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $series := dict "g" $.g "a0" $.a0 "a1" "pgbouncer_pools_client_maxwait_seconds" "a2" (default list (concat (list))) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
    {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "pgbouncer_up" "a2" (default list (concat (list))) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
    {{- $value_2 := printf "%s == 1" $series_2.r -}}
    {{- $value_3 := list (printf "max by (database) (%s) > %s" $series.r (mustToRawJson $.a1.thresholds.poolWaitSeconds)) (printf "%s < 1" (printf "(count(%s) or vector(0))" $value_2)) -}}
    {{- $_ := set $ "r" (list (dict "name" "TimescalePoolerNotServing" "expr" (join "\nor\n" $value_3) "forSeconds" (addf $.a0.failover.budgetSeconds (mulf 2.0 $.a1.scrapeIntervalSeconds)) "severity" "critical" "summary" (printf "%s: {{ if $labels.database }}clients of {{ $labels.database }} wait {{ $value | humanizeDuration }} for a connection{{ else }}no PgBouncer answers{{ end }}" $.a0.name) "description" (printf "Clients have been waiting more than %s s in every scrape, or none of the %s pooler pods is up." (mustToRawJson $.a1.thresholds.poolWaitSeconds) (mustToRawJson $.a0.pooler.replicas)))) -}}
  {{- end -}}
{{- end -}}
