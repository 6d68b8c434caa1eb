{{/* Uniqueness is kept within a chunk, so TimescaleDB wants the time in each unique index, and has none on aggregates. */}}
{{- define "cdk8s-timescale/checks/unique-keys.uniqueKeys" -}}
  {{- $allSeries := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allSeries" $allSeries -}}
  {{- $items := list -}}
  {{- range $_, $item := $allSeries.r -}}
    {{- $path := $item.path -}}
    {{- $it := $item.it -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $it.indexes -}}
      {{- $unique := $item_2.unique -}}
      {{- if $unique -}}
        {{- $items_2 = append $items_2 $item_2 -}}
      {{- end -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $items_2 -}}
      {{- $name := $item_3.name -}}
      {{- $columns := $item_3.columns -}}
      {{- if (hasKey $it "bucketSeconds") -}}
        {{- $error := dict "g" $.g "a0" (printf "%s: index '%s' must not be unique: TimescaleDB refuses it on an aggregate, whose groups are unique anyway; leave unique out" $path $name) -}}
        {{- template "cdk8s-timescale/checks/check.error" $error -}}
        {{- $items_3 = concat $items_3 (list $error.r) -}}
      {{- else -}}
        {{- $found := false -}}
        {{- range $_, $item_4 := $columns -}}
          {{- $column := $item_4.column -}}
          {{- if (eq $column $it.time) -}}
            {{- $found = true -}}
            {{- break -}}
          {{- end -}}
        {{- end -}}
        {{- $value := false -}}
        {{- if $found -}}
          {{- $value = list -}}
        {{- else -}}
          {{- $items_4 := list -}}
          {{- range $_, $item_5 := $columns -}}
            {{- $column_2 := $item_5.column -}}
            {{- $items_4 = append $items_4 (printf "'%s'" $column_2) -}}
          {{- end -}}
          {{- $error_2 := dict "g" $.g "a0" (printf "%s%s" (printf "%s: the unique index '%s' must contain the time column '%s', got %s: " $path $name $it.time (join ", " $items_4)) "TimescaleDB refuses what it would have to look for in every chunk; add the column, or leave unique out") -}}
          {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
          {{- $value = list $error_2.r -}}
        {{- end -}}
        {{- $items_3 = concat $items_3 $value -}}
      {{- end -}}
    {{- end -}}
    {{- $items = concat $items $items_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
