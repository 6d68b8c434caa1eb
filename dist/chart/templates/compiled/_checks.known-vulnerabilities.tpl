{{/* No program is below the release that mends a known hole in what we use of it. */}}
{{- define "cdk8s-timescale/checks/known-vulnerabilities.knownVulnerabilities" -}}
  {{- $value := $.a0.pooler -}}
  {{- if ne $value $.absent -}}
      {{- $compareVersions := dict "g" $.g "a0" $.a0.image.pgbouncer "a1" "1.25.2" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
    {{- $value = not (ge $compareVersions.r 0.0) -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if $value -}}
    {{- $value_2 := printf "image.pgbouncer is %s, must be %s or later: anybody who can connect can crash it (CVE-2026-6664); use a newer image" $.a0.image.pgbouncer "1.25.2" -}}
    {{- $value_3 = list (dict "severity" "error" "message" $value_2) -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}
