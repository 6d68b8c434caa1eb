{{/* What hypertables and aggregates describe alike. */}}
{{- define "cdk8s-timescale/timescale/declaration/timeseries-model.timeseriesModel" -}}
  {{- $value_5 := $.a1.columnstore -}}
  {{- if ne $value_5 $.absent -}}
    {{- $columnstore := dict "g" $.g "a0" $.a1.columnstore "a1" $.a2 -}}
    {{- template "cdk8s-timescale/timescale/declaration/timeseries-model.columnstore" $columnstore -}}
    {{- $value_5 = $columnstore.r -}}
  {{- end -}}
  {{- $object := dict "name" $.a0 -}}
  {{- if ne $value_5 $.absent -}}
    {{- $_ := set $object "columnstore" $value_5 -}}
  {{- end -}}
  {{- $value_6 := $.a1.retain -}}
  {{- if ne $value_6 $.absent -}}
      {{- $toSeconds_2 := dict "g" $.g "a0" $.a1.retain "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
    {{- $value_6 = $toSeconds_2.r -}}
  {{- end -}}
  {{- if ne $value_6 $.absent -}}
    {{- $_ := set $object "retainSeconds" $value_6 -}}
  {{- end -}}
  {{- $value_7 := $.a1.indexes -}}
  {{- if eq $value_7 $.absent -}}
    {{- $value_7 = list -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $index := (default list (concat $value_7 $.a3)) -}}
    {{- $indexModel := dict "g" $.g "a0" $.a0 "a1" $index -}}
    {{- template "cdk8s-timescale/timescale/declaration/timeseries-model.indexModel" $indexModel -}}
    {{- $items_2 = append $items_2 $indexModel.r -}}
  {{- end -}}
  {{- $value_8 := $.a1.acknowledge -}}
  {{- if eq $value_8 $.absent -}}
    {{- $value_8 = dict -}}
  {{- end -}}
  {{- $_ := set $object "indexes" $items_2 -}}
  {{- $_ := set $object "acknowledged" $value_8 -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* columnstore */}}
{{- define "cdk8s-timescale/timescale/declaration/timeseries-model.columnstore" -}}
  {{- $value := $.a0.segmentBy -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := $.a0.ratio -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.1 -}}
  {{- end -}}
    {{- $toSeconds := dict "g" $.g "a0" $.a0.after "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
  {{- $value_3 := $.absent -}}
  {{- if ne $.a0.orderBy $.absent -}}
    {{- $items := list -}}
    {{- range $_, $item := $.a0.orderBy -}}
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
  {{- $_ := set $ "r" (dict "afterSeconds" $toSeconds.r "segmentBy" $value "orderBy" $value_4 "ratio" $value_2) -}}
{{- end -}}

{{/* indexModel */}}
{{- define "cdk8s-timescale/timescale/declaration/timeseries-model.indexModel" -}}
  {{- $value := $.a1.include -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := $.a1.unique -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = false -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a1.columns -}}
    {{- $columnOrder := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/declaration/column.columnOrder" $columnOrder -}}
    {{- $items = append $items $columnOrder.r -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $items_2 = append $items_2 $item_2.column -}}
  {{- end -}}
  {{- $value_3 := join "_" (concat (list $.a0) $items_2) -}}
  {{- $derived := printf "%s_idx" (substr 0 (int (min (len $value_3) (int (subf 63.0 (float64 (len "_idx")))))) $value_3) -}}
  {{- $value_4 := $.a1.name -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = $derived -}}
  {{- end -}}
  {{- $object := dict "name" $value_4 "columns" $items "include" $value "unique" $value_2 -}}
  {{- if ne $.a1.where $.absent -}}
    {{- $_ := set $object "where" $.a1.where -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
