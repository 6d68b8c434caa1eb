{{/* How the pods of one kind are kept apart. */}}
{{- define "cdk8s-timescale/common/topology-spread.topologySpread" -}}
  {{- $constraint := dict "g" $.g "a0" "kubernetes.io/hostname" "a1" (ne $.a0.spreadHosts "preferred") "a2" $.a1 "a3" (ternary $.a2 1.0 (eq $.a0.spreadHosts "required")) -}}
  {{- template "cdk8s-timescale/common/topology-spread.constraint" $constraint -}}
  {{- $value := false -}}
  {{- if (eq $.a0.spreadZones "required") -}}
    {{- $value = minf 2.0 $.a2 -}}
  {{- else -}}
    {{- $value = 1.0 -}}
  {{- end -}}
  {{- $constraint_2 := dict "g" $.g "a0" "topology.kubernetes.io/zone" "a1" (eq $.a0.spreadZones "required") "a2" $.a1 "a3" $value -}}
  {{- template "cdk8s-timescale/common/topology-spread.constraint" $constraint_2 -}}
  {{- $_ := set $ "r" (list $constraint.r $constraint_2.r) -}}
{{- end -}}

{{/* constraint */}}
{{- define "cdk8s-timescale/common/topology-spread.constraint" -}}
  {{- $value := ternary $.a3 nil (gt $.a3 1.0) -}}
  {{- $object := dict "topologyKey" $.a0 "maxSkew" 1.0 -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "minDomains" $value -}}
  {{- end -}}
  {{- $_ := set $object "whenUnsatisfiable" (ternary "DoNotSchedule" "ScheduleAnyway" $.a1) -}}
  {{- $_ := set $object "labelSelector" (dict "matchLabels" $.a2) -}}
  {{- $_ := set $object "nodeTaintsPolicy" "Honor" -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
