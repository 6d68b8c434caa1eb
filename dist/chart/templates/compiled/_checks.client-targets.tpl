{{/* What clients are let through to exists. */}}
{{- define "cdk8s-timescale/checks/client-targets.clientTargets" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.network.clients -}}
    {{- $value_2 := false -}}
    {{- if (and (has "pooler" $item.to) (not (ne $.a0.pooler $.absent))) -}}
      {{- $value := printf "network.clients.%s.to has 'pooler', and no pooler is described: add pooler, or let it connect to 'primary'" $item.name -}}
      {{- $value_2 = list (dict "severity" "error" "message" $value) -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $value_4 := false -}}
    {{- if (and (and (has "replicas" $item.to) (not (ne $.a0.readPool $.absent))) (eq $.a0.members.replicas 1.0)) -}}
      {{- $value_3 := printf "network.clients.%s.to has 'replicas', and nothing follows the only member: add members or readPool, or let it connect to 'primary'" $item.name -}}
      {{- $value_4 = list (dict "severity" "error" "message" $value_3) -}}
    {{- else -}}
      {{- $value_4 = list -}}
    {{- end -}}
    {{- $value_5 := default list (concat $value_2 $value_4) -}}
    {{- if $value_5 -}}
      {{- $items = concat $items $value_5 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
