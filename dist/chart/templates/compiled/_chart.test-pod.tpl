{{/* What `helm test` runs: the pod of the connection check, which goes into every database as applications do. */}}
{{- define "cdk8s-timescale/chart/test-pod.testPod" -}}
  {{- $checkTargets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/workload/check-targets.checkTargets" $checkTargets -}}
  {{- if (eq (float64 (len $checkTargets.r)) 0.0) -}}
  {{- else -}}
    {{- $connectionCheckPod := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/workload/connection-check.connectionCheckPod" $connectionCheckPod -}}
    {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
    {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
    {{- $object := dict "name" (printf "%s-test" $namesOf.r.connectionCheck) "namespace" $.a0.namespace.name -}}
    {{- if ne $connectionCheckPod.r.metadata.labels $.absent -}}
      {{- $_ := set $object "labels" $connectionCheckPod.r.metadata.labels -}}
    {{- end -}}
    {{- if not $.g.HOOK -}}
      {{- template "cdk8s-timescale/chart/test-pod.HOOK" $ -}}
    {{- end -}}
    {{- $_ := set $object "annotations" $.g.HOOK -}}
    {{- $object_2 := dict "apiVersion" "v1" "kind" "Pod" "metadata" $object -}}
    {{- if ne $connectionCheckPod.r.spec $.absent -}}
      {{- $_ := set $object_2 "spec" $connectionCheckPod.r.spec -}}
    {{- end -}}
    {{- $_ := set $ "r" $object_2 -}}
  {{- end -}}
{{- end -}}

{{/* Helm makes it for `helm test` only, prints what it said, and takes it away when it succeeded. Printed here, because `helm test --logs` */}}
{{- define "cdk8s-timescale/chart/test-pod.HOOK" -}}
  {{- $_ := set $.g "HOOK" (dict "helm.sh/hook" "test" "helm.sh/hook-delete-policy" "before-hook-creation,hook-succeeded" "helm.sh/hook-output-log-policy" "hook-succeeded,hook-failed") -}}
{{- end -}}
