{{/* Guards the guards: an alert over a metric that nobody scrapes is silent, and looks just like good news. */}}
{{- define "cdk8s-timescale/monitoring/alerts/blindness.blindnessAlerts" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $backupCronJobs := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/monitoring/backup-cron-jobs.backupCronJobs" $backupCronJobs -}}
  {{- $items := list -}}
  {{- range $_, $item := $backupCronJobs.r -}}
    {{- $items = append $items $item.name -}}
  {{- end -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "pg_up" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $value := printf "%s == 1" $series.r -}}
  {{- $loggedIn := printf "(count(%s) or vector(0))" $value -}}
  {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "patroni_postgres_running" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
  {{- $running := printf "(count(%s == 1) or vector(1))" $series_2.r -}}
  {{- $series_3 := dict "g" $.g "a0" $.a0 "a1" "timescale_facts_time_seconds" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_3 -}}
  {{- $value_2 := printf "time() - %s < %s" $series_3.r "180" -}}
  {{- $fresh := printf "(count(%s) or vector(0))" $value_2 -}}
  {{- $series_4 := dict "g" $.g "a0" $.a0 "a1" "patroni_primary" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_4 -}}
  {{- $series_5 := dict "g" $.g "a0" $.a0 "a1" "kubelet_volume_stats_available_bytes" "a2" (list (printf "persistentvolumeclaim=~\"[a-z0-9]+-%s\"" (printf "%s-[0-9]+" $namesOf.r.members))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_5 -}}
  {{- $value_3 := $.absent -}}
  {{- if ne $.a0.pooler $.absent -}}
    {{- $value_3 = $.a0.pooler.exporter -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $value_3 $.absent) -}}
    {{- $series_6 := dict "g" $.g "a0" $.a0 "a1" "pgbouncer_up" "a2" (default list (concat (list))) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series_6 -}}
    {{- $value_4 = list (dict "source" "pgbouncer_exporter" "condition" (printf "absent(%s)" $series_6.r)) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (gt (float64 (len $items)) 0.0) -}}
    {{- $series_7 := dict "g" $.g "a0" $.a0 "a1" "kube_cronjob_created" "a2" (list (printf "cronjob=~\"%s\"" (join "|" $items))) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series_7 -}}
    {{- $value_5 = list (dict "source" "kube-state-metrics" "condition" (printf "absent(%s)" $series_7.r)) -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $missing := concat (list (dict "source" "patroni" "condition" (printf "absent(%s)" $series_4.r)) (dict "source" "postgres_exporter" "condition" (printf "%s < %s" $loggedIn $running)) (dict "source" "member-program" "condition" (printf "%s < %s" $fresh $running)) (dict "source" "kubelet" "condition" (printf "absent(%s)" $series_5.r))) $value_4 $value_5 -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $missing -}}
    {{- $items_2 = append $items_2 (printf "label_replace(%s, \"%s\", \"%s\", \"\", \"\")" $item_2.condition "source" $item_2.source) -}}
  {{- end -}}
  {{- $_ := set $ "r" (list (dict "name" "TimescaleMetricsMissing" "expr" (join "\nor\n" $items_2) "forSeconds" $.a1.metricsMissingSeconds "severity" "warning" "summary" (printf "%s: no metrics from {{ $labels.source }}" $.a0.name) "description" "Alerts that rely on this source cannot fire. The database itself may be well; nobody would know otherwise.")) -}}
{{- end -}}
