{{/* Any SQL expression with aggregate functions. Columns that need quotes have to be quoted. */}}
{{- define "cdk8s-timescale/timescale/declaration/aggregate.Aggregate.sql" -}}
  {{- $this := $.a0 -}}
  {{- $Aggregate := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/declaration/aggregate.Aggregate" $Aggregate -}}
  {{- $_ := set $ "r" $Aggregate.r -}}
{{- end -}}

{{/* What a column of a continuous aggregate computes from the rows of a bucket. */}}
{{- define "cdk8s-timescale/timescale/declaration/aggregate.Aggregate" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "expression" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
