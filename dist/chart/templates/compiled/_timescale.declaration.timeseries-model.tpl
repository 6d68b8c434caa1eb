{{/* secondsOf */}}
{{- define "cdk8s-timescale/timescale/declaration/timeseries-model.secondsOf" -}}
  {{- $toSeconds := dict "g" $.g "a0" $.a0 "a1" (dict "integral" false) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
  {{- $_ := set $ "r" $toSeconds.r -}}
{{- end -}}

{{/* What hypertables and aggregates describe alike. */}}
{{- define "cdk8s-timescale/timescale/declaration/timeseries-model.timeseriesModel" -}}
  {{- $value := $.a1.columnstore -}}
  {{- if ne $value $.absent -}}
    {{- $columnstore := dict "g" $.g "a0" $.a1.columnstore "a1" $.a2 -}}
    {{- template "cdk8s-timescale/timescale/declaration/timeseries-model.columnstore" $columnstore -}}
    {{- $value = $columnstore.r -}}
  {{- end -}}
  {{- $object := dict "name" $.a0 -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "columnstore" $value -}}
  {{- end -}}
  {{- $value_2 := $.a1.retain -}}
  {{- if ne $value_2 $.absent -}}
    {{- $secondsOf := dict "g" $.g "a0" $.a1.retain -}}
    {{- template "cdk8s-timescale/timescale/declaration/timeseries-model.secondsOf" $secondsOf -}}
    {{- $value_2 = $secondsOf.r -}}
  {{- end -}}
  {{- if ne $value_2 $.absent -}}
    {{- $_ := set $object "retainSeconds" $value_2 -}}
  {{- end -}}
  {{- $value_3 := $.a1.indexes -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $index := (concat $value_3 $.a3) -}}
    {{- $indexModel := dict "g" $.g "a0" $.a0 "a1" $index -}}
    {{- template "cdk8s-timescale/timescale/declaration/timeseries-model.indexModel" $indexModel -}}
    {{- $items = append $items $indexModel.r -}}
  {{- end -}}
  {{- $value_4 := $.a1.acknowledge -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = dict -}}
  {{- end -}}
  {{- $_ := set $object "indexes" $items -}}
  {{- $_ := set $object "acknowledged" $value_4 -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* columnstore */}}
{{- define "cdk8s-timescale/timescale/declaration/timeseries-model.columnstore" -}}
  {{- $after := $.a0.after -}}
  {{- $value := $.a0.segmentBy -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $segmentBy := $value -}}
  {{- $orderBy := $.a0.orderBy -}}
  {{- $value_2 := $.a0.ratio -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.1 -}}
  {{- end -}}
  {{- $ratio := $value_2 -}}
  {{- $secondsOf := dict "g" $.g "a0" $after -}}
  {{- template "cdk8s-timescale/timescale/declaration/timeseries-model.secondsOf" $secondsOf -}}
  {{- $value_3 := $.absent -}}
  {{- if ne $orderBy $.absent -}}
    {{- $items := list -}}
    {{- range $_, $item := $orderBy -}}
      {{- $columnOrder := dict "g" $.g "a0" $item -}}
      {{- template "cdk8s-timescale/timescale/declaration/column.columnOrder" $columnOrder -}}
      {{- $items = append $items $columnOrder.r -}}
    {{- end -}}
    {{- $value_3 = $items -}}
  {{- end -}}
  {{- $value_4 := $value_3 -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = list (dict "column" $.a1 "descending" true) -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "afterSeconds" $secondsOf.r "segmentBy" $segmentBy "orderBy" $value_4 "ratio" $ratio) -}}
{{- end -}}

{{/* indexModel */}}
{{- define "cdk8s-timescale/timescale/declaration/timeseries-model.indexModel" -}}
  {{- $columns := $.a1.columns -}}
  {{- $name := $.a1.name -}}
  {{- $value := $.a1.include -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $include := $value -}}
  {{- $value_2 := $.a1.unique -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = false -}}
  {{- end -}}
  {{- $unique := $value_2 -}}
  {{- $where := $.a1.where -}}
  {{- $items := list -}}
  {{- range $_, $item := $columns -}}
    {{- $columnOrder := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/declaration/column.columnOrder" $columnOrder -}}
    {{- $items = append $items $columnOrder.r -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $column := $item_2.column -}}
    {{- $items_2 = append $items_2 $column -}}
  {{- end -}}
  {{- $value_3 := join "_" (concat (list $.a0) $items_2) -}}
  {{- $derived := printf "%s_idx" (substr 0 (int (min (len $value_3) (int (subf 63.0 (float64 (len "_idx")))))) $value_3) -}}
  {{- $value_4 := $name -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = $derived -}}
  {{- end -}}
  {{- $object := dict "name" $value_4 "columns" $items "include" $include "unique" $unique -}}
  {{- if ne $where $.absent -}}
    {{- $_ := set $object "where" $where -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
