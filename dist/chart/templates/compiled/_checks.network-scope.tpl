{{/* Database pods can reach what they need and not the whole internet. Cilium knows names and the API server by itself; without policies nothing is limited. */}}
{{- define "cdk8s-timescale/checks/network-scope.networkScope" -}}
  {{- $network := $.a0.network -}}
  {{- $backups := $.a0.backups -}}
  {{- $archive := $.a0.archive -}}
  {{- if (ne $network.dataplane "kubernetes") -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := $.absent -}}
    {{- if ne $backups $.absent -}}
      {{- $value = $backups.repositories -}}
    {{- end -}}
    {{- $value_2 := $value -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $items := list -}}
    {{- range $_, $r := $value_2 -}}
      {{- $value_3 := hasKey $r.peer "cidr" -}}
      {{- if $value_3 -}}
        {{- $isAny := dict "g" $.g "a0" $r.peer.cidr -}}
        {{- template "cdk8s-timescale/checks/network-scope.isAny" $isAny -}}
        {{- $value_3 = $isAny.r -}}
      {{- end -}}
      {{- if $value_3 -}}
        {{- $items = append $items $r -}}
      {{- end -}}
    {{- end -}}
    {{- $found := false -}}
    {{- range $_, $item := $network.apiServer.cidrs -}}
      {{- $isAny_2 := dict "g" $.g "a0" $item -}}
      {{- template "cdk8s-timescale/checks/network-scope.isAny" $isAny_2 -}}
      {{- if $isAny_2.r -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_4 := $found -}}
    {{- if $value_4 -}}
      {{- $found_2 := $.absent -}}
      {{- range $_, $item_2 := $network.apiServer.cidrs -}}
        {{- $isAny_3 := dict "g" $.g "a0" $item_2 -}}
        {{- template "cdk8s-timescale/checks/network-scope.isAny" $isAny_3 -}}
        {{- if $isAny_3.r -}}
          {{- $found_2 = $item_2 -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- $texts := list -}}
      {{- range $item_3 := $network.apiServer.ports -}}
        {{- $texts = append $texts (mustToRawJson $item_3) -}}
      {{- end -}}
      {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "network.apiServer.cidrs has %s: whoever gets into a database pod may connect to any host on ports %s; " $found_2 (join " and " $texts)) "give the range of the API server, see \"kubectl get endpointslices kubernetes\"") -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
      {{- $value_4 = $warning.r -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_4 := $items -}}
      {{- $index := $item_4.index -}}
      {{- $port := $item_4.port -}}
      {{- $warning_2 := dict "g" $.g "a0" (printf "%s%s" (printf "backups.repositories[%s] is open to any address on port %s, since a NetworkPolicy knows no names: whoever gets into a database pod may send data anywhere; " (mustToRawJson (subf $index 1.0)) (mustToRawJson $port)) "use a private endpoint (AzureBlob.at()), or dataplane cilium") -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning_2 -}}
      {{- $items_2 = append $items_2 $warning_2.r -}}
    {{- end -}}
    {{- $value_5 := and (ne $archive $.absent) (hasKey $archive.destination.peer "cidr") -}}
    {{- if $value_5 -}}
      {{- $isAny_4 := dict "g" $.g "a0" $archive.destination.peer.cidr -}}
      {{- template "cdk8s-timescale/checks/network-scope.isAny" $isAny_4 -}}
      {{- $value_5 = $isAny_4.r -}}
    {{- end -}}
    {{- $value_6 := $value_5 -}}
    {{- if $value_6 -}}
      {{- $warning_3 := dict "g" $.g "a0" (printf "%s%s" (printf "archive.destination is open to any address on port %s, since a NetworkPolicy knows no names: whoever gets into a pod of the archive may send data anywhere; " (mustToRawJson $archive.destination.port)) "use a private endpoint (ColdStorage.at()), or dataplane cilium") -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning_3 -}}
      {{- $value_6 = $warning_3.r -}}
    {{- end -}}
    {{- $found_3 := dict "g" $.g "a0" (concat (list) (list $value_4) $items_2 (list $value_6)) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found_3 -}}
    {{- $_ := set $ "r" $found_3.r -}}
  {{- end -}}
{{- end -}}

{{/* isAny */}}
{{- define "cdk8s-timescale/checks/network-scope.isAny" -}}
  {{- $_ := set $ "r" (or (eq $.a0 "0.0.0.0/0") (eq $.a0 "::/0")) -}}
{{- end -}}
