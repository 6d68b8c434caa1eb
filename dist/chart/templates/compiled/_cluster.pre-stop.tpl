{{/* The longest time between the begin of a stop and the signal to Patroni, in seconds. */}}
{{- define "cdk8s-timescale/cluster/pre-stop.HANDOVER_SECONDS" -}}
  {{- if not $.g.PRE_STOP -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.PRE_STOP" $ -}}
  {{- end -}}
  {{- if not $.g.PRE_STOP -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.PRE_STOP" $ -}}
  {{- end -}}
  {{- if not $.g.PRE_STOP -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.PRE_STOP" $ -}}
  {{- end -}}
  {{- if not $.g.PRE_STOP -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.PRE_STOP" $ -}}
  {{- end -}}
  {{- $_ := set $.g "HANDOVER_SECONDS" (addf (addf (addf $.g.PRE_STOP.questions $.g.PRE_STOP.checkpoint) $.g.PRE_STOP.switchover) $.g.PRE_STOP.settle) -}}
{{- end -}}

{{/* Bounds of the steps of scripts/pod/pre-stop.sh, in seconds. */}}
{{- define "cdk8s-timescale/cluster/pre-stop.PRE_STOP" -}}
  {{- $_ := set $.g "PRE_STOP" (dict "questions" 5.0 "checkpoint" 15.0 "switchover" 30.0 "settle" 10.0) -}}
{{- end -}}
