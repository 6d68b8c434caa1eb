{{/* As few portions as hold them in their order, none above the limit unless one file alone is. */}}
{{- define "cdk8s-timescale/timescale/schema/migration-files.portions" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = 204800.0 -}}
  {{- end -}}
  {{- $full := list -}}
  {{- $last := list -}}
  {{- $room := $value -}}
  {{- range $file := $.a0 -}}
    {{- $byteLength := dict "g" $.g "a0" $file.text -}}
    {{- template "cdk8s-timescale/common/quantity.byteLength" $byteLength -}}
    {{- if (and (gt $byteLength.r $room) (gt (float64 (len $last)) 0.0)) -}}
      {{- $full = concat $full (list $last) -}}
      {{- $last = list -}}
      {{- $room = $value -}}
    {{- end -}}
    {{- $last = concat $last (list $file) -}}
    {{- $room = subf $room $byteLength.r -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $last)) 0.0) -}}
    {{- $value_2 = concat $full (list $last) -}}
  {{- else -}}
    {{- $value_2 = $full -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* All migrations of all databases. */}}
{{- define "cdk8s-timescale/timescale/schema/migration-files.migrationFiles" -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0 -}}
    {{- $items_2 := list -}}
    {{- range $_, $item := $database.migrations -}}
      {{- $items_2 = append $items_2 (dict "key" (printf "%s.%s" $database.name $item.name) "path" (printf "%s/%s" $database.name $item.name) "text" $item.text) -}}
    {{- end -}}
    {{- if $items_2 -}}
      {{- $items = concat $items $items_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
