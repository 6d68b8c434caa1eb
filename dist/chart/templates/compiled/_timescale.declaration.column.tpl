{{/* Newest or largest first. */}}
{{- define "cdk8s-timescale/timescale/declaration/column.Column.descending" -}}
  {{- $this := $.a0 -}}
  {{- $Column := dict "g" $.g "a0" $.a1 "a1" true -}}
  {{- template "cdk8s-timescale/timescale/declaration/column.Column" $Column -}}
  {{- $_ := set $ "r" $Column.r -}}
{{- end -}}

{{/* A name alone means ascending. */}}
{{- define "cdk8s-timescale/timescale/declaration/column.columnOrder" -}}
  {{- $value := false -}}
  {{- if (kindIs "string" $.a0) -}}
    {{- $value = dict "column" $.a0 "descending" false -}}
  {{- else -}}
    {{- $toModel := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/timescale/declaration/column.Column.toModel" $toModel -}}
    {{- $value = $toModel.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* A column with a direction, in an index or in the columnstore. */}}
{{- define "cdk8s-timescale/timescale/declaration/column.Column" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "name" $.a0 -}}
  {{- end -}}
  {{- if ne $.a1 $.absent -}}
    {{- $_ := set $this "isDescending" $.a1 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Column.toModel */}}
{{- define "cdk8s-timescale/timescale/declaration/column.Column.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $_ := set $ "r" (dict "column" $this.name "descending" $this.isDescending) -}}
{{- end -}}

{{/* Column.ascending */}}
{{- define "cdk8s-timescale/timescale/declaration/column.Column.ascending" -}}
  {{- $this := $.a0 -}}
  {{- $Column := dict "g" $.g "a0" $.a1 "a1" false -}}
  {{- template "cdk8s-timescale/timescale/declaration/column.Column" $Column -}}
  {{- $_ := set $ "r" $Column.r -}}
{{- end -}}
