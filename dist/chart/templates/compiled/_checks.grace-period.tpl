{{/* A pod has the time to hand over and to write its buffers before it is killed. */}}
{{- define "cdk8s-timescale/checks/grace-period.gracePeriod" -}}
  {{- $bytesOfParameter := dict "g" $.g "a0" $.a0.members.parameters "a1" "shared_buffers" -}}
  {{- template "cdk8s-timescale/checks/check.bytesOfParameter" $bytesOfParameter -}}
  {{- $value := $bytesOfParameter.r -}}
  {{- if eq $value $.absent -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- if not $.g.HANDOVER_SECONDS -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.HANDOVER_SECONDS" $ -}}
  {{- end -}}
  {{- $needed := addf $.g.HANDOVER_SECONDS (ceil (divf $value 52428800.0)) -}}
  {{- if (le $needed $.a0.members.terminationGraceSeconds) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $sizeText := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $value_2 := printf "%s%s" (printf "postgres.parameters.shared_buffers is %s, whose last checkpoint may take until %s s after a stop began, and the pod is killed after %s s: " $sizeText.r (mustToRawJson $needed) (mustToRawJson $.a0.members.terminationGraceSeconds)) "a kill means crash recovery; leave it out, or give the members more memory, from which the time follows" -}}
    {{- $_ := set $ "r" (list (dict "severity" "warning" "message" $value_2)) -}}
  {{- end -}}
{{- end -}}
