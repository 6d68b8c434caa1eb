{{/* Policies can run: columnstore, retention and refresh are background jobs. */}}
{{- define "cdk8s-timescale/checks/background-jobs.backgroundJobs" -}}
  {{- $image := $.a0.image -}}
  {{- $databases := $.a0.databases -}}
  {{- $value := ne $image.timescaledb $.absent -}}
  {{- if $value -}}
    {{- $atLeast := dict "g" $.g "a0" "2.28.3" "a1" $image.timescaledb -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast -}}
    {{- $value = $atLeast.r -}}
  {{- end -}}
  {{- $value_2 := and $value (hasPrefix "15." $image.postgres) -}}
  {{- if $value_2 -}}
    {{- $atLeast_2 := dict "g" $.g "a0" $image.postgres "a1" "15.19" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast_2 -}}
    {{- $value_2 = $atLeast_2.r -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $d := $databases -}}
    {{- if $d.timescaledb -}}
      {{- $items = append $items $d -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $d_2 := $items -}}
    {{- $items_2 = append $items_2 (printf "'%s'" $d_2.name) -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (and $value_2 (gt (float64 (len $items_2)) 0.0)) -}}
    {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "image.postgres is %s, must be %s or earlier with TimescaleDB %s: every background job of %s " $image.postgres "15.18" $image.timescaledb (join " and " $items_2)) "would fail, so nothing is compressed, dropped or refreshed; use an image with 15.18, or a TimescaleDB that has the repair") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $value_3 = list $error.r -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}
