{{/* No program is below the release that mends a known hole in what we use of it. */}}
{{- define "cdk8s-timescale/checks/known-vulnerabilities.knownVulnerabilities" -}}
  {{- $image := $.a0.image -}}
  {{- $pooler := $.a0.pooler -}}
  {{- $value := $pooler -}}
  {{- if ne $value $.absent -}}
    {{- $atLeast := dict "g" $.g "a0" $image.pgbouncer "a1" "1.25.2" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast -}}
    {{- $value = not $atLeast.r -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $value -}}
    {{- $error := dict "g" $.g "a0" (printf "image.pgbouncer is %s, must be %s or later: anybody who can connect can crash it (CVE-2026-6664); use a newer image" $image.pgbouncer "1.25.2") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $value_2 = list $error.r -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}
