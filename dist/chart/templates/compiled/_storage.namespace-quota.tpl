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
    {{- $value_3 := dict "metadata" $metadata.r "spec" (dict "hard" (dict "requests.cpu" $cpuQuantity.r "requests.memory" $memoryQuantity.r "limits.cpu" $cpuQuantity_2.r "limits.memory" $memoryQuantity_2.r "requests.storage" $memoryQuantity_3.r "persistentvolumeclaims" (mustToRawJson $.a2.storage.quota.claims) "pods" (mustToRawJson $.a2.storage.quota.pods))) -}}
    {{- $_ := set $value_3 "apiVersion" "v1" -}}
    {{- $_ := set $value_3 "kind" "ResourceQuota" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_3) -}}
    {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $.a2.name -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
    {{- if not $.g.DEFAULT_REQUEST -}}
      {{- template "cdk8s-timescale/storage/namespace-quota.DEFAULT_REQUEST" $ -}}
    {{- end -}}
    {{- $quantities := dict "g" $.g "a0" $.g.DEFAULT_REQUEST -}}
    {{- template "cdk8s-timescale/storage/namespace-quota.quantities" $quantities -}}
    {{- if not $.g.DEFAULT_LIMIT -}}
      {{- template "cdk8s-timescale/storage/namespace-quota.DEFAULT_LIMIT" $ -}}
    {{- end -}}
    {{- $quantities_2 := dict "g" $.g "a0" $.g.DEFAULT_LIMIT -}}
    {{- template "cdk8s-timescale/storage/namespace-quota.quantities" $quantities_2 -}}
    {{- $value_6 := dict "metadata" $metadata_2.r "spec" (dict "limits" (list (dict "type" "Container" "defaultRequest" $quantities.r "default" $quantities_2.r))) -}}
    {{- $_ := set $value_6 "apiVersion" "v1" -}}
    {{- $_ := set $value_6 "kind" "LimitRange" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_6) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* For containers that say nothing, such as injected sidecars and debug containers: a quota on limits refuses a pod in which one is missing. */}}
{{- define "cdk8s-timescale/storage/namespace-quota.DEFAULT_REQUEST" -}}
  {{- $_ := set $.g "DEFAULT_REQUEST" (dict "cpuMillis" 100.0 "memoryBytes" 268435456.0) -}}
{{- end -}}

{{/* quantities */}}
{{- define "cdk8s-timescale/storage/namespace-quota.quantities" -}}
  {{- $cpuQuantity := dict "g" $.g "a0" $.a0.cpuMillis -}}
  {{- template "cdk8s-timescale/common/quantity.cpuQuantity" $cpuQuantity -}}
  {{- $memoryQuantity := dict "g" $.g "a0" $.a0.memoryBytes -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $_ := set $ "r" (dict "cpu" $cpuQuantity.r "memory" $memoryQuantity.r) -}}
{{- end -}}

{{/* DEFAULT_LIMIT */}}
{{- define "cdk8s-timescale/storage/namespace-quota.DEFAULT_LIMIT" -}}
  {{- $_ := set $.g "DEFAULT_LIMIT" (dict "cpuMillis" 500.0 "memoryBytes" 536870912.0) -}}
{{- end -}}
