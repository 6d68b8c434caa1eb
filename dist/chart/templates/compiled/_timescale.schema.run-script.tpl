{{/* Where the Job's files are. */}}
{{- define "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" -}}
  {{- $_ := set $.g "SCHEMA_PATHS" (dict "program" "/etc/schema" "migrations" "/etc/migrations") -}}
{{- end -}}

{{/* timescale/schema/run-script, line 14 */}}
{{- define "cdk8s-timescale/timescale/schema/run-script.line14" -}}
  {{- $_ := set $ "r" (printf "%s.json" $.a0.name) -}}
{{- end -}}

{{/* timescale/schema/run-script, line 15 */}}
{{- define "cdk8s-timescale/timescale/schema/run-script.line15" -}}
  {{- $_ := set $ "r" (printf "%s.psql" $.a0.name) -}}
{{- end -}}

{{/* Keys of the program's ConfigMap. */}}
{{- define "cdk8s-timescale/timescale/schema/run-script.PROGRAM_KEYS" -}}
  {{- $_ := set $.g "PROGRAM_KEYS" (dict "full" "converge.sql" "plain" "migrate.sql" "spec" (dict "fn" "cdk8s-timescale/timescale/schema/run-script.line14") "run" (dict "fn" "cdk8s-timescale/timescale/schema/run-script.line15")) -}}
{{- end -}}

{{/* What psql runs in one session on one database: the program, the migrations that are pending, then the steps of the plan. */}}
{{- define "cdk8s-timescale/timescale/schema/run-script.runScript" -}}
  {{- if not $.g.SCHEMA_PATHS -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" $ -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if $.a0.timescaledb -}}
    {{- if not $.g.PROGRAM_KEYS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.PROGRAM_KEYS" $ -}}
    {{- end -}}
    {{- $value = $.g.PROGRAM_KEYS.full -}}
  {{- else -}}
    {{- if not $.g.PROGRAM_KEYS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.PROGRAM_KEYS" $ -}}
    {{- end -}}
    {{- $value = $.g.PROGRAM_KEYS.plain -}}
  {{- end -}}
  {{- if not $.g.SCHEMA_PATHS -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PROGRAM_KEYS -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.PROGRAM_KEYS" $ -}}
  {{- end -}}
  {{- $call := dict "g" $.g "env" $.g.PROGRAM_KEYS.spec.env "a0" $.a0 -}}
  {{- $_ := include $.g.PROGRAM_KEYS.spec.fn $call -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.migrations -}}
    {{- $migration := dict "g" $.g "a0" $.a0 "a1" $item.name -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.migration" $migration -}}
    {{- if $migration.r -}}
      {{- $items = concat $items $migration.r -}}
    {{- end -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $.a0.timescaledb -}}
    {{- if not $.g.STEPS -}}
      {{- template "cdk8s-timescale/timescale/schema/run-script.STEPS" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.STEPS -}}
  {{- else -}}
    {{- $value_2 = list "SELECT pg_temp.finish_migrations();" -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s\n" (join "\n" (concat (list "\\set ON_ERROR_STOP on" "\\pset tuples_only on" "\\pset format unaligned" "\\set SHOW_CONTEXT never" (printf "\\i %s/%s" $.g.SCHEMA_PATHS.program $value) (printf "\\set spec `cat %s/%s`" $.g.SCHEMA_PATHS.program $call.r) "SELECT pg_temp.begin_run(:'spec', :'mode');" "SELECT pg_temp.check_migrations();" "SELECT :'mode' = 'apply' AS applies \\gset" "\\if :applies") $items (list "\\endif") $value_2))) -}}
{{- end -}}

{{/* migration */}}
{{- define "cdk8s-timescale/timescale/schema/run-script.migration" -}}
  {{- if not $.g.SCHEMA_PATHS -}}
    {{- template "cdk8s-timescale/timescale/schema/run-script.SCHEMA_PATHS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (list (printf "SELECT pg_temp.is_pending(%s) AS pending \\gset" (printf "'%s'" (replace "'" "''" $.a1))) "\\if :pending" "BEGIN;" (printf "SELECT pg_temp.migration_begins(%s) \\g /dev/null" (printf "'%s'" (replace "'" "''" $.a1))) (printf "\\i %s/%s/%s" $.g.SCHEMA_PATHS.migrations $.a0.name $.a1) (printf "SELECT pg_temp.migration_ends(%s);" (printf "'%s'" (replace "'" "''" $.a1))) "COMMIT;" "\\endif") -}}
{{- end -}}

{{/* Statements come from the plan one by one: some of them refuse to share a transaction. */}}
{{- define "cdk8s-timescale/timescale/schema/run-script.STEPS" -}}
  {{- $_ := set $.g "STEPS" (list "SELECT pg_temp.prepare();" "\\if :applies" "SELECT pg_temp.statements() \\gexec" "SELECT pg_temp.finish();" "\\else" "SELECT pg_temp.show_plan();" "\\endif") -}}
{{- end -}}
