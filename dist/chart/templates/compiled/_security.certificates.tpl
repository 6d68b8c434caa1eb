{{/* cert-manager Certificates for server, pooler and backup; nothing when the Secrets exist already. Each is named as its Secret. */}}
{{- define "cdk8s-timescale/security/certificates.Certificates" -}}
  {{- $this := dict -}}
  {{- if (not (ne $.a2.tls.issuer $.absent)) -}}
  {{- else -}}
    {{- $usesOf := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/security/certificates.usesOf" $usesOf -}}
    {{- range $use := $usesOf.r -}}
      {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $use.secretName -}}
      {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
      {{- $object_2 := dict -}}
      {{- range $key, $item := $use -}}
        {{- $_ := set $object_2 $key $item -}}
      {{- end -}}
      {{- $objectLabels_2 := dict "g" $.g "a0" $.a2 -}}
      {{- template "cdk8s-timescale/common/metadata.objectLabels" $objectLabels_2 -}}
      {{- $_ := set $object_2 "issuerRef" (dict "group" "cert-manager.io" "kind" $.a2.tls.issuer.kind "name" $.a2.tls.issuer.name) -}}
      {{- $_ := set $object_2 "duration" (printf "%sh" (mustToRawJson $.a2.tls.issuer.durationHours)) -}}
      {{- $_ := set $object_2 "renewBefore" (printf "%sh" (mustToRawJson $.a2.tls.issuer.renewBeforeHours)) -}}
      {{- $_ := set $object_2 "privateKey" (dict "algorithm" "ECDSA" "size" 256.0 "rotationPolicy" "Always") -}}
      {{- $_ := set $object_2 "secretTemplate" (dict "labels" $objectLabels_2.r) -}}
      {{- $value := dict "metadata" $metadata.r "spec" $object_2 -}}
      {{- $_ := set $value "apiVersion" "cert-manager.io/v1" -}}
      {{- $_ := set $value "kind" "Certificate" -}}
      {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* usesOf */}}
{{- define "cdk8s-timescale/security/certificates.usesOf" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $serverNames := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/certificate-names.serverNames" $serverNames -}}
  {{- $uses := list (dict "secretName" $.a0.tls.serverSecret "commonName" $namesOf.r.primaryService "dnsNames" $serverNames.r "usages" (list "digital signature" "server auth" "client auth")) -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $poolerNames := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/security/certificate-names.poolerNames" $poolerNames -}}
    {{- $uses = append $uses (dict "secretName" $.a0.tls.poolerSecret "commonName" $namesOf.r.pooler "dnsNames" $poolerNames.r "usages" (list "digital signature" "server auth")) -}}
  {{- end -}}
  {{- if (ne $.a0.backups $.absent) -}}
      {{- $namesOf_2 := dict "g" $.g "a0" $.a0.name -}}
      {{- template "cdk8s-timescale/common/names.namesOf" $namesOf_2 -}}
    {{- $uses = append $uses (dict "secretName" $.a0.tls.backupSecret "commonName" "pgbackrest" "dnsNames" (list (printf "*.%s" (printf "%s.%s.svc.%s" $namesOf_2.r.headless $.a0.namespace.name $.a0.clusterDomain))) "usages" (list "digital signature" "server auth" "client auth")) -}}
  {{- end -}}
  {{- $_ := set $ "r" $uses -}}
{{- end -}}
