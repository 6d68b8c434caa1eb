{{/* Everything that is wrong with the volumes, each in the user's terms. Empty: nothing. */}}
{{- define "cdk8s-timescale/storage/validate-storage.storageProblems" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $problemsOfOne := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/storage/validate-storage.problemsOfOne" $problemsOfOne -}}
    {{- $items = concat $items $problemsOfOne.r -}}
  {{- end -}}
  {{- $ambiguousNames := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/storage/validate-storage.ambiguousNames" $ambiguousNames -}}
  {{- $_ := set $ "r" (concat $items $ambiguousNames.r) -}}
{{- end -}}

{{/* problemsOfOne */}}
{{- define "cdk8s-timescale/storage/validate-storage.problemsOfOne" -}}
  {{- $path := $.a0.path -}}
  {{- $storage := $.a0.storage -}}
  {{- $toGibibytes := dict "g" $.g "a0" $storage.size "a1" (dict "rounding" 2.0) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toGibibytes" $toGibibytes -}}
  {{- $subject := dict "path" $path "gib" $toGibibytes.r -}}
  {{- if not $.g.cdk8s_timescale_storage_validate_storage_SIZE -}}
    {{- template "cdk8s-timescale/storage/validate-storage.SIZE" $ -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- range $key, $item := $subject -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "spec" $storage.diskClass.spec -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_storage_validate_storage_SIZE "a1" $object -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $isAzureDisk := dict "g" $.g "a0" $storage.diskClass.spec -}}
  {{- template "cdk8s-timescale/storage/storage-props.isAzureDisk" $isAzureDisk -}}
  {{- if $isAzureDisk.r -}}
    {{- if not $.g.cdk8s_timescale_storage_validate_storage_AZURE_SIZE -}}
      {{- template "cdk8s-timescale/storage/validate-storage.AZURE_SIZE" $ -}}
    {{- end -}}
    {{- $object_2 := dict -}}
    {{- range $key, $item := $subject -}}
      {{- $_ := set $object_2 $key $item -}}
    {{- end -}}
    {{- $_ := set $object_2 "spec" $storage.diskClass.spec -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_storage_validate_storage_AZURE_SIZE "a1" $object_2 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- $_ := set $problemsOf "r" (concat $problemsOf.r $problemsOf_2.r) -}}
    {{- if not $.g.cdk8s_timescale_storage_validate_storage_ENCRYPTION -}}
      {{- template "cdk8s-timescale/storage/validate-storage.ENCRYPTION" $ -}}
    {{- end -}}
    {{- $object_3 := dict -}}
    {{- range $key, $item := $subject -}}
      {{- $_ := set $object_3 $key $item -}}
    {{- end -}}
    {{- $_ := set $object_3 "spec" $storage.diskClass.spec -}}
    {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_storage_validate_storage_ENCRYPTION "a1" $object_3 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
    {{- $_ := set $problemsOf "r" (concat $problemsOf.r $problemsOf_3.r) -}}
  {{- end -}}
  {{- if (eq $storage.diskClass.spec.kind "premium") -}}
    {{- if not $.g.cdk8s_timescale_storage_validate_storage_PREMIUM -}}
      {{- template "cdk8s-timescale/storage/validate-storage.PREMIUM" $ -}}
    {{- end -}}
    {{- $object_4 := dict -}}
    {{- range $key, $item := $subject -}}
      {{- $_ := set $object_4 $key $item -}}
    {{- end -}}
    {{- $_ := set $object_4 "spec" $storage.diskClass.spec -}}
    {{- $problemsOf_4 := dict "g" $.g "a0" $.g.cdk8s_timescale_storage_validate_storage_PREMIUM "a1" $object_4 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_4 -}}
    {{- $_ := set $problemsOf "r" (concat $problemsOf.r $problemsOf_4.r) -}}
  {{- end -}}
  {{- if (eq $storage.diskClass.spec.kind "premium-v2") -}}
    {{- if not $.g.cdk8s_timescale_storage_validate_storage_PREMIUM_V2_RULES -}}
      {{- template "cdk8s-timescale/storage/validate-storage.PREMIUM_V2_RULES" $ -}}
    {{- end -}}
    {{- $object_5 := dict -}}
    {{- range $key, $item := $subject -}}
      {{- $_ := set $object_5 $key $item -}}
    {{- end -}}
    {{- $_ := set $object_5 "spec" $storage.diskClass.spec -}}
    {{- $problemsOf_5 := dict "g" $.g "a0" $.g.cdk8s_timescale_storage_validate_storage_PREMIUM_V2_RULES "a1" $object_5 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_5 -}}
    {{- $_ := set $problemsOf "r" (concat $problemsOf.r $problemsOf_5.r) -}}
  {{- end -}}
  {{- if (eq $storage.diskClass.spec.kind "existing") -}}
    {{- if not $.g.cdk8s_timescale_storage_validate_storage_EXISTING -}}
      {{- template "cdk8s-timescale/storage/validate-storage.EXISTING" $ -}}
    {{- end -}}
    {{- $object_6 := dict -}}
    {{- range $key, $item := $subject -}}
      {{- $_ := set $object_6 $key $item -}}
    {{- end -}}
    {{- $_ := set $object_6 "spec" $storage.diskClass.spec -}}
    {{- $problemsOf_6 := dict "g" $.g "a0" $.g.cdk8s_timescale_storage_validate_storage_EXISTING "a1" $object_6 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_6 -}}
    {{- $_ := set $problemsOf "r" (concat $problemsOf.r $problemsOf_6.r) -}}
  {{- end -}}
  {{- $_ := set $ "r" $problemsOf.r -}}
{{- end -}}

{{/* Two disk encryption sets of the same name in different resource groups would share one StorageClass name. */}}
{{- define "cdk8s-timescale/storage/validate-storage.ambiguousNames" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $problems := list -}}
  {{- range $item := $.a0 -}}
    {{- $path := $item.path -}}
    {{- $storage := $item.storage -}}
    {{- $isAzureDisk := dict "g" $.g "a0" $storage.diskClass.spec -}}
    {{- template "cdk8s-timescale/storage/storage-props.isAzureDisk" $isAzureDisk -}}
    {{- if (not $isAzureDisk.r) -}}
      {{- continue -}}
    {{- end -}}
    {{- $azureClassName := dict "g" $.g "a0" $storage.diskClass.spec "a1" $.a1 -}}
    {{- template "cdk8s-timescale/storage/class-names.azureClassName" $azureClassName -}}
    {{- $value := $.absent -}}
    {{- if ne $storage.diskClass.spec.diskEncryptionSetId $.absent -}}
      {{- $value = lower $storage.diskClass.spec.diskEncryptionSetId -}}
    {{- end -}}
    {{- $other := index $map "entries" $azureClassName.r -}}
    {{- if (not (ne $other $.absent)) -}}
      {{- $object := dict "path" $path -}}
      {{- if ne $value $.absent -}}
        {{- $_ := set $object "id" $value -}}
      {{- end -}}
      {{- if not (hasKey $map.entries $azureClassName.r) -}}
        {{- $_ := set $map "keys" (append $map.keys $azureClassName.r) -}}
      {{- end -}}
      {{- $_ := set $map.entries $azureClassName.r $object -}}
    {{- else -}}
      {{- $value_2 := ne $other.id $value -}}
      {{- if $value_2 -}}
        {{- $validId := dict "g" $.g "a0" $other.id -}}
        {{- template "cdk8s-timescale/storage/validate-storage.validId" $validId -}}
        {{- $value_2 = $validId.r -}}
      {{- end -}}
      {{- $value_3 := $value_2 -}}
      {{- if $value_3 -}}
        {{- $validId_2 := dict "g" $.g "a0" $value -}}
        {{- template "cdk8s-timescale/storage/validate-storage.validId" $validId_2 -}}
        {{- $value_3 = $validId_2.r -}}
      {{- end -}}
      {{- if $value_3 -}}
        {{- $problems = append $problems (printf "%s%s" (printf "%s.diskClass.diskEncryptionSetId and %s.diskClass.diskEncryptionSetId differ but have the same name, " $path $other.path) (printf "so both would become StorageClass '%s': use one of them, or rename one" $azureClassName.r)) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $problems -}}
{{- end -}}

{{/* storage/validate-storage, line 26 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line26" -}}
  {{- $_ := set $ "r" (not (gt $.a0.gib 0.0)) -}}
{{- end -}}

{{/* storage/validate-storage, line 27 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line27" -}}
  {{- $_ := set $ "r" (printf "%s.size must be more than nothing, got %s GiB: a database needs a volume" $.a0.path (mustToRawJson $.a0.gib)) -}}
{{- end -}}

{{/* SIZE */}}
{{- define "cdk8s-timescale/storage/validate-storage.SIZE" -}}
  {{- $_ := set $.g "cdk8s_timescale_storage_validate_storage_SIZE" (list (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line26") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line27"))) -}}
{{- end -}}

{{/* storage/validate-storage, line 33 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line33" -}}
  {{- $_ := set $ "r" (and (gt $.a0.gib 0.0) (not (eq $.a0.gib (floor $.a0.gib)))) -}}
{{- end -}}

{{/* storage/validate-storage, line 34 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line34" -}}
  {{- $_ := set $ "r" (printf "%s.size must be whole GiB, got %s GiB: Azure rounds disks up, and a claim would not say what it is; use %s GiB" $.a0.path (mustToRawJson $.a0.gib) (mustToRawJson (ceil $.a0.gib))) -}}
{{- end -}}

{{/* AZURE_SIZE */}}
{{- define "cdk8s-timescale/storage/validate-storage.AZURE_SIZE" -}}
  {{- $_ := set $.g "cdk8s_timescale_storage_validate_storage_AZURE_SIZE" (list (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line33") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line34"))) -}}
{{- end -}}

{{/* storage/validate-storage, line 41 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line41" -}}
  {{- $value := ne $.a0.spec.diskEncryptionSetId $.absent -}}
  {{- if $value -}}
    {{- $diskEncryptionSetName := dict "g" $.g "a0" $.a0.spec.diskEncryptionSetId -}}
    {{- template "cdk8s-timescale/storage/class-names.diskEncryptionSetName" $diskEncryptionSetName -}}
    {{- $value = eq $diskEncryptionSetName.r $.absent -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* storage/validate-storage, line 42 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line42" -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s%s" (printf "%s.diskClass.diskEncryptionSetId must be a resource id like " $.a0.path) "/subscriptions/<guid>/resourceGroups/<group>/providers/Microsoft.Compute/diskEncryptionSets/<name>, ") (printf "got '%s': copy it from \"az disk-encryption-set show --query id\"" $.a0.spec.diskEncryptionSetId)) -}}
{{- end -}}

{{/* ENCRYPTION */}}
{{- define "cdk8s-timescale/storage/validate-storage.ENCRYPTION" -}}
  {{- $_ := set $.g "cdk8s_timescale_storage_validate_storage_ENCRYPTION" (list (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line41") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line42"))) -}}
{{- end -}}

{{/* storage/validate-storage, line 51 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line51" -}}
  {{- $_ := set $ "r" (gt $.a0.gib 32767.0) -}}
{{- end -}}

{{/* storage/validate-storage, line 52 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line52" -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s.size must be at most %s GiB on Premium SSD, got %s GiB: use Premium SSD v2 (up to %s GiB)" $.a0.path "32767" (mustToRawJson $.a0.gib) (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxGib)) -}}
{{- end -}}

{{/* PREMIUM */}}
{{- define "cdk8s-timescale/storage/validate-storage.PREMIUM" -}}
  {{- $_ := set $.g "cdk8s_timescale_storage_validate_storage_PREMIUM" (list (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line51") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line52"))) -}}
{{- end -}}

{{/* storage/validate-storage, line 59 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line59" -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (gt $.a0.gib $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxGib) -}}
{{- end -}}

{{/* storage/validate-storage, line 60 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line60" -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s.size must be at most %s GiB on Premium SSD v2, got %s GiB: spread the data over more clusters" $.a0.path (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxGib) (mustToRawJson $.a0.gib)) -}}
{{- end -}}

{{/* storage/validate-storage, line 64 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line64" -}}
  {{- $spec := $.a0.spec -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $isWholeWithin := dict "g" $.g "a0" $spec.iops "a1" $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.baseIops "a2" $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxIops -}}
  {{- template "cdk8s-timescale/storage/validate-storage.isWholeWithin" $isWholeWithin -}}
  {{- $_ := set $ "r" (not $isWholeWithin.r) -}}
{{- end -}}

{{/* storage/validate-storage, line 65 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line65" -}}
  {{- $path := $.a0.path -}}
  {{- $spec := $.a0.spec -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s.diskClass.iops must be a whole number from %s (included) to %s, got %s: " $path (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.baseIops) (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxIops) (mustToRawJson $spec.iops)) "these are the limits of Premium SSD v2") -}}
{{- end -}}

{{/* storage/validate-storage, line 70 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line70" -}}
  {{- $gib := $.a0.gib -}}
  {{- $spec := $.a0.spec -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $isWholeWithin := dict "g" $.g "a0" $spec.iops "a1" $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.baseIops "a2" $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxIops -}}
  {{- template "cdk8s-timescale/storage/validate-storage.isWholeWithin" $isWholeWithin -}}
  {{- $value := $isWholeWithin.r -}}
  {{- if $value -}}
    {{- $maxIopsV2 := dict "g" $.g "a0" $gib -}}
    {{- template "cdk8s-timescale/storage/premium-disks.maxIopsV2" $maxIopsV2 -}}
    {{- $value = gt $spec.iops $maxIopsV2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* storage/validate-storage, line 71 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line71" -}}
  {{- $path := $.a0.path -}}
  {{- $gib := $.a0.gib -}}
  {{- $spec := $.a0.spec -}}
  {{- $maxIopsV2 := dict "g" $.g "a0" $gib -}}
  {{- template "cdk8s-timescale/storage/premium-disks.maxIopsV2" $maxIopsV2 -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s%s" (printf "%s.diskClass.iops must be at most %s on %s GiB, got %s: " $path (mustToRawJson $maxIopsV2.r) (mustToRawJson $gib) (mustToRawJson $spec.iops)) (printf "Premium SSD v2 allows %s per GiB above %s GiB; " (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.iopsPerGib) (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.baseGib))) (printf "ask for fewer or for at least %s GiB" (mustToRawJson (ceil (divf $spec.iops $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.iopsPerGib))))) -}}
{{- end -}}

{{/* storage/validate-storage, line 77 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line77" -}}
  {{- $spec := $.a0.spec -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $isWholeWithin := dict "g" $.g "a0" $spec.throughputMbps "a1" $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.baseThroughputMbps "a2" $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxThroughputMbps -}}
  {{- template "cdk8s-timescale/storage/validate-storage.isWholeWithin" $isWholeWithin -}}
  {{- $_ := set $ "r" (not $isWholeWithin.r) -}}
{{- end -}}

{{/* storage/validate-storage, line 78 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line78" -}}
  {{- $path := $.a0.path -}}
  {{- $spec := $.a0.spec -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s.diskClass.throughputMbps must be a whole number from %s (included) to %s MB/s, " $path (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.baseThroughputMbps) (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxThroughputMbps)) (printf "got %s: these are the limits of Premium SSD v2" (mustToRawJson $spec.throughputMbps))) -}}
{{- end -}}

{{/* storage/validate-storage, line 83 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line83" -}}
  {{- $spec := $.a0.spec -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $isWholeWithin := dict "g" $.g "a0" $spec.throughputMbps "a1" $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.baseThroughputMbps "a2" $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.maxThroughputMbps -}}
  {{- template "cdk8s-timescale/storage/validate-storage.isWholeWithin" $isWholeWithin -}}
  {{- $value := $isWholeWithin.r -}}
  {{- if $value -}}
    {{- $maxThroughputV2 := dict "g" $.g "a0" $spec.iops -}}
    {{- template "cdk8s-timescale/storage/premium-disks.maxThroughputV2" $maxThroughputV2 -}}
    {{- $value = gt $spec.throughputMbps $maxThroughputV2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* storage/validate-storage, line 86 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line86" -}}
  {{- $path := $.a0.path -}}
  {{- $spec := $.a0.spec -}}
  {{- $maxThroughputV2 := dict "g" $.g "a0" $spec.iops -}}
  {{- template "cdk8s-timescale/storage/premium-disks.maxThroughputV2" $maxThroughputV2 -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s%s" (printf "%s.diskClass.throughputMbps must be at most %s MB/s with %s IOPS, got %s: " $path (mustToRawJson $maxThroughputV2.r) (mustToRawJson $spec.iops) (mustToRawJson $spec.throughputMbps)) (printf "Premium SSD v2 allows %s MB/s per IOPS; " (mustToRawJson $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.throughputMbpsPerIops))) (printf "ask for less or for at least %s IOPS" (mustToRawJson (ceil (divf $spec.throughputMbps $.g.cdk8s_timescale_storage_premium_disks_PREMIUM_V2.throughputMbpsPerIops))))) -}}
{{- end -}}

{{/* PREMIUM_V2_RULES */}}
{{- define "cdk8s-timescale/storage/validate-storage.PREMIUM_V2_RULES" -}}
  {{- $_ := set $.g "cdk8s_timescale_storage_validate_storage_PREMIUM_V2_RULES" (list (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line59") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line60")) (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line64") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line65")) (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line70") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line71")) (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line77") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line78")) (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line83") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line86"))) -}}
{{- end -}}

{{/* storage/validate-storage, line 95 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line95" -}}
  {{- $value := gt (float64 (len $.a0.spec.name)) 253.0 -}}
  {{- if not ($value) -}}
    {{- if not $.g.cdk8s_timescale_storage_validate_storage_SUBDOMAIN -}}
      {{- template "cdk8s-timescale/storage/validate-storage.SUBDOMAIN" $ -}}
    {{- end -}}
    {{- $value = not (mustRegexMatch (index $.g.cdk8s_timescale_storage_validate_storage_SUBDOMAIN "source") $.a0.spec.name) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* storage/validate-storage, line 96 */}}
{{- define "cdk8s-timescale/storage/validate-storage.line96" -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s.diskClass must name a StorageClass (lower-case letters, digits, '-' and '.', at most 253), got '%s': " $.a0.path $.a0.spec.name) "see \"kubectl get storageclass\", or use DiskClass.clusterDefault()") -}}
{{- end -}}

{{/* EXISTING */}}
{{- define "cdk8s-timescale/storage/validate-storage.EXISTING" -}}
  {{- $_ := set $.g "cdk8s_timescale_storage_validate_storage_EXISTING" (list (dict "broken" (dict "fn" "cdk8s-timescale/storage/validate-storage.line95") "message" (dict "fn" "cdk8s-timescale/storage/validate-storage.line96"))) -}}
{{- end -}}

{{/* validId */}}
{{- define "cdk8s-timescale/storage/validate-storage.validId" -}}
  {{- $value := eq $.a0 $.absent -}}
  {{- if not ($value) -}}
    {{- $diskEncryptionSetName := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/storage/class-names.diskEncryptionSetName" $diskEncryptionSetName -}}
    {{- $value = ne $diskEncryptionSetName.r $.absent -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* isWholeWithin */}}
{{- define "cdk8s-timescale/storage/validate-storage.isWholeWithin" -}}
  {{- $_ := set $ "r" (and (and (eq $.a0 (floor $.a0)) (ge $.a0 $.a1)) (le $.a0 $.a2)) -}}
{{- end -}}

{{/* SUBDOMAIN */}}
{{- define "cdk8s-timescale/storage/validate-storage.SUBDOMAIN" -}}
  {{- $_ := set $.g "cdk8s_timescale_storage_validate_storage_SUBDOMAIN" (dict "source" "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" "groups" 3) -}}
{{- end -}}
