{{/* Every connection that the declared platform opens or accepts. What is not here does not exist, and is dropped. */}}
{{- define "cdk8s-timescale/network/flows.flowsOf" -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.FACTS -}}
    {{- template "cdk8s-timescale/common/ports.FACTS" $ -}}
  {{- end -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- $group := dict "g" $.g "a0" "settings" -}}
  {{- template "cdk8s-timescale/network/flows.group" $group -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- $group_2 := dict "g" $.g "a0" "access" -}}
  {{- template "cdk8s-timescale/network/flows.group" $group_2 -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
    {{- $databasesWithSchema := dict "g" $.g "a0" $.a0.databases -}}
    {{- template "cdk8s-timescale/common/databases.databasesWithSchema" $databasesWithSchema -}}
  {{- $value := false -}}
  {{- if (gt (float64 (len $databasesWithSchema.r)) 0.0) -}}
    {{- $group_3 := dict "g" $.g "a0" "schema" -}}
    {{- template "cdk8s-timescale/network/flows.group" $group_3 -}}
    {{- if not $.g.DATABASE -}}
      {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
    {{- end -}}
    {{- if not $.g.POSTGRES -}}
      {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
    {{- end -}}
    {{- $value = list (dict "from" $group_3.r "to" $.g.DATABASE "ports" (list $.g.POSTGRES.number) "why" "migrations, hypertables") -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $flows := concat (list (dict "from" $.g.DATABASE "to" $.g.DATABASE "ports" (list $.g.POSTGRES.number) "why" "replication, base backup, rewind") (dict "from" $.g.DATABASE "to" $.g.DATABASE "ports" (list $.g.PATRONI.number) "why" "leader race, failsafe check") (dict "from" $.g.DATABASE "to" $.g.DATABASE "ports" (list $.g.FACTS.number) "why" "what the other members know") (dict "from" $.g.DATABASE "to" (dict "kind" "api-server") "ports" $.a0.network.apiServer.ports "why" "Patroni keeps its lease and its labels in the API server") (dict "from" $group.r "to" $.g.DATABASE "ports" (list $.g.PATRONI.number) "why" "dynamic configuration and restarts") (dict "from" $group_2.r "to" $.g.DATABASE "ports" (list $.g.POSTGRES.number) "why" "logins, databases, grants")) $value -}}
    {{- $databasesWithSchema_2 := dict "g" $.g "a0" $.a0.databases -}}
    {{- template "cdk8s-timescale/common/databases.databasesWithSchema" $databasesWithSchema_2 -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $databasesWithSchema_2.r)) 0.0) -}}
    {{- $value_2 = list "schema" -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $resolvers := concat (list "settings" "access") $value_2 -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- if not $.g.POOLER -}}
      {{- template "cdk8s-timescale/network/flows.POOLER" $ -}}
    {{- end -}}
    {{- if not $.g.DATABASE -}}
      {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
    {{- end -}}
    {{- if not $.g.POSTGRES -}}
      {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
    {{- end -}}
    {{- $flows = append $flows (dict "from" $.g.POOLER "to" $.g.DATABASE "ports" (list $.g.POSTGRES.number) "why" "server connections") -}}
    {{- if not $.g.POOLER -}}
      {{- template "cdk8s-timescale/network/flows.POOLER" $ -}}
    {{- end -}}
    {{- if not $.g.DATABASE -}}
      {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
    {{- end -}}
    {{- if not $.g.PATRONI -}}
      {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
    {{- end -}}
    {{- $flows = append $flows (dict "from" $.g.POOLER "to" $.g.DATABASE "ports" (list $.g.PATRONI.number) "why" "who leads") -}}
    {{- if not $.g.POOLER -}}
      {{- template "cdk8s-timescale/network/flows.POOLER" $ -}}
    {{- end -}}
    {{- if not $.g.POOLER -}}
      {{- template "cdk8s-timescale/network/flows.POOLER" $ -}}
    {{- end -}}
    {{- if not $.g.PGBOUNCER -}}
      {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
    {{- end -}}
    {{- $flows = append $flows (dict "from" $.g.POOLER "to" $.g.POOLER "ports" (list $.g.PGBOUNCER.number) "why" "cancel requests between peers") -}}
    {{- $resolvers = append $resolvers "pooler" -}}
  {{- end -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $resolvers = append $resolvers "backup" -}}
    {{- $resolvers = append $resolvers "member" -}}
    {{- $group_4 := dict "g" $.g "a0" "backup" -}}
    {{- template "cdk8s-timescale/network/flows.group" $group_4 -}}
    {{- if not $.g.MEMBER -}}
      {{- template "cdk8s-timescale/network/flows.MEMBER" $ -}}
    {{- end -}}
    {{- if not $.g.PGBACKREST -}}
      {{- template "cdk8s-timescale/common/ports.PGBACKREST" $ -}}
    {{- end -}}
    {{- $flows = append $flows (dict "from" $group_4.r "to" $.g.MEMBER "ports" (list $.g.PGBACKREST.number) "why" "backup over TLS") -}}
    {{- range $repo := $.a0.backups.repositories -}}
      {{- if not $.g.MEMBER -}}
        {{- template "cdk8s-timescale/network/flows.MEMBER" $ -}}
      {{- end -}}
      {{- $flows = append $flows (dict "from" $.g.MEMBER "to" $repo.peer "ports" (list $repo.port) "why" (printf "WAL archive, repository %s" (mustToRawJson $repo.index))) -}}
      {{- $group_5 := dict "g" $.g "a0" "backup" -}}
      {{- template "cdk8s-timescale/network/flows.group" $group_5 -}}
      {{- $flows = append $flows (dict "from" $group_5.r "to" $repo.peer "ports" (list $repo.port) "why" (printf "backups, repository %s" (mustToRawJson $repo.index))) -}}
    {{- end -}}
  {{- end -}}
  {{- if (ne $.a0.archive $.absent) -}}
    {{- $resolvers = append $resolvers "archive" -}}
    {{- $group_6 := dict "g" $.g "a0" "archive" -}}
    {{- template "cdk8s-timescale/network/flows.group" $group_6 -}}
    {{- if not $.g.DATABASE -}}
      {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
    {{- end -}}
    {{- if not $.g.POSTGRES -}}
      {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
    {{- end -}}
    {{- $flows = append $flows (dict "from" $group_6.r "to" $.g.DATABASE "ports" (list $.g.POSTGRES.number) "why" "old chunks are read and dropped") -}}
    {{- $group_7 := dict "g" $.g "a0" "archive" -}}
    {{- template "cdk8s-timescale/network/flows.group" $group_7 -}}
    {{- $flows = append $flows (dict "from" $group_7.r "to" $.a0.archive.destination.peer "ports" (list $.a0.archive.destination.port) "why" "old chunks, to cold storage and back") -}}
  {{- end -}}
    {{- $checkTargets := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/workload/check-targets.checkTargets" $checkTargets -}}
  {{- if (gt (float64 (len $checkTargets.r)) 0.0) -}}
    {{- $value_3 := false -}}
    {{- if (ne $.a0.pooler $.absent) -}}
      {{- if not $.g.POOLER -}}
        {{- template "cdk8s-timescale/network/flows.POOLER" $ -}}
      {{- end -}}
      {{- if not $.g.PGBOUNCER -}}
        {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
      {{- end -}}
      {{- $value_3 = dict "to" $.g.POOLER "ports" (list $.g.PGBOUNCER.number) -}}
    {{- else -}}
      {{- if not $.g.DATABASE -}}
        {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
      {{- end -}}
      {{- if not $.g.POSTGRES -}}
        {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
      {{- end -}}
      {{- $value_3 = dict "to" $.g.DATABASE "ports" (list $.g.POSTGRES.number) -}}
    {{- end -}}
    {{- $resolvers = append $resolvers "check" -}}
    {{- $group_8 := dict "g" $.g "a0" "check" -}}
    {{- template "cdk8s-timescale/network/flows.group" $group_8 -}}
    {{- $object := dict "from" $group_8.r -}}
    {{- range $key, $item := $value_3 -}}
      {{- $_ := set $object $key $item -}}
    {{- end -}}
    {{- $_ := set $object "why" "proof that clients get through" -}}
    {{- $flows = append $flows $object -}}
    {{- if (gt $.a0.members.replicas 1.0) -}}
      {{- $asksForFailover := dict "g" $.g "a0" "check" -}}
      {{- template "cdk8s-timescale/network/flows.asksForFailover" $asksForFailover -}}
      {{- $flows = append $flows $asksForFailover.r -}}
    {{- end -}}
  {{- end -}}
  {{- if (gt $.a0.members.replicas 1.0) -}}
    {{- $resolvers = append $resolvers "readiness" -}}
    {{- $asksForFailover_2 := dict "g" $.g "a0" "readiness" -}}
    {{- template "cdk8s-timescale/network/flows.asksForFailover" $asksForFailover_2 -}}
    {{- $flows = append $flows $asksForFailover_2.r -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $name := $resolvers -}}
    {{- $group_11 := dict "g" $.g "a0" $name -}}
    {{- template "cdk8s-timescale/network/flows.group" $group_11 -}}
    {{- $items = append $items (dict "from" $group_11.r "to" (dict "kind" "dns") "ports" (list 53.0) "why" "name resolution") -}}
  {{- end -}}
  {{- $flows = concat $flows $items -}}
  {{- $scrapes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/network/flows.scrapes" $scrapes -}}
  {{- $flows = concat $flows $scrapes.r -}}
  {{- $items_2 := list -}}
  {{- range $_, $client := $.a0.network.clients -}}
    {{- $clientFlows := dict "g" $.g "a0" $.a0 "a1" $client -}}
    {{- template "cdk8s-timescale/network/flows.clientFlows" $clientFlows -}}
    {{- if $clientFlows.r -}}
      {{- $items_2 = concat $items_2 $clientFlows.r -}}
    {{- end -}}
  {{- end -}}
  {{- $flows = concat $flows $items_2 -}}
  {{- $_ := set $ "r" $flows -}}
{{- end -}}

{{/* Groups that have pods on this platform. */}}
{{- define "cdk8s-timescale/network/flows.groupsOf" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value = list "pooler" -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
    {{- $databasesWithSchema := dict "g" $.g "a0" $.a0.databases -}}
    {{- template "cdk8s-timescale/common/databases.databasesWithSchema" $databasesWithSchema -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $databasesWithSchema.r)) 0.0) -}}
    {{- $value_2 = list "schema" -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $value_3 = list "member" "backup" -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $.a0.archive $.absent) -}}
    {{- $value_4 = list "archive" -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
    {{- $checkTargets := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/workload/check-targets.checkTargets" $checkTargets -}}
  {{- $value_5 := false -}}
  {{- if (gt (float64 (len $checkTargets.r)) 0.0) -}}
    {{- $value_5 = list "check" -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $value_6 := false -}}
  {{- if (gt $.a0.members.replicas 1.0) -}}
    {{- $value_6 = list "readiness" -}}
  {{- else -}}
    {{- $value_6 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list "database") $value (list "settings" "access") $value_2 $value_3 $value_4 $value_5 $value_6) -}}
{{- end -}}

{{/* DATABASE */}}
{{- define "cdk8s-timescale/network/flows.DATABASE" -}}
  {{- $group := dict "g" $.g "a0" "database" -}}
  {{- template "cdk8s-timescale/network/flows.group" $group -}}
  {{- $_ := set $.g "DATABASE" $group.r -}}
{{- end -}}

{{/* group */}}
{{- define "cdk8s-timescale/network/flows.group" -}}
  {{- $_ := set $ "r" (dict "kind" "group" "group" $.a0) -}}
{{- end -}}

{{/* POOLER */}}
{{- define "cdk8s-timescale/network/flows.POOLER" -}}
  {{- $group := dict "g" $.g "a0" "pooler" -}}
  {{- template "cdk8s-timescale/network/flows.group" $group -}}
  {{- $_ := set $.g "POOLER" $group.r -}}
{{- end -}}

{{/* MEMBER */}}
{{- define "cdk8s-timescale/network/flows.MEMBER" -}}
  {{- $group := dict "g" $.g "a0" "member" -}}
  {{- template "cdk8s-timescale/network/flows.group" $group -}}
  {{- $_ := set $.g "MEMBER" $group.r -}}
{{- end -}}

{{/* asksForFailover */}}
{{- define "cdk8s-timescale/network/flows.asksForFailover" -}}
  {{- $group := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/network/flows.group" $group -}}
  {{- if not $.g.DATABASE -}}
    {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
  {{- end -}}
  {{- if not $.g.FACTS -}}
    {{- template "cdk8s-timescale/common/ports.FACTS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "from" $group.r "to" $.g.DATABASE "ports" (list $.g.FACTS.number) "why" "whether a failover is possible") -}}
{{- end -}}

{{/* scrapes */}}
{{- define "cdk8s-timescale/network/flows.scrapes" -}}
  {{- if (or (not (ne $.a0.monitoring $.absent)) (eq $.a0.monitoring.flavour "none")) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $prometheus := dict "kind" "pods" "labels" $.a0.monitoring.prometheus.podLabels "namespaceLabels" (dict "kubernetes.io/metadata.name" $.a0.monitoring.prometheus.namespace) -}}
    {{- if not $.g.DATABASE -}}
      {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
    {{- end -}}
    {{- if not $.g.POSTGRES_EXPORTER -}}
      {{- template "cdk8s-timescale/common/ports.POSTGRES_EXPORTER" $ -}}
    {{- end -}}
    {{- if not $.g.PATRONI -}}
      {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
    {{- end -}}
    {{- if not $.g.FACTS -}}
      {{- template "cdk8s-timescale/common/ports.FACTS" $ -}}
    {{- end -}}
    {{- $value := $.absent -}}
    {{- if ne $.a0.pooler $.absent -}}
      {{- $value = $.a0.pooler.exporter -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if (ne $value $.absent) -}}
      {{- if not $.g.POOLER -}}
        {{- template "cdk8s-timescale/network/flows.POOLER" $ -}}
      {{- end -}}
      {{- if not $.g.PGBOUNCER_EXPORTER -}}
        {{- template "cdk8s-timescale/common/ports.PGBOUNCER_EXPORTER" $ -}}
      {{- end -}}
      {{- $value_2 = list (dict "from" $prometheus "to" $.g.POOLER "ports" (list $.g.PGBOUNCER_EXPORTER.number) "why" "scrape") -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $_ := set $ "r" (concat (list (dict "from" $prometheus "to" $.g.DATABASE "ports" (list $.g.POSTGRES_EXPORTER.number $.g.PATRONI.number $.g.FACTS.number) "why" "scrape")) $value_2) -}}
  {{- end -}}
{{- end -}}

{{/* clientFlows */}}
{{- define "cdk8s-timescale/network/flows.clientFlows" -}}
  {{- $value := false -}}
  {{- if $.a1.namespace -}}
    {{- $value = dict "kubernetes.io/metadata.name" $.a1.namespace -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $object := dict "kind" "pods" "labels" $.a1.podLabels -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "namespaceLabels" $value -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $target := $.a1.to -}}
    {{- if (eq $target "pooler") -}}
      {{- $value_2 := false -}}
      {{- if (ne $.a0.pooler $.absent) -}}
        {{- if not $.g.POOLER -}}
          {{- template "cdk8s-timescale/network/flows.POOLER" $ -}}
        {{- end -}}
        {{- if not $.g.PGBOUNCER -}}
          {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
        {{- end -}}
        {{- $value_2 = list (dict "from" $object "to" $.g.POOLER "ports" (list $.g.PGBOUNCER.number) "why" $.a1.name) -}}
      {{- else -}}
        {{- $value_2 = list -}}
      {{- end -}}
      {{- if $value_2 -}}
        {{- $items = concat $items $value_2 -}}
      {{- end -}}
    {{- else -}}
      {{- if not $.g.DATABASE -}}
        {{- template "cdk8s-timescale/network/flows.DATABASE" $ -}}
      {{- end -}}
      {{- if not $.g.POSTGRES -}}
        {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
      {{- end -}}
      {{- $value_3 := list (dict "from" $object "to" $.g.DATABASE "ports" (list $.g.POSTGRES.number) "why" (printf "%s, without the pooler" $.a1.name)) -}}
      {{- if $value_3 -}}
        {{- $items = concat $items $value_3 -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
