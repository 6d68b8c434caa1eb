{{/* Whether there is exactly one server that takes writes. */}}
{{- define "cdk8s-timescale/monitoring/alerts/availability.availabilityAlerts" -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "patroni_primary" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "patroni_postgres_running" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
  {{- $primaries := printf "%s == 1 and %s == 1" $series.r $series_2.r -}}
  {{- $_ := set $ "r" (list (dict "name" "TimescaleNoPrimary" "expr" (printf "%s < 1" (printf "(count(%s) or vector(0))" $primaries)) "forSeconds" (addf $.a0.failover.budgetSeconds (mulf 2.0 $.a1.scrapeIntervalSeconds)) "severity" "critical" "summary" (printf "%s has no primary: nothing can be written" $.a0.name) "description" (printf "No pod is a running primary, for longer than the %s s that a failover may take. Patroni has not been able to promote a standby." (mustToRawJson $.a0.failover.budgetSeconds))) (dict "name" "TimescaleSplitBrain" "expr" (printf "count(%s) > 1" $primaries) "forSeconds" (mulf 2.0 $.a1.scrapeIntervalSeconds) "severity" "critical" "summary" (printf "%s has {{ $value }} primaries: writes may be lost" $.a0.name) "description" "More than one PostgreSQL takes writes. What is written to the one that loses will be thrown away when it rejoins.")) -}}
{{- end -}}
