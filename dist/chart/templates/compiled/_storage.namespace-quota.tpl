{{/* ResourceQuota and LimitRange of the namespace; nothing when the model has no quota. */}}
{{- define "cdk8s-timescale/storage/namespace-quota.NamespaceQuota" -}}
  {{- $this := dict -}}
  {{- if (not (ne $.a2.storage.quota $.absent)) -}}
  {{- else -}}
    {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $.a2.name -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
    {{- $cpuQuantity := dict "g" $.g "a0" $.a2.storage.quota.cpuMillis -}}
    {{- template "cdk8s-timescale/common/quantity.cpuQuantity" $cpuQuantity -}}
    {{- $memoryQuantity := dict "g" $.g "a0" $.a2.storage.quota.memoryBytes -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
    {{- $cpuQuantity_2 := dict "g" $.g "a0" $.a2.storage.quota.cpuLimitMillis -}}
    {{- template "cdk8s-timescale/common/quantity.cpuQuantity" $cpuQuantity_2 -}}
    {{- $memoryQuantity_2 := dict "g" $.g "a0" $.a2.storage.quota.memoryLimitBytes -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_2 -}}
    {{- $memoryQuantity_3 := dict "g" $.g "a0" $.a2.storage.quota.storageBytes -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_3 -}}
    {{- $nodeStorageHard := dict "g" $.g "a0" $.a2.storage.quota -}}
    {{- template "cdk8s-timescale/storage/namespace-quota.nodeStorageHard" $nodeStorageHard -}}
    {{- $object_2 := dict "requests.cpu" $cpuQuantity.r "requests.memory" $memoryQuantity.r "limits.cpu" $cpuQuantity_2.r "limits.memory" $memoryQuantity_2.r "requests.storage" $memoryQuantity_3.r "persistentvolumeclaims" (mustToRawJson $.a2.storage.quota.claims) "pods" (mustToRawJson $.a2.storage.quota.pods) -}}
    {{- range $key, $item := $nodeStorageHard.r -}}
      {{- $_ := set $object_2 $key $item -}}
    {{- end -}}
    {{- $value_3 := dict "metadata" $metadata.r "spec" (dict "hard" $object_2) -}}
    {{- $_ := set $value_3 "apiVersion" "v1" -}}
    {{- $_ := set $value_3 "kind" "ResourceQuota" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_3) -}}
    {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $.a2.name -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
    {{- if not $.g.DEFAULT_REQUEST -}}
      {{- template "cdk8s-timescale/storage/namespace-quota.DEFAULT_REQUEST" $ -}}
    {{- end -}}
    {{- $quantities := dict "g" $.g "a0" $.a2.storage.quota "a1" $.g.DEFAULT_REQUEST -}}
    {{- template "cdk8s-timescale/storage/namespace-quota.quantities" $quantities -}}
    {{- if not $.g.DEFAULT_LIMIT -}}
      {{- template "cdk8s-timescale/storage/namespace-quota.DEFAULT_LIMIT" $ -}}
    {{- end -}}
    {{- $quantities_2 := dict "g" $.g "a0" $.a2.storage.quota "a1" $.g.DEFAULT_LIMIT -}}
    {{- template "cdk8s-timescale/storage/namespace-quota.quantities" $quantities_2 -}}
    {{- $value_4 := dict "metadata" $metadata_2.r "spec" (dict "limits" (list (dict "type" "Container" "defaultRequest" $quantities.r "default" $quantities_2.r))) -}}
    {{- $_ := set $value_4 "apiVersion" "v1" -}}
    {{- $_ := set $value_4 "kind" "LimitRange" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_4) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* nodeStorageHard */}}
{{- define "cdk8s-timescale/storage/namespace-quota.nodeStorageHard" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.nodeStorageBytes $.absent) -}}
    {{- $value = dict -}}
  {{- else -}}
    {{- $memoryQuantity := dict "g" $.g "a0" $.a0.nodeStorageBytes -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
    {{- $value = dict (printf "requests.%s" "ephemeral-storage") $memoryQuantity.r -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- range $key, $item := $value -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a0.nodeStorageLimitBytes $.absent) -}}
    {{- $value_2 = dict -}}
  {{- else -}}
    {{- $memoryQuantity_2 := dict "g" $.g "a0" $.a0.nodeStorageLimitBytes -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_2 -}}
    {{- $value_2 = dict (printf "limits.%s" "ephemeral-storage") $memoryQuantity_2.r -}}
  {{- end -}}
  {{- range $key_2, $item_2 := $value_2 -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* quantities */}}
{{- define "cdk8s-timescale/storage/namespace-quota.quantities" -}}
  {{- $cpuQuantity := dict "g" $.g "a0" $.a1.cpuMillis -}}
  {{- template "cdk8s-timescale/common/quantity.cpuQuantity" $cpuQuantity -}}
  {{- $memoryQuantity := dict "g" $.g "a0" $.a1.memoryBytes -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $value_2 := false -}}
  {{- if (or (ne $.a0.nodeStorageBytes $.absent) (ne $.a0.nodeStorageLimitBytes $.absent)) -}}
    {{- $memoryQuantity_2 := dict "g" $.g "a0" $.a1.nodeStorageBytes -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_2 -}}
    {{- $value_2 = dict "ephemeral-storage" $memoryQuantity_2.r -}}
  {{- else -}}
    {{- $value_2 = dict -}}
  {{- end -}}
  {{- $object := dict "cpu" $cpuQuantity.r "memory" $memoryQuantity.r -}}
  {{- range $key, $item := $value_2 -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* For containers that say nothing, such as injected sidecars and debug containers: a quota on limits refuses a pod in which one is missing. */}}
{{- define "cdk8s-timescale/storage/namespace-quota.DEFAULT_REQUEST" -}}
  {{- $_ := set $.g "DEFAULT_REQUEST" (dict "cpuMillis" 100.0 "memoryBytes" 268435456.0 "nodeStorageBytes" 104857600.0) -}}
{{- end -}}

{{/* DEFAULT_LIMIT */}}
{{- define "cdk8s-timescale/storage/namespace-quota.DEFAULT_LIMIT" -}}
  {{- $_ := set $.g "DEFAULT_LIMIT" (dict "cpuMillis" 500.0 "memoryBytes" 536870912.0 "nodeStorageBytes" 2147483648.0) -}}
{{- end -}}
