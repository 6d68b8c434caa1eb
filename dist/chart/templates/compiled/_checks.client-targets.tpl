{{/* What clients are let through to exists. */}}
{{- define "cdk8s-timescale/checks/client-targets.clientTargets" -}}
  {{- $network := $.a0.network -}}
  {{- $pooler := $.a0.pooler -}}
  {{- $members := $.a0.members -}}
  {{- $readPool := $.a0.readPool -}}
  {{- $items := list -}}
  {{- range $_, $item := $network.clients -}}
    {{- $name := $item.name -}}
    {{- $to := $item.to -}}
    {{- $value := false -}}
    {{- if (and (has "pooler" $to) (not (ne $pooler $.absent))) -}}
      {{- $error := dict "g" $.g "a0" (printf "network.clients.%s.to has 'pooler', and no pooler is described: add pooler, or let it connect to 'primary'" $name) -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $value = list $error.r -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if (and (and (has "replicas" $to) (not (ne $readPool $.absent))) (eq $members.replicas 1.0)) -}}
      {{- $error_2 := dict "g" $.g "a0" (printf "network.clients.%s.to has 'replicas', and nothing follows the only member: add members or readPool, or let it connect to 'primary'" $name) -}}
      {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
      {{- $value_2 = list $error_2.r -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $items = concat $items (concat $value $value_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
