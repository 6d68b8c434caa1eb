{{/* The claim for a volume: its size, and the class that `describeStorage` makes or the cluster has. */}}
{{- define "cdk8s-timescale/storage/describe-storage.describeVolume" -}}
    {{- $toKibibytes := dict "g" $.g "a0" $.a0.size "a1" (dict "rounding" 2.0) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
  {{- $storageClassName := dict "g" $.g "a0" $.a0.diskClass.spec "a1" $.a1 -}}
  {{- template "cdk8s-timescale/storage/class-names.storageClassName" $storageClassName -}}
  {{- $object := dict "sizeBytes" (mulf $toKibibytes.r 1024.0) -}}
  {{- if ne $storageClassName.r $.absent -}}
    {{- $_ := set $object "storageClass" $storageClassName.r -}}
  {{- end -}}
  {{- $value := $.a0.accessMode -}}
  {{- if eq $value $.absent -}}
    {{- $value = ternary "ReadWriteOncePod" "ReadWriteOnce" (or (eq $.a0.diskClass.spec.kind "premium") (eq $.a0.diskClass.spec.kind "premium-v2")) -}}
  {{- end -}}
  {{- $_ := set $object "accessMode" $value -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* The StorageClasses, snapshot class and quota behind the volumes that were asked for; equal classes once. `storageProblems` says what may be wrong. */}}
{{- define "cdk8s-timescale/storage/describe-storage.describeStorage" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- range $item := $.a0 -}}
    {{- if (or (eq $item.storage.diskClass.spec.kind "premium") (eq $item.storage.diskClass.spec.kind "premium-v2")) -}}
      {{- $azureClassName := dict "g" $.g "a0" $item.storage.diskClass.spec "a1" $.a1.prefix -}}
      {{- template "cdk8s-timescale/storage/class-names.azureClassName" $azureClassName -}}
      {{- $classModel := dict "g" $.g "a0" $item.storage.diskClass.spec "a1" $.a1 -}}
      {{- template "cdk8s-timescale/storage/describe-storage.classModel" $classModel -}}
      {{- if not (hasKey $map.entries $azureClassName.r) -}}
        {{- $_ := set $map "keys" (append $map.keys $azureClassName.r) -}}
      {{- end -}}
      {{- $_ := set $map.entries $azureClassName.r $classModel.r -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.a1.snapshots -}}
  {{- if eq $value $.absent -}}
    {{- $value = gt (float64 (len (index $map "keys"))) 0.0 -}}
  {{- end -}}
  {{- $values := list -}}
  {{- range $key := $map.keys -}}
    {{- $values = append $values (index $map.entries $key) -}}
  {{- end -}}
  {{- $byKey := dict -}}
  {{- range $item_2 := $values -}}
    {{- $_ := set $byKey $item_2.name (append (default list (index $byKey $item_2.name)) $item_2) -}}
  {{- end -}}
  {{- $sorted := list -}}
  {{- range $items := $byKey -}}
    {{- $sorted = concat $sorted $items -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $value -}}
    {{- $value_2 = printf "%s-snapshots" $.a1.prefix -}}
  {{- else -}}
    {{- $value_2 = $.absent -}}
  {{- end -}}
  {{- $object := dict "classes" $sorted -}}
  {{- if ne $value_2 $.absent -}}
    {{- $_ := set $object "snapshotClassName" $value_2 -}}
  {{- end -}}
  {{- if ne $.a1.quota $.absent -}}
    {{- $_ := set $object "quota" $.a1.quota -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* classModel */}}
{{- define "cdk8s-timescale/storage/describe-storage.classModel" -}}
  {{- $azureClassName := dict "g" $.g "a0" $.a0 "a1" $.a1.prefix -}}
  {{- template "cdk8s-timescale/storage/class-names.azureClassName" $azureClassName -}}
  {{- $skuOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/storage/describe-storage.skuOf" $skuOf -}}
  {{- $value := false -}}
  {{- if (eq $.a0.kind "premium-v2") -}}
    {{- $value = dict "iops" $.a0.iops "throughputMbps" $.a0.throughputMbps -}}
  {{- else -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $object := dict "name" $azureClassName.r "sku" $skuOf.r -}}
  {{- range $key, $item := $value -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- if ne $.a0.diskEncryptionSetId $.absent -}}
    {{- $_ := set $object "diskEncryptionSetId" $.a0.diskEncryptionSetId -}}
  {{- end -}}
  {{- $value_2 := $.a1.reclaimPolicy -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "Retain" -}}
  {{- end -}}
  {{- $_ := set $object "reclaimPolicy" $value_2 -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* skuOf */}}
{{- define "cdk8s-timescale/storage/describe-storage.skuOf" -}}
  {{- if (eq $.a0.kind "premium-v2") -}}
    {{- $_ := set $ "r" "PremiumV2_LRS" -}}
  {{- else -}}
    {{- $_ := set $ "r" (ternary "Premium_ZRS" "Premium_LRS" (eq $.a0.redundancy "ZRS")) -}}
  {{- end -}}
{{- end -}}
