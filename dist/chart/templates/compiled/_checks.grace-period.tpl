{{/* A pod has the time to hand over and to write its buffers before it is killed. */}}
{{- define "cdk8s-timescale/checks/grace-period.gracePeriod" -}}
  {{- $members := $.a0.members -}}
  {{- $bytesOfParameter := dict "g" $.g "a0" $members.parameters "a1" "shared_buffers" -}}
  {{- template "cdk8s-timescale/checks/check.bytesOfParameter" $bytesOfParameter -}}
  {{- $value := $bytesOfParameter.r -}}
  {{- if eq $value $.absent -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $needed := addf 60.0 (ceil (divf $value 52428800.0)) -}}
  {{- if (le $needed $members.terminationGraceSeconds) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $sizeText := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "postgres.parameters.shared_buffers is %s, whose last checkpoint may take until %s s after a stop began, and the pod is killed after %s s: " $sizeText.r (mustToRawJson $needed) (mustToRawJson $members.terminationGraceSeconds)) "a kill means crash recovery; leave it out, or give the members more memory, from which the time follows") -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $_ := set $ "r" (list $warning.r) -}}
  {{- end -}}
{{- end -}}
