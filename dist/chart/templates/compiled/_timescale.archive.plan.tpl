{{/* What the script reads: a line for each table, with its fields divided by spaces, which no name has. */}}
{{- define "cdk8s-timescale/timescale/archive/plan.archivePlan" -}}
  {{- $archivedDatabases := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/archive/plan.archivedDatabases" $archivedDatabases -}}
  {{- $archivedTables := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/timescale/archive/archived-tables.archivedTables" $archivedTables -}}
  {{- $items := list -}}
  {{- range $_, $item := $archivedTables.r -}}
    {{- $ownerOf := dict "g" $.g "a0" $.a0 "a1" $item.database -}}
    {{- template "cdk8s-timescale/timescale/owner.ownerOf" $ownerOf -}}
    {{- $found := -1.0 -}}
    {{- range $position, $item_2 := $archivedDatabases.r -}}
      {{- if deepEqual $item_2 $item.database -}}
        {{- $found = float64 $position -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $items = append $items (list $item.database.name $ownerOf.r.name (printf "OWNER_PASSWORD_%s" (mustToRawJson $found)) $item.database.schema $item.table.name $item.table.time $item.table.archiveAfterSeconds) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $fields := $items -}}
    {{- $texts := list -}}
    {{- range $item_3 := $fields -}}
      {{- $texts = append $texts (ternary "undefined" (ternary $item_3 (mustToRawJson $item_3) (kindIs "string" $item_3)) (kindIs "invalid" $item_3)) -}}
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
