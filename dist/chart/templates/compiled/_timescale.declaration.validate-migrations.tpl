{{/* Everything that is wrong with migrations, without a server. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.migrationsProblems" -}}
  {{- $database := $.a0.name -}}
  {{- $migrations := $.a0.migrations -}}
  {{- $items := list -}}
  {{- range $_, $item := $migrations -}}
    {{- $name := $item.name -}}
    {{- $value := dict "source" "^\\d+" "groups" 0 -}}
    {{- $match := $.absent -}}
    {{- if mustRegexMatch $value.source $name -}}
      {{- $match = list (mustRegexFind $value.source $name) -}}
      {{- range $group := until $value.groups -}}
        {{- $part := mustRegexReplaceAll $value.source $name (printf "${%d}" (add1 $group)) -}}
        {{- if eq $part "" -}}
          {{- $match = append $match nil -}}
        {{- else -}}
          {{- $match = append $match $part -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
    {{- $value_2 := $.absent -}}
    {{- if ne $match $.absent -}}
      {{- $value_3 := $.absent -}}
      {{- if lt (int 0.0) (len $match) -}}
        {{- $value_3 = index $match (int 0.0) -}}
      {{- end -}}
      {{- $value_2 = $value_3 -}}
    {{- end -}}
    {{- $value_4 := $value_2 -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = $name -}}
    {{- end -}}
    {{- $items = append $items $value_4 -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $migration := $migrations -}}
    {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_migrations_MIGRATION -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.MIGRATION" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_declaration_validate_migrations_MIGRATION "a1" (dict "database" $database "migration" $migration) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $textProblems := dict "g" $.g "a0" $migration -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.textProblems" $textProblems -}}
    {{- $items_3 := list -}}
    {{- range $_, $problem := $textProblems.r -}}
      {{- $items_3 = append $items_3 (printf "databases.%s.migrations: %s, %s" $database $migration.name $problem) -}}
    {{- end -}}
    {{- $items_2 = concat $items_2 (concat $problemsOf.r $items_3) -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_4 := list -}}
  {{- range $_, $number := $repeated.r -}}
    {{- $items_5 := list -}}
    {{- range $_, $m := $migrations -}}
      {{- if (hasPrefix $number $m.name) -}}
        {{- $items_5 = append $items_5 $m -}}
      {{- end -}}
    {{- end -}}
    {{- $items_6 := list -}}
    {{- range $_, $m_2 := $items_5 -}}
      {{- $items_6 = append $items_6 $m_2.name -}}
    {{- end -}}
    {{- $items_4 = append $items_4 (printf "databases.%s.migrations must have each number once, got %s in %s: their order would be an accident" $database $number (join " and " $items_6)) -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $items_2 $items_4) -}}
{{- end -}}

{{/* timescale/declaration/validate-migrations, line 24 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.line24" -}}
  {{- $database := $.a0.database -}}
  {{- $_ := set $ "r" (printf "a file of databases.%s.migrations" $database) -}}
{{- end -}}

{{/* timescale/declaration/validate-migrations, line 25 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.line25" -}}
  {{- $migration := $.a0.migration -}}
  {{- $_ := set $ "r" $migration.name -}}
{{- end -}}

{{/* timescale/declaration/validate-migrations, line 30 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.line30" -}}
  {{- $bytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.bytes" $bytes -}}
  {{- $_ := set $ "r" (gt $bytes.r 204800.0) -}}
{{- end -}}

{{/* timescale/declaration/validate-migrations, line 31 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.line31" -}}
  {{- $memoryQuantity := dict "g" $.g "a0" 204800.0 -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $bytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.bytes" $bytes -}}
  {{- $_ := set $ "r" (printf "databases.%s.migrations: %s must have at most %s, got %s bytes: it travels in a ConfigMap; divide it" $.a0.database $.a0.migration.name $memoryQuantity.r (mustToRawJson $bytes.r)) -}}
{{- end -}}

{{/* MIGRATION */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.MIGRATION" -}}
  {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_migrations_FILE_NAME -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.FILE_NAME" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-migrations.line24") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-migrations.line25") "a2" $.g.cdk8s_timescale_timescale_declaration_validate_migrations_FILE_NAME "a3" "files run in the order of their names" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_migrations_MIGRATION" (list $matches.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-migrations.line30") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-migrations.line31"))) -}}
{{- end -}}

{{/* Sorts as people expect, and is a key of a ConfigMap and a file. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.FILE_NAME" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_migrations_FILE_NAME" (dict "pattern" (dict "source" "^\\d{3,}[-_.a-z0-9]*\\.sql$" "groups" 0) "allowed" "a number of three digits or more, then lower-case letters, digits, '-', '_' and '.', ending in '.sql'") -}}
{{- end -}}

{{/* bytes */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.bytes" -}}
  {{- $migration := $.a0.migration -}}
  {{- $byteLength := dict "g" $.g "a0" $migration.text -}}
  {{- template "cdk8s-timescale/common/quantity.byteLength" $byteLength -}}
  {{- $_ := set $ "r" $byteLength.r -}}
{{- end -}}
