{{/* A commit is on two servers before it is acknowledged, and a lost standby does not stop the next one. */}}
{{- define "cdk8s-timescale/checks/synchronous-mode.synchronousMode" -}}
  {{- $standbys := subf $.a0.members.replicas 1.0 -}}
  {{- if (eq $.a0.failover.synchronousMode "off") -}}
    {{- $value := false -}}
    {{- if (eq $standbys 0.0) -}}
      {{- $value = list -}}
    {{- else -}}
      {{- $value = list (dict "severity" "warning" "message" "failover.synchronousMode is 'off', 'quorum' is the default: a failover loses the commits that no standby has yet; leave it out where a row matters") -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- else -}}
    {{- if (eq $standbys 0.0) -}}
      {{- $value_2 := printf "failover.synchronousMode is '%s' with postgres.members 1: no standby confirms anything, and the loss of the disk loses all since the last archived WAL; give 3 members, or say 'off'" $.a0.failover.synchronousMode -}}
      {{- $_ := set $ "r" (list (dict "severity" "warning" "message" $value_2)) -}}
    {{- else -}}
      {{- $value_4 := false -}}
      {{- if (eq $standbys $.a0.failover.synchronousNodeCount) -}}
        {{- $value_3 := printf "failover.synchronousNodeCount is %s with %s standby%s: when one is lost, commits wait until Patroni has noticed; give at least %s members" (mustToRawJson $.a0.failover.synchronousNodeCount) (mustToRawJson $standbys) (ternary "" "s" (eq $standbys 1.0)) (mustToRawJson (addf $.a0.failover.synchronousNodeCount 2.0)) -}}
        {{- $value_4 = list (dict "severity" "warning" "message" $value_3) -}}
      {{- else -}}
        {{- $value_4 = list -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_4 -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
