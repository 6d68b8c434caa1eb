{{/* Logins, databases, schemas and grants: a Job that converges them after every sync, and its SQL. */}}
{{- define "cdk8s-timescale/timescale/access/access.DatabaseAccess" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $accessFiles := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/access/access.accessFiles" $accessFiles -}}
  {{- $loginFiles := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/access/access.loginFiles" $loginFiles -}}
  {{- $value := false -}}
  {{- if (ne $.a2.pooler $.absent) -}}
    {{- $systemCredential := dict "g" $.g "a0" $.a2 "a1" "pooler" -}}
    {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential -}}
    {{- $value = list $systemCredential.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $systemCredential_2 := dict "g" $.g "a0" $.a2 "a1" "superuser" -}}
  {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential_2 -}}
  {{- $items := list -}}
  {{- range $_, $item := $loginFiles.r -}}
    {{- $items = append $items $item.file -}}
  {{- end -}}
  {{- $credentialFiles := dict "g" $.g "a0" $.a2 "a1" (concat (list $systemCredential_2.r) $value $items) -}}
  {{- template "cdk8s-timescale/security/credential-files.credentialFiles" $credentialFiles -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $loginFiles.r -}}
    {{- $items_2 = append $items_2 (printf "%s=%s" $item_2.login $item_2.file.file) -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a2.pooler $.absent) -}}
    {{- $value_2 = list (dict "name" "POOLER_LOGINS" "value" (join " " (list $.a2.systemRoles.pooler (printf "%s%s" $.a2.systemRoles.pooler "_b")))) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- if not $.g.ACCESS_SCRIPTS -}}
    {{- template "cdk8s-timescale/timescale/access/access.ACCESS_SCRIPTS" $ -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $item_3 := $.g.ACCESS_SCRIPTS -}}
    {{- $podScript := dict "g" $.g "a0" $item_3 -}}
    {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
    {{- $items_3 = append $items_3 $podScript.r -}}
  {{- end -}}
  {{- $convergeJob := dict "g" $.g "a0" $.a2 "a1" (printf "%s-access" $.a2.name) "a2" (dict "component" "access" "image" $.a2.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/converge-access.sh" "/scripts")) "env" (concat (list (dict "name" "PRIMARY_HOST" "value" (printf "%s.%s.svc.%s" $namesOf.r.primaryService $.a2.namespace.name $.a2.clusterDomain)) (dict "name" "LOGINS" "value" (join " " $items_2))) $value_2 (list $credentialFiles.r.env)) "volumes" (list (dict "name" "sql" "configMap" (dict "name" $namesOf.r.accessSql)) (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a2.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt")))) $credentialFiles.r.volume) "mounts" (list (dict "name" "sql" "mountPath" "/etc/access" "readOnly" true) (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true) $credentialFiles.r.mount) "deadlineSeconds" 1800.0 "retries" 6.0 "order" 1.0) "a3" (concat (list $accessFiles.r) $items_3) "a4" "/etc/access" -}}
  {{- template "cdk8s-timescale/workload/job.convergeJob" $convergeJob -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.accessSql "a2" "access" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $withJob := dict "g" $.g "a0" $accessFiles.r "a1" $convergeJob.r -}}
  {{- template "cdk8s-timescale/workload/job.withJob" $withJob -}}
  {{- $value_3 := dict "metadata" $metadata.r "data" $withJob.r -}}
  {{- $_ := set $value_3 "apiVersion" "v1" -}}
  {{- $_ := set $value_3 "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_3) -}}
  {{- $_ := set $convergeJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $convergeJob.r "kind" "Job" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $convergeJob.r) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* The SQL files by name; the script runs them in the order of their names. */}}
{{- define "cdk8s-timescale/timescale/access/access.accessFiles" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value = $.a0.systemRoles.pooler -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $rolesSql := dict "g" $.g "a0" $.a0.databases "a1" $value -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.rolesSql" $rolesSql -}}
  {{- $object := dict -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0.databases -}}
    {{- $databaseSql := dict "g" $.g "a0" $d "a1" $value -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.databaseSql" $databaseSql -}}
    {{- $items = append $items (list (printf "database-%s.sql" $d.name) $databaseSql.r) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- $object_2 := dict "roles.sql" $rolesSql.r -}}
  {{- range $key, $item := $object -}}
    {{- $_ := set $object_2 $key $item -}}
  {{- end -}}
  {{- $_ := set $ "r" $object_2 -}}
{{- end -}}

{{/* The file with each login's password; the pooler's own two logins share one and are left to the script. */}}
{{- define "cdk8s-timescale/timescale/access/access.loginFiles" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0.databases -}}
    {{- if $d.roles -}}
      {{- $items = concat $items $d.roles -}}
    {{- end -}}
  {{- end -}}
  {{- range $role := $items -}}
    {{- if $role.passwordKey -}}
      {{- if not (hasKey $map.entries $role.name) -}}
        {{- $_ := set $map "keys" (append $map.keys $role.name) -}}
      {{- end -}}
      {{- $_ := set $map.entries $role.name $role.passwordKey -}}
    {{- end -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key := $map.keys -}}
    {{- $entries = append $entries (list $key (index $map.entries $key)) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item := $entries -}}
    {{- $login := index $item 0 -}}
    {{- $key_2 := index $item 1 -}}
    {{- $items_2 = append $items_2 (dict "login" $login "file" (dict "file" (printf "role-%s" $login) "key" $key_2)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* What the Job runs. */}}
{{- define "cdk8s-timescale/timescale/access/access.ACCESS_SCRIPTS" -}}
  {{- $_ := set $.g "ACCESS_SCRIPTS" (list "converge-access.sh" "job-common.sh" "logins.sh" "passwords.py" "secret_value.py" "database.py" "local_sql.py") -}}
{{- end -}}
