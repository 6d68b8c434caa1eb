{{/* Everything that is wrong with databases and logins. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.databasesProblems" -}}
  {{- $values := list -}}
  {{- range $key, $item := $.a1 -}}
    {{- $values = append $values $item -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0 -}}
    {{- $items = append $items $d.name -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (eq (float64 (len $.a0)) 0.0) -}}
    {{- $value = list "databases must have at least one database, got none: add new Database(name)" -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_2 := list -}}
  {{- range $_, $name := $repeated.r -}}
    {{- $items_2 = append $items_2 (printf "databases must have different names, got '%s' more than once: put the logins into one of them" $name) -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $.a2 -}}
    {{- $aliasProblems := dict "g" $.g "a0" $items "a1" $.a2 -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-databases.aliasProblems" $aliasProblems -}}
    {{- $value_2 = $aliasProblems.r -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $database := $.a0 -}}
    {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_databases_DATABASE -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-databases.DATABASE" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_declaration_validate_databases_DATABASE "a1" $database -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $items_4 := list -}}
    {{- range $_, $role := $database.roles -}}
      {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_databases_ROLE -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-databases.ROLE" $ -}}
      {{- end -}}
      {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_declaration_validate_databases_ROLE "a1" (dict "database" $database.name "role" $role "taken" $values) -}}
      {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
      {{- $items_4 = concat $items_4 $problemsOf_2.r -}}
    {{- end -}}
    {{- $migrationsProblems := dict "g" $.g "a0" $database -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.migrationsProblems" $migrationsProblems -}}
    {{- $timeseriesProblems := dict "g" $.g "a0" $database -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.timeseriesProblems" $timeseriesProblems -}}
    {{- $items_3 = concat $items_3 (concat $problemsOf.r $items_4 $migrationsProblems.r $timeseriesProblems.r) -}}
  {{- end -}}
  {{- $disagreements := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-databases.disagreements" $disagreements -}}
  {{- $_ := set $ "r" (concat $value $items_2 $value_2 $items_3 $disagreements.r) -}}
{{- end -}}

{{/* aliasProblems */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.aliasProblems" -}}
  {{- $items := list -}}
  {{- range $_, $name := $.a0 -}}
    {{- if (has (printf "%s%s" $name $.a1) $.a0) -}}
      {{- $items = append $items $name -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $name_2 := $items -}}
    {{- $items_2 = append $items_2 (printf "databases must not have a name that is another's with '%s', got '%s%s' and '%s': the pooler offers '%s' for reads under that name; rename one" $.a1 $name_2 $.a1 $name_2 $name_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 19 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line19" -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" $name -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 21 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line21" -}}
  {{- $name := $.a0.name -}}
  {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_DATABASES -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_DATABASES" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (has $name $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_DATABASES) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 22 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line22" -}}
  {{- $name := $.a0.name -}}
  {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_DATABASES -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_DATABASES" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "a name of databases must not be one of %s, got '%s': it exists already" (join ", " $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_DATABASES) $name) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 25 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line25" -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" (printf "databases.%s.schema" $name) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 26 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line26" -}}
  {{- $schema := $.a0.schema -}}
  {{- $_ := set $ "r" $schema -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 31 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line31" -}}
  {{- $schema := $.a0.schema -}}
  {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_SCHEMAS -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_SCHEMAS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (or (has $schema $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_SCHEMAS) (hasPrefix "pg_" $schema)) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 32 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line32" -}}
  {{- $name := $.a0.name -}}
  {{- $schema := $.a0.schema -}}
  {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_SCHEMAS -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_SCHEMAS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "databases.%s.schema must not be %s or begin with pg_, got '%s': it belongs to the server; choose another" $name (join ", " $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_SCHEMAS) $schema) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 36 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line36" -}}
  {{- $roles := $.a0.roles -}}
  {{- $items := list -}}
  {{- range $_, $r := $roles -}}
    {{- if (eq $r.privilege "owner") -}}
      {{- $items = append $items $r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (gt (float64 (len $items)) 1.0) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 37 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line37" -}}
  {{- $name := $.a0.name -}}
  {{- $roles := $.a0.roles -}}
  {{- $items := list -}}
  {{- range $_, $r := $roles -}}
    {{- if (eq $r.privilege "owner") -}}
      {{- $items = append $items $r -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $r_2 := $items -}}
    {{- $items_2 = append $items_2 $r_2.name -}}
  {{- end -}}
  {{- $quoted := dict "g" $.g "a0" $items_2 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-databases.quoted" $quoted -}}
  {{- $_ := set $ "r" (printf "databases.%s must have at most one owner, got %s: give the others addReadWrite()" $name $quoted.r) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 41 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line41" -}}
  {{- $roles := $.a0.roles -}}
  {{- $items := list -}}
  {{- range $_, $r := $roles -}}
    {{- $items = append $items $r.name -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $_ := set $ "r" (gt (float64 (len $repeated.r)) 0.0) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 42 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line42" -}}
  {{- $name := $.a0.name -}}
  {{- $roles := $.a0.roles -}}
  {{- $items := list -}}
  {{- range $_, $r := $roles -}}
    {{- $items = append $items $r.name -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $quoted := dict "g" $.g "a0" $repeated.r -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-databases.quoted" $quoted -}}
  {{- $_ := set $ "r" (printf "databases.%s must have each login once, got %s more than once: keep the one with the greater privilege" $name $quoted.r) -}}
{{- end -}}

{{/* DATABASE */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.DATABASE" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_SQL_NAME -}}
    {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" "a name of databases" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line19") "a2" $.g.cdk8s_timescale_common_formats_SQL_NAME "a3" "choose another" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_common_formats_SQL_NAME -}}
    {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
  {{- end -}}
  {{- $matches_2 := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line25") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line26") "a2" $.g.cdk8s_timescale_common_formats_SQL_NAME "a3" "choose another" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches_2 -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_databases_DATABASE" (list $matches.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line21") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line22")) $matches_2.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line31") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line32")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line36") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line37")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line41") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line42"))) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 58 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line58" -}}
  {{- $_ := set $ "r" (printf "a login of databases.%s" $.a0.database) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 59 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line59" -}}
  {{- $_ := set $ "r" $.a0.role.name -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 64 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line64" -}}
  {{- $role := $.a0.role -}}
  {{- $value := hasPrefix "pg_" $role.name -}}
  {{- if not ($value) -}}
    {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_ROLES -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_ROLES" $ -}}
    {{- end -}}
    {{- $value = has $role.name $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_ROLES -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 65 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line65" -}}
  {{- $database := $.a0.database -}}
  {{- $role := $.a0.role -}}
  {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_ROLES -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_ROLES" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "a login of databases.%s must not begin with pg_ or be %s, got '%s': PostgreSQL keeps these for itself; choose another" $database (join " or " $.g.cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_ROLES) $role.name) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 69 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line69" -}}
  {{- $role := $.a0.role -}}
  {{- $taken := $.a0.taken -}}
  {{- $_ := set $ "r" (has $role.name $taken) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 70 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line70" -}}
  {{- $database := $.a0.database -}}
  {{- $role := $.a0.role -}}
  {{- $taken := $.a0.taken -}}
  {{- $_ := set $ "r" (printf "a login of databases.%s must not be one of the platform's own (%s), got '%s': choose another, or rename the platform's in systemRoles" $database (join ", " $taken) $role.name) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 74 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line74" -}}
  {{- $role := $.a0.role -}}
  {{- $value := ne $role.connectionLimit -1.0 -}}
  {{- if $value -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $role.connectionLimit "a1" (dict "least" 1.0) -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 75 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line75" -}}
  {{- $at := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-databases.at" $at -}}
  {{- $_ := set $ "r" (printf "%s.connectionLimit must be -1 (no limit) or a whole number, at least 1, got %s: with 0 it could not connect" $at.r (mustToRawJson $.a0.role.connectionLimit)) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 79 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line79" -}}
  {{- $at := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-databases.at" $at -}}
  {{- $_ := set $ "r" (printf "%s.passwordKey" $at.r) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 80 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line80" -}}
  {{- $_ := set $ "r" $.a0.role.passwordKey -}}
{{- end -}}

{{/* ROLE */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.ROLE" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_SQL_NAME -}}
    {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line58") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line59") "a2" $.g.cdk8s_timescale_common_formats_SQL_NAME "a3" "choose another" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_security_references_SECRET_KEY -}}
    {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line79") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line80") "a2" $.g.cdk8s_timescale_security_references_SECRET_KEY "a3" "give the key that holds the password" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_databases_ROLE" (concat (list $matches.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line64") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line65")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line69") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line70")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line74") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line75"))) $nameRules.r) -}}
{{- end -}}

{{/* A login exists once in the server, whatever databases it may use. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.disagreements" -}}
  {{- $fields := list "passwordKey" "connectionLimit" -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0 -}}
    {{- $items = concat $items $d.roles -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $r := $items -}}
    {{- $items_2 = append $items_2 $r.name -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $name := (uniq $items_2) -}}
    {{- $items_4 := list -}}
    {{- range $_, $field := $fields -}}
      {{- $items_5 := list -}}
      {{- range $_, $r_2 := $items -}}
        {{- if (eq $r_2.name $name) -}}
          {{- $items_5 = append $items_5 $r_2 -}}
        {{- end -}}
      {{- end -}}
      {{- $items_6 := list -}}
      {{- range $_, $r_3 := $items_5 -}}
        {{- $value := index $r_3 $field -}}
        {{- $items_6 = append $items_6 (ternary "undefined" (ternary $value (mustToRawJson $value) (kindIs "string" $value)) (kindIs "invalid" $value)) -}}
      {{- end -}}
      {{- $values := uniq $items_6 -}}
      {{- $value_2 := false -}}
      {{- if (lt (float64 (len $values)) 2.0) -}}
        {{- $value_2 = list -}}
      {{- else -}}
        {{- $quoted := dict "g" $.g "a0" $values -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-databases.quoted" $quoted -}}
        {{- $value_2 = list (printf "the login '%s' must have one %s in all databases, got %s: it is one login of the server; give the same everywhere" $name $field $quoted.r) -}}
      {{- end -}}
      {{- $items_4 = concat $items_4 $value_2 -}}
    {{- end -}}
    {{- $items_3 = concat $items_3 $items_4 -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_3 -}}
{{- end -}}

{{/* Databases that PostgreSQL makes, and the one under which PgBouncer answers about itself. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_DATABASES" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_DATABASES" (list "postgres" "template0" "template1" "pgbouncer") -}}
{{- end -}}

{{/* TAKEN_SCHEMAS */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_SCHEMAS" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_SCHEMAS" (list "information_schema" "pooler" "cdk8s_timescale") -}}
{{- end -}}

{{/* quoted */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.quoted" -}}
  {{- $items := list -}}
  {{- range $_, $v := $.a0 -}}
    {{- $items = append $items (printf "'%s'" $v) -}}
  {{- end -}}
  {{- $_ := set $ "r" (join " and " $items) -}}
{{- end -}}

{{/* Words that SQL has in place of a role's name, quoted or not (PostgreSQL, `CREATE ROLE`). */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_ROLES" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_databases_TAKEN_ROLES" (list "public" "none") -}}
{{- end -}}

{{/* at */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.at" -}}
  {{- $database := $.a0.database -}}
  {{- $role := $.a0.role -}}
  {{- $_ := set $ "r" (printf "databases.%s.%s" $database $role.name) -}}
{{- end -}}
