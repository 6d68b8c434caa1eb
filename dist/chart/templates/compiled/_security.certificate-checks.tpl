{{/* The certificates of a platform with what each must be good for. Pods are asked for one by one: a wildcard covers them, and so does */}}
{{- define "cdk8s-timescale/security/certificate-checks.certificateChecks" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $items := list -}}
  {{- range $index := until (int $.a0.members.replicas) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $value := printf "%s-%s.%s" $namesOf.r.members (mustToRawJson $i) $namesOf.r.headless -}}
    {{- $items = append $items (printf "%s.%s.svc.%s" $value $.a0.namespace.name $.a0.clusterDomain) -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $items_2 := list -}}
    {{- range $index_2 := until (int $.a0.readPool.replicas) -}}
      {{- $_ := $.absent -}}
      {{- $i := float64 $index_2 -}}
      {{- $value_2 := printf "%s-%s.%s" $namesOf.r.readPool (mustToRawJson $i) $namesOf.r.headless -}}
      {{- $items_2 = append $items_2 (printf "%s.%s.svc.%s" $value_2 $.a0.namespace.name $.a0.clusterDomain) -}}
    {{- end -}}
    {{- $value_3 = $items_2 -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $items_3 := list -}}
    {{- range $index_3 := until (int $.a0.pooler.replicas) -}}
      {{- $_ := $.absent -}}
      {{- $i := float64 $index_3 -}}
      {{- $value_4 := printf "%s-%s.%s" $namesOf.r.pooler (mustToRawJson $i) $namesOf.r.poolerHeadless -}}
      {{- $items_3 = append $items_3 (printf "%s.%s.svc.%s" $value_4 $.a0.namespace.name $.a0.clusterDomain) -}}
    {{- end -}}
    {{- $value_5 = $items_3 -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $value_6 := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value_6 = list $namesOf.r.replicaService -}}
  {{- else -}}
    {{- $value_6 = list -}}
  {{- end -}}
  {{- $services := concat (list $namesOf.r.primaryService $namesOf.r.readOnlyService) $value_6 -}}
  {{- $items_4 := list -}}
  {{- range $_, $item := $services -}}
    {{- $items_4 = append $items_4 (printf "%s.%s.svc.%s" $item $.a0.namespace.name $.a0.clusterDomain) -}}
  {{- end -}}
  {{- $server := concat $items_4 $items $value_3 (list "localhost") -}}
  {{- if not $.g.CERTIFICATE_DIRECTORIES -}}
    {{- template "cdk8s-timescale/security/certificate-checks.CERTIFICATE_DIRECTORIES" $ -}}
  {{- end -}}
  {{- $serverNames := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/certificate-names.serverNames" $serverNames -}}
  {{- $items_5 := list -}}
  {{- range $_, $name := $serverNames.r -}}
    {{- if (and (not (hasPrefix "*." $name)) (not (has $name $server))) -}}
      {{- $items_5 = append $items_5 $name -}}
    {{- end -}}
  {{- end -}}
  {{- $checks := list (dict "use" "server" "secret" $.a0.tls.serverSecret "directory" $.g.CERTIFICATE_DIRECTORIES.server "names" $server "wanted" $items_5 "usages" (list "serverAuth" "clientAuth") "strict" true "key" true) -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $pooler := list (printf "%s.%s.svc.%s" $namesOf.r.pooler $.a0.namespace.name $.a0.clusterDomain) -}}
    {{- if not $.g.CERTIFICATE_DIRECTORIES -}}
      {{- template "cdk8s-timescale/security/certificate-checks.CERTIFICATE_DIRECTORIES" $ -}}
    {{- end -}}
    {{- $poolerNames := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/security/certificate-names.poolerNames" $poolerNames -}}
    {{- $items_6 := list -}}
    {{- range $_, $name_2 := $poolerNames.r -}}
      {{- if (and (not (hasPrefix "*." $name_2)) (not (has $name_2 $pooler))) -}}
        {{- $items_6 = append $items_6 $name_2 -}}
      {{- end -}}
    {{- end -}}
    {{- $checks = append $checks (dict "use" "pooler" "secret" $.a0.tls.poolerSecret "directory" $.g.CERTIFICATE_DIRECTORIES.pooler "names" $pooler "wanted" (default list (concat $value_5 $items_6)) "usages" (list "serverAuth") "strict" false "key" $.a1) -}}
  {{- end -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- if not $.g.CERTIFICATE_DIRECTORIES -}}
      {{- template "cdk8s-timescale/security/certificate-checks.CERTIFICATE_DIRECTORIES" $ -}}
    {{- end -}}
      {{- $namesOf_2 := dict "g" $.g "a0" $.a0.name -}}
      {{- template "cdk8s-timescale/common/names.namesOf" $namesOf_2 -}}
    {{- $value_7 := list (printf "*.%s" (printf "%s.%s.svc.%s" $namesOf_2.r.headless $.a0.namespace.name $.a0.clusterDomain)) -}}
    {{- $items_7 := list -}}
    {{- range $_, $name_3 := $value_7 -}}
      {{- if (and (not (hasPrefix "*." $name_3)) (not (has $name_3 $items))) -}}
        {{- $items_7 = append $items_7 $name_3 -}}
      {{- end -}}
    {{- end -}}
    {{- $checks = append $checks (dict "use" "backup" "secret" $.a0.tls.backupSecret "directory" $.g.CERTIFICATE_DIRECTORIES.backup "names" $items "wanted" $items_7 "usages" (list "serverAuth" "clientAuth") "commonName" "pgbackrest" "strict" false "key" true) -}}
  {{- end -}}
  {{- $_ := set $ "r" $checks -}}
{{- end -}}

{{/* Where the certificates are in the pods that check them. */}}
{{- define "cdk8s-timescale/security/certificate-checks.CERTIFICATE_DIRECTORIES" -}}
  {{- $_ := set $.g "CERTIFICATE_DIRECTORIES" (dict "server" "/tls" "pooler" "/tls-pooler" "backup" "/tls-backup") -}}
{{- end -}}
