{{/* What backups add to the pods that may lead. */}}
{{- define "cdk8s-timescale/backup/backup-pod.backupParts" -}}
  {{- $serverContainer := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/backup/backup-pod.serverContainer" $serverContainer -}}
  {{- $backupVolumes := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" "server.conf" -}}
  {{- template "cdk8s-timescale/backup/backup-pod.backupVolumes" $backupVolumes -}}
  {{- if not $.g.LOCKS -}}
    {{- template "cdk8s-timescale/backup/backup-pod.LOCKS" $ -}}
  {{- end -}}
  {{- $scratch := dict "g" $.g "a0" $.g.LOCKS.name "a1" 1048576.0 "a2" "Memory" -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch -}}
  {{- $archiveMounts := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/backup/backup-pod.archiveMounts" $archiveMounts -}}
  {{- if not $.g.LOCKS -}}
    {{- template "cdk8s-timescale/backup/backup-pod.LOCKS" $ -}}
  {{- end -}}
  {{- $backupEnv := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/backup/backup-pod.backupEnv" $backupEnv -}}
  {{- $_ := set $ "r" (dict "sidecars" (list $serverContainer.r) "volumes" (concat $backupVolumes.r (list $scratch.r)) "mounts" (concat $archiveMounts.r (list $.g.LOCKS)) "env" $backupEnv.r) -}}
{{- end -}}

{{/* pgBackRest's TLS server beside each member: the backup Job reads the data directory through it, without any right to exec. It has the server's */}}
{{- define "cdk8s-timescale/backup/backup-pod.serverContainer" -}}
  {{- if not $.g.PGBACKREST -}}
    {{- template "cdk8s-timescale/common/ports.PGBACKREST" $ -}}
  {{- end -}}
  {{- if not $.g.PGBACKREST -}}
    {{- template "cdk8s-timescale/common/ports.PGBACKREST" $ -}}
  {{- end -}}
  {{- $backupEnv := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/backup/backup-pod.backupEnv" $backupEnv -}}
  {{- if not $.g.SERVER_RESOURCES -}}
    {{- template "cdk8s-timescale/backup/backup-pod.SERVER_RESOURCES" $ -}}
  {{- end -}}
  {{- $resources := dict "g" $.g "a0" $.g.SERVER_RESOURCES "a1" 0.0 -}}
  {{- template "cdk8s-timescale/common/pod.resources" $resources -}}
  {{- if not $.g.CONTAINER_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.CONTAINER_SECURITY" $ -}}
  {{- end -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.LOCKS -}}
    {{- template "cdk8s-timescale/backup/backup-pod.LOCKS" $ -}}
  {{- end -}}
  {{- $backupMounts := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/backup/backup-pod.backupMounts" $backupMounts -}}
  {{- $_ := set $ "r" (dict "name" "pgbackrest" "image" $.a0.image.reference "imagePullPolicy" $.a0.image.pullPolicy "command" (concat (list "dumb-init" "--single-child" "--rewrite" "2:15" "--") (list (printf "%s/supervise.sh" "/scripts") (printf "%s/run-pgbackrest-server.sh" "/scripts"))) "ports" (list (dict "name" $.g.PGBACKREST.name "containerPort" $.g.PGBACKREST.number)) "env" $backupEnv.r "resources" $resources.r "securityContext" $.g.CONTAINER_SECURITY "volumeMounts" (concat (list (dict "name" "data" "mountPath" "/home/postgres/pgdata" "readOnly" true) (dict "name" "run" "mountPath" $.g.BACKUP_PATHS.socket "readOnly" true) $.g.LOCKS (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true)) $backupMounts.r)) -}}
{{- end -}}

{{/* Configuration, certificates and repository keys. A database pod starts without its Secrets: archiving fails then, and says so, and the database serves. */}}
{{- define "cdk8s-timescale/backup/backup-pod.backupVolumes" -}}
  {{- $optional := ternary true nil (eq $.a2 "server.conf") -}}
  {{- $items := list -}}
  {{- range $_, $repo := $.a1.repositories -}}
    {{- $value := false -}}
    {{- if $repo.keySecretKey -}}
      {{- $value = list (dict "key" $repo.keySecretKey "path" (printf "repo%s-azure-key" (mustToRawJson $repo.index))) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if $repo.cipherSecretKey -}}
      {{- $value_2 = list (dict "key" $repo.cipherSecretKey "path" (printf "repo%s-cipher-pass" (mustToRawJson $repo.index))) -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $value_3 := default list (concat $value $value_2) -}}
    {{- if $value_3 -}}
      {{- $items = concat $items $value_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $repo_2 := $.a1.repositories -}}
    {{- $value_4 := $.absent -}}
    {{- if ne $repo_2.endpoint $.absent -}}
      {{- $value_4 = $repo_2.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_6 := false -}}
    {{- if (ne $value_4 $.absent) -}}
      {{- $value_5 := splitList "/" (printf "/repo-ca/repo%s.crt" (mustToRawJson $repo_2.index)) -}}
      {{- $last := $.absent -}}
      {{- if $value_5 -}}
        {{- $last = last $value_5 -}}
      {{- end -}}
      {{- $object := dict "name" $repo_2.endpoint.caSecret.name "items" (list (dict "key" $repo_2.endpoint.caSecret.key "path" $last)) -}}
      {{- if ne $optional $.absent -}}
        {{- $_ := set $object "optional" $optional -}}
      {{- end -}}
      {{- $value_6 = list (dict "secret" $object) -}}
    {{- else -}}
      {{- $value_6 = list -}}
    {{- end -}}
    {{- if $value_6 -}}
      {{- $items_2 = concat $items_2 $value_6 -}}
    {{- end -}}
  {{- end -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $object_2 := dict "secretName" $.a0.tls.backupSecret "defaultMode" 416.0 -}}
  {{- if ne $optional $.absent -}}
    {{- $_ := set $object_2 "optional" $optional -}}
  {{- end -}}
  {{- $value_7 := false -}}
  {{- if (gt (float64 (len $items)) 0.0) -}}
    {{- $object_3 := dict "secretName" $.a0.credentials.secretName "items" $items "defaultMode" 288.0 -}}
    {{- if ne $optional $.absent -}}
      {{- $_ := set $object_3 "optional" $optional -}}
    {{- end -}}
    {{- $value_7 = list (dict "name" "credentials-backup" "secret" $object_3) -}}
  {{- else -}}
    {{- $value_7 = list -}}
  {{- end -}}
  {{- $value_8 := false -}}
  {{- if (gt (float64 (len $items_2)) 0.0) -}}
    {{- $value_8 = list (dict "name" "repo-ca" "projected" (dict "sources" $items_2)) -}}
  {{- else -}}
    {{- $value_8 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (dict "name" "pgbackrest" "configMap" (dict "name" $namesOf.r.backupConfig "items" (list (dict "key" $.a2 "path" "pgbackrest.conf")))) (dict "name" "tls-backup" "secret" $object_2)) $value_7 $value_8) -}}
{{- end -}}

{{/* pgBackRest's locks, which also say that somebody stopped it: one place for all that runs in a pod. */}}
{{- define "cdk8s-timescale/backup/backup-pod.LOCKS" -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- $_ := set $.g "LOCKS" (dict "name" "backup-locks" "mountPath" $.g.BACKUP_PATHS.locks) -}}
{{- end -}}

{{/* What pushing WAL needs: the way to the repositories. */}}
{{- define "cdk8s-timescale/backup/backup-pod.archiveMounts" -}}
  {{- $found := false -}}
  {{- range $_, $r := $.a0.repositories -}}
    {{- $value := $r.keySecretKey -}}
    {{- if eq $value $.absent -}}
      {{- $value = $r.cipherSecretKey -}}
    {{- end -}}
    {{- if $value -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $found -}}
    {{- if not $.g.BACKUP_PATHS -}}
      {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
    {{- end -}}
    {{- $value_2 = list (dict "name" "credentials-backup" "mountPath" $.g.BACKUP_PATHS.credentials "readOnly" true) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $found_2 := false -}}
  {{- range $_, $r_2 := $.a0.repositories -}}
    {{- $value_3 := $.absent -}}
    {{- if ne $r_2.endpoint $.absent -}}
      {{- $value_3 = $r_2.endpoint.caSecret -}}
    {{- end -}}
    {{- if $value_3 -}}
      {{- $found_2 = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if $found_2 -}}
    {{- $value_4 = list (dict "name" "repo-ca" "mountPath" "/repo-ca" "readOnly" true) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (dict "name" "pgbackrest" "mountPath" $.g.BACKUP_PATHS.config "readOnly" true)) $value_2 $value_4) -}}
{{- end -}}

{{/* Environment of every container that calls pgBackRest. The image presets both variables to files that do not exist here. */}}
{{- define "cdk8s-timescale/backup/backup-pod.backupEnv" -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (list (dict "name" "PGBACKREST_CONFIG" "value" (printf "%s/pgbackrest.conf" $.g.BACKUP_PATHS.config)) (dict "name" "PGBACKREST_STANZA" "value" $.a0.stanza)) -}}
{{- end -}}

{{/* Requests equal limits, so that the database pod stays in the Guaranteed class. Compression happens here during a backup. */}}
{{- define "cdk8s-timescale/backup/backup-pod.SERVER_RESOURCES" -}}
  {{- $_ := set $.g "SERVER_RESOURCES" (dict "cpuMillis" 500.0 "memoryBytes" 268435456.0 "cpuLimitMillis" 500.0 "memoryLimitBytes" 268435456.0) -}}
{{- end -}}

{{/* What a backup needs: the way to the members as well. */}}
{{- define "cdk8s-timescale/backup/backup-pod.backupMounts" -}}
  {{- $archiveMounts := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/backup/backup-pod.archiveMounts" $archiveMounts -}}
  {{- if not $.g.BACKUP_PATHS -}}
    {{- template "cdk8s-timescale/backup/pgbackrest-conf.BACKUP_PATHS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $archiveMounts.r (list (dict "name" "tls-backup" "mountPath" $.g.BACKUP_PATHS.tls "readOnly" true))) -}}
{{- end -}}
