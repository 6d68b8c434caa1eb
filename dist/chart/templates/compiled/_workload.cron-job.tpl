{{/* A task that runs at times, in UTC, never twice at once. */}}
{{- define "cdk8s-timescale/workload/cron-job.cronJob" -}}
  {{- $value := $.a4 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $taskPod := dict "g" $.g "a0" $.a0 "a1" $.a2 -}}
  {{- template "cdk8s-timescale/workload/job.taskPod" $taskPod -}}
  {{- $value_3 := $value.resources -}}
  {{- if ne $value_3 $.absent -}}
    {{- $value_2 := $.a2.scratchBytes -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = 0.0 -}}
    {{- end -}}
    {{- $resources := dict "g" $.g "a0" $value.resources "a1" $value_2 -}}
    {{- template "cdk8s-timescale/common/pod.resources" $resources -}}
    {{- $value_3 = $resources.r -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $c := $taskPod.r.spec.containers -}}
    {{- $value_4 := false -}}
    {{- if (ne $value_3 $.absent) -}}
      {{- $object := dict -}}
      {{- range $key, $item := $c -}}
        {{- $_ := set $object $key $item -}}
      {{- end -}}
      {{- $_ := set $object "resources" $value_3 -}}
      {{- $value_4 = $object -}}
    {{- else -}}
      {{- $value_4 = $c -}}
    {{- end -}}
    {{- $items = append $items $value_4 -}}
  {{- end -}}
  {{- $value_6 := $value.scheduling -}}
  {{- if ne $value_6 $.absent -}}
    {{- $selectorLabels := dict "g" $.g "a0" $.a0.name "a1" $.a2.component -}}
    {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
    {{- $placement := dict "g" $.g "a0" $value.scheduling "a1" $selectorLabels.r "a2" 1.0 -}}
    {{- template "cdk8s-timescale/common/pod.placement" $placement -}}
    {{- $value_6 = $placement.r -}}
  {{- end -}}
  {{- $metadata := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $.a2.component -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $object_4 := dict "schedule" $.a3 "timeZone" "Etc/UTC" -}}
  {{- if ne $value.suspend $.absent -}}
    {{- $_ := set $object_4 "suspend" $value.suspend -}}
  {{- end -}}
  {{- $object_5 := dict -}}
  {{- if ne $taskPod.r.metadata.labels $.absent -}}
    {{- $_ := set $object_5 "labels" $taskPod.r.metadata.labels -}}
  {{- end -}}
  {{- if not $.g.DISRUPTION -}}
    {{- template "cdk8s-timescale/workload/job.DISRUPTION" $ -}}
  {{- end -}}
  {{- $object_6 := dict -}}
  {{- range $key_3, $item_3 := $taskPod.r -}}
    {{- $_ := set $object_6 $key_3 $item_3 -}}
  {{- end -}}
  {{- $object_7 := dict -}}
  {{- range $key_4, $item_4 := $taskPod.r.spec -}}
    {{- $_ := set $object_7 $key_4 $item_4 -}}
  {{- end -}}
  {{- range $key_5, $item_5 := $value_6 -}}
    {{- $_ := set $object_7 $key_5 $item_5 -}}
  {{- end -}}
  {{- $_ := set $object_7 "containers" $items -}}
  {{- $_ := set $object_6 "spec" $object_7 -}}
  {{- $_ := set $object_4 "concurrencyPolicy" "Forbid" -}}
  {{- $_ := set $object_4 "startingDeadlineSeconds" 600.0 -}}
  {{- $_ := set $object_4 "successfulJobsHistoryLimit" 3.0 -}}
  {{- $_ := set $object_4 "failedJobsHistoryLimit" 5.0 -}}
  {{- $_ := set $object_4 "jobTemplate" (dict "metadata" $object_5 "spec" (dict "backoffLimit" $.a2.retries "podFailurePolicy" (dict "rules" (list $.g.DISRUPTION)) "activeDeadlineSeconds" $.a2.deadlineSeconds "template" $object_6)) -}}
  {{- $_ := set $ "r" (dict "metadata" $metadata.r "spec" $object_4) -}}
{{- end -}}
