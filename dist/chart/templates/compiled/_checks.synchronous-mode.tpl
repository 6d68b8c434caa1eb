{{/* A commit is on two servers before it is acknowledged, and a lost standby does not stop the next one. */}}
{{- define "cdk8s-timescale/checks/synchronous-mode.synchronousMode" -}}
  {{- $mode := $.a0.failover.synchronousMode -}}
  {{- $count := $.a0.failover.synchronousNodeCount -}}
  {{- $members := $.a0.members -}}
  {{- $standbys := subf $members.replicas 1.0 -}}
  {{- if (eq $mode "off") -}}
    {{- $value := false -}}
    {{- if (eq $standbys 0.0) -}}
      {{- $value = list -}}
    {{- else -}}
      {{- $warning := dict "g" $.g "a0" "failover.synchronousMode is 'off', 'quorum' is the default: a failover loses the commits that no standby has yet; leave it out where a row matters" -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
      {{- $value = list $warning.r -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- else -}}
    {{- if (eq $standbys 0.0) -}}
      {{- $warning_2 := dict "g" $.g "a0" (printf "failover.synchronousMode is '%s' with postgres.members 1: no standby confirms anything, and the loss of the disk loses all since the last archived WAL; give 3 members, or say 'off'" $mode) -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning_2 -}}
      {{- $_ := set $ "r" (list $warning_2.r) -}}
    {{- else -}}
      {{- $value_2 := false -}}
      {{- if (eq $standbys $count) -}}
        {{- $warning_3 := dict "g" $.g "a0" (printf "failover.synchronousNodeCount is %s with %s standby%s: when one is lost, commits wait until Patroni has noticed; give at least %s members" (mustToRawJson $count) (mustToRawJson $standbys) (ternary "" "s" (eq $standbys 1.0)) (mustToRawJson (addf $count 2.0))) -}}
        {{- template "cdk8s-timescale/checks/check.warning" $warning_3 -}}
        {{- $value_2 = list $warning_3.r -}}
      {{- else -}}
        {{- $value_2 = list -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_2 -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
