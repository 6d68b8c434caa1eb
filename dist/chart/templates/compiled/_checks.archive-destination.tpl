{{/* What is to be archived has somewhere to go. */}}
{{- define "cdk8s-timescale/checks/archive-destination.archiveDestination" -}}
  {{- if (ne $.a0.archive $.absent) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $allSeries := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/checks/series.allSeries" $allSeries -}}
    {{- $items := list -}}
    {{- range $_, $item := $allSeries.r -}}
      {{- if (and (hasKey $item.it "archiveAfterSeconds") (ne $item.it.archiveAfterSeconds $.absent)) -}}
        {{- $items = append $items $item -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $items -}}
      {{- $value := printf "%s has archiveAfter, and no archive is described: its chunks would never be dropped; add archive, or give retain" $item_2.path -}}
      {{- $items_2 = append $items_2 (dict "severity" "error" "message" $value) -}}
    {{- end -}}
    {{- $_ := set $ "r" $items_2 -}}
  {{- end -}}
{{- end -}}
