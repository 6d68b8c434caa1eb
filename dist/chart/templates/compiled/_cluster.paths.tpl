{{/* Where things are in a database pod. */}}
{{- define "cdk8s-timescale/cluster/paths.PATHS" -}}
  {{- $_ := set $.g "PATHS" (dict "volume" "/home/postgres/pgdata" "data" "/home/postgres/pgdata/data" "spool" "/home/postgres/pgdata/spool" "patroniRun" "/run/patroni" "socket" "/var/run/postgresql" "tls" "/tls" "patroniConfig" "/etc/patroni" "backupConfig" "/etc/pgbackrest" "backupTls" "/tls-backup") -}}
{{- end -}}
