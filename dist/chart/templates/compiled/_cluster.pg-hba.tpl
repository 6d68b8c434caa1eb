{{/* Who may log in, and how. Over the network only with TLS and SCRAM. Over the Unix socket, which only containers of the same pod share, the */}}
{{- define "cdk8s-timescale/cluster/pg-hba.hostBasedAuthentication" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.monitoring $.absent) -}}
    {{- $value = list (printf "local all %s peer map=%s" $.a0.monitoring.exporterRole "exporter") -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $value (list (printf "local all %s peer" $.a0.systemRoles.superuser) "local all all reject" (printf "hostssl replication %s all scram-sha-256" $.a0.systemRoles.replication) "hostssl all all all scram-sha-256" "hostnossl all all all reject")) -}}
{{- end -}}

{{/* `pg_ident.conf`: the exporter runs under a uid of its own. Under the server's it could as well log in as the superuser. */}}
{{- define "cdk8s-timescale/cluster/pg-hba.identityMaps" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.monitoring $.absent) -}}
    {{- if not $.g.NOBODY -}}
      {{- template "cdk8s-timescale/common/pod.NOBODY" $ -}}
    {{- end -}}
    {{- $value = list (printf "%s %s %s" "exporter" $.g.NOBODY.name $.a0.monitoring.exporterRole) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
