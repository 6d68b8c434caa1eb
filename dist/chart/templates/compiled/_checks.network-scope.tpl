{{/* Database pods can reach what they need and not the whole internet. Cilium knows names and the API server by itself; without policies nothing is limited. */}}
{{- define "cdk8s-timescale/checks/network-scope.networkScope" -}}
  {{- if (ne $.a0.network.dataplane "kubernetes") -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := $.absent -}}
    {{- if ne $.a0.backups $.absent -}}
      {{- $value = $.a0.backups.repositories -}}
    {{- end -}}
    {{- $value_2 := $value -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $items := list -}}
    {{- range $_, $r := $value_2 -}}
      {{- if (and (hasKey $r.peer "cidr") (or (eq $r.peer.cidr "0.0.0.0/0") (eq $r.peer.cidr "::/0"))) -}}
        {{- $items = append $items $r -}}
      {{- end -}}
    {{- end -}}
    {{- $found := false -}}
    {{- range $_, $item := $.a0.network.apiServer.cidrs -}}
      {{- $isAny := dict "g" $.g "a0" $item -}}
      {{- template "cdk8s-timescale/checks/network-scope.isAny" $isAny -}}
      {{- if $isAny.r -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_4 := $found -}}
    {{- if $value_4 -}}
      {{- $found_2 := $.absent -}}
      {{- range $_, $item_2 := $.a0.network.apiServer.cidrs -}}
        {{- $isAny_2 := dict "g" $.g "a0" $item_2 -}}
        {{- template "cdk8s-timescale/checks/network-scope.isAny" $isAny_2 -}}
        {{- if $isAny_2.r -}}
          {{- $found_2 = $item_2 -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- $texts := list -}}
      {{- range $item_3 := $.a0.network.apiServer.ports -}}
        {{- $texts = append $texts (mustToRawJson $item_3) -}}
      {{- end -}}
      {{- $value_3 := printf "%s%s" (printf "network.apiServer.cidrs has %s: whoever gets into a database pod may connect to any host on ports %s; " $found_2 (join " and " $texts)) "give the range of the API server, see \"kubectl get endpointslices kubernetes\"" -}}
      {{- $value_4 = dict "severity" "warning" "message" $value_3 -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_4 := $items -}}
      {{- $value_5 := printf "%s%s" (printf "backups.repositories[%s] is open to any address on port %s, since a NetworkPolicy knows no names: whoever gets into a database pod may send data anywhere; " (mustToRawJson (subf $item_4.index 1.0)) (mustToRawJson $item_4.port)) "use a private endpoint (AzureBlob.at()), or dataplane cilium" -}}
      {{- $items_2 = append $items_2 (dict "severity" "warning" "message" $value_5) -}}
    {{- end -}}
    {{- $value_7 := and (and (ne $.a0.archive $.absent) (hasKey $.a0.archive.destination.peer "cidr")) (or (eq $.a0.archive.destination.peer.cidr "0.0.0.0/0") (eq $.a0.archive.destination.peer.cidr "::/0")) -}}
    {{- if $value_7 -}}
      {{- $value_6 := printf "%s%s" (printf "archive.destination is open to any address on port %s, since a NetworkPolicy knows no names: whoever gets into a pod of the archive may send data anywhere; " (mustToRawJson $.a0.archive.destination.port)) "use a private endpoint (ColdStorage.at()), or dataplane cilium" -}}
      {{- $value_7 = dict "severity" "warning" "message" $value_6 -}}
    {{- end -}}
    {{- $found_3 := dict "g" $.g "a0" (concat (list) (list $value_4) $items_2 (list $value_7)) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found_3 -}}
    {{- $_ := set $ "r" $found_3.r -}}
  {{- end -}}
{{- end -}}

{{/* isAny */}}
{{- define "cdk8s-timescale/checks/network-scope.isAny" -}}
  {{- $_ := set $ "r" (or (eq $.a0 "0.0.0.0/0") (eq $.a0 "::/0")) -}}
{{- end -}}
