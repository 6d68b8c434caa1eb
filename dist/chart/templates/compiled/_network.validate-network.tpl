{{/* network/validate-network, line 90 */}}
{{- define "cdk8s-timescale/network/validate-network.line90" -}}
  {{- $_ := set $ "r" $.a0.name -}}
{{- end -}}

{{/* Everything that is wrong with one end of a flow that the user gave. */}}
{{- define "cdk8s-timescale/network/validate-network.peerProblems" -}}
  {{- if (eq $.a1.kind "pods") -}}
    {{- $labelProblems := dict "g" $.g "a0" (printf "%s.labels" $.a0) "a1" $.a1.labels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
    {{- $labelProblems_2 := dict "g" $.g "a0" (printf "%s.namespaceLabels" $.a0) "a1" $.a1.namespaceLabels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems_2 -}}
    {{- $_ := set $ "r" (concat $labelProblems.r $labelProblems_2.r) -}}
  {{- else -}}
    {{- if (and (ne $.a1.kind "cidr") (ne $.a1.kind "fqdn")) -}}
      {{- $_ := set $ "r" (list) -}}
    {{- else -}}
      {{- $value_2 := false -}}
      {{- if (eq $.a1.kind "cidr") -}}
        {{- $value := $.a1.except -}}
        {{- if eq $value $.absent -}}
          {{- $value = list -}}
        {{- end -}}
        {{- $value_2 = $value -}}
      {{- else -}}
        {{- $value_2 = list -}}
      {{- end -}}
      {{- $value_3 := false -}}
      {{- if (eq $.a1.kind "fqdn") -}}
        {{- if not $.g.cdk8s_timescale_common_formats_DNS_NAME -}}
          {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
        {{- end -}}
        {{- $matches := dict "g" $.g "a0" (printf "%s.name" $.a0) "a1" (dict "fn" "cdk8s-timescale/network/validate-network.line90") "a2" $.g.cdk8s_timescale_common_formats_DNS_NAME "a3" "give the host name" -}}
        {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
        {{- $problemsOf := dict "g" $.g "a0" (list $matches.r) "a1" $.a1 -}}
        {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
        {{- $value_3 = $problemsOf.r -}}
      {{- else -}}
        {{- $value_3 = list -}}
      {{- end -}}
      {{- if not $.g.cdk8s_timescale_network_validate_network_CIDR -}}
        {{- template "cdk8s-timescale/network/validate-network.CIDR" $ -}}
      {{- end -}}
      {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_network_validate_network_CIDR "a1" (dict "path" (printf "%s.cidr" $.a0) "cidr" $.a1.cidr) -}}
      {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
      {{- $items := list -}}
      {{- range $i, $cidr := $value_2 -}}
        {{- $i_2 := float64 $i -}}
        {{- if not $.g.cdk8s_timescale_network_validate_network_CIDR -}}
          {{- template "cdk8s-timescale/network/validate-network.CIDR" $ -}}
        {{- end -}}
        {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_network_validate_network_CIDR "a1" (dict "path" (printf "%s.except[%s]" $.a0 (mustToRawJson $i_2)) "cidr" $cidr) -}}
        {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
        {{- $items = concat $items $problemsOf_3.r -}}
      {{- end -}}
      {{- $_ := set $ "r" (concat $value_3 $problemsOf_2.r $items) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* Everything that is wrong with who may connect, and to what. */}}
{{- define "cdk8s-timescale/network/validate-network.networkProblems" -}}
  {{- $value := $.a0 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.clients -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $clients := $value_2 -}}
  {{- $apiServer := $value.apiServer -}}
  {{- $dns := $value.dns -}}
  {{- $items := list -}}
  {{- range $_, $c := $clients -}}
    {{- $items = append $items $c.name -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_2 := list -}}
  {{- range $_, $name := $repeated.r -}}
    {{- $items_2 = append $items_2 (printf "network.clients must have different names, got '%s' more than once: put what it connects to into one client" $name) -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $client := $clients -}}
    {{- if not $.g.cdk8s_timescale_network_validate_network_CLIENT -}}
      {{- template "cdk8s-timescale/network/validate-network.CLIENT" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_network_validate_network_CLIENT "a1" $client -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $labelProblems := dict "g" $.g "a0" (printf "network.clients.%s.podLabels" $client.name) "a1" $client.podLabels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
    {{- $items_3 = concat $items_3 (concat $problemsOf.r $labelProblems.r) -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if ne $apiServer $.absent -}}
    {{- $value_3 = $apiServer.cidrs -}}
  {{- end -}}
  {{- $value_4 := $.absent -}}
  {{- if ne $value_3 $.absent -}}
    {{- $value_4 = float64 (len $value_3) -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (eq $value_4 0.0) -}}
    {{- $value_5 = list "network.apiServer.cidrs must have at least one address range, got none: Patroni cannot work without the API server; leave apiServer out for any address" -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $value_6 := $.absent -}}
  {{- if ne $apiServer $.absent -}}
    {{- $value_6 = $apiServer.cidrs -}}
  {{- end -}}
  {{- $value_7 := $value_6 -}}
  {{- if eq $value_7 $.absent -}}
    {{- $value_7 = list -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $i, $cidr := $value_7 -}}
    {{- $i_2 := float64 $i -}}
    {{- if not $.g.cdk8s_timescale_network_validate_network_CIDR -}}
      {{- template "cdk8s-timescale/network/validate-network.CIDR" $ -}}
    {{- end -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_network_validate_network_CIDR "a1" (dict "path" (printf "network.apiServer.cidrs[%s]" (mustToRawJson $i_2)) "cidr" $cidr) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- $items_4 = concat $items_4 $problemsOf_2.r -}}
  {{- end -}}
  {{- $value_8 := $.absent -}}
  {{- if ne $apiServer $.absent -}}
    {{- $value_8 = $apiServer.ports -}}
  {{- end -}}
  {{- $value_9 := $.absent -}}
  {{- if ne $value_8 $.absent -}}
    {{- $value_9 = float64 (len $value_8) -}}
  {{- end -}}
  {{- $value_10 := false -}}
  {{- if (eq $value_9 0.0) -}}
    {{- $value_10 = list "network.apiServer.ports must have at least one port, got none: leave it out for 443 and 6443" -}}
  {{- else -}}
    {{- $value_10 = list -}}
  {{- end -}}
  {{- $value_11 := $.absent -}}
  {{- if ne $apiServer $.absent -}}
    {{- $value_11 = $apiServer.ports -}}
  {{- end -}}
  {{- $value_12 := $value_11 -}}
  {{- if eq $value_12 $.absent -}}
    {{- $value_12 = list -}}
  {{- end -}}
  {{- $portProblems := dict "g" $.g "a0" "network.apiServer.ports" "a1" $value_12 -}}
  {{- template "cdk8s-timescale/network/validate-network.portProblems" $portProblems -}}
  {{- $value_13 := false -}}
  {{- if (ne $dns $.absent) -}}
    {{- if not $.g.cdk8s_timescale_network_validate_network_DNS -}}
      {{- template "cdk8s-timescale/network/validate-network.DNS" $ -}}
    {{- end -}}
    {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_network_validate_network_DNS "a1" $dns -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
    {{- $labelProblems_2 := dict "g" $.g "a0" "network.dns.podLabels" "a1" $dns.podLabels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems_2 -}}
    {{- $value_13 = concat $problemsOf_3.r $labelProblems_2.r -}}
  {{- else -}}
    {{- $value_13 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $items_2 $items_3 $value_5 $items_4 $value_10 $portProblems.r $value_13) -}}
{{- end -}}

{{/* network/validate-network, line 37 */}}
{{- define "cdk8s-timescale/network/validate-network.line37" -}}
  {{- $cidr := $.a0.cidr -}}
  {{- $isAddressRange := dict "g" $.g "a0" $cidr -}}
  {{- template "cdk8s-timescale/common/address.isAddressRange" $isAddressRange -}}
  {{- $_ := set $ "r" (not $isAddressRange.r) -}}
{{- end -}}

{{/* network/validate-network, line 38 */}}
{{- define "cdk8s-timescale/network/validate-network.line38" -}}
  {{- $path := $.a0.path -}}
  {{- $cidr := $.a0.cidr -}}
  {{- $_ := set $ "r" (printf "%s must be an address range ('10.240.0.0/16', one address is '10.240.0.4/32'), got '%s': see \"kubectl get endpointslices\"" $path $cidr) -}}
{{- end -}}

{{/* CIDR */}}
{{- define "cdk8s-timescale/network/validate-network.CIDR" -}}
  {{- $_ := set $.g "cdk8s_timescale_network_validate_network_CIDR" (list (dict "broken" (dict "fn" "cdk8s-timescale/network/validate-network.line37") "message" (dict "fn" "cdk8s-timescale/network/validate-network.line38"))) -}}
{{- end -}}

{{/* network/validate-network, line 11 */}}
{{- define "cdk8s-timescale/network/validate-network.line11" -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" $name -}}
{{- end -}}

{{/* network/validate-network, line 13 */}}
{{- define "cdk8s-timescale/network/validate-network.line13" -}}
  {{- $podLabels := $.a0.podLabels -}}
  {{- $keys := list -}}
  {{- range $key, $item := $podLabels -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $_ := set $ "r" (eq (float64 (len $keys)) 0.0) -}}
{{- end -}}

{{/* network/validate-network, line 14 */}}
{{- define "cdk8s-timescale/network/validate-network.line14" -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" (printf "network.clients.%s.podLabels must have at least one label, got none: it would let in every pod of the namespace; give the labels of the client's pods" $name) -}}
{{- end -}}

{{/* network/validate-network, line 18 */}}
{{- define "cdk8s-timescale/network/validate-network.line18" -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" (printf "network.clients.%s.namespace" $name) -}}
{{- end -}}

{{/* network/validate-network, line 19 */}}
{{- define "cdk8s-timescale/network/validate-network.line19" -}}
  {{- $namespace := $.a0.namespace -}}
  {{- $_ := set $ "r" $namespace -}}
{{- end -}}

{{/* network/validate-network, line 24 */}}
{{- define "cdk8s-timescale/network/validate-network.line24" -}}
  {{- $to := $.a0.to -}}
  {{- $_ := set $ "r" (eq (float64 (len $to)) 0.0) -}}
{{- end -}}

{{/* network/validate-network, line 25 */}}
{{- define "cdk8s-timescale/network/validate-network.line25" -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" (printf "network.clients.%s.to must name at least one of pooler, primary and replicas, got none: leave the client out if it does not connect" $name) -}}
{{- end -}}

{{/* The least text that says which client is meant. */}}
{{- define "cdk8s-timescale/network/validate-network.CLIENT" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_LABEL -}}
    {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" "a name of network.clients" "a1" (dict "fn" "cdk8s-timescale/network/validate-network.line11") "a2" $.g.cdk8s_timescale_common_formats_DNS_LABEL "a3" "it tells the rules of a policy apart" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_LABEL -}}
    {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
  {{- end -}}
  {{- $matches_2 := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/network/validate-network.line18") "a1" (dict "fn" "cdk8s-timescale/network/validate-network.line19") "a2" $.g.cdk8s_timescale_common_formats_DNS_LABEL "a3" "leave it out for the platform's own" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches_2 -}}
  {{- $_ := set $.g "cdk8s_timescale_network_validate_network_CLIENT" (list $matches.r (dict "broken" (dict "fn" "cdk8s-timescale/network/validate-network.line13") "message" (dict "fn" "cdk8s-timescale/network/validate-network.line14")) $matches_2.r (dict "broken" (dict "fn" "cdk8s-timescale/network/validate-network.line24") "message" (dict "fn" "cdk8s-timescale/network/validate-network.line25"))) -}}
{{- end -}}

{{/* portProblems */}}
{{- define "cdk8s-timescale/network/validate-network.portProblems" -}}
  {{- $items := list -}}
  {{- range $i, $port := $.a1 -}}
    {{- $i_2 := float64 $i -}}
    {{- if not $.g.cdk8s_timescale_network_validate_network_PORT -}}
      {{- template "cdk8s-timescale/network/validate-network.PORT" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_network_validate_network_PORT "a1" (dict "path" (printf "%s[%s]" $.a0 (mustToRawJson $i_2)) "port" $port) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $items = concat $items $problemsOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* network/validate-network, line 53 */}}
{{- define "cdk8s-timescale/network/validate-network.line53" -}}
  {{- $_ := set $ "r" $.a0.namespace -}}
{{- end -}}

{{/* DNS */}}
{{- define "cdk8s-timescale/network/validate-network.DNS" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_LABEL -}}
    {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" "network.dns.namespace" "a1" (dict "fn" "cdk8s-timescale/network/validate-network.line53") "a2" $.g.cdk8s_timescale_common_formats_DNS_LABEL "a3" "give the namespace of the DNS pods" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- $_ := set $.g "cdk8s_timescale_network_validate_network_DNS" (list $matches.r) -}}
{{- end -}}

{{/* network/validate-network, line 45 */}}
{{- define "cdk8s-timescale/network/validate-network.line45" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" $path -}}
{{- end -}}

{{/* network/validate-network, line 46 */}}
{{- define "cdk8s-timescale/network/validate-network.line46" -}}
  {{- $port := $.a0.port -}}
  {{- $_ := set $ "r" $port -}}
{{- end -}}

{{/* PORT */}}
{{- define "cdk8s-timescale/network/validate-network.PORT" -}}
  {{- if not $.g.cdk8s_timescale_common_ports_TCP_PORT -}}
    {{- template "cdk8s-timescale/common/ports.TCP_PORT" $ -}}
  {{- end -}}
  {{- $whole := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/network/validate-network.line45") "a1" (dict "fn" "cdk8s-timescale/network/validate-network.line46") "a2" $.g.cdk8s_timescale_common_ports_TCP_PORT "a3" "it is a TCP port" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $_ := set $.g "cdk8s_timescale_network_validate_network_PORT" (list $whole.r) -}}
{{- end -}}
