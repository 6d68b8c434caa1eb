{{/* What `check_failover.py` needs to ask every member: the environment, and the authority of their certificates. */}}
{{- define "cdk8s-timescale/workload/failover-check.failoverCheck" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $items := list -}}
  {{- range $index := until (int $.a0.members.replicas) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $items = append $items (printf "%s-%s" $namesOf.r.members (mustToRawJson $i)) -}}
  {{- end -}}
  {{- $env := list (dict "name" "MEMBERS" "value" (join " " $items)) (dict "name" "MEMBER_DOMAIN" "value" (printf "%s.%s.svc.%s" $namesOf.r.headless $.a0.namespace.name $.a0.clusterDomain)) (dict "name" "AUTHORITY" "value" "/server-ca/ca.crt") -}}
  {{- $volume := dict "name" "server-ca" "secret" (dict "secretName" $.a0.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt"))) -}}
  {{- $_ := set $ "r" (dict "env" $env "volume" $volume "mount" (dict "name" "server-ca" "mountPath" "/server-ca" "readOnly" true)) -}}
{{- end -}}
