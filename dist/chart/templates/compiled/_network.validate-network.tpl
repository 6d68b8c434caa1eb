{{/* Everything that is wrong with one end of a flow that the user gave. */}}
{{- define "cdk8s-timescale/network/validate-network.peerProblems" -}}
  {{- if (eq $.a1.kind "pods") -}}
    {{- $labelProblems := dict "g" $.g "a0" (printf "%s.labels" $.a0) "a1" $.a1.labels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
    {{- $labelProblems_2 := dict "g" $.g "a0" (printf "%s.namespaceLabels" $.a0) "a1" $.a1.namespaceLabels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems_2 -}}
    {{- $_ := set $ "r" (default list (concat $labelProblems.r $labelProblems_2.r)) -}}
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
      {{- $value_10 := false -}}
      {{- if (eq $.a1.kind "fqdn") -}}
        {{- $problems := list -}}
        {{- $value_7 := ne $.a1.name $.absent -}}
        {{- if $value_7 -}}
          {{- if not $.g.DNS_NAME -}}
            {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
          {{- end -}}
          {{- $fits := dict "g" $.g "a0" $.g.DNS_NAME "a1" $.a1.name -}}
          {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
          {{- $value_7 = not $fits.r -}}
        {{- end -}}
        {{- if $value_7 -}}
          {{- $value_8 := printf "%s.name" $.a0 -}}
          {{- $text := dict "g" $.g "a0" $value_8 "a1" $.a1 -}}
          {{- template "cdk8s-timescale/common/rules.text" $text -}}
          {{- if not $.g.DNS_NAME -}}
            {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
          {{- end -}}
          {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" $text.r $.g.DNS_NAME.allowed $.a1.name "give the host name") -}}
        {{- end -}}
        {{- $value_10 = $problems -}}
      {{- else -}}
        {{- $value_10 = list -}}
      {{- end -}}
      {{- $value_11 := dict "path" (printf "%s.cidr" $.a0) "cidr" $.a1.cidr -}}
      {{- $problems_2 := list -}}
      {{- $isAddressRange := dict "g" $.g "a0" $value_11.cidr -}}
      {{- template "cdk8s-timescale/common/address.isAddressRange" $isAddressRange -}}
      {{- if (not $isAddressRange.r) -}}
        {{- $problems_2 = append $problems_2 (printf "%s must be an address range ('10.240.0.0/16', one address is '10.240.0.4/32'), got '%s': see \"kubectl get endpointslices\"" $value_11.path $value_11.cidr) -}}
      {{- end -}}
      {{- $items := list -}}
      {{- range $i, $cidr := $value_2 -}}
        {{- $i_2 := float64 $i -}}
        {{- $value_12 := dict "path" (printf "%s.except[%s]" $.a0 (mustToRawJson $i_2)) "cidr" $cidr -}}
        {{- $problems_3 := list -}}
        {{- $isAddressRange_2 := dict "g" $.g "a0" $value_12.cidr -}}
        {{- template "cdk8s-timescale/common/address.isAddressRange" $isAddressRange_2 -}}
        {{- if (not $isAddressRange_2.r) -}}
          {{- $problems_3 = append $problems_3 (printf "%s must be an address range ('10.240.0.0/16', one address is '10.240.0.4/32'), got '%s': see \"kubectl get endpointslices\"" $value_12.path $value_12.cidr) -}}
        {{- end -}}
        {{- if $problems_3 -}}
          {{- $items = concat $items $problems_3 -}}
        {{- end -}}
      {{- end -}}
      {{- $_ := set $ "r" (default list (concat $value_10 $problems_2 $items)) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* network/validate-network, line 18 */}}
{{- define "cdk8s-timescale/network/validate-network.line18" -}}
  {{- $_ := set $ "r" (printf "network.clients.%s.namespace" $.a0.name) -}}
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
  {{- $items := list -}}
  {{- range $_, $c := $value_2 -}}
    {{- $items = append $items $c.name -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_2 := list -}}
  {{- range $_, $name := $repeated.r -}}
    {{- $items_2 = append $items_2 (printf "network.clients must have different names, got '%s' more than once: put what it connects to into one client" $name) -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $client := $value_2 -}}
    {{- $problems := list -}}
    {{- $value_7 := ne $client.name $.absent -}}
    {{- if $value_7 -}}
      {{- if not $.g.DNS_LABEL -}}
        {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.DNS_LABEL "a1" $client.name -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_7 = not $fits.r -}}
    {{- end -}}
    {{- if $value_7 -}}
      {{- if not $.g.DNS_LABEL -}}
        {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "a name of network.clients" $.g.DNS_LABEL.allowed $client.name "it tells the rules of a policy apart") -}}
    {{- end -}}
    {{- $keys := list -}}
    {{- range $key, $item := $client.podLabels -}}
      {{- $keys = append $keys $key -}}
    {{- end -}}
    {{- if (eq (float64 (len $keys)) 0.0) -}}
      {{- $problems = append $problems (printf "network.clients.%s.podLabels must have at least one label, got none: it would let in every pod of the namespace; give the labels of the client's pods" $client.name) -}}
    {{- end -}}
    {{- $value_12 := ne $client.namespace $.absent -}}
    {{- if $value_12 -}}
      {{- if not $.g.DNS_LABEL -}}
        {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.DNS_LABEL "a1" $client.namespace -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_12 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_12 -}}
      {{- if not $.g.DNS_LABEL -}}
        {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (dict "fn" "cdk8s-timescale/network/validate-network.line18") $.g.DNS_LABEL.allowed $client.namespace "leave it out for the platform's own") -}}
    {{- end -}}
    {{- if (eq (float64 (len $client.to)) 0.0) -}}
      {{- $problems = append $problems (printf "network.clients.%s.to must name at least one of pooler, primary and replicas, got none: leave the client out if it does not connect" $client.name) -}}
    {{- end -}}
    {{- $labelProblems := dict "g" $.g "a0" (printf "network.clients.%s.podLabels" $client.name) "a1" $client.podLabels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
    {{- $value_13 := default list (concat $problems $labelProblems.r) -}}
    {{- if $value_13 -}}
      {{- $items_3 = concat $items_3 $value_13 -}}
    {{- end -}}
  {{- end -}}
  {{- $value_14 := $.absent -}}
  {{- if ne $value.apiServer $.absent -}}
    {{- $value_14 = $value.apiServer.cidrs -}}
  {{- end -}}
  {{- $value_15 := $.absent -}}
  {{- if ne $value_14 $.absent -}}
    {{- $value_15 = float64 (len $value_14) -}}
  {{- end -}}
  {{- $value_16 := false -}}
  {{- if (eq $value_15 0.0) -}}
    {{- $value_16 = list "network.apiServer.cidrs must have at least one address range, got none: Patroni cannot work without the API server; leave apiServer out for any address" -}}
  {{- else -}}
    {{- $value_16 = list -}}
  {{- end -}}
  {{- $value_17 := $.absent -}}
  {{- if ne $value.apiServer $.absent -}}
    {{- $value_17 = $value.apiServer.cidrs -}}
  {{- end -}}
  {{- $value_18 := $value_17 -}}
  {{- if eq $value_18 $.absent -}}
    {{- $value_18 = list -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $i, $cidr := $value_18 -}}
    {{- $i_2 := float64 $i -}}
    {{- $value_19 := dict "path" (printf "network.apiServer.cidrs[%s]" (mustToRawJson $i_2)) "cidr" $cidr -}}
    {{- $problems_2 := list -}}
    {{- $isAddressRange := dict "g" $.g "a0" $value_19.cidr -}}
    {{- template "cdk8s-timescale/common/address.isAddressRange" $isAddressRange -}}
    {{- if (not $isAddressRange.r) -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be an address range ('10.240.0.0/16', one address is '10.240.0.4/32'), got '%s': see \"kubectl get endpointslices\"" $value_19.path $value_19.cidr) -}}
    {{- end -}}
    {{- if $problems_2 -}}
      {{- $items_4 = concat $items_4 $problems_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $value_20 := $.absent -}}
  {{- if ne $value.apiServer $.absent -}}
    {{- $value_20 = $value.apiServer.ports -}}
  {{- end -}}
  {{- $value_21 := $.absent -}}
  {{- if ne $value_20 $.absent -}}
    {{- $value_21 = float64 (len $value_20) -}}
  {{- end -}}
  {{- $value_22 := false -}}
  {{- if (eq $value_21 0.0) -}}
    {{- $value_22 = list "network.apiServer.ports must have at least one port, got none: leave it out for 443 and 6443" -}}
  {{- else -}}
    {{- $value_22 = list -}}
  {{- end -}}
  {{- $value_23 := $.absent -}}
  {{- if ne $value.apiServer $.absent -}}
    {{- $value_23 = $value.apiServer.ports -}}
  {{- end -}}
  {{- $value_24 := $value_23 -}}
  {{- if eq $value_24 $.absent -}}
    {{- $value_24 = list -}}
  {{- end -}}
  {{- $portProblems := dict "g" $.g "a0" "network.apiServer.ports" "a1" $value_24 -}}
  {{- template "cdk8s-timescale/network/validate-network.portProblems" $portProblems -}}
  {{- $value_30 := false -}}
  {{- if (ne $value.dns $.absent) -}}
    {{- $problems_3 := list -}}
    {{- $value_29 := ne $value.dns.namespace $.absent -}}
    {{- if $value_29 -}}
      {{- if not $.g.DNS_LABEL -}}
        {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
      {{- end -}}
      {{- $fits_3 := dict "g" $.g "a0" $.g.DNS_LABEL "a1" $value.dns.namespace -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_3 -}}
      {{- $value_29 = not $fits_3.r -}}
    {{- end -}}
    {{- if $value_29 -}}
      {{- if not $.g.DNS_LABEL -}}
        {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
      {{- end -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be %s, got '%s': %s" "network.dns.namespace" $.g.DNS_LABEL.allowed $value.dns.namespace "give the namespace of the DNS pods") -}}
    {{- end -}}
    {{- $labelProblems_2 := dict "g" $.g "a0" "network.dns.podLabels" "a1" $value.dns.podLabels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems_2 -}}
    {{- $value_30 = default list (concat $problems_3 $labelProblems_2.r) -}}
  {{- else -}}
    {{- $value_30 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $items_2 $items_3 $value_16 $items_4 $value_22 $portProblems.r $value_30)) -}}
{{- end -}}

{{/* portProblems */}}
{{- define "cdk8s-timescale/network/validate-network.portProblems" -}}
  {{- $items := list -}}
  {{- range $i, $port := $.a1 -}}
    {{- $i_2 := float64 $i -}}
    {{- $value := dict "path" (printf "%s[%s]" $.a0 (mustToRawJson $i_2)) "port" $port -}}
    {{- $problems := list -}}
    {{- $value_3 := ne $value.port $.absent -}}
    {{- if $value_3 -}}
      {{- if not $.g.TCP_PORT -}}
        {{- template "cdk8s-timescale/common/ports.TCP_PORT" $ -}}
      {{- end -}}
      {{- $isWholeWithin := dict "g" $.g "a0" $value.port "a1" $.g.TCP_PORT -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
      {{- $value_3 = not $isWholeWithin.r -}}
    {{- end -}}
    {{- if $value_3 -}}
      {{- if not $.g.TCP_PORT -}}
        {{- template "cdk8s-timescale/common/ports.TCP_PORT" $ -}}
      {{- end -}}
      {{- $value_4 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range := dict "g" $.g "a0" $.g.TCP_PORT "a1" $value_4 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range -}}
      {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" $value.path $range.r (mustToRawJson $value.port) "it is a TCP port") -}}
    {{- end -}}
    {{- if $problems -}}
      {{- $items = concat $items $problems -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
