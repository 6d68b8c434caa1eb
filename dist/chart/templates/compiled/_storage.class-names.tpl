{{/* Name of the StorageClass that a claim asks for. Absent: the cluster's default. */}}
{{- define "cdk8s-timescale/storage/class-names.storageClassName" -}}
  {{- if (or (eq $.a0.kind "premium") (eq $.a0.kind "premium-v2")) -}}
    {{- $azureClassName := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
    {{- template "cdk8s-timescale/storage/class-names.azureClassName" $azureClassName -}}
    {{- $_ := set $ "r" $azureClassName.r -}}
  {{- else -}}
    {{- $_ := set $ "r" (ternary $.a0.name nil (eq $.a0.kind "existing")) -}}
  {{- end -}}
{{- end -}}

{{/* Name of the StorageClass that the platform makes for a disk. */}}
{{- define "cdk8s-timescale/storage/class-names.azureClassName" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.kind "premium") -}}
    {{- $value = list "premium" (lower $.a0.redundancy) -}}
  {{- else -}}
    {{- $value = list "premiumv2" (printf "%siops" (mustToRawJson $.a0.iops)) (printf "%smbps" (mustToRawJson $.a0.throughputMbps)) -}}
  {{- end -}}
  {{- $encryption := dict "g" $.g "a0" $.a0.diskEncryptionSetId -}}
  {{- template "cdk8s-timescale/storage/class-names.encryption" $encryption -}}
  {{- $_ := set $ "r" (join "-" (concat (list $.a1) $value $encryption.r)) -}}
{{- end -}}

{{/* Azure's resource id of one. */}}
{{- define "cdk8s-timescale/storage/class-names.DISK_ENCRYPTION_SET" -}}
  {{- $_ := set $.g "DISK_ENCRYPTION_SET" (dict "source" "(?i)^/subscriptions/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/resourceGroups/[^/]+/providers/Microsoft\\.Compute/diskEncryptionSets/([A-Za-z0-9_-]{1,80})$" "groups" 2) -}}
{{- end -}}

{{/* Azure's name of the disk encryption set. Absent: the id is not one. */}}
{{- define "cdk8s-timescale/storage/class-names.diskEncryptionSetName" -}}
  {{- if not $.g.DISK_ENCRYPTION_SET -}}
    {{- template "cdk8s-timescale/storage/class-names.DISK_ENCRYPTION_SET" $ -}}
  {{- end -}}
  {{- $match := $.absent -}}
  {{- if mustRegexMatch $.g.DISK_ENCRYPTION_SET.source $.a0 -}}
    {{- $match = list (mustRegexFind $.g.DISK_ENCRYPTION_SET.source $.a0) -}}
    {{- range $group := until $.g.DISK_ENCRYPTION_SET.groups -}}
      {{- $part := mustRegexReplaceAll $.g.DISK_ENCRYPTION_SET.source $.a0 (printf "${%d}" (add1 $group)) -}}
      {{- if eq $part "" -}}
        {{- $match = append $match nil -}}
      {{- else -}}
        {{- $match = append $match $part -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $match $.absent -}}
    {{- $value_2 := $.absent -}}
    {{- if lt (int 2.0) (len $match) -}}
      {{- $value_2 = index $match (int 2.0) -}}
    {{- end -}}
    {{- $value = $value_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* Azure allows letters of both cases and underscores, Kubernetes does not. */}}
{{- define "cdk8s-timescale/storage/class-names.encryption" -}}
  {{- $value_3 := $.a0 -}}
  {{- if $value_3 -}}
    {{- $diskEncryptionSetName := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/storage/class-names.diskEncryptionSetName" $diskEncryptionSetName -}}
    {{- $value_3 = $diskEncryptionSetName.r -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if $value_3 -}}
    {{- $value_4 = list (mustRegexReplaceAll (dict "source" "^-+|-+$" "groups" 0).source (mustRegexReplaceAll (dict "source" "_" "groups" 0).source (lower $value_3) "-") "") -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}
