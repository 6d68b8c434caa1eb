{{/* What is to be archived has somewhere to go. */}}
{{- define "cdk8s-timescale/checks/archive-destination.archiveDestination" -}}
  {{- if (ne $.a0.archive $.absent) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $allSeries := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/checks/series.allSeries" $allSeries -}}
    {{- $items := list -}}
    {{- range $_, $item := $allSeries.r -}}
      {{- $it := $item.it -}}
      {{- if (and (hasKey $it "archiveAfterSeconds") (ne $it.archiveAfterSeconds $.absent)) -}}
        {{- $items = append $items $item -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $items -}}
      {{- $path := $item_2.path -}}
      {{- $error := dict "g" $.g "a0" (printf "%s has archiveAfter, and no archive is described: its chunks would never be dropped; add archive, or give retain" $path) -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $items_2 = append $items_2 $error.r -}}
    {{- end -}}
    {{- $_ := set $ "r" $items_2 -}}
  {{- end -}}
{{- end -}}
