{{/* Logins, databases, schemas and grants: a Job that converges them after every sync, and its SQL. */}}
{{- define "cdk8s-timescale/timescale/access/access.DatabaseAccess" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $accessFiles := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/access/access.accessFiles" $accessFiles -}}
  {{- $passwordKeys := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/access/access.passwordKeys" $passwordKeys -}}
  {{- $items := list -}}
  {{- range $i, $item := $passwordKeys.r -}}
    {{- $i_2 := float64 $i -}}
    {{- $items = append $items (printf "%s:ROLE_PASSWORD_%s" $item.role (mustToRawJson $i_2)) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i_3, $item_2 := $passwordKeys.r -}}
    {{- $i_4 := float64 $i_3 -}}
    {{- $value := printf "ROLE_PASSWORD_%s" (mustToRawJson $i_4) -}}
    {{- $items_2 = append $items_2 (dict "name" $value "valueFrom" (dict "secretKeyRef" (dict "name" $.a2.credentials.secretName "key" $item_2.key))) -}}
  {{- end -}}
  {{- $podScript := dict "g" $.g "a0" "converge-access.sh" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
  {{- $podScript_2 := dict "g" $.g "a0" "job-common.sh" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript_2 -}}
  {{- $convergeJob := dict "g" $.g "a0" $.a2 "a1" (printf "%s-access" $.a2.name) "a2" (dict "component" "access" "image" $.a2.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/converge-access.sh" "/scripts")) "env" (concat (list (dict "name" "PRIMARY_HOST" "value" (printf "%s.%s.svc.%s" $namesOf.r.primaryService $.a2.namespace.name $.a2.clusterDomain)) (dict "name" "SUPERUSER_PASSWORD" "valueFrom" (dict "secretKeyRef" (dict "name" $.a2.credentials.secretName "key" $.a2.credentials.keys.superuser))) (dict "name" "ROLES" "value" (join " " $items))) $items_2) "volumes" (list (dict "name" "sql" "configMap" (dict "name" $namesOf.r.accessSql)) (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a2.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt"))))) "mounts" (list (dict "name" "sql" "mountPath" "/etc/access" "readOnly" true) (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true)) "deadlineSeconds" 1800.0 "retries" 6.0 "order" 1.0) "a3" (list $accessFiles.r $podScript.r $podScript_2.r) "a4" "/etc/access" -}}
  {{- template "cdk8s-timescale/workload/job.convergeJob" $convergeJob -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.accessSql "a2" "access" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $withJob := dict "g" $.g "a0" $accessFiles.r "a1" $convergeJob.r -}}
  {{- template "cdk8s-timescale/workload/job.withJob" $withJob -}}
  {{- $value_2 := dict "metadata" $metadata.r "data" $withJob.r -}}
  {{- $_ := set $value_2 "apiVersion" "v1" -}}
  {{- $_ := set $value_2 "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_2) -}}
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
  {{- $passwordSql := dict "g" $.g -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.passwordSql" $passwordSql -}}
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
  {{- $object_2 := dict "roles.sql" $rolesSql.r "password.sql" $passwordSql.r -}}
  {{- range $key, $item := $object -}}
    {{- $_ := set $object_2 $key $item -}}
  {{- end -}}
  {{- $_ := set $ "r" $object_2 -}}
{{- end -}}

{{/* Which key of the credentials Secret holds each login's password. */}}
{{- define "cdk8s-timescale/timescale/access/access.passwordKeys" -}}
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
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- if not (hasKey $map.entries $.a0.systemRoles.pooler) -}}
      {{- $_ := set $map "keys" (append $map.keys $.a0.systemRoles.pooler) -}}
    {{- end -}}
    {{- $_ := set $map.entries $.a0.systemRoles.pooler $.a0.credentials.keys.pooler -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key := $map.keys -}}
    {{- $entries = append $entries (list $key (index $map.entries $key)) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item := $entries -}}
    {{- $role_2 := index $item 0 -}}
    {{- $key_2 := index $item 1 -}}
    {{- $items_2 = append $items_2 (dict "role" $role_2 "key" $key_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
