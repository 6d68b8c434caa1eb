{{/* `hba.conf`. The console is reached over the Unix socket alone: by the exporter's Unix user, who may read, and by PgBouncer's own, who may */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-hba.poolerHba" -}}
  {{- if not $.g.STATISTICS_USER -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-hba.STATISTICS_USER" $ -}}
  {{- end -}}
  {{- if not $.g.ANYWHERE -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-hba.ANYWHERE" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $address := $.g.ANYWHERE -}}
    {{- $items = append $items (printf "host %s all %s reject" "pgbouncer" $address) -}}
  {{- end -}}
  {{- if not $.g.ANYWHERE -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-hba.ANYWHERE" $ -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $address_2 := $.g.ANYWHERE -}}
    {{- if not $.g.STATISTICS_USER -}}
      {{- template "cdk8s-timescale/pooler/pgbouncer-hba.STATISTICS_USER" $ -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (printf "host all %s %s reject" $.g.STATISTICS_USER $address_2) -}}
  {{- end -}}
  {{- if not $.g.ANYWHERE -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-hba.ANYWHERE" $ -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $address_3 := $.g.ANYWHERE -}}
    {{- $items_3 = append $items_3 (printf "hostssl all all %s scram-sha-256" $address_3) -}}
  {{- end -}}
  {{- $rules := concat (list (printf "local %s %s peer" "pgbouncer" $.g.STATISTICS_USER) "local all all reject") $items $items_2 $items_3 -}}
  {{- $_ := set $ "r" (printf "%s\n" (join "\n" $rules)) -}}
{{- end -}}

{{/* Who may read statistics: the Unix user of the exporter, who therefore has no password. */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-hba.STATISTICS_USER" -}}
  {{- if not $.g.NOBODY -}}
    {{- template "cdk8s-timescale/common/pod.NOBODY" $ -}}
  {{- end -}}
  {{- $_ := set $.g "STATISTICS_USER" $.g.NOBODY.name -}}
{{- end -}}

{{/* Every address; the keyword `all` is not known before PgBouncer 1.23. */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-hba.ANYWHERE" -}}
  {{- $_ := set $.g "ANYWHERE" (list "0.0.0.0/0" "::/0") -}}
{{- end -}}
