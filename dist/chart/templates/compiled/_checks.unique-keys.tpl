{{/* Uniqueness is kept within a chunk, so TimescaleDB wants the time in each unique index, and has none on aggregates. */}}
{{- define "cdk8s-timescale/checks/unique-keys.uniqueKeys" -}}
  {{- $allSeries := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allSeries" $allSeries -}}
  {{- $items := list -}}
  {{- range $_, $item := $allSeries.r -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $item.it.indexes -}}
      {{- if $item_2.unique -}}
        {{- $items_2 = append $items_2 $item_2 -}}
      {{- end -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $items_2 -}}
      {{- if (hasKey $item.it "bucketSeconds") -}}
        {{- $value := printf "%s: index '%s' must not be unique: TimescaleDB refuses it on an aggregate, whose groups are unique anyway; leave unique out" $item.path $item_3.name -}}
        {{- $value_2 := list (dict "severity" "error" "message" $value) -}}
        {{- if $value_2 -}}
          {{- $items_3 = concat $items_3 $value_2 -}}
        {{- end -}}
      {{- else -}}
        {{- $found := false -}}
        {{- range $_, $item_4 := $item_3.columns -}}
          {{- if (eq $item_4.column $item.it.time) -}}
            {{- $found = true -}}
            {{- break -}}
          {{- end -}}
        {{- end -}}
        {{- $value_4 := false -}}
        {{- if $found -}}
          {{- $value_4 = list -}}
        {{- else -}}
          {{- $items_4 := list -}}
          {{- range $_, $item_5 := $item_3.columns -}}
            {{- $items_4 = append $items_4 (printf "'%s'" $item_5.column) -}}
          {{- end -}}
          {{- $value_3 := printf "%s%s" (printf "%s: the unique index '%s' must contain the time column '%s', got %s: " $item.path $item_3.name $item.it.time (join ", " $items_4)) "TimescaleDB refuses what it would have to look for in every chunk; add the column, or leave unique out" -}}
          {{- $value_4 = list (dict "severity" "error" "message" $value_3) -}}
        {{- end -}}
        {{- if $value_4 -}}
          {{- $items_3 = concat $items_3 $value_4 -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
    {{- if $items_3 -}}
      {{- $items = concat $items $items_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
