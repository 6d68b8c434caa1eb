{{/* One condition for each CronJob: its last success, or its creation where there was none, is longer ago than the longest time */}}
{{- define "cdk8s-timescale/monitoring/alerts/overdue.overdue" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a2 -}}
    {{- $name := $item.name -}}
    {{- $schedule := $item.schedule -}}
    {{- $longestGapSeconds := dict "g" $.g "a0" $schedule.cron -}}
    {{- template "cdk8s-timescale/monitoring/schedule-gap.longestGapSeconds" $longestGapSeconds -}}
    {{- $items = append $items (dict "name" $name "maxAgeSeconds" (addf (addf $longestGapSeconds.r $schedule.deadlineSeconds) $.a1.overdueSeconds)) -}}
  {{- end -}}
  {{- if (eq (float64 (len $items)) 0.0) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $items -}}
      {{- $name_2 := $item_2.name -}}
      {{- $maxAgeSeconds := $item_2.maxAgeSeconds -}}
      {{- $cronJob := printf "cronjob=\"%s\"" $name_2 -}}
      {{- $series := dict "g" $.g "a0" $.a0 "a1" "kube_cronjob_status_last_successful_time" "a2" (list $cronJob) -}}
      {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
      {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "kube_cronjob_created" "a2" (list $cronJob) -}}
      {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
      {{- $items_2 = append $items_2 (printf "time() - max by (cronjob) (%s or %s) > %s" $series.r $series_2.r (mustToRawJson $maxAgeSeconds)) -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $items -}}
      {{- $name_3 := $item_3.name -}}
      {{- $maxAgeSeconds_2 := $item_3.maxAgeSeconds -}}
      {{- $durationText := dict "g" $.g "a0" $maxAgeSeconds_2 -}}
      {{- template "cdk8s-timescale/monitoring/alert.durationText" $durationText -}}
      {{- $items_3 = append $items_3 (printf "%s %s" $name_3 $durationText.r) -}}
    {{- end -}}
    {{- $limits := join ", " $items_3 -}}
    {{- $object := dict -}}
    {{- range $key, $item := $.a3 -}}
      {{- $_ := set $object $key $item -}}
    {{- end -}}
    {{- $anyOf := dict "g" $.g "a0" $items_2 -}}
    {{- template "cdk8s-timescale/monitoring/promql.anyOf" $anyOf -}}
    {{- $_ := set $object "expr" $anyOf.r -}}
    {{- $_ := set $object "forSeconds" 300.0 -}}
    {{- $_ := set $object "summary" (printf "%s: {{ $labels.cronjob }} last succeeded {{ $value | humanizeDuration }} ago" $.a0.name) -}}
    {{- $_ := set $object "description" (printf "%s Longest time allowed since the last success: %s." $.a3.description $limits) -}}
    {{- $_ := set $ "r" (list $object) -}}
  {{- end -}}
{{- end -}}
