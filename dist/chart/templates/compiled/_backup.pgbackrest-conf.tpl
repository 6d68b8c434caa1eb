{{/* Mounts that the configuration refers to. */}}
{{- define "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" -}}
  {{- $_ := set $.g "BACKUP_PATHS" (dict "config" "/etc/pgbackrest" "tls" "/tls-backup" "credentials" "/credentials-backup" "data" "/home/postgres/pgdata/data" "spool" "/home/postgres/pgdata/spool" "socket" "/var/run/postgresql" "locks" "/tmp/pgbackrest") -}}
{{- end -}}

{{/* For the database pods: push WAL, and let the backup Job in over TLS. */}}
{{- define "cdk8s-timescale/backup/pgbackrest-conf.serverConf" -}}
  {{- $repositories := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/backup/pgbackrest-conf.repositories" $repositories -}}
  {{- $object := dict -}}
  {{- range $key, $item := $repositories.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PGBACKREST -}}
    {{- template "cdk8s-timescale/common/ports.PGBACKREST" $ -}}
  {{- end -}}
  {{- $tls := dict "g" $.g "a0" "tls-server-" -}}
  {{- template "cdk8s-timescale/backup/pgbackrest-conf.tls" $tls -}}
  {{- $_ := set $object "archive-async" "y" -}}
  {{- $_ := set $object "spool-path" $.g.BACKUP_PATHS.spool -}}
  {{- $_ := set $object "tls-server-address" "*" -}}
  {{- $_ := set $object "tls-server-port" $.g.PGBACKREST.number -}}
  {{- $_ := set $object "tls-server-auth" (printf "%s=%s" "pgbackrest" $.a0.stanza) -}}
  {{- range $key_2, $item_2 := $tls.r -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- $conf := dict "g" $.g "a0" (dict "global" $object $.a0.stanza (dict "pg1-path" $.g.BACKUP_PATHS.data "pg1-socket-path" $.g.BACKUP_PATHS.socket "pg1-port" $.g.POSTGRES.number)) -}}
  {{- template "cdk8s-timescale/backup/pgbackrest-conf.conf" $conf -}}
  {{- $_ := set $ "r" $conf.r -}}
{{- end -}}

{{/* For the backup Job: where the members are. */}}
{{- define "cdk8s-timescale/backup/pgbackrest-conf.clientConf" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $domain := printf "%s.%s.svc.%s" $namesOf.r.headless $.a0.namespace.name $.a0.clusterDomain -}}
  {{- $items := list -}}
  {{- range $index := until (int $.a0.members.replicas) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $pg := printf "pg%s-" (mustToRawJson (addf $i 1.0)) -}}
    {{- if not $.g.PGBACKREST -}}
      {{- template "cdk8s-timescale/common/ports.PGBACKREST" $ -}}
    {{- end -}}
    {{- $tls := dict "g" $.g "a0" (printf "%shost-" $pg) -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.tls" $tls -}}
    {{- $object := dict (printf "%shost" $pg) (printf "%s-%s.%s" $namesOf.r.members (mustToRawJson $i) $domain) (printf "%shost-type" $pg) "tls" (printf "%shost-port" $pg) $.g.PGBACKREST.number -}}
    {{- range $key, $item := $tls.r -}}
      {{- $_ := set $object $key $item -}}
    {{- end -}}
    {{- if not $.g.BACKUP_PATHS -}}
      {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
    {{- end -}}
    {{- if not $.g.BACKUP_PATHS -}}
      {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
    {{- end -}}
    {{- $_ := set $object (printf "%spath" $pg) $.g.BACKUP_PATHS.data -}}
    {{- $_ := set $object (printf "%ssocket-path" $pg) $.g.BACKUP_PATHS.socket -}}
    {{- $items = append $items $object -}}
  {{- end -}}
  {{- $repositories := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/backup/pgbackrest-conf.repositories" $repositories -}}
  {{- $object_2 := dict -}}
  {{- range $key_2, $item_2 := $repositories.r -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (eq $.a1.from "prefer-standby") -}}
    {{- $value = "prefer" -}}
  {{- else -}}
    {{- $value = ternary "y" "n" (eq $.a1.from "standby") -}}
  {{- end -}}
  {{- $_ := set $object_2 "process-max" $.a1.processes -}}
  {{- $_ := set $object_2 "start-fast" "y" -}}
  {{- $_ := set $object_2 "delta" "y" -}}
  {{- $_ := set $object_2 "backup-standby" $value -}}
  {{- $object_3 := dict -}}
  {{- range $key_3, $item_3 := (dict) -}}
    {{- $_ := set $object_3 $key_3 $item_3 -}}
  {{- end -}}
  {{- range $source := $items -}}
    {{- range $key_4, $item_4 := $source -}}
      {{- $_ := set $object_3 $key_4 $item_4 -}}
    {{- end -}}
  {{- end -}}
  {{- $conf := dict "g" $.g "a0" (dict "global" $object_2 $.a1.stanza $object_3) -}}
  {{- template "cdk8s-timescale/backup/pgbackrest-conf.conf" $conf -}}
  {{- $_ := set $ "r" $conf.r -}}
{{- end -}}

{{/* conf */}}
{{- define "cdk8s-timescale/backup/pgbackrest-conf.conf" -}}
  {{- $entriesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/records.entriesOf" $entriesOf -}}
  {{- $items := list -}}
  {{- range $_, $item := $entriesOf.r -}}
    {{- $name := index $item 0 -}}
    {{- $options := index $item 1 -}}
    {{- $entriesOf_2 := dict "g" $.g "a0" $options -}}
    {{- template "cdk8s-timescale/common/records.entriesOf" $entriesOf_2 -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $entriesOf_2.r -}}
      {{- $key := index $item_2 0 -}}
      {{- $value := index $item_2 1 -}}
      {{- $items_2 = append $items_2 (printf "%s=%s" $key (ternary $value (mustToRawJson $value) (kindIs "string" $value))) -}}
    {{- end -}}
    {{- $items = append $items (join "\n" (concat (list (printf "[%s]" $name)) $items_2 (list ""))) -}}
  {{- end -}}
  {{- $_ := set $ "r" (join "\n" $items) -}}
{{- end -}}

{{/* repositories */}}
{{- define "cdk8s-timescale/backup/pgbackrest-conf.repositories" -}}
  {{- $object := dict -}}
  {{- if not $.g.common -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.common" $ -}}
  {{- end -}}
  {{- range $key, $item := $.g.common -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item_2 := $.a0.repositories -}}
    {{- $repository := dict "g" $.g "a0" $item_2 -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.repository" $repository -}}
    {{- $items = append $items $repository.r -}}
  {{- end -}}
  {{- range $source := $items -}}
    {{- range $key_2, $item_3 := $source -}}
      {{- $_ := set $object $key_2 $item_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* tls */}}
{{- define "cdk8s-timescale/backup/pgbackrest-conf.tls" -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict (printf "%sca-file" $.a0) (printf "%s/ca.crt" $.g.BACKUP_PATHS.tls) (printf "%scert-file" $.a0) (printf "%s/tls.crt" $.g.BACKUP_PATHS.tls) (printf "%skey-file" $.a0) (printf "%s/tls.key" $.g.BACKUP_PATHS.tls)) -}}
{{- end -}}

{{/* Containers have a read-only root and write their log to the standard output. */}}
{{- define "cdk8s-timescale/backup/pgbackrest-conf.common" -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- $_ := set $.g "common" (dict "lock-path" $.g.BACKUP_PATHS.locks "log-level-file" "off" "log-level-console" "info" "compress-type" "zst") -}}
{{- end -}}

{{/* repository */}}
{{- define "cdk8s-timescale/backup/pgbackrest-conf.repository" -}}
  {{- $prefix := printf "repo%s-" (mustToRawJson $.a0.index) -}}
  {{- $value := false -}}
  {{- if $.a0.cipherSecretKey -}}
    {{- $value = dict "cipher-type" "aes-256-cbc" -}}
  {{- else -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $object := dict "type" "azure" "path" $.a0.path "azure-account" $.a0.account "azure-container" $.a0.container "azure-key-type" $.a0.keyType "bundle" "y" "retention-full-type" "time" "retention-full" $.a0.retainFullDays -}}
  {{- range $key, $item := $value -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- if (ne $.a0.endpoint $.absent) -}}
    {{- $_ := set $object "azure-endpoint" $.a0.endpoint.host -}}
    {{- $_ := set $object "storage-host" $.a0.endpoint.host -}}
    {{- $_ := set $object "storage-port" $.a0.endpoint.port -}}
    {{- if $.a0.endpoint.pathStyle -}}
      {{- $_ := set $object "azure-uri-style" "path" -}}
    {{- end -}}
    {{- if (ne $.a0.endpoint.caSecret $.absent) -}}
      {{- $_ := set $object "storage-ca-file" (printf "/repo-ca/repo%s.crt" (mustToRawJson $.a0.index)) -}}
    {{- end -}}
  {{- end -}}
  {{- $object_2 := dict -}}
  {{- $entries := list -}}
  {{- range $key, $item := $object -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item_2 := $entries -}}
    {{- $key_2 := index $item_2 0 -}}
    {{- $value_2 := index $item_2 1 -}}
    {{- $items = append $items (list (printf "%s%s" $prefix $key_2) $value_2) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object_2 (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $object_2 -}}
{{- end -}}
