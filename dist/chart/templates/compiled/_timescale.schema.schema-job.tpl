{{/* Extension, migrations, hypertables, policies, aggregates: a Job that converges them after every sync, and one that only says what it would do. */}}
{{- define "cdk8s-timescale/timescale/schema/schema-job.DatabaseSchema" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $databasesWithSchema := dict "g" $.g "a0" $.a2.databases -}}
  {{- template "cdk8s-timescale/common/databases.databasesWithSchema" $databasesWithSchema -}}
  {{- $programFiles := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/schema/schema-job.programFiles" $programFiles -}}
  {{- $migrationFiles := dict "g" $.g "a0" $databasesWithSchema.r -}}
  {{- template "cdk8s-timescale/timescale/schema/migration-files.migrationFiles" $migrationFiles -}}
  {{- $portions := dict "g" $.g "a0" $migrationFiles.r -}}
  {{- template "cdk8s-timescale/timescale/schema/migration-files.portions" $portions -}}
  {{- if not $.g.SCHEMA_SCRIPTS -}}
    {{- template "cdk8s-timescale/timescale/schema/schema-job.SCHEMA_SCRIPTS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.g.SCHEMA_SCRIPTS -}}
    {{- $podScript := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
    {{- $items = append $items $podScript.r -}}
  {{- end -}}
  {{- $content := concat (list $programFiles.r $portions.r) $items -}}
  {{- $task := dict "g" $.g "a0" $.a2 "a1" $databasesWithSchema.r "a2" $portions.r "a3" "apply" -}}
  {{- template "cdk8s-timescale/timescale/schema/schema-job.task" $task -}}
  {{- if not $.g.SCHEMA_PATHS -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" $ -}}
  {{- end -}}
  {{- $convergeJob := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.schemaJob "a2" $task.r "a3" $content "a4" $.g.SCHEMA_PATHS.program -}}
  {{- template "cdk8s-timescale/workload/job.convergeJob" $convergeJob -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.schemaJob "a2" "schema" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $withJob := dict "g" $.g "a0" $programFiles.r "a1" $convergeJob.r -}}
  {{- template "cdk8s-timescale/workload/job.withJob" $withJob -}}
  {{- $value := dict "metadata" $metadata.r "data" $withJob.r -}}
  {{- $_ := set $value "apiVersion" "v1" -}}
  {{- $_ := set $value "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- range $i, $files := $portions.r -}}
    {{- $i_2 := float64 $i -}}
    {{- $value_2 := printf "%s-migrations-%s" $.a2.name (mustToRawJson (addf $i_2 1.0)) -}}
    {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $value_2 "a2" "schema" -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
    {{- $object_4 := dict -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_3 := $files -}}
      {{- $items_2 = append $items_2 (list $item_3.key $item_3.text) -}}
    {{- end -}}
    {{- range $entry := $items_2 -}}
      {{- if ne (index $entry 1) $.absent -}}
        {{- $_ := set $object_4 (index $entry 0) (index $entry 1) -}}
      {{- end -}}
    {{- end -}}
    {{- $value_3 := dict "metadata" $metadata_2.r "data" $object_4 -}}
    {{- $_ := set $value_3 "apiVersion" "v1" -}}
    {{- $_ := set $value_3 "kind" "ConfigMap" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_3) -}}
  {{- end -}}
  {{- $_ := set $convergeJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $convergeJob.r "kind" "Job" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $convergeJob.r) -}}
  {{- $task_2 := dict "g" $.g "a0" $.a2 "a1" $databasesWithSchema.r "a2" $portions.r "a3" "plan" -}}
  {{- template "cdk8s-timescale/timescale/schema/schema-job.task" $task_2 -}}
  {{- $cronJob := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.schemaPlan "a2" $task_2.r "a3" "0 0 31 2 *" "a4" (dict "suspend" true) -}}
  {{- template "cdk8s-timescale/workload/cron-job.cronJob" $cronJob -}}
  {{- $_ := set $cronJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $cronJob.r "kind" "CronJob" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $cronJob.r) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* The program, and for each database what is declared and what psql runs. */}}
{{- define "cdk8s-timescale/timescale/schema/schema-job.programFiles" -}}
  {{- $databasesWithSchema := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/common/databases.databasesWithSchema" $databasesWithSchema -}}
  {{- $found := false -}}
  {{- range $_, $d := $databasesWithSchema.r -}}
    {{- if $d.timescaledb -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if $found -}}
    {{- $convergeProgram := dict "g" $.g "a0" true -}}
    {{- template "cdk8s-timescale/timescale/schema/program.convergeProgram" $convergeProgram -}}
    {{- $items := list -}}
    {{- range $_, $file := $convergeProgram.r -}}
      {{- $items = append $items $file.text -}}
    {{- end -}}
    {{- if not $.g.PROGRAM_KEYS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.PROGRAM_KEYS" $ -}}
    {{- end -}}
    {{- $value = dict $.g.PROGRAM_KEYS.full (join "\n" $items) -}}
  {{- else -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- range $key, $item := $value -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $found_2 := false -}}
  {{- range $_, $d_2 := $databasesWithSchema.r -}}
    {{- if (not $d_2.timescaledb) -}}
      {{- $found_2 = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $found_2 -}}
    {{- $convergeProgram_2 := dict "g" $.g "a0" false -}}
    {{- template "cdk8s-timescale/timescale/schema/program.convergeProgram" $convergeProgram_2 -}}
    {{- $items_2 := list -}}
    {{- range $_, $file_2 := $convergeProgram_2.r -}}
      {{- $items_2 = append $items_2 $file_2.text -}}
    {{- end -}}
    {{- if not $.g.PROGRAM_KEYS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.PROGRAM_KEYS" $ -}}
    {{- end -}}
    {{- $value_2 = dict $.g.PROGRAM_KEYS.plain (join "\n" $items_2) -}}
  {{- else -}}
    {{- $value_2 = dict -}}
  {{- end -}}
  {{- range $key_2, $item_2 := $value_2 -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- $object_2 := dict -}}
  {{- $items_3 := list -}}
  {{- range $_, $d_3 := $databasesWithSchema.r -}}
    {{- if not $.g.PROGRAM_KEYS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.PROGRAM_KEYS" $ -}}
    {{- end -}}
    {{- $call := dict "g" $.g "env" $.g.PROGRAM_KEYS.spec.env "a0" $d_3 -}}
    {{- $_ := include $.g.PROGRAM_KEYS.spec.fn $call -}}
    {{- $specOf := dict "g" $.g "a0" $d_3 "a1" $.a0.image.timescaledb -}}
    {{- template "cdk8s-timescale/timescale/schema/spec.specOf" $specOf -}}
    {{- $jsonText := dict "g" $.g "a0" $specOf.r -}}
    {{- template "cdk8s-timescale/common/json.jsonText" $jsonText -}}
    {{- if not $.g.PROGRAM_KEYS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.PROGRAM_KEYS" $ -}}
    {{- end -}}
    {{- $call_2 := dict "g" $.g "env" $.g.PROGRAM_KEYS.run.env "a0" $d_3 -}}
    {{- $_ := include $.g.PROGRAM_KEYS.run.fn $call_2 -}}
    {{- $runScript := dict "g" $.g "a0" $d_3 -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.runScript" $runScript -}}
    {{- $value_3 := list (list $call.r (printf "%s\n" $jsonText.r)) (list $call_2.r $runScript.r) -}}
    {{- if $value_3 -}}
      {{- $items_3 = concat $items_3 $value_3 -}}
    {{- end -}}
  {{- end -}}
  {{- range $entry := $items_3 -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object_2 (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- range $key_3, $item_3 := $object_2 -}}
    {{- $_ := set $object $key_3 $item_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* What the Job runs. */}}
{{- define "cdk8s-timescale/timescale/schema/schema-job.SCHEMA_SCRIPTS" -}}
  {{- $_ := set $.g "SCHEMA_SCRIPTS" (list "converge-schema.sh" "job-common.sh" "logins.sh" "secret_value.py") -}}
{{- end -}}

{{/* task */}}
{{- define "cdk8s-timescale/timescale/schema/schema-job.task" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $systemCredential := dict "g" $.g "a0" $.a0 "a1" "superuser" -}}
  {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a1 -}}
    {{- $ownerOf := dict "g" $.g "a0" $.a0 "a1" $d -}}
    {{- template "cdk8s-timescale/timescale/owner.ownerOf" $ownerOf -}}
    {{- $items = append $items $ownerOf.r.credential -}}
  {{- end -}}
  {{- $credentialFiles := dict "g" $.g "a0" $.a0 "a1" (concat (list $systemCredential.r) $items) -}}
  {{- template "cdk8s-timescale/security/credential-files.credentialFiles" $credentialFiles -}}
  {{- $items_2 := list -}}
  {{- range $_, $d_2 := $.a1 -}}
    {{- $entry := dict "g" $.g "a0" $.a0 "a1" $d_2 -}}
    {{- template "cdk8s-timescale/timescale/schema/schema-job.entry" $entry -}}
    {{- $items_2 = append $items_2 $entry.r -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (gt (float64 (len $.a2)) 0.0) -}}
    {{- $items_3 := list -}}
    {{- range $i, $files := $.a2 -}}
      {{- $i_2 := float64 $i -}}
      {{- $items_4 := list -}}
      {{- range $_, $item := $files -}}
        {{- $items_4 = append $items_4 (dict "key" $item.key "path" $item.path) -}}
      {{- end -}}
      {{- $items_3 = append $items_3 (dict "configMap" (dict "name" (printf "%s-migrations-%s" $.a0.name (mustToRawJson (addf $i_2 1.0))) "items" $items_4)) -}}
    {{- end -}}
    {{- $value = list (dict "name" "migrations" "projected" (dict "sources" $items_3)) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- if not $.g.SCHEMA_PATHS -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" $ -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $.a2)) 0.0) -}}
    {{- if not $.g.SCHEMA_PATHS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" $ -}}
    {{- end -}}
    {{- $value_2 = list (dict "name" "migrations" "mountPath" $.g.SCHEMA_PATHS.migrations "readOnly" true) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "component" "schema" "image" $.a0.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/converge-schema.sh" "/scripts")) "env" (list (dict "name" "PRIMARY_HOST" "value" (printf "%s.%s.svc.%s" $namesOf.r.primaryService $.a0.namespace.name $.a0.clusterDomain)) (dict "name" "MODE" "value" $.a3) (dict "name" "DATABASES" "value" (join " " $items_2)) $credentialFiles.r.env) "volumes" (concat (list (dict "name" "schema" "configMap" (dict "name" $namesOf.r.schemaJob))) $value (list (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a0.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt")))) $credentialFiles.r.volume)) "mounts" (concat (list (dict "name" "schema" "mountPath" $.g.SCHEMA_PATHS.program "readOnly" true)) $value_2 (list (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true) $credentialFiles.r.mount)) "deadlineSeconds" 21600.0 "retries" 6.0 "order" 2.0) -}}
{{- end -}}

{{/* `database:owner:file:version`, as the script reads it. */}}
{{- define "cdk8s-timescale/timescale/schema/schema-job.entry" -}}
  {{- $value_2 := false -}}
  {{- if $.a1.timescaledb -}}
    {{- $value := $.a0.image.timescaledb -}}
    {{- if eq $value $.absent -}}
      {{- $value = "" -}}
    {{- end -}}
    {{- $value_2 = $value -}}
  {{- else -}}
    {{- $value_2 = "" -}}
  {{- end -}}
  {{- $ownerOf := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/owner.ownerOf" $ownerOf -}}
  {{- $_ := set $ "r" (join ":" (list $.a1.name $ownerOf.r.name $ownerOf.r.credential.file $value_2)) -}}
{{- end -}}
