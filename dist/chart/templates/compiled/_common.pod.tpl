{{/* Pod Security `restricted`, at the pod. The group owns mounted Secrets and volumes; `OnRootMismatch` because a recursive chown of a large volume takes minutes. */}}
{{- define "cdk8s-timescale/common/pod.POD_SECURITY" -}}
  {{- $_ := set $.g "POD_SECURITY" (dict "runAsNonRoot" true "runAsUser" 1000.0 "runAsGroup" 1000.0 "fsGroup" 1000.0 "fsGroupChangePolicy" "OnRootMismatch" "seccompProfile" (dict "type" "RuntimeDefault")) -}}
{{- end -}}

{{/* resources */}}
{{- define "cdk8s-timescale/common/pod.resources" -}}
  {{- $disk := dict "requestBytes" (addf $.a1 67108864.0) "limitBytes" (addf $.a1 536870912.0) -}}
  {{- $cpuQuantity := dict "g" $.g "a0" $.a0.cpuMillis -}}
  {{- template "cdk8s-timescale/common/quantity.cpuQuantity" $cpuQuantity -}}
  {{- $memoryQuantity := dict "g" $.g "a0" $.a0.memoryBytes -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $memoryQuantity_2 := dict "g" $.g "a0" $disk.requestBytes -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_2 -}}
  {{- $cpuQuantity_2 := dict "g" $.g "a0" $.a0.cpuLimitMillis -}}
  {{- template "cdk8s-timescale/common/quantity.cpuQuantity" $cpuQuantity_2 -}}
  {{- $memoryQuantity_3 := dict "g" $.g "a0" $.a0.memoryLimitBytes -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_3 -}}
  {{- $memoryQuantity_4 := dict "g" $.g "a0" $disk.limitBytes -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_4 -}}
  {{- $_ := set $ "r" (dict "requests" (dict "cpu" $cpuQuantity.r "memory" $memoryQuantity.r "ephemeral-storage" $memoryQuantity_2.r) "limits" (dict "cpu" $cpuQuantity_2.r "memory" $memoryQuantity_3.r "ephemeral-storage" $memoryQuantity_4.r)) -}}
{{- end -}}

{{/* Pod Security `restricted`, at the container, and a root filesystem that nobody can write to. */}}
{{- define "cdk8s-timescale/common/pod.CONTAINER_SECURITY" -}}
  {{- $_ := set $.g "CONTAINER_SECURITY" (dict "allowPrivilegeEscalation" false "privileged" false "readOnlyRootFilesystem" true "runAsNonRoot" true "capabilities" (dict "drop" (list "ALL")) "seccompProfile" (dict "type" "RuntimeDefault")) -}}
{{- end -}}

{{/* An emptyDir with a limit, on disk or in memory. */}}
{{- define "cdk8s-timescale/common/pod.scratch" -}}
  {{- $memoryQuantity := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $object := dict "sizeLimit" $memoryQuantity.r -}}
  {{- if ne $.a2 $.absent -}}
    {{- $_ := set $object "medium" $.a2 -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "name" $.a0 "emptyDir" $object) -}}
{{- end -}}

{{/* uid and gid of `nobody`, in Debian, Alpine and Red Hat alike. What watches the server runs as it, and is another user to the server. */}}
{{- define "cdk8s-timescale/common/pod.NOBODY" -}}
  {{- $_ := set $.g "NOBODY" (dict "name" "nobody" "uid" 65534.0) -}}
{{- end -}}

{{/* Names and sizes in the pod spec that place pods: spreading, node selection, tolerations, affinity. */}}
{{- define "cdk8s-timescale/common/pod.placement" -}}
  {{- $keys := list -}}
  {{- range $key, $item := $.a0.nodeSelector -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $value := ternary $.a0.nodeSelector nil (gt (float64 (len $keys)) 0.0) -}}
  {{- $object := dict -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "nodeSelector" $value -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $.a0.tolerations)) 0.0) -}}
    {{- $items := list -}}
    {{- range $_, $item := $.a0.tolerations -}}
      {{- $toleration := dict "g" $.g "a0" $item -}}
      {{- template "cdk8s-timescale/common/pod.toleration" $toleration -}}
      {{- $items = append $items $toleration.r -}}
    {{- end -}}
    {{- $value_2 = $items -}}
  {{- else -}}
    {{- $value_2 = $.absent -}}
  {{- end -}}
  {{- if ne $value_2 $.absent -}}
    {{- $_ := set $object "tolerations" $value_2 -}}
  {{- end -}}
  {{- $podAffinity := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/pod-affinity.podAffinity" $podAffinity -}}
  {{- if ne $podAffinity.r $.absent -}}
    {{- $_ := set $object "affinity" $podAffinity.r -}}
  {{- end -}}
  {{- $topologySpread := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $.a2 -}}
  {{- template "cdk8s-timescale/common/topology-spread.topologySpread" $topologySpread -}}
  {{- $_ := set $object "topologySpreadConstraints" $topologySpread.r -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* toleration */}}
{{- define "cdk8s-timescale/common/pod.toleration" -}}
  {{- $object := dict "key" $.a0.key "operator" (ternary "Exists" "Equal" (eq $.a0.value $.absent)) -}}
  {{- if ne $.a0.value $.absent -}}
    {{- $_ := set $object "value" $.a0.value -}}
  {{- end -}}
  {{- $_ := set $object "effect" $.a0.effect -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
