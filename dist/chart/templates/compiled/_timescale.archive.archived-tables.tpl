{{/* Every table that has something to archive. */}}
{{- define "cdk8s-timescale/timescale/archive/archived-tables.archivedTables" -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0 -}}
    {{- $items_2 := list -}}
    {{- range $_, $table := $database.hypertables -}}
      {{- if (ne $table.archiveAfterSeconds $.absent) -}}
        {{- $items_2 = append $items_2 $table -}}
      {{- end -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $table_2 := $items_2 -}}
      {{- $items_3 = append $items_3 (dict "database" $database "table" $table_2) -}}
    {{- end -}}
    {{- if $items_3 -}}
      {{- $items = concat $items $items_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
