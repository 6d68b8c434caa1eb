{{/* What was acknowledged is on disk. */}}
{{- define "cdk8s-timescale/checks/durability.durability" -}}
  {{- $valueOf := dict "g" $.g "a0" $.a0.members.parameters "a1" "synchronous_commit" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf -}}
  {{- $value := $valueOf.r -}}
  {{- if eq $value $.absent -}}
    {{- $value = "on" -}}
  {{- end -}}
  {{- $commit := ternary $value (mustToRawJson $value) (kindIs "string" $value) -}}
  {{- $valueOf_2 := dict "g" $.g "a0" $.a0.members.parameters "a1" "fsync" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf_2 -}}
  {{- $valueOf_3 := dict "g" $.g "a0" $.a0.members.parameters "a1" "full_page_writes" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf_3 -}}
  {{- $value_3 := or (and (ne $commit $.absent) (has (lower (ternary $commit (mustToRawJson $commit) (kindIs "string" $commit))) (list "off" "false" "no" "0"))) (eq $commit "local") -}}
  {{- if $value_3 -}}
    {{- $value_2 := printf "%s%s" (printf "postgres.parameters.synchronous_commit is %s, on is the default: commits are acknowledged before a standby has them, and a failover loses the last ones; " $commit) "set it for the sessions that can bear it" -}}
    {{- $value_3 = dict "severity" "warning" "message" $value_2 -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list (and (and (ne $valueOf_2.r $.absent) (has (lower (ternary $valueOf_2.r (mustToRawJson $valueOf_2.r) (kindIs "string" $valueOf_2.r))) (list "off" "false" "no" "0"))) (dict "severity" "error" "message" "postgres.parameters.fsync is off, must be on: a node's crash leaves a database that cannot be read; leave it out"))) (list (and (and (ne $valueOf_3.r $.absent) (has (lower (ternary $valueOf_3.r (mustToRawJson $valueOf_3.r) (kindIs "string" $valueOf_3.r))) (list "off" "false" "no" "0"))) (dict "severity" "error" "message" "postgres.parameters.full_page_writes is off, must be on: Azure disks write no whole page at once, and a crash leaves torn ones; leave it out"))) (list $value_3)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
