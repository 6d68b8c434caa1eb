{{/* problemsOfOne */}}
{{- define "cdk8s-timescale/storage/validate-storage.problemsOfOne" -}}
  {{- $toGibibytes := dict "g" $.g "a0" $.a0.storage.size "a1" (dict "rounding" 2.0) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toGibibytes" $toGibibytes -}}
  {{- $subject := dict "path" $.a0.path "gib" $toGibibytes.r -}}
  {{- $object := dict -}}
  {{- range $key, $item := $subject -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "spec" $.a0.storage.diskClass.spec -}}
  {{- $problems := list -}}
  {{- if (not (gt $object.gib 0.0)) -}}
    {{- $problems = append $problems (printf "%s.size must be more than nothing, got %s GiB: a database needs a volume" $object.path (mustToRawJson $object.gib)) -}}
  {{- end -}}
  {{- if (or (eq $.a0.storage.diskClass.spec.kind "premium") (eq $.a0.storage.diskClass.spec.kind "premium-v2")) -}}
    {{- $object_2 := dict -}}
    {{- range $key_2, $item_2 := $subject -}}
      {{- $_ := set $object_2 $key_2 $item_2 -}}
    {{- end -}}
    {{- $_ := set $object_2 "spec" $.a0.storage.diskClass.spec -}}
    {{- $problems_2 := list -}}
    {{- if (and (gt $object_2.gib 0.0) (not (eq $object_2.gib (floor $object_2.gib)))) -}}
      {{- $problems_2 = append $problems_2 (printf "%s.size must be whole GiB, got %s GiB: Azure rounds disks up, and a claim would not say what it is; use %s GiB" $object_2.path (mustToRawJson $object_2.gib) (mustToRawJson (ceil $object_2.gib))) -}}
    {{- end -}}
    {{- $problems = concat $problems $problems_2 -}}
    {{- $object_3 := dict -}}
    {{- range $key_3, $item_3 := $subject -}}
      {{- $_ := set $object_3 $key_3 $item_3 -}}
    {{- end -}}
    {{- $_ := set $object_3 "spec" $.a0.storage.diskClass.spec -}}
    {{- $problems_3 := list -}}
    {{- $value_3 := ne $object_3.spec.diskEncryptionSetId $.absent -}}
    {{- if $value_3 -}}
      {{- $diskEncryptionSetName := dict "g" $.g "a0" $object_3.spec.diskEncryptionSetId -}}
      {{- template "cdk8s-timescale/storage/class-names.diskEncryptionSetName" $diskEncryptionSetName -}}
      {{- $value_3 = eq $diskEncryptionSetName.r $.absent -}}
    {{- end -}}
    {{- if $value_3 -}}
      {{- $problems_3 = append $problems_3 (printf "%s%s" (printf "%s%s" (printf "%s.diskClass.diskEncryptionSetId must be a resource id like " $object_3.path) "/subscriptions/<guid>/resourceGroups/<group>/providers/Microsoft.Compute/diskEncryptionSets/<name>, ") (printf "got '%s': copy it from \"az disk-encryption-set show --query id\"" $object_3.spec.diskEncryptionSetId)) -}}
    {{- end -}}
    {{- $problems = concat $problems $problems_3 -}}
  {{- end -}}
  {{- if (eq $.a0.storage.diskClass.spec.kind "premium") -}}
    {{- $object_4 := dict -}}
    {{- range $key_4, $item_4 := $subject -}}
      {{- $_ := set $object_4 $key_4 $item_4 -}}
    {{- end -}}
    {{- $_ := set $object_4 "spec" $.a0.storage.diskClass.spec -}}
    {{- $problems_4 := list -}}
    {{- if (gt $object_4.gib 32767.0) -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- $problems_4 = append $problems_4 (printf "%s.size must be at most %s GiB on Premium SSD, got %s GiB: use Premium SSD v2 (up to %s GiB)" $object_4.path "32767" (mustToRawJson $object_4.gib) (mustToRawJson $.g.PREMIUM_V2.maxGib)) -}}
    {{- end -}}
    {{- $problems = concat $problems $problems_4 -}}
  {{- end -}}
  {{- if (eq $.a0.storage.diskClass.spec.kind "premium-v2") -}}
    {{- $object_5 := dict -}}
    {{- range $key_5, $item_5 := $subject -}}
      {{- $_ := set $object_5 $key_5 $item_5 -}}
    {{- end -}}
    {{- $_ := set $object_5 "spec" $.a0.storage.diskClass.spec -}}
    {{- $problems_5 := list -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- if (gt $object_5.gib $.g.PREMIUM_V2.maxGib) -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- $problems_5 = append $problems_5 (printf "%s.size must be at most %s GiB on Premium SSD v2, got %s GiB: spread the data over more clusters" $object_5.path (mustToRawJson $.g.PREMIUM_V2.maxGib) (mustToRawJson $object_5.gib)) -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- if (not (and (and (eq $object_5.spec.iops (floor $object_5.spec.iops)) (ge $object_5.spec.iops $.g.PREMIUM_V2.baseIops)) (le $object_5.spec.iops $.g.PREMIUM_V2.maxIops))) -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- $problems_5 = append $problems_5 (printf "%s%s" (printf "%s.diskClass.iops must be a whole number from %s (included) to %s, got %s: " $object_5.path (mustToRawJson $.g.PREMIUM_V2.baseIops) (mustToRawJson $.g.PREMIUM_V2.maxIops) (mustToRawJson $object_5.spec.iops)) "these are the limits of Premium SSD v2") -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- $value_5 := and (and (eq $object_5.spec.iops (floor $object_5.spec.iops)) (ge $object_5.spec.iops $.g.PREMIUM_V2.baseIops)) (le $object_5.spec.iops $.g.PREMIUM_V2.maxIops) -}}
    {{- if $value_5 -}}
      {{- $maxIopsV2 := dict "g" $.g "a0" $object_5.gib -}}
      {{- template "cdk8s-timescale/storage/premium-disks.maxIopsV2" $maxIopsV2 -}}
      {{- $value_5 = gt $object_5.spec.iops $maxIopsV2.r -}}
    {{- end -}}
    {{- if $value_5 -}}
      {{- $maxIopsV2_2 := dict "g" $.g "a0" $object_5.gib -}}
      {{- template "cdk8s-timescale/storage/premium-disks.maxIopsV2" $maxIopsV2_2 -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- $problems_5 = append $problems_5 (printf "%s%s" (printf "%s%s" (printf "%s.diskClass.iops must be at most %s on %s GiB, got %s: " $object_5.path (mustToRawJson $maxIopsV2_2.r) (mustToRawJson $object_5.gib) (mustToRawJson $object_5.spec.iops)) (printf "Premium SSD v2 allows %s per GiB above %s GiB; " (mustToRawJson $.g.PREMIUM_V2.iopsPerGib) (mustToRawJson $.g.PREMIUM_V2.baseGib))) (printf "ask for fewer or for at least %s GiB" (mustToRawJson (ceil (divf $object_5.spec.iops $.g.PREMIUM_V2.iopsPerGib))))) -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- if (not (and (and (eq $object_5.spec.throughputMbps (floor $object_5.spec.throughputMbps)) (ge $object_5.spec.throughputMbps $.g.PREMIUM_V2.baseThroughputMbps)) (le $object_5.spec.throughputMbps $.g.PREMIUM_V2.maxThroughputMbps))) -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- $problems_5 = append $problems_5 (printf "%s%s" (printf "%s.diskClass.throughputMbps must be a whole number from %s (included) to %s MB/s, " $object_5.path (mustToRawJson $.g.PREMIUM_V2.baseThroughputMbps) (mustToRawJson $.g.PREMIUM_V2.maxThroughputMbps)) (printf "got %s: these are the limits of Premium SSD v2" (mustToRawJson $object_5.spec.throughputMbps))) -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- $value_7 := and (and (eq $object_5.spec.throughputMbps (floor $object_5.spec.throughputMbps)) (ge $object_5.spec.throughputMbps $.g.PREMIUM_V2.baseThroughputMbps)) (le $object_5.spec.throughputMbps $.g.PREMIUM_V2.maxThroughputMbps) -}}
    {{- if $value_7 -}}
      {{- $maxThroughputV2 := dict "g" $.g "a0" $object_5.spec.iops -}}
      {{- template "cdk8s-timescale/storage/premium-disks.maxThroughputV2" $maxThroughputV2 -}}
      {{- $value_7 = gt $object_5.spec.throughputMbps $maxThroughputV2.r -}}
    {{- end -}}
    {{- if $value_7 -}}
      {{- $maxThroughputV2_2 := dict "g" $.g "a0" $object_5.spec.iops -}}
      {{- template "cdk8s-timescale/storage/premium-disks.maxThroughputV2" $maxThroughputV2_2 -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- if not $.g.PREMIUM_V2 -}}
        {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
      {{- end -}}
      {{- $problems_5 = append $problems_5 (printf "%s%s" (printf "%s%s" (printf "%s.diskClass.throughputMbps must be at most %s MB/s with %s IOPS, got %s: " $object_5.path (mustToRawJson $maxThroughputV2_2.r) (mustToRawJson $object_5.spec.iops) (mustToRawJson $object_5.spec.throughputMbps)) (printf "Premium SSD v2 allows %s MB/s per IOPS; " (mustToRawJson $.g.PREMIUM_V2.throughputMbpsPerIops))) (printf "ask for less or for at least %s IOPS" (mustToRawJson (ceil (divf $object_5.spec.throughputMbps $.g.PREMIUM_V2.throughputMbpsPerIops))))) -}}
    {{- end -}}
    {{- $problems = concat $problems $problems_5 -}}
  {{- end -}}
  {{- if (eq $.a0.storage.diskClass.spec.kind "existing") -}}
    {{- $object_6 := dict -}}
    {{- range $key_6, $item_6 := $subject -}}
      {{- $_ := set $object_6 $key_6 $item_6 -}}
    {{- end -}}
    {{- $_ := set $object_6 "spec" $.a0.storage.diskClass.spec -}}
    {{- $problems_6 := list -}}
    {{- $value_8 := gt (float64 (len $object_6.spec.name)) 253.0 -}}
    {{- if not ($value_8) -}}
      {{- if not $.g.SUBDOMAIN -}}
        {{- template "cdk8s-timescale/storage/validate-storage.SUBDOMAIN" $ -}}
      {{- end -}}
      {{- $value_8 = not (mustRegexMatch (index $.g.SUBDOMAIN "source") $object_6.spec.name) -}}
    {{- end -}}
    {{- if $value_8 -}}
      {{- $problems_6 = append $problems_6 (printf "%s%s" (printf "%s.diskClass must name a StorageClass (lower-case letters, digits, '-' and '.', at most 253), got '%s': " $object_6.path $object_6.spec.name) "see \"kubectl get storageclass\", or use DiskClass.clusterDefault()") -}}
    {{- end -}}
    {{- $problems = concat $problems $problems_6 -}}
  {{- end -}}
  {{- $_ := set $ "r" $problems -}}
{{- end -}}

{{/* Two disk encryption sets of the same name in different resource groups would share one StorageClass name. */}}
{{- define "cdk8s-timescale/storage/validate-storage.ambiguousNames" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $problems := list -}}
  {{- range $item := $.a0 -}}
    {{- if (not (or (eq $item.storage.diskClass.spec.kind "premium") (eq $item.storage.diskClass.spec.kind "premium-v2"))) -}}
      {{- continue -}}
    {{- end -}}
    {{- $azureClassName := dict "g" $.g "a0" $item.storage.diskClass.spec "a1" $.a1 -}}
    {{- template "cdk8s-timescale/storage/class-names.azureClassName" $azureClassName -}}
    {{- $value := $.absent -}}
    {{- if ne $item.storage.diskClass.spec.diskEncryptionSetId $.absent -}}
      {{- $value = lower $item.storage.diskClass.spec.diskEncryptionSetId -}}
    {{- end -}}
    {{- $other := index $map "entries" $azureClassName.r -}}
    {{- if (not (ne $other $.absent)) -}}
      {{- $object := dict "path" $item.path -}}
      {{- if ne $value $.absent -}}
        {{- $_ := set $object "id" $value -}}
      {{- end -}}
      {{- if not (hasKey $map.entries $azureClassName.r) -}}
        {{- $_ := set $map "keys" (append $map.keys $azureClassName.r) -}}
      {{- end -}}
      {{- $_ := set $map.entries $azureClassName.r $object -}}
    {{- else -}}
      {{- $value_5 := ne $other.id $value -}}
      {{- if $value_5 -}}
        {{- $validId := dict "g" $.g "a0" $other.id -}}
        {{- template "cdk8s-timescale/storage/validate-storage.validId" $validId -}}
        {{- $value_5 = $validId.r -}}
      {{- end -}}
      {{- $value_9 := $value_5 -}}
      {{- if $value_9 -}}
        {{- $validId_2 := dict "g" $.g "a0" $value -}}
        {{- template "cdk8s-timescale/storage/validate-storage.validId" $validId_2 -}}
        {{- $value_9 = $validId_2.r -}}
      {{- end -}}
      {{- if $value_9 -}}
        {{- $problems = append $problems (printf "%s%s" (printf "%s.diskClass.diskEncryptionSetId and %s.diskClass.diskEncryptionSetId differ but have the same name, " $item.path $other.path) (printf "so both would become StorageClass '%s': use one of them, or rename one" $azureClassName.r)) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $problems -}}
{{- end -}}

{{/* Everything that is wrong with the volumes, each in the user's terms. Empty: nothing. */}}
{{- define "cdk8s-timescale/storage/validate-storage.storageProblems" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $problemsOfOne := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/storage/validate-storage.problemsOfOne" $problemsOfOne -}}
    {{- if $problemsOfOne.r -}}
      {{- $items = concat $items $problemsOfOne.r -}}
    {{- end -}}
  {{- end -}}
  {{- $ambiguousNames := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/storage/validate-storage.ambiguousNames" $ambiguousNames -}}
  {{- $_ := set $ "r" (default list (concat $items $ambiguousNames.r)) -}}
{{- end -}}

{{/* SUBDOMAIN */}}
{{- define "cdk8s-timescale/storage/validate-storage.SUBDOMAIN" -}}
  {{- $_ := set $.g "SUBDOMAIN" (dict "source" "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" "groups" 3) -}}
{{- end -}}

{{/* validId */}}
{{- define "cdk8s-timescale/storage/validate-storage.validId" -}}
  {{- $value_3 := eq $.a0 $.absent -}}
  {{- if not ($value_3) -}}
    {{- $diskEncryptionSetName := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/storage/class-names.diskEncryptionSetName" $diskEncryptionSetName -}}
    {{- $value_3 = ne $diskEncryptionSetName.r $.absent -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}
