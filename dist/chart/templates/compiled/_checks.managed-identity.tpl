{{/* pgBackRest asks the node for an identity without saying for which: works with exactly one on the node. */}}
{{- define "cdk8s-timescale/checks/managed-identity.managedIdentity" -}}
  {{- $backups := $.a0.backups -}}
  {{- $image := $.a0.image -}}
  {{- $value := $.absent -}}
  {{- if ne $backups $.absent -}}
    {{- $value = $backups.repositories -}}
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
    {{- $index := $item.index -}}
    {{- $atLeast := dict "g" $.g "a0" $image.pgbackrest "a1" "2.58" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast -}}
    {{- $value_3 := false -}}
    {{- if $atLeast.r -}}
      {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "backups.repositories[%s] uses the node's managed identity: pgBackRest calls it experimental, and it fails on nodes with more than one (pgbackrest#2741); " (mustToRawJson (subf $index 1.0))) "AzureBlob.sas() works everywhere") -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
      {{- $value_3 = $warning.r -}}
    {{- else -}}
      {{- $error := dict "g" $.g "a0" (printf "backups.repositories[%s] uses the node's managed identity, which needs pgBackRest %s or later, got %s: use AzureBlob.sas(), or a newer image" (mustToRawJson (subf $index 1.0)) "2.58" $image.pgbackrest) -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $value_3 = $error.r -}}
    {{- end -}}
    {{- $items_2 = append $items_2 $value_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
