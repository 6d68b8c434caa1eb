{{/* What one group accepts and opens. Flows from or to the same peer become one rule. */}}
{{- define "cdk8s-timescale/network/selectors.rulesOf" -}}
  {{- $items := list -}}
  {{- range $_, $f := $.a1 -}}
    {{- if (and (eq $f.to.kind "group") (eq $f.to.group $.a0)) -}}
      {{- $items = append $items $f -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $f_2 := $items -}}
    {{- $items_2 = append $items_2 (dict "peer" $f_2.from "ports" $f_2.ports) -}}
  {{- end -}}
  {{- $byPorts := dict "g" $.g "a0" $items_2 -}}
  {{- template "cdk8s-timescale/network/selectors.byPorts" $byPorts -}}
  {{- $items_3 := list -}}
  {{- range $_, $f_3 := $.a1 -}}
    {{- if (and (eq $f_3.from.kind "group") (eq $f_3.from.group $.a0)) -}}
      {{- $items_3 = append $items_3 $f_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $_, $f_4 := $items_3 -}}
    {{- $items_4 = append $items_4 (dict "peer" $f_4.to "ports" $f_4.ports) -}}
  {{- end -}}
  {{- $byPorts_2 := dict "g" $.g "a0" $items_4 -}}
  {{- template "cdk8s-timescale/network/selectors.byPorts" $byPorts_2 -}}
  {{- $_ := set $ "r" (dict "ingress" $byPorts.r "egress" $byPorts_2.r) -}}
{{- end -}}

{{/* Labels that select the pods of a group. */}}
{{- define "cdk8s-timescale/network/selectors.groupLabels" -}}
  {{- $value_3 := false -}}
  {{- if (eq $.a1 "database") -}}
    {{- $selectorLabels := dict "g" $.g "a0" $.a0.name -}}
    {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
    {{- $object_2 := dict -}}
    {{- range $key_2, $item_2 := $selectorLabels.r -}}
      {{- $_ := set $object_2 $key_2 $item_2 -}}
    {{- end -}}
    {{- $_ := set $object_2 "cluster-name" $.a0.name -}}
    {{- $value_3 = $object_2 -}}
  {{- else -}}
    {{- $selectorLabels_2 := dict "g" $.g "a0" $.a0.name "a1" $.a1 -}}
    {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels_2 -}}
    {{- $value_3 = $selectorLabels_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}

{{/* byPorts */}}
{{- define "cdk8s-timescale/network/selectors.byPorts" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- range $item := $.a0 -}}
    {{- $compactJson := dict "g" $.g "a0" $item.peer -}}
    {{- template "cdk8s-timescale/common/json.compactJson" $compactJson -}}
    {{- $value := index $map "entries" $compactJson.r -}}
    {{- if eq $value $.absent -}}
      {{- $value = dict "peer" $item.peer "ports" (list) -}}
    {{- end -}}
    {{- range $_, $p := $item.ports -}}
      {{- $_ := set $value "ports" (uniq (append $value.ports $p)) -}}
    {{- end -}}
    {{- if not (hasKey $map.entries $compactJson.r) -}}
      {{- $_ := set $map "keys" (append $map.keys $compactJson.r) -}}
    {{- end -}}
    {{- $_ := set $map.entries $compactJson.r $value -}}
  {{- end -}}
  {{- $map_2 := dict "keys" (list) "entries" (dict) -}}
  {{- $values := list -}}
  {{- range $key := $map.keys -}}
    {{- $values = append $values (index $map.entries $key) -}}
  {{- end -}}
  {{- range $item_2 := $values -}}
    {{- $sorted := list -}}
    {{- range $item_3 := $item_2.ports -}}
      {{- $before := list -}}
      {{- $after := list -}}
      {{- range $other := $sorted -}}
        {{- if gt (subf $other $item_3) 0.0 -}}
          {{- $after = append $after $other -}}
        {{- else -}}
          {{- $before = append $before $other -}}
        {{- end -}}
      {{- end -}}
      {{- $sorted = concat (append $before $item_3) $after -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if (or (or (eq $item_2.peer.kind "api-server") (eq $item_2.peer.kind "dns")) (eq $item_2.peer.kind "fqdn")) -}}
      {{- $compactJson_2 := dict "g" $.g "a0" $sorted -}}
      {{- template "cdk8s-timescale/common/json.compactJson" $compactJson_2 -}}
      {{- $value_2 = printf "%s%s" $item_2.peer.kind $compactJson_2.r -}}
    {{- else -}}
      {{- $compactJson_3 := dict "g" $.g "a0" $sorted -}}
      {{- template "cdk8s-timescale/common/json.compactJson" $compactJson_3 -}}
      {{- $value_2 = $compactJson_3.r -}}
    {{- end -}}
    {{- $value_3 := index $map_2 "entries" $value_2 -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = dict "peers" (list) "ports" $sorted -}}
    {{- end -}}
    {{- $_ := set $value_3 "peers" (append $value_3.peers $item_2.peer) -}}
    {{- if not (hasKey $map_2.entries $value_2) -}}
      {{- $_ := set $map_2 "keys" (append $map_2.keys $value_2) -}}
    {{- end -}}
    {{- $_ := set $map_2.entries $value_2 $value_3 -}}
  {{- end -}}
  {{- $values_2 := list -}}
  {{- range $key_2 := $map_2.keys -}}
    {{- $values_2 = append $values_2 (index $map_2.entries $key_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" $values_2 -}}
{{- end -}}
