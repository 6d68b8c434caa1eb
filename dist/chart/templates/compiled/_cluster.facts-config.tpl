{{/* What is public of the pooler's certificate, so that a member notices when it changes. */}}
{{- define "cdk8s-timescale/cluster/facts-config.poolerCertificateVolume" -}}
  {{- $items := list -}}
  {{- range $_, $key := (list "tls.crt" "ca.crt") -}}
    {{- $items = append $items (dict "key" $key "path" $key) -}}
  {{- end -}}
  {{- if not $.g.CERTIFICATE_DIRECTORIES -}}
    {{- template "cdk8s-timescale/security/certificate-checks.CERTIFICATE_DIRECTORIES" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "volume" (dict "name" "tls-pooler" "secret" (dict "secretName" $.a0.tls.poolerSecret "items" $items "optional" true "defaultMode" 292.0)) "mount" (dict "name" "tls-pooler" "mountPath" $.g.CERTIFICATE_DIRECTORIES.pooler "readOnly" true)) -}}
{{- end -}}

{{/* factsConfig */}}
{{- define "cdk8s-timescale/cluster/facts-config.factsConfig" -}}
  {{- $certificateChecks := dict "g" $.g "a0" $.a0 "a1" false -}}
  {{- template "cdk8s-timescale/security/certificate-checks.certificateChecks" $certificateChecks -}}
  {{- $items := list -}}
  {{- range $_, $item := $certificateChecks.r -}}
    {{- if (or (eq $.a1 "member") (eq $item.use "server")) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $index := until (int $.a0.members.replicas) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
    {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
    {{- $items_2 = append $items_2 (printf "%s-%s" $namesOf.r.members (mustToRawJson $i)) -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "scope" $.a0.name "readsFallBack" (eq $.a0.members.readOnlyFallback "primary") "members" $items_2 "synchronous" (ne $.a0.failover.synchronousMode "off") "maxLagBytes" $.a0.members.maxLagBytes "replication" $.a0.systemRoles.replication "certificates" $items) -}}
{{- end -}}
