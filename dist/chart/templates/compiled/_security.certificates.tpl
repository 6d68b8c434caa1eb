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
      {{- $object := dict -}}
      {{- range $key, $item := $use -}}
        {{- $_ := set $object $key $item -}}
      {{- end -}}
      {{- $objectLabels := dict "g" $.g "a0" $.a2 -}}
      {{- template "cdk8s-timescale/common/metadata.objectLabels" $objectLabels -}}
      {{- $_ := set $object "issuerRef" (dict "group" "cert-manager.io" "kind" $.a2.tls.issuer.kind "name" $.a2.tls.issuer.name) -}}
      {{- $_ := set $object "duration" (printf "%sh" (mustToRawJson $.a2.tls.issuer.durationHours)) -}}
      {{- $_ := set $object "renewBefore" (printf "%sh" (mustToRawJson $.a2.tls.issuer.renewBeforeHours)) -}}
      {{- $_ := set $object "privateKey" (dict "algorithm" "ECDSA" "size" 256.0 "rotationPolicy" "Always") -}}
      {{- $_ := set $object "secretTemplate" (dict "labels" $objectLabels.r) -}}
      {{- $value := dict "metadata" $metadata.r "spec" $object -}}
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
    {{- $backupNames := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/security/certificate-names.backupNames" $backupNames -}}
    {{- $uses = append $uses (dict "secretName" $.a0.tls.backupSecret "commonName" "pgbackrest" "dnsNames" $backupNames.r "usages" (list "digital signature" "server auth" "client auth")) -}}
  {{- end -}}
  {{- $_ := set $ "r" $uses -}}
{{- end -}}
