{{/* One condition for each CronJob: its last success, or its creation where there was none, is longer ago than the longest time */}}
{{- define "cdk8s-timescale/monitoring/alerts/overdue.overdue" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a2 -}}
    {{- $longestGapSeconds := dict "g" $.g "a0" $item.schedule.cron -}}
    {{- template "cdk8s-timescale/monitoring/schedule-gap.longestGapSeconds" $longestGapSeconds -}}
    {{- $items = append $items (dict "name" $item.name "maxAgeSeconds" (addf (addf $longestGapSeconds.r $item.schedule.deadlineSeconds) $.a1.overdueSeconds)) -}}
  {{- end -}}
  {{- if (eq (float64 (len $items)) 0.0) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $items -}}
      {{- $cronJob := printf "cronjob=\"%s\"" $item_2.name -}}
      {{- $series := dict "g" $.g "a0" $.a0 "a1" "kube_cronjob_status_last_successful_time" "a2" (list $cronJob) -}}
      {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
      {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "kube_cronjob_created" "a2" (list $cronJob) -}}
      {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
      {{- $items_2 = append $items_2 (printf "time() - max by (cronjob) (%s or %s) > %s" $series.r $series_2.r (mustToRawJson $item_2.maxAgeSeconds)) -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $items -}}
      {{- $durationText := dict "g" $.g "a0" $item_3.maxAgeSeconds -}}
      {{- template "cdk8s-timescale/monitoring/alert.durationText" $durationText -}}
      {{- $items_3 = append $items_3 (printf "%s %s" $item_3.name $durationText.r) -}}
    {{- end -}}
    {{- $limits := join ", " $items_3 -}}
    {{- $object := dict -}}
    {{- range $key, $item_4 := $.a3 -}}
      {{- $_ := set $object $key $item_4 -}}
    {{- end -}}
    {{- $_ := set $object "expr" (join "\nor\n" $items_2) -}}
    {{- $_ := set $object "forSeconds" 300.0 -}}
    {{- $_ := set $object "summary" (printf "%s: {{ $labels.cronjob }} last succeeded {{ $value | humanizeDuration }} ago" $.a0.name) -}}
    {{- $_ := set $object "description" (printf "%s Longest time allowed since the last success: %s." $.a3.description $limits) -}}
    {{- $_ := set $ "r" (list $object) -}}
  {{- end -}}
{{- end -}}
