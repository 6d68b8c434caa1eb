{{/* Policies can run: columnstore, retention and refresh are background jobs. */}}
{{- define "cdk8s-timescale/checks/background-jobs.backgroundJobs" -}}
  {{- $value := ne $.a0.image.timescaledb $.absent -}}
  {{- if $value -}}
      {{- $compareVersions := dict "g" $.g "a0" "2.28.3" "a1" $.a0.image.timescaledb -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
    {{- $value = ge $compareVersions.r 0.0 -}}
  {{- end -}}
  {{- $value_2 := and $value (hasPrefix "15." $.a0.image.postgres) -}}
  {{- if $value_2 -}}
      {{- $compareVersions_2 := dict "g" $.g "a0" $.a0.image.postgres "a1" "15.19" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions_2 -}}
    {{- $value_2 = ge $compareVersions_2.r 0.0 -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0.databases -}}
    {{- if $d.timescaledb -}}
      {{- $items = append $items $d -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $d_2 := $items -}}
    {{- $items_2 = append $items_2 (printf "'%s'" $d_2.name) -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (and $value_2 (gt (float64 (len $items_2)) 0.0)) -}}
    {{- $value_3 := printf "%s%s" (printf "image.postgres is %s, must be %s or earlier with TimescaleDB %s: every background job of %s " $.a0.image.postgres "15.18" $.a0.image.timescaledb (join " and " $items_2)) "would fail, so nothing is compressed, dropped or refreshed; use an image with 15.18, or a TimescaleDB that has the repair" -}}
    {{- $value_4 = list (dict "severity" "error" "message" $value_3) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}
