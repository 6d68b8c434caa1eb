{{/* Libraries that a database's extension needs at start are loaded, TimescaleDB first. */}}
{{- define "cdk8s-timescale/checks/preload-libraries.preloadLibraries" -}}
  {{- $databases := $.a0.databases -}}
  {{- $members := $.a0.members -}}
  {{- $valueOf := dict "g" $.g "a0" $members.parameters "a1" "shared_preload_libraries" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf -}}
  {{- if (eq $valueOf.r $.absent) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $first := trim (index (splitList "," (ternary $valueOf.r (mustToRawJson $valueOf.r) (kindIs "string" $valueOf.r))) (int 0.0)) -}}
    {{- $found := false -}}
    {{- range $_, $d := $databases -}}
      {{- if $d.timescaledb -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value := false -}}
    {{- if (and $found (ne $first "timescaledb")) -}}
      {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "postgres.parameters.shared_preload_libraries is '%s', must begin with timescaledb: the extension refuses to be made without it; " (ternary $valueOf.r (mustToRawJson $valueOf.r) (kindIs "string" $valueOf.r))) "put 'timescaledb,' in front") -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $value = list $error.r -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- end -}}
{{- end -}}
