{{/* Names that PostgreSQL and Patroni's REST interface are reached by: the Services, and each pod under the headless one. */}}
{{- define "cdk8s-timescale/security/certificate-names.serverNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $items := list -}}
  {{- range $_, $service := (list $namesOf.r.primaryService $namesOf.r.replicaService $namesOf.r.readOnlyService) -}}
    {{- $serviceNames := dict "g" $.g "a0" $.a0 "a1" $service -}}
    {{- template "cdk8s-timescale/security/certificate-names.serviceNames" $serviceNames -}}
    {{- $items = concat $items $serviceNames.r -}}
  {{- end -}}
  {{- $podNames := dict "g" $.g "a0" $.a0 "a1" $namesOf.r.headless -}}
  {{- template "cdk8s-timescale/security/certificate-names.podNames" $podNames -}}
  {{- $_ := set $ "r" (concat $items (list $podNames.r "localhost")) -}}
{{- end -}}

{{/* Names that the pooler is reached by; each pod by its own, because peers pass on cancel requests. */}}
{{- define "cdk8s-timescale/security/certificate-names.poolerNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $serviceNames := dict "g" $.g "a0" $.a0 "a1" $namesOf.r.pooler -}}
  {{- template "cdk8s-timescale/security/certificate-names.serviceNames" $serviceNames -}}
  {{- $podNames := dict "g" $.g "a0" $.a0 "a1" $namesOf.r.poolerHeadless -}}
  {{- template "cdk8s-timescale/security/certificate-names.podNames" $podNames -}}
  {{- $_ := set $ "r" (concat $serviceNames.r (list $podNames.r "localhost")) -}}
{{- end -}}

{{/* Names that pgBackRest's server is reached by: it runs beside PostgreSQL in each pod. */}}
{{- define "cdk8s-timescale/security/certificate-names.backupNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $podNames := dict "g" $.g "a0" $.a0 "a1" $namesOf.r.headless -}}
  {{- template "cdk8s-timescale/security/certificate-names.podNames" $podNames -}}
  {{- $_ := set $ "r" (list $podNames.r) -}}
{{- end -}}

{{/* Every form that DNS search paths let a client write. */}}
{{- define "cdk8s-timescale/security/certificate-names.serviceNames" -}}
  {{- $serviceHost := dict "g" $.g "a0" $.a1 "a1" $.a0.namespace.name "a2" $.a0.clusterDomain -}}
  {{- template "cdk8s-timescale/common/names.serviceHost" $serviceHost -}}
  {{- $_ := set $ "r" (list $.a1 (printf "%s.%s" $.a1 $.a0.namespace.name) (printf "%s.%s.svc" $.a1 $.a0.namespace.name) $serviceHost.r) -}}
{{- end -}}

{{/* A wildcard stands for exactly one label (RFC 6125), here the pod's name. */}}
{{- define "cdk8s-timescale/security/certificate-names.podNames" -}}
  {{- $serviceHost := dict "g" $.g "a0" $.a1 "a1" $.a0.namespace.name "a2" $.a0.clusterDomain -}}
  {{- template "cdk8s-timescale/common/names.serviceHost" $serviceHost -}}
  {{- $_ := set $ "r" (printf "*.%s" $serviceHost.r) -}}
{{- end -}}
