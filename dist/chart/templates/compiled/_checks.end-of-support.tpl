{{/* Somebody still repairs what runs. */}}
{{- define "cdk8s-timescale/checks/end-of-support.endOfSupport" -}}
  {{- $postgres := $.a0.image.postgres -}}
  {{- $timescaledb := $.a0.image.timescaledb -}}
  {{- $value := ne $timescaledb $.absent -}}
  {{- if $value -}}
    {{- $atLeast := dict "g" $.g "a0" $postgres "a1" "16" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast -}}
    {{- $value = not $atLeast.r -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if $value_2 -}}
    {{- $atLeast_2 := dict "g" $.g "a0" $timescaledb "a1" "2.29.1" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast_2 -}}
    {{- $value_2 = not $atLeast_2.r -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if $value_2 -}}
    {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "image.postgres is %s: TimescaleDB 2.28 was the last for PostgreSQL 15 and lacks the fixes of %s (GHSA-hcfx-29v5-2rcw), " $postgres "2.29.1") (printf "and PostgreSQL 15 itself ends on %s; plan the move to 16 or later" "2027-11-11")) -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $value_3 = list $warning.r -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}
