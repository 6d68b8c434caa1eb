{{/* What was acknowledged is on disk. */}}
{{- define "cdk8s-timescale/checks/durability.durability" -}}
  {{- $parameters := $.a0.members.parameters -}}
  {{- $valueOf := dict "g" $.g "a0" $parameters "a1" "synchronous_commit" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf -}}
  {{- $value := $valueOf.r -}}
  {{- if eq $value $.absent -}}
    {{- $value = "on" -}}
  {{- end -}}
  {{- $commit := ternary $value (mustToRawJson $value) (kindIs "string" $value) -}}
  {{- $valueOf_2 := dict "g" $.g "a0" $parameters "a1" "fsync" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf_2 -}}
  {{- $isOff := dict "g" $.g "a0" $valueOf_2.r -}}
  {{- template "cdk8s-timescale/checks/check.isOff" $isOff -}}
  {{- $value_2 := $isOff.r -}}
  {{- if $value_2 -}}
    {{- $error := dict "g" $.g "a0" "postgres.parameters.fsync is off, must be on: a node's crash leaves a database that cannot be read; leave it out" -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $value_2 = $error.r -}}
  {{- end -}}
  {{- $valueOf_3 := dict "g" $.g "a0" $parameters "a1" "full_page_writes" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf_3 -}}
  {{- $isOff_2 := dict "g" $.g "a0" $valueOf_3.r -}}
  {{- template "cdk8s-timescale/checks/check.isOff" $isOff_2 -}}
  {{- $value_3 := $isOff_2.r -}}
  {{- if $value_3 -}}
    {{- $error_2 := dict "g" $.g "a0" "postgres.parameters.full_page_writes is off, must be on: Azure disks write no whole page at once, and a crash leaves torn ones; leave it out" -}}
    {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
    {{- $value_3 = $error_2.r -}}
  {{- end -}}
  {{- $isOff_3 := dict "g" $.g "a0" $commit -}}
  {{- template "cdk8s-timescale/checks/check.isOff" $isOff_3 -}}
  {{- $value_4 := or $isOff_3.r (eq $commit "local") -}}
  {{- if $value_4 -}}
    {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "postgres.parameters.synchronous_commit is %s, on is the default: commits are acknowledged before a standby has them, and a failover loses the last ones; " $commit) "set it for the sessions that can bear it") -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $value_4 = $warning.r -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list $value_2) (list $value_3) (list $value_4)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
