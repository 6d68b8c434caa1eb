{{/* Shares of the volume as it is now: it may have been grown since it was declared. */}}
{{- define "cdk8s-timescale/monitoring/alerts/capacity.volumeFillingUp" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value = printf "(%s|%s)" $namesOf.r.members $namesOf.r.readPool -}}
  {{- else -}}
    {{- $value = $namesOf.r.members -}}
  {{- end -}}
  {{- $claims := printf "persistentvolumeclaim=~\"[a-z0-9]+-%s\"" (printf "%s-[0-9]+" $value) -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "kubelet_volume_stats_available_bytes" "a2" (list $claims) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "kubelet_volume_stats_capacity_bytes" "a2" (list $claims) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
  {{- $free := printf "%s / %s" $series.r $series_2.r -}}
  {{- $items := list -}}
  {{- range $_, $window := (list "6h" "1h") -}}
    {{- $items = append $items (printf "predict_linear(%s[%s], %s) < 0" $series.r $window (mustToRawJson $.a1.volumeFullWithinSeconds)) -}}
  {{- end -}}
  {{- $fullSoon := join "\n  and " $items -}}
  {{- $value_2 := list (printf "%s < %s" $free (mustToRawJson $.a1.volumeFree)) (printf "(%s < %s\n  and %s)" $free (mustToRawJson $.a1.volumeTrend) $fullSoon) -}}
  {{- $durationText := dict "g" $.g "a0" $.a1.volumeFullWithinSeconds -}}
  {{- template "cdk8s-timescale/monitoring/alert.durationText" $durationText -}}
  {{- $_ := set $ "r" (dict "name" "TimescaleVolumeFillingUp" "expr" (join "\nor\n" $value_2) "forSeconds" 900.0 "severity" "critical" "summary" (printf "%s: {{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} free" $.a0.name) "description" (printf "Less than %s is free, or at the present rate nothing will be free in %s. PostgreSQL stops when it cannot write WAL." (printf "%s %%" (mustToRawJson (divf (floor (addf (mulf $.a1.volumeFree 1000.0) 0.5)) 10.0))) $durationText.r)) -}}
{{- end -}}

{{/* Counts what is connected to a database, background workers included: it errs on the early side. The per-state counts of */}}
{{- define "cdk8s-timescale/monitoring/alerts/capacity.connectionsNearLimit" -}}
  {{- $usable := subf $.a0.members.maxConnections $.a0.members.reservedConnections -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "pg_stat_database_numbackends" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $value := mulf $usable $.a1.connections -}}
  {{- $_ := set $ "r" (dict "name" "TimescaleConnectionsNearLimit" "expr" (printf "sum by (pod) (%s) > %s" $series.r (mustToRawJson (floor (divf (floor (addf (mulf $value 1000000.0) 0.5)) 1000000.0)))) "forSeconds" 300.0 "severity" "warning" "summary" (printf "%s: {{ $labels.pod }} has {{ $value }} of %s usable connections" $.a0.name (mustToRawJson $usable)) "description" (printf "max_connections is %s, of which %s are kept for administrators, exporters and Jobs. Beyond that clients are refused." (mustToRawJson $.a0.members.maxConnections) (mustToRawJson $.a0.members.reservedConnections))) -}}
{{- end -}}

{{/* Whether something that cannot be exceeded is about to be. */}}
{{- define "cdk8s-timescale/monitoring/alerts/capacity.capacityAlerts" -}}
  {{- $volumeFillingUp := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/capacity.volumeFillingUp" $volumeFillingUp -}}
  {{- $connectionsNearLimit := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/capacity.connectionsNearLimit" $connectionsNearLimit -}}
  {{- $_ := set $ "r" (list $volumeFillingUp.r $connectionsNearLimit.r) -}}
{{- end -}}
