{{/* Libraries that a database's extension needs at start are loaded, TimescaleDB first. */}}
{{- define "cdk8s-timescale/checks/preload-libraries.preloadLibraries" -}}
  {{- $valueOf := dict "g" $.g "a0" $.a0.members.parameters "a1" "shared_preload_libraries" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf -}}
  {{- if (eq $valueOf.r $.absent) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $first := trim (index (splitList "," (ternary $valueOf.r (mustToRawJson $valueOf.r) (kindIs "string" $valueOf.r))) (int 0.0)) -}}
    {{- $found := false -}}
    {{- range $_, $d := $.a0.databases -}}
      {{- if $d.timescaledb -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if (and $found (ne $first "timescaledb")) -}}
      {{- $value := printf "%s%s" (printf "postgres.parameters.shared_preload_libraries is '%s', must begin with timescaledb: the extension refuses to be made without it; " (ternary $valueOf.r (mustToRawJson $valueOf.r) (kindIs "string" $valueOf.r))) "put 'timescaledb,' in front" -}}
      {{- $value_2 = list (dict "severity" "error" "message" $value) -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $_ := set $ "r" $value_2 -}}
  {{- end -}}
{{- end -}}
