{{/* `pooler.json`: what the program beside PgBouncer has to know. It reads the file again each second, so no change restarts a pod. */}}
{{- define "cdk8s-timescale/pooler/pooler-settings.poolerSettings" -}}
  {{- if not $.g.STATISTICS_USER -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-hba.STATISTICS_USER" $ -}}
  {{- end -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a1.aliases -}}
    {{- if (eq $item.access "read-write") -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $items_2 = append $items_2 (dict "alias" $item_2.alias "database" $item_2.database) -}}
  {{- end -}}
  {{- if not $.g.SINCE -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" $ -}}
  {{- end -}}
    {{- $compareVersions := dict "g" $.g "a0" $.a0.image.pgbouncer "a1" $.g.SINCE.killClient -}}
    {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
  {{- $settings := dict "logins" (list $.a0.systemRoles.pooler (printf "%s%s" $.a0.systemRoles.pooler "_b")) "statistics" $.g.STATISTICS_USER "port" $.g.PGBOUNCER.number "primary" (dict "host" (printf "%s.%s.svc.%s" $namesOf.r.primaryService $.a0.namespace.name $.a0.clusterDomain) "port" $.g.POSTGRES.number "restPort" $.g.PATRONI.number) "databases" $items_2 "lookup" (printf "SELECT FROM %s('')" "pooler.lookup") "mode" $.a1.mode "connectTimeout" 2.0 "killClient" (ge $compareVersions.r 0.0) -}}
  {{- $jsonText := dict "g" $.g "a0" $settings -}}
  {{- template "cdk8s-timescale/common/json.jsonText" $jsonText -}}
  {{- $_ := set $ "r" (printf "%s\n" $jsonText.r) -}}
{{- end -}}
