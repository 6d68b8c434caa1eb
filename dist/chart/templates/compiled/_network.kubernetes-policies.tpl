{{/* NetworkPolicy objects, as Azure's and Calico's dataplanes enforce them: deny by default, then one policy for each kind of pod. */}}
{{- define "cdk8s-timescale/network/kubernetes-policies.KubernetesPolicies" -}}
  {{- $this := dict -}}
  {{- $flowsOf := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/network/flows.flowsOf" $flowsOf -}}
  {{- $value := printf "%s-default-deny" $.a2.name -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $value -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $selectorLabels := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- $value_3 := dict "metadata" $metadata.r "spec" (dict "podSelector" (dict "matchLabels" $selectorLabels.r) "policyTypes" (list "Ingress" "Egress")) -}}
  {{- $_ := set $value_3 "apiVersion" "networking.k8s.io/v1" -}}
  {{- $_ := set $value_3 "kind" "NetworkPolicy" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_3) -}}
  {{- $groupsOf := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/network/flows.groupsOf" $groupsOf -}}
  {{- range $group := $groupsOf.r -}}
    {{- $rulesOf := dict "g" $.g "a0" $group "a1" $flowsOf.r -}}
    {{- template "cdk8s-timescale/network/selectors.rulesOf" $rulesOf -}}
    {{- $value_4 := printf "%s-%s" $.a2.name $group -}}
    {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $value_4 -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
    {{- $groupLabels := dict "g" $.g "a0" $.a2 "a1" $group -}}
    {{- template "cdk8s-timescale/network/selectors.groupLabels" $groupLabels -}}
    {{- $items := list -}}
    {{- range $_, $rule := $rulesOf.r.ingress -}}
      {{- $items_2 := list -}}
      {{- range $_, $peer := $rule.peers -}}
        {{- $peers := dict "g" $.g "a0" $.a2 "a1" $peer -}}
        {{- template "cdk8s-timescale/network/kubernetes-policies.peers" $peers -}}
        {{- if $peers.r -}}
          {{- $items_2 = concat $items_2 $peers.r -}}
        {{- end -}}
      {{- end -}}
      {{- $items_3 := list -}}
      {{- range $_, $item_5 := $rule.ports -}}
        {{- $tcp := dict "g" $.g "a0" $item_5 -}}
        {{- template "cdk8s-timescale/network/kubernetes-policies.tcp" $tcp -}}
        {{- $items_3 = append $items_3 $tcp.r -}}
      {{- end -}}
      {{- $items = append $items (dict "from" $items_2 "ports" $items_3) -}}
    {{- end -}}
    {{- $items_4 := list -}}
    {{- range $_, $rule_2 := $rulesOf.r.egress -}}
      {{- $items_5 := list -}}
      {{- range $_, $peer_2 := $rule_2.peers -}}
        {{- $peers_2 := dict "g" $.g "a0" $.a2 "a1" $peer_2 -}}
        {{- template "cdk8s-timescale/network/kubernetes-policies.peers" $peers_2 -}}
        {{- if $peers_2.r -}}
          {{- $items_5 = concat $items_5 $peers_2.r -}}
        {{- end -}}
      {{- end -}}
      {{- $items_6 := list -}}
      {{- range $_, $port := $rule_2.ports -}}
        {{- $value_8 := false -}}
        {{- if (eq $port 53.0) -}}
          {{- $udp := dict "g" $.g "a0" $port -}}
          {{- template "cdk8s-timescale/network/kubernetes-policies.udp" $udp -}}
          {{- $tcp_2 := dict "g" $.g "a0" $port -}}
          {{- template "cdk8s-timescale/network/kubernetes-policies.tcp" $tcp_2 -}}
          {{- $value_8 = list $udp.r $tcp_2.r -}}
        {{- else -}}
          {{- $tcp_3 := dict "g" $.g "a0" $port -}}
          {{- template "cdk8s-timescale/network/kubernetes-policies.tcp" $tcp_3 -}}
          {{- $value_8 = list $tcp_3.r -}}
        {{- end -}}
        {{- if $value_8 -}}
          {{- $items_6 = concat $items_6 $value_8 -}}
        {{- end -}}
      {{- end -}}
      {{- $items_4 = append $items_4 (dict "to" $items_5 "ports" $items_6) -}}
    {{- end -}}
    {{- $value_9 := dict "metadata" $metadata_2.r "spec" (dict "podSelector" (dict "matchLabels" $groupLabels.r) "policyTypes" (list "Ingress" "Egress") "ingress" $items "egress" $items_4) -}}
    {{- $_ := set $value_9 "apiVersion" "networking.k8s.io/v1" -}}
    {{- $_ := set $value_9 "kind" "NetworkPolicy" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_9) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* peers */}}
{{- define "cdk8s-timescale/network/kubernetes-policies.peers" -}}
  {{- if eq $.a1.kind "group" -}}
    {{- $groupLabels := dict "g" $.g "a0" $.a0 "a1" $.a1.group -}}
    {{- template "cdk8s-timescale/network/selectors.groupLabels" $groupLabels -}}
    {{- $_ := set $ "r" (list (dict "podSelector" (dict "matchLabels" $groupLabels.r))) -}}
  {{- else -}}
    {{- if eq $.a1.kind "pods" -}}
      {{- $value_4 := false -}}
      {{- if (ne $.a1.namespaceLabels $.absent) -}}
        {{- $value_4 = dict "matchLabels" $.a1.namespaceLabels -}}
      {{- else -}}
        {{- $value_4 = $.absent -}}
      {{- end -}}
      {{- $object_4 := dict "podSelector" (dict "matchLabels" $.a1.labels) -}}
      {{- if ne $value_4 $.absent -}}
        {{- $_ := set $object_4 "namespaceSelector" $value_4 -}}
      {{- end -}}
      {{- $_ := set $ "r" (list $object_4) -}}
    {{- else -}}
      {{- if eq $.a1.kind "cidr" -}}
        {{- $value_5 := false -}}
        {{- if (ne $.a1.except $.absent) -}}
          {{- $value_5 = $.a1.except -}}
        {{- else -}}
          {{- $value_5 = $.absent -}}
        {{- end -}}
        {{- $object_5 := dict "cidr" $.a1.cidr -}}
        {{- if ne $value_5 $.absent -}}
          {{- $_ := set $object_5 "except" $value_5 -}}
        {{- end -}}
        {{- $_ := set $ "r" (list (dict "ipBlock" $object_5)) -}}
      {{- else -}}
        {{- if eq $.a1.kind "fqdn" -}}
          {{- $_ := set $ "r" (list (dict "ipBlock" (dict "cidr" $.a1.cidr))) -}}
        {{- else -}}
          {{- if eq $.a1.kind "api-server" -}}
            {{- $items := list -}}
            {{- range $_, $cidr := $.a0.network.apiServer.cidrs -}}
              {{- $items = append $items (dict "ipBlock" (dict "cidr" $cidr)) -}}
            {{- end -}}
            {{- $_ := set $ "r" $items -}}
          {{- else -}}
            {{- if eq $.a1.kind "dns" -}}
              {{- $_ := set $ "r" (list (dict "namespaceSelector" (dict "matchLabels" (dict "kubernetes.io/metadata.name" $.a0.network.dnsNamespace)) "podSelector" (dict "matchLabels" $.a0.network.dnsPodLabels))) -}}
            {{- else -}}
            {{- end -}}
          {{- end -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* tcp */}}
{{- define "cdk8s-timescale/network/kubernetes-policies.tcp" -}}
  {{- $_ := set $ "r" (dict "protocol" "TCP" "port" $.a0) -}}
{{- end -}}

{{/* udp */}}
{{- define "cdk8s-timescale/network/kubernetes-policies.udp" -}}
  {{- $_ := set $ "r" (dict "protocol" "UDP" "port" $.a0) -}}
{{- end -}}
