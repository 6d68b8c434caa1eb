{{/* Five years of months. */}}
{{- define "cdk8s-timescale/common/calendar.MONTHS" -}}
  {{- $months := dict "g" $.g -}}
  {{- template "cdk8s-timescale/common/calendar.months" $months -}}
  {{- $_ := set $.g "MONTHS" $months.r -}}
{{- end -}}

{{/* months */}}
{{- define "cdk8s-timescale/common/calendar.months" -}}
  {{- $all := list -}}
  {{- $first := 0.0 -}}
  {{- if not $.g.YEARS -}}
    {{- template "cdk8s-timescale/common/calendar.YEARS" $ -}}
  {{- end -}}
  {{- range $year := $.g.YEARS -}}
    {{- range $index := untilStep (int 0.0) (int 12.0) 1 -}}
      {{- $i := float64 $index -}}
      {{- $value := false -}}
      {{- if (and (eq $i 1.0) (eq (float64 (mod (int64 $year) (int64 4.0))) 0.0)) -}}
        {{- $value = 29.0 -}}
      {{- else -}}
        {{- if not $.g.LENGTHS -}}
          {{- template "cdk8s-timescale/common/calendar.LENGTHS" $ -}}
        {{- end -}}
        {{- $value = index $.g.LENGTHS (int $i) -}}
      {{- end -}}
      {{- $all = append $all (dict "month" (addf $i 1.0) "first" $first "length" $value) -}}
      {{- $first = addf $first $value -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $all -}}
{{- end -}}

{{/* A leap year, and one more at the end: 29 February comes twice. */}}
{{- define "cdk8s-timescale/common/calendar.YEARS" -}}
  {{- $_ := set $.g "YEARS" (list 2024.0 2025.0 2026.0 2027.0 2028.0) -}}
{{- end -}}

{{/* LENGTHS */}}
{{- define "cdk8s-timescale/common/calendar.LENGTHS" -}}
  {{- $_ := set $.g "LENGTHS" (list 31.0 28.0 31.0 30.0 31.0 30.0 31.0 31.0 30.0 31.0 30.0 31.0) -}}
{{- end -}}
