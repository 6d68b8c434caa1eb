{{/* pgBackRest asks the node for an identity without saying for which: works with exactly one on the node. */}}
{{- define "cdk8s-timescale/checks/managed-identity.managedIdentity" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.backups $.absent -}}
    {{- $value = $.a0.backups.repositories -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $r := $value_2 -}}
    {{- if (eq $r.keyType "auto") -}}
      {{- $items = append $items $r -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item := $items -}}
      {{- $compareVersions := dict "g" $.g "a0" $.a0.image.pgbackrest "a1" "2.58" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
    {{- $value_5 := false -}}
    {{- if (ge $compareVersions.r 0.0) -}}
      {{- $value_3 := printf "%s%s" (printf "backups.repositories[%s] uses the node's managed identity: pgBackRest calls it experimental, and it fails on nodes with more than one (pgbackrest#2741); " (mustToRawJson (subf $item.index 1.0))) "AzureBlob.sas() works everywhere" -}}
      {{- $value_5 = dict "severity" "warning" "message" $value_3 -}}
    {{- else -}}
      {{- $value_4 := printf "backups.repositories[%s] uses the node's managed identity, which needs pgBackRest %s or later, got %s: use AzureBlob.sas(), or a newer image" (mustToRawJson (subf $item.index 1.0)) "2.58" $.a0.image.pgbackrest -}}
      {{- $value_5 = dict "severity" "error" "message" $value_4 -}}
    {{- end -}}
    {{- $items_2 = append $items_2 $value_5 -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
