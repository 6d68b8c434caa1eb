{{/* Patroni's file and the scripts of all pods. */}}
{{- define "cdk8s-timescale/cluster/config-maps.DatabaseConfig" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.patroniConfig "a2" "member" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $memberConfig := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.memberConfig" $memberConfig -}}
  {{- $configYaml := dict "g" $.g "a0" $memberConfig.r -}}
  {{- template "cdk8s-timescale/common/config-yaml.configYaml" $configYaml -}}
  {{- $factsConfig := dict "g" $.g "a0" $.a2 "a1" "member" -}}
  {{- template "cdk8s-timescale/cluster/facts-config.factsConfig" $factsConfig -}}
  {{- $jsonText := dict "g" $.g "a0" $factsConfig.r -}}
  {{- template "cdk8s-timescale/common/json.jsonText" $jsonText -}}
  {{- $value := dict "metadata" $metadata.r "data" (dict "patroni.yml" $configYaml.r "facts.json" (printf "%s\n" $jsonText.r)) -}}
  {{- $_ := set $value "apiVersion" "v1" -}}
  {{- $_ := set $value "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.scripts -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
  {{- if not $.g.POD_SCRIPTS -}}
    {{- template "cdk8s-timescale/cluster/config-maps.POD_SCRIPTS" $ -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a2.pooler $.absent) -}}
    {{- if not $.g.POOLER_SCRIPTS -}}
      {{- template "cdk8s-timescale/cluster/config-maps.POOLER_SCRIPTS" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.POOLER_SCRIPTS -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a2.backups $.absent) -}}
    {{- if not $.g.BACKUP_SCRIPTS -}}
      {{- template "cdk8s-timescale/cluster/config-maps.BACKUP_SCRIPTS" $ -}}
    {{- end -}}
    {{- $value_3 = $.g.BACKUP_SCRIPTS -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $.a2.archive $.absent) -}}
    {{- if not $.g.ARCHIVE_SCRIPTS -}}
      {{- template "cdk8s-timescale/cluster/config-maps.ARCHIVE_SCRIPTS" $ -}}
    {{- end -}}
    {{- $value_4 = $.g.ARCHIVE_SCRIPTS -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $podScripts := dict "g" $.g "a0" (default list (concat $.g.POD_SCRIPTS $value_2 $value_3 $value_4)) -}}
  {{- template "cdk8s-timescale/common/scripts.podScripts" $podScripts -}}
  {{- $value_5 := dict "metadata" $metadata_2.r "data" $podScripts.r -}}
  {{- $_ := set $value_5 "apiVersion" "v1" -}}
  {{- $_ := set $value_5 "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_5) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* The same for the read pool. */}}
{{- define "cdk8s-timescale/cluster/config-maps.ReadPoolConfig" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.replicaConfig "a2" "read-replica" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $readReplicaConfig := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.readReplicaConfig" $readReplicaConfig -}}
  {{- $configYaml := dict "g" $.g "a0" $readReplicaConfig.r -}}
  {{- template "cdk8s-timescale/common/config-yaml.configYaml" $configYaml -}}
  {{- $factsConfig := dict "g" $.g "a0" $.a2 "a1" "read-replica" -}}
  {{- template "cdk8s-timescale/cluster/facts-config.factsConfig" $factsConfig -}}
  {{- $jsonText := dict "g" $.g "a0" $factsConfig.r -}}
  {{- template "cdk8s-timescale/common/json.jsonText" $jsonText -}}
  {{- $value := dict "metadata" $metadata.r "data" (dict "patroni.yml" $configYaml.r "facts.json" (printf "%s\n" $jsonText.r)) -}}
  {{- $_ := set $value "apiVersion" "v1" -}}
  {{- $_ := set $value "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* POD_SCRIPTS */}}
{{- define "cdk8s-timescale/cluster/config-maps.POD_SCRIPTS" -}}
  {{- $_ := set $.g "POD_SCRIPTS" (list "with-data-lock.sh" "locked-program.sh" "run-patroni.sh" "check-data-version.sh" "member.py" "credentials.py" "patroni_files.py" "facts.py" "failover.py" "reach.py" "facts_server.py" "certificate_facts.py" "metrics.py" "patroni_rest.py" "rebuild.py" "local_sql.py" "facts_client.py" "forget-old-address.sh" "watch-files.sh" "on-role-change.sh" "pre-stop.sh" "leader_label.py" "readers.py" "pods_api.py" "ready.sh" "job-common.sh" "converge-settings.sh" "converge-access.sh" "converge-schema.sh" "check-connection.sh" "check_certificates.py" "check_failover.py" "x509.py" "logins.sh" "secret_value.py" "database.py" "passwords.py") -}}
{{- end -}}

{{/* POOLER_SCRIPTS */}}
{{- define "cdk8s-timescale/cluster/config-maps.POOLER_SCRIPTS" -}}
  {{- $_ := set $.g "POOLER_SCRIPTS" (list "run-pgbouncer.sh" "stop-pgbouncer.sh" "pooler.py" "pooler_console.py" "pooler_drop.py" "pooler_files.py" "pooler_login.py" "pooler_primary.py") -}}
{{- end -}}

{{/* BACKUP_SCRIPTS */}}
{{- define "cdk8s-timescale/cluster/config-maps.BACKUP_SCRIPTS" -}}
  {{- $_ := set $.g "BACKUP_SCRIPTS" (list "supervise.sh" "pgbackrest.sh" "run-pgbackrest-server.sh" "prepare-backup.sh" "backup.sh") -}}
{{- end -}}

{{/* ARCHIVE_SCRIPTS */}}
{{- define "cdk8s-timescale/cluster/config-maps.ARCHIVE_SCRIPTS" -}}
  {{- $_ := set $.g "ARCHIVE_SCRIPTS" (list "archive-common.sh" "archive.sh" "restore-archive.sh") -}}
{{- end -}}
