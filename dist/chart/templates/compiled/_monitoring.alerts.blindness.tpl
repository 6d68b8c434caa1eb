{{/* Guards the guards: an alert over a metric that nobody scrapes is silent, and looks just like good news. */}}
{{- define "cdk8s-timescale/monitoring/alerts/blindness.blindnessAlerts" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $backupCronJobs := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/monitoring/backup-cron-jobs.backupCronJobs" $backupCronJobs -}}
  {{- $items := list -}}
  {{- range $_, $item := $backupCronJobs.r -}}
    {{- $name := $item.name -}}
    {{- $items = append $items $name -}}
  {{- end -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "pg_up" "a2" (concat (list)) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $countOrZero := dict "g" $.g "a0" (printf "%s == 1" $series.r) -}}
  {{- template "cdk8s-timescale/monitoring/promql.countOrZero" $countOrZero -}}
  {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "patroni_postgres_running" "a2" (concat (list)) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
  {{- $running := printf "(count(%s == 1) or vector(1))" $series_2.r -}}
  {{- $series_3 := dict "g" $.g "a0" $.a0 "a1" "patroni_primary" "a2" (concat (list)) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_3 -}}
  {{- $podsOf := dict "g" $.g "a0" $namesOf.r.members -}}
  {{- template "cdk8s-timescale/monitoring/promql.podsOf" $podsOf -}}
  {{- $series_4 := dict "g" $.g "a0" $.a0 "a1" "kubelet_volume_stats_available_bytes" "a2" (list (printf "persistentvolumeclaim=~\"[a-z0-9]+-%s\"" $podsOf.r)) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_4 -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.pooler $.absent -}}
    {{- $value = $.a0.pooler.exporter -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $series_5 := dict "g" $.g "a0" $.a0 "a1" "pgbouncer_up" "a2" (concat (list)) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series_5 -}}
    {{- $value_2 = list (dict "source" "pgbouncer_exporter" "condition" (printf "absent(%s)" $series_5.r)) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (gt (float64 (len $items)) 0.0) -}}
    {{- $series_6 := dict "g" $.g "a0" $.a0 "a1" "kube_cronjob_created" "a2" (list (printf "cronjob=~\"%s\"" (join "|" $items))) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series_6 -}}
    {{- $value_3 = list (dict "source" "kube-state-metrics" "condition" (printf "absent(%s)" $series_6.r)) -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $missing := concat (list (dict "source" "patroni" "condition" (printf "absent(%s)" $series_3.r)) (dict "source" "postgres_exporter" "condition" (printf "%s < %s" $countOrZero.r $running)) (dict "source" "kubelet" "condition" (printf "absent(%s)" $series_4.r))) $value_2 $value_3 -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $missing -}}
    {{- $source := $item_2.source -}}
    {{- $condition := $item_2.condition -}}
    {{- $labelled := dict "g" $.g "a0" $condition "a1" "source" "a2" $source -}}
    {{- template "cdk8s-timescale/monitoring/promql.labelled" $labelled -}}
    {{- $items_2 = append $items_2 $labelled.r -}}
  {{- end -}}
  {{- $anyOf := dict "g" $.g "a0" $items_2 -}}
  {{- template "cdk8s-timescale/monitoring/promql.anyOf" $anyOf -}}
  {{- $_ := set $ "r" (list (dict "name" "TimescaleMetricsMissing" "expr" $anyOf.r "forSeconds" $.a1.metricsMissingSeconds "severity" "warning" "summary" (printf "%s: no metrics from {{ $labels.source }}" $.a0.name) "description" "Alerts that rely on this source cannot fire. The database itself may be well; nobody would know otherwise.")) -}}
{{- end -}}
