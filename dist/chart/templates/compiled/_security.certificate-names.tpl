{{/* Names that PostgreSQL and Patroni's REST interface are reached by: the Services, and each pod under the headless one. */}}
{{- define "cdk8s-timescale/security/certificate-names.serverNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $items := list -}}
  {{- range $_, $service := (list $namesOf.r.primaryService $namesOf.r.replicaService $namesOf.r.readOnlyService) -}}
    {{- $serviceNames := dict "g" $.g "a0" $.a0 "a1" $service -}}
    {{- template "cdk8s-timescale/security/certificate-names.serviceNames" $serviceNames -}}
    {{- if $serviceNames.r -}}
      {{- $items = concat $items $serviceNames.r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $items (list (printf "*.%s" (printf "%s.%s.svc.%s" $namesOf.r.headless $.a0.namespace.name $.a0.clusterDomain)) "localhost")) -}}
{{- end -}}

{{/* Names that the pooler is reached by; each pod by its own, because peers pass on cancel requests. */}}
{{- define "cdk8s-timescale/security/certificate-names.poolerNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $serviceNames := dict "g" $.g "a0" $.a0 "a1" $namesOf.r.pooler -}}
  {{- template "cdk8s-timescale/security/certificate-names.serviceNames" $serviceNames -}}
  {{- $_ := set $ "r" (concat $serviceNames.r (list (printf "*.%s" (printf "%s.%s.svc.%s" $namesOf.r.poolerHeadless $.a0.namespace.name $.a0.clusterDomain)) "localhost")) -}}
{{- end -}}

{{/* Every form that DNS search paths let a client write. */}}
{{- define "cdk8s-timescale/security/certificate-names.serviceNames" -}}
  {{- $_ := set $ "r" (list $.a1 (printf "%s.%s" $.a1 $.a0.namespace.name) (printf "%s.%s.svc" $.a1 $.a0.namespace.name) (printf "%s.%s.svc.%s" $.a1 $.a0.namespace.name $.a0.clusterDomain)) -}}
{{- end -}}
