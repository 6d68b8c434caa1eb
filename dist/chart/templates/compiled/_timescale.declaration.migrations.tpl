{{/* Migrations.toModel */}}
{{- define "cdk8s-timescale/timescale/declaration/migrations.Migrations.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $_ := set $ "r" $this.files -}}
{{- end -}}

{{/* Texts by file name. */}}
{{- define "cdk8s-timescale/timescale/declaration/migrations.Migrations.of" -}}
  {{- $this := $.a0 -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a1 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $name := index $item 0 -}}
    {{- $text := index $item 1 -}}
    {{- $items = append $items (dict "name" $name "text" $text) -}}
  {{- end -}}
  {{- $Migrations := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/timescale/declaration/migrations.Migrations" $Migrations -}}
  {{- $_ := set $ "r" $Migrations.r -}}
{{- end -}}

{{/* SQL files that run once each, in the order of their names. */}}
{{- define "cdk8s-timescale/timescale/declaration/migrations.Migrations" -}}
  {{- $this := dict -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $sha256 := dict "g" $.g "a0" $item.text -}}
    {{- template "cdk8s-timescale/common/hash.sha256" $sha256 -}}
    {{- $items = append $items (dict "name" $item.name "text" $item.text "checksum" $sha256.r) -}}
  {{- end -}}
  {{- $byKey := dict -}}
  {{- range $item_2 := $items -}}
    {{- $_ := set $byKey $item_2.name (append (default list (index $byKey $item_2.name)) $item_2) -}}
  {{- end -}}
  {{- $sorted := list -}}
  {{- range $items_2 := $byKey -}}
    {{- $sorted = concat $sorted $items_2 -}}
  {{- end -}}
  {{- $_ := set $this "files" $sorted -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
