{{/* CiliumNetworkPolicy objects. On Cilium an ipBlock never matches a node, hence not the API server: it is an entity */}}
{{- define "cdk8s-timescale/network/cilium-policies.CiliumPolicies" -}}
  {{- $this := dict -}}
  {{- $flowsOf := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/network/flows.flowsOf" $flowsOf -}}
  {{- $selectorLabels := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- $value_2 := dict "endpointSelector" (dict "matchLabels" $selectorLabels.r) "ingress" (list (dict)) "egress" (list (dict)) -}}
  {{- $value_3 := printf "%s-%s" $.a2.name "default-deny" -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $value_3 -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $value_4 := dict "metadata" $metadata.r "spec" $value_2 -}}
  {{- $_ := set $value_4 "apiVersion" "cilium.io/v2" -}}
  {{- $_ := set $value_4 "kind" "CiliumNetworkPolicy" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_4) -}}
  {{- $groupsOf := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/network/flows.groupsOf" $groupsOf -}}
  {{- range $group := $groupsOf.r -}}
    {{- $rulesOf := dict "g" $.g "a0" $group "a1" $flowsOf.r -}}
    {{- template "cdk8s-timescale/network/selectors.rulesOf" $rulesOf -}}
    {{- $groupLabels := dict "g" $.g "a0" $.a2 "a1" $group -}}
    {{- template "cdk8s-timescale/network/selectors.groupLabels" $groupLabels -}}
    {{- $items := list -}}
    {{- range $_, $rule := $rulesOf.r.ingress -}}
      {{- $ingress := dict "g" $.g "a0" $.a2 "a1" $rule.peers "a2" $rule.ports -}}
      {{- template "cdk8s-timescale/network/cilium-policies.ingress" $ingress -}}
      {{- $items = append $items $ingress.r -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $rule_2 := $rulesOf.r.egress -}}
      {{- $egress := dict "g" $.g "a0" $.a2 "a1" $rule_2.peers "a2" $rule_2.ports -}}
      {{- template "cdk8s-timescale/network/cilium-policies.egress" $egress -}}
      {{- if $egress.r -}}
        {{- $items_2 = concat $items_2 $egress.r -}}
      {{- end -}}
    {{- end -}}
    {{- $value_8 := dict "endpointSelector" (dict "matchLabels" $groupLabels.r) "ingress" $items "egress" $items_2 -}}
    {{- $value_9 := printf "%s-%s" $.a2.name $group -}}
    {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $value_9 -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
    {{- $value_10 := dict "metadata" $metadata_2.r "spec" $value_8 -}}
    {{- $_ := set $value_10 "apiVersion" "cilium.io/v2" -}}
    {{- $_ := set $value_10 "kind" "CiliumNetworkPolicy" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_10) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* ingress */}}
{{- define "cdk8s-timescale/network/cilium-policies.ingress" -}}
  {{- $items := list -}}
  {{- range $_, $end := $.a1 -}}
    {{- $endpoint := dict "g" $.g "a0" $.a0 "a1" $end -}}
    {{- template "cdk8s-timescale/network/cilium-policies.endpoint" $endpoint -}}
    {{- $items = append $items $endpoint.r -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $port := $.a2 -}}
    {{- $items_2 = append $items_2 (dict "port" (mustToRawJson $port) "protocol" "TCP") -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "fromEndpoints" $items "toPorts" (list (dict "ports" $items_2))) -}}
{{- end -}}

{{/* egress */}}
{{- define "cdk8s-timescale/network/cilium-policies.egress" -}}
  {{- $first := index $.a1 (int 0.0) -}}
  {{- if eq $first.kind "api-server" -}}
    {{- $toPorts := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/network/cilium-policies.toPorts" $toPorts -}}
    {{- $_ := set $ "r" (list (dict "toEntities" (list "kube-apiserver") "toPorts" $toPorts.r)) -}}
  {{- else -}}
    {{- if eq $first.kind "dns" -}}
      {{- $lookup := dict "ports" (list (dict "port" "53" "protocol" "ANY")) "rules" (dict "dns" (list (dict "matchPattern" "*"))) -}}
      {{- $endpoint := dict "g" $.g "a0" $.a0 "a1" $first -}}
      {{- template "cdk8s-timescale/network/cilium-policies.endpoint" $endpoint -}}
      {{- $_ := set $ "r" (list (dict "toEndpoints" (list $endpoint.r) "toPorts" (list $lookup))) -}}
    {{- else -}}
      {{- if eq $first.kind "fqdn" -}}
        {{- $items := list -}}
        {{- range $_, $end := $.a1 -}}
          {{- $items = append $items (dict "matchName" $end.name) -}}
        {{- end -}}
        {{- $toPorts_2 := dict "g" $.g "a0" $.a2 -}}
        {{- template "cdk8s-timescale/network/cilium-policies.toPorts" $toPorts_2 -}}
        {{- $_ := set $ "r" (list (dict "toFQDNs" $items "toPorts" $toPorts_2.r)) -}}
      {{- else -}}
        {{- $items_2 := list -}}
        {{- range $_, $end_2 := $.a1 -}}
          {{- if (eq $end_2.kind "cidr") -}}
            {{- $items_2 = append $items_2 $end_2 -}}
          {{- end -}}
        {{- end -}}
        {{- $items_3 := list -}}
        {{- range $_, $end_3 := $.a1 -}}
          {{- if (ne $end_3.kind "cidr") -}}
            {{- $items_3 = append $items_3 $end_3 -}}
          {{- end -}}
        {{- end -}}
        {{- $value := false -}}
        {{- if (gt (float64 (len $items_3)) 0.0) -}}
          {{- $items_4 := list -}}
          {{- range $_, $end_4 := $items_3 -}}
            {{- $endpoint_2 := dict "g" $.g "a0" $.a0 "a1" $end_4 -}}
            {{- template "cdk8s-timescale/network/cilium-policies.endpoint" $endpoint_2 -}}
            {{- $items_4 = append $items_4 $endpoint_2.r -}}
          {{- end -}}
          {{- $toPorts_3 := dict "g" $.g "a0" $.a2 -}}
          {{- template "cdk8s-timescale/network/cilium-policies.toPorts" $toPorts_3 -}}
          {{- $value = list (dict "toEndpoints" $items_4 "toPorts" $toPorts_3.r) -}}
        {{- else -}}
          {{- $value = list -}}
        {{- end -}}
        {{- $value_3 := false -}}
        {{- if (gt (float64 (len $items_2)) 0.0) -}}
          {{- $items_5 := list -}}
          {{- range $_, $item := $items_2 -}}
            {{- $value_2 := $item.except -}}
            {{- if ne $value_2 $.absent -}}
              {{- $value_2 = $item.except -}}
            {{- end -}}
            {{- $object := dict "cidr" $item.cidr -}}
            {{- if ne $value_2 $.absent -}}
              {{- $_ := set $object "except" $value_2 -}}
            {{- end -}}
            {{- $items_5 = append $items_5 $object -}}
          {{- end -}}
          {{- $toPorts_4 := dict "g" $.g "a0" $.a2 -}}
          {{- template "cdk8s-timescale/network/cilium-policies.toPorts" $toPorts_4 -}}
          {{- $value_3 = list (dict "toCIDRSet" $items_5 "toPorts" $toPorts_4.r) -}}
        {{- else -}}
          {{- $value_3 = list -}}
        {{- end -}}
        {{- $_ := set $ "r" (default list (concat $value $value_3)) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* endpoint */}}
{{- define "cdk8s-timescale/network/cilium-policies.endpoint" -}}
  {{- if eq $.a1.kind "group" -}}
    {{- $groupLabels := dict "g" $.g "a0" $.a0 "a1" $.a1.group -}}
    {{- template "cdk8s-timescale/network/selectors.groupLabels" $groupLabels -}}
    {{- $_ := set $ "r" (dict "matchLabels" $groupLabels.r) -}}
  {{- else -}}
    {{- if eq $.a1.kind "pods" -}}
      {{- $value_4 := $.absent -}}
      {{- if ne $.a1.namespaceLabels $.absent -}}
        {{- $value_4 = index $.a1.namespaceLabels "kubernetes.io/metadata.name" -}}
      {{- end -}}
      {{- $object_4 := dict -}}
      {{- range $key_4, $item_4 := $.a1.labels -}}
        {{- $_ := set $object_4 $key_4 $item_4 -}}
      {{- end -}}
      {{- $value_5 := false -}}
      {{- if $value_4 -}}
        {{- $value_5 = dict "k8s:io.kubernetes.pod.namespace" $value_4 -}}
      {{- else -}}
        {{- $value_5 = dict -}}
      {{- end -}}
      {{- range $key_5, $item_5 := $value_5 -}}
        {{- $_ := set $object_4 $key_5 $item_5 -}}
      {{- end -}}
      {{- $_ := set $ "r" (dict "matchLabels" $object_4) -}}
    {{- else -}}
      {{- if eq $.a1.kind "dns" -}}
        {{- $object_5 := dict -}}
        {{- range $key_6, $item_6 := $.a0.network.dnsPodLabels -}}
          {{- $_ := set $object_5 $key_6 $item_6 -}}
        {{- end -}}
        {{- $_ := set $object_5 "k8s:io.kubernetes.pod.namespace" $.a0.network.dnsNamespace -}}
        {{- $_ := set $ "r" (dict "matchLabels" $object_5) -}}
      {{- else -}}
        {{- fail (printf "a peer of kind %s is not a set of pods" $.a1.kind) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* toPorts */}}
{{- define "cdk8s-timescale/network/cilium-policies.toPorts" -}}
  {{- $items := list -}}
  {{- range $_, $port := $.a0 -}}
    {{- $items = append $items (dict "port" (mustToRawJson $port) "protocol" "TCP") -}}
  {{- end -}}
  {{- $_ := set $ "r" (list (dict "ports" $items)) -}}
{{- end -}}
