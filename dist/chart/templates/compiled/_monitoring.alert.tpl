{{/* Whole seconds as Prometheus writes a duration: `90` → `1m30s`. */}}
{{- define "cdk8s-timescale/monitoring/alert.durationText" -}}
  {{- $rest := $.a0 -}}
  {{- $text := "" -}}
  {{- if not $.g.UNITS__3 -}}
    {{- template "cdk8s-timescale/monitoring/alert.UNITS" $ -}}
  {{- end -}}
  {{- range $item := $.g.UNITS__3 -}}
    {{- $value := $.absent -}}
    {{- if lt (int 0) (len $item) -}}
      {{- $value = index $item (int 0) -}}
    {{- end -}}
    {{- $value_2 := $.absent -}}
    {{- if lt (int 1) (len $item) -}}
      {{- $value_2 = index $item (int 1) -}}
    {{- end -}}
    {{- $amount := floor (divf $rest $value_2) -}}
    {{- $rest = subf $rest (mulf $amount $value_2) -}}
    {{- if (gt $amount 0.0) -}}
      {{- $text = printf "%s%s" $text (printf "%s%s" (mustToRawJson $amount) $value) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (or $text "0s") -}}
{{- end -}}

{{/* UNITS */}}
{{- define "cdk8s-timescale/monitoring/alert.UNITS" -}}
  {{- $_ := set $.g "UNITS__3" (list (list "d" 86400.0) (list "h" 3600.0) (list "m" 60.0) (list "s" 1.0)) -}}
{{- end -}}
