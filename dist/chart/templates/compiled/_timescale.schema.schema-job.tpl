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
  {{- $podScript := dict "g" $.g "a0" "converge-schema.sh" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
  {{- $podScript_2 := dict "g" $.g "a0" "job-common.sh" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript_2 -}}
  {{- $content := list $programFiles.r $portions.r $podScript.r $podScript_2.r -}}
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
    {{- $items := list -}}
    {{- range $_, $item_2 := $files -}}
      {{- $items = append $items (list $item_2.key $item_2.text) -}}
    {{- end -}}
    {{- range $entry := $items -}}
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
  {{- $cronJob := dict "g" $.g "a0" $.a2 "a1" (printf "%s-plan" $namesOf.r.schemaJob) "a2" $task_2.r "a3" "0 0 31 2 *" "a4" (dict "suspend" true) -}}
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

{{/* task */}}
{{- define "cdk8s-timescale/timescale/schema/schema-job.task" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $items := list -}}
  {{- range $i, $d := $.a1 -}}
    {{- $i_2 := float64 $i -}}
    {{- $entry := dict "g" $.g "a0" $.a0 "a1" $d "a2" $i_2 -}}
    {{- template "cdk8s-timescale/timescale/schema/schema-job.entry" $entry -}}
    {{- $items = append $items $entry.r -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i_3, $d_2 := $.a1 -}}
    {{- $i_4 := float64 $i_3 -}}
    {{- $ownerOf := dict "g" $.g "a0" $.a0 "a1" $d_2 -}}
    {{- template "cdk8s-timescale/timescale/owner.ownerOf" $ownerOf -}}
    {{- $value := printf "OWNER_PASSWORD_%s" (mustToRawJson $i_4) -}}
    {{- $items_2 = append $items_2 (dict "name" $value "valueFrom" (dict "secretKeyRef" (dict "name" $.a0.credentials.secretName "key" $ownerOf.r.key))) -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $.a2)) 0.0) -}}
    {{- $items_3 := list -}}
    {{- range $i_5, $files := $.a2 -}}
      {{- $i_6 := float64 $i_5 -}}
      {{- $items_4 := list -}}
      {{- range $_, $item := $files -}}
        {{- $items_4 = append $items_4 (dict "key" $item.key "path" $item.path) -}}
      {{- end -}}
      {{- $items_3 = append $items_3 (dict "configMap" (dict "name" (printf "%s-migrations-%s" $.a0.name (mustToRawJson (addf $i_6 1.0))) "items" $items_4)) -}}
    {{- end -}}
    {{- $value_2 = list (dict "name" "migrations" "projected" (dict "sources" $items_3)) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- if not $.g.SCHEMA_PATHS -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" $ -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (gt (float64 (len $.a2)) 0.0) -}}
    {{- if not $.g.SCHEMA_PATHS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" $ -}}
    {{- end -}}
    {{- $value_3 = list (dict "name" "migrations" "mountPath" $.g.SCHEMA_PATHS.migrations "readOnly" true) -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "component" "schema" "image" $.a0.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/converge-schema.sh" "/scripts")) "env" (concat (list (dict "name" "PRIMARY_HOST" "value" (printf "%s.%s.svc.%s" $namesOf.r.primaryService $.a0.namespace.name $.a0.clusterDomain)) (dict "name" "MODE" "value" $.a3) (dict "name" "DATABASES" "value" (join " " $items)) (dict "name" "SUPERUSER_PASSWORD" "valueFrom" (dict "secretKeyRef" (dict "name" $.a0.credentials.secretName "key" $.a0.credentials.keys.superuser)))) $items_2) "volumes" (concat (list (dict "name" "schema" "configMap" (dict "name" $namesOf.r.schemaJob))) $value_2 (list (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a0.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt")))))) "mounts" (concat (list (dict "name" "schema" "mountPath" $.g.SCHEMA_PATHS.program "readOnly" true)) $value_3 (list (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true))) "deadlineSeconds" 21600.0 "retries" 6.0 "order" 2.0) -}}
{{- end -}}

{{/* `database:owner:variable:version`, as the script reads it. */}}
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
  {{- $_ := set $ "r" (join ":" (list $.a1.name $ownerOf.r.name (printf "OWNER_PASSWORD_%s" (mustToRawJson $.a2)) $value_2)) -}}
{{- end -}}
