{{/* Somebody still repairs what runs. */}}
{{- define "cdk8s-timescale/checks/end-of-support.endOfSupport" -}}
  {{- $value := ne $.a0.image.timescaledb $.absent -}}
  {{- if $value -}}
      {{- $compareVersions := dict "g" $.g "a0" $.a0.image.postgres "a1" "16" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
    {{- $value = not (ge $compareVersions.r 0.0) -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if $value_2 -}}
      {{- $compareVersions_2 := dict "g" $.g "a0" $.a0.image.timescaledb "a1" "2.29.1" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions_2 -}}
    {{- $value_2 = not (ge $compareVersions_2.r 0.0) -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if $value_2 -}}
    {{- $value_3 := printf "%s%s" (printf "image.postgres is %s: TimescaleDB 2.28 was the last for PostgreSQL 15 and lacks the fixes of %s (GHSA-hcfx-29v5-2rcw), " $.a0.image.postgres "2.29.1") (printf "and PostgreSQL 15 itself ends on %s; plan the move to 16 or later" "2027-11-11") -}}
    {{- $value_4 = list (dict "severity" "warning" "message" $value_3) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}
