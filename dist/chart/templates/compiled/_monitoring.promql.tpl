{{/* A selector of the platform's own series and nobody else's: always by namespace, and by the scrape job where the platform is */}}
{{- define "cdk8s-timescale/monitoring/promql.series" -}}
  {{- if not $.g.METRICS -}}
    {{- template "cdk8s-timescale/monitoring/metrics.METRICS" $ -}}
  {{- end -}}
  {{- $jobOf := dict "g" $.g "a0" $.a0 "a1" (index (index $.g.METRICS $.a1) "exporter") -}}
  {{- template "cdk8s-timescale/monitoring/promql.jobOf" $jobOf -}}
  {{- $value := false -}}
  {{- if $jobOf.r -}}
    {{- $value = list (printf "job=\"%s\"" $jobOf.r) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s{%s}" $.a1 (join "," (concat (list (printf "namespace=\"%s\"" $.a0.namespace.name)) $value $.a2))) -}}
{{- end -}}

{{/* jobOf */}}
{{- define "cdk8s-timescale/monitoring/promql.jobOf" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- if eq $.a1 "patroni" "member-program" "postgres_exporter" -}}
    {{- $_ := set $ "r" $namesOf.r.headless -}}
  {{- else -}}
    {{- if eq $.a1 "pgbouncer_exporter" -}}
      {{- $_ := set $ "r" $namesOf.r.poolerHeadless -}}
    {{- else -}}
      {{- if eq $.a1 "kube-state-metrics" "kubelet" -}}
      {{- else -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
