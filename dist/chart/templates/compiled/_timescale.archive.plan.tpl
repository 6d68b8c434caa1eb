{{/* What the script reads: a line for each table, with its fields divided by spaces, which no name has. */}}
{{- define "cdk8s-timescale/timescale/archive/plan.archivePlan" -}}
  {{- $archivedTables := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/timescale/archive/archived-tables.archivedTables" $archivedTables -}}
  {{- $items := list -}}
  {{- range $_, $item := $archivedTables.r -}}
    {{- $ownerOf := dict "g" $.g "a0" $.a0 "a1" $item.database -}}
    {{- template "cdk8s-timescale/timescale/owner.ownerOf" $ownerOf -}}
    {{- $ownerOf_2 := dict "g" $.g "a0" $.a0 "a1" $item.database -}}
    {{- template "cdk8s-timescale/timescale/owner.ownerOf" $ownerOf_2 -}}
    {{- $items = append $items (list $item.database.name $ownerOf.r.name $ownerOf_2.r.credential.file $item.database.schema $item.table.name $item.table.time $item.table.archiveAfterSeconds) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $fields := $items -}}
    {{- $texts := list -}}
    {{- range $item_2 := $fields -}}
      {{- $texts = append $texts (ternary "undefined" (ternary $item_2 (mustToRawJson $item_2) (kindIs "string" $item_2)) (kindIs "invalid" $item_2)) -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (printf "%s\n" (join " " $texts)) -}}
  {{- end -}}
  {{- $_ := set $ "r" (join "" $items_2) -}}
{{- end -}}

{{/* Databases that have something to archive, each once. */}}
{{- define "cdk8s-timescale/timescale/archive/plan.archivedDatabases" -}}
  {{- $archivedTables := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/timescale/archive/archived-tables.archivedTables" $archivedTables -}}
  {{- $items := list -}}
  {{- range $_, $item := $archivedTables.r -}}
    {{- $items = append $items $item.database -}}
  {{- end -}}
  {{- $_ := set $ "r" (uniq $items) -}}
{{- end -}}
