{{/* timescale/declaration/validate-databases, line 26 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line26" -}}
  {{- $_ := set $ "r" (printf "databases.%s.schema" $.a0.name) -}}
{{- end -}}

{{/* timescale/declaration/validate-databases, line 59 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.line59" -}}
  {{- $_ := set $ "r" (printf "a login of databases.%s" $.a0.database) -}}
{{- end -}}

{{/* Everything that is wrong with databases and logins. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.databasesProblems" -}}
  {{- $values := list -}}
  {{- range $key, $item := $.a1 -}}
    {{- $values = append $values $item -}}
  {{- end -}}
  {{- $taken := concat $values (list (index (list $.a1.pooler (printf "%s%s" $.a1.pooler "_b")) (int 1.0))) -}}
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
    {{- $problems := list -}}
    {{- $value_7 := ne $database.name $.absent -}}
    {{- if $value_7 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.SQL_NAME "a1" $database.name -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_7 = not $fits.r -}}
    {{- end -}}
    {{- if $value_7 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "a name of databases" $.g.SQL_NAME.allowed $database.name "choose another") -}}
    {{- end -}}
    {{- if not $.g.TAKEN_DATABASES -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_DATABASES" $ -}}
    {{- end -}}
    {{- if (has $database.name $.g.TAKEN_DATABASES) -}}
      {{- if not $.g.TAKEN_DATABASES -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_DATABASES" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "a name of databases must not be one of %s, got '%s': it exists already" (join ", " $.g.TAKEN_DATABASES) $database.name) -}}
    {{- end -}}
    {{- $value_12 := ne $database.schema $.absent -}}
    {{- if $value_12 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.SQL_NAME "a1" $database.schema -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_12 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_12 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line26") $.g.SQL_NAME.allowed $database.schema "choose another") -}}
    {{- end -}}
    {{- if not $.g.TAKEN_SCHEMAS -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_SCHEMAS" $ -}}
    {{- end -}}
    {{- if (or (has $database.schema $.g.TAKEN_SCHEMAS) (hasPrefix "pg_" $database.schema)) -}}
      {{- if not $.g.TAKEN_SCHEMAS -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_SCHEMAS" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "databases.%s.schema must not be %s or begin with pg_, got '%s': it belongs to the server; choose another" $database.name (join ", " $.g.TAKEN_SCHEMAS) $database.schema) -}}
    {{- end -}}
    {{- $items_4 := list -}}
    {{- range $_, $r := $database.roles -}}
      {{- if (eq $r.privilege "owner") -}}
        {{- $items_4 = append $items_4 $r -}}
      {{- end -}}
    {{- end -}}
    {{- if (gt (float64 (len $items_4)) 1.0) -}}
      {{- $items_5 := list -}}
      {{- range $_, $r_2 := $database.roles -}}
        {{- if (eq $r_2.privilege "owner") -}}
          {{- $items_5 = append $items_5 $r_2 -}}
        {{- end -}}
      {{- end -}}
      {{- $items_6 := list -}}
      {{- range $_, $r_3 := $items_5 -}}
        {{- $items_6 = append $items_6 $r_3.name -}}
      {{- end -}}
      {{- $quoted := dict "g" $.g "a0" $items_6 -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-databases.quoted" $quoted -}}
      {{- $problems = append $problems (printf "databases.%s must have at most one owner, got %s: give the others addReadWrite()" $database.name $quoted.r) -}}
    {{- end -}}
    {{- $items_7 := list -}}
    {{- range $_, $r_4 := $database.roles -}}
      {{- $items_7 = append $items_7 $r_4.name -}}
    {{- end -}}
    {{- $repeated_2 := dict "g" $.g "a0" $items_7 -}}
    {{- template "cdk8s-timescale/common/rules.repeated" $repeated_2 -}}
    {{- if (gt (float64 (len $repeated_2.r)) 0.0) -}}
      {{- $items_8 := list -}}
      {{- range $_, $r_5 := $database.roles -}}
        {{- $items_8 = append $items_8 $r_5.name -}}
      {{- end -}}
      {{- $repeated_3 := dict "g" $.g "a0" $items_8 -}}
      {{- template "cdk8s-timescale/common/rules.repeated" $repeated_3 -}}
      {{- $quoted_2 := dict "g" $.g "a0" $repeated_3.r -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-databases.quoted" $quoted_2 -}}
      {{- $problems = append $problems (printf "databases.%s must have each login once, got %s more than once: keep the one with the greater privilege" $database.name $quoted_2.r) -}}
    {{- end -}}
    {{- $items_9 := list -}}
    {{- range $_, $role := $database.roles -}}
      {{- $value_13 := dict "database" $database.name "role" $role "taken" $taken -}}
      {{- $problems_2 := list -}}
      {{- $value_18 := ne $value_13.role.name $.absent -}}
      {{- if $value_18 -}}
        {{- if not $.g.SQL_NAME -}}
          {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
        {{- end -}}
        {{- $fits_3 := dict "g" $.g "a0" $.g.SQL_NAME "a1" $value_13.role.name -}}
        {{- template "cdk8s-timescale/common/rules.fits" $fits_3 -}}
        {{- $value_18 = not $fits_3.r -}}
      {{- end -}}
      {{- if $value_18 -}}
        {{- if not $.g.SQL_NAME -}}
          {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
        {{- end -}}
        {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-databases.line59") $.g.SQL_NAME.allowed $value_13.role.name "choose another") -}}
      {{- end -}}
      {{- $value_19 := hasPrefix "pg_" $value_13.role.name -}}
      {{- if not ($value_19) -}}
        {{- if not $.g.TAKEN_ROLES -}}
          {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_ROLES" $ -}}
        {{- end -}}
        {{- $value_19 = has $value_13.role.name $.g.TAKEN_ROLES -}}
      {{- end -}}
      {{- if $value_19 -}}
        {{- if not $.g.TAKEN_ROLES -}}
          {{- template "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_ROLES" $ -}}
        {{- end -}}
        {{- $problems_2 = append $problems_2 (printf "a login of databases.%s must not begin with pg_ or be %s, got '%s': PostgreSQL keeps these for itself; choose another" $value_13.database (join " or " $.g.TAKEN_ROLES) $value_13.role.name) -}}
      {{- end -}}
      {{- if (has $value_13.role.name $value_13.taken) -}}
        {{- $problems_2 = append $problems_2 (printf "a login of databases.%s must not be one of the platform's own (%s), got '%s': choose another, or rename the platform's in systemRoles" $value_13.database (join ", " $value_13.taken) $value_13.role.name) -}}
      {{- end -}}
      {{- $value_22 := ne $value_13.role.connectionLimit -1.0 -}}
      {{- if $value_22 -}}
        {{- $value_20 := dict "least" 1.0 -}}
        {{- $isWholeWithin_4 := dict "g" $.g "a0" $value_13.role.connectionLimit "a1" $value_20 -}}
        {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_4 -}}
        {{- $value_22 = not $isWholeWithin_4.r -}}
      {{- end -}}
      {{- if $value_22 -}}
        {{- $at := dict "g" $.g "a0" $value_13 -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-databases.at" $at -}}
        {{- $problems_2 = append $problems_2 (printf "%s.connectionLimit must be -1 (no limit) or a whole number, at least 1, got %s: with 0 it could not connect" $at.r (mustToRawJson $value_13.role.connectionLimit)) -}}
      {{- end -}}
      {{- $value_23 := $value_13.role.passwordKey -}}
      {{- if eq $value_23 $.absent -}}
        {{- $value_23 = "" -}}
      {{- end -}}
      {{- $secretShape := dict "g" $.g "a0" $value_23 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape -}}
      {{- if (ne $secretShape.r $.absent) -}}
        {{- $at_2 := dict "g" $.g "a0" $value_13 -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-databases.at" $at_2 -}}
        {{- $value_24 := $value_13.role.passwordKey -}}
        {{- if eq $value_24 $.absent -}}
          {{- $value_24 = "" -}}
        {{- end -}}
        {{- $secretShape_2 := dict "g" $.g "a0" $value_24 -}}
        {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_2 -}}
        {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "%s.passwordKey" $at_2.r) $secretShape_2.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
      {{- end -}}
      {{- $value_26 := ne $value_13.role.passwordKey $.absent -}}
      {{- if $value_26 -}}
        {{- $value_25 := $value_13.role.passwordKey -}}
        {{- if eq $value_25 $.absent -}}
          {{- $value_25 = "" -}}
        {{- end -}}
        {{- $secretShape_3 := dict "g" $.g "a0" $value_25 -}}
        {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_3 -}}
        {{- $value_26 = eq $secretShape_3.r $.absent -}}
      {{- end -}}
      {{- $value_31 := $value_26 -}}
      {{- if $value_31 -}}
        {{- if not $.g.SECRET_KEY -}}
          {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
        {{- end -}}
        {{- $fits_4 := dict "g" $.g "a0" $.g.SECRET_KEY "a1" $value_13.role.passwordKey -}}
        {{- template "cdk8s-timescale/common/rules.fits" $fits_4 -}}
        {{- $value_31 = not $fits_4.r -}}
      {{- end -}}
      {{- if $value_31 -}}
        {{- $at_3 := dict "g" $.g "a0" $value_13 -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-databases.at" $at_3 -}}
        {{- if not $.g.SECRET_KEY -}}
          {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
        {{- end -}}
        {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" (printf "%s.passwordKey" $at_3.r) $.g.SECRET_KEY.allowed $value_13.role.passwordKey "give the key that holds the password") -}}
      {{- end -}}
      {{- if $problems_2 -}}
        {{- $items_9 = concat $items_9 $problems_2 -}}
      {{- end -}}
    {{- end -}}
    {{- $migrationsProblems := dict "g" $.g "a0" $database -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.migrationsProblems" $migrationsProblems -}}
    {{- $timeseriesProblems := dict "g" $.g "a0" $database -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.timeseriesProblems" $timeseriesProblems -}}
    {{- $value_32 := default list (concat $problems $items_9 $migrationsProblems.r $timeseriesProblems.r) -}}
    {{- if $value_32 -}}
      {{- $items_3 = concat $items_3 $value_32 -}}
    {{- end -}}
  {{- end -}}
  {{- $disagreements := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-databases.disagreements" $disagreements -}}
  {{- $_ := set $ "r" (default list (concat $value $items_2 $value_2 $items_3 $disagreements.r)) -}}
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

{{/* Databases that PostgreSQL makes, and the one under which PgBouncer answers about itself. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_DATABASES" -}}
  {{- $_ := set $.g "TAKEN_DATABASES" (list "postgres" "template0" "template1" "pgbouncer") -}}
{{- end -}}

{{/* TAKEN_SCHEMAS */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.TAKEN_SCHEMAS" -}}
  {{- $_ := set $.g "TAKEN_SCHEMAS" (list "information_schema" "pooler" "cdk8s_timescale") -}}
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
  {{- $_ := set $.g "TAKEN_ROLES" (list "public" "none") -}}
{{- end -}}

{{/* at */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.at" -}}
  {{- $_ := set $ "r" (printf "databases.%s.%s" $.a0.database $.a0.role.name) -}}
{{- end -}}

{{/* A login exists once in the server, whatever databases it may use. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-databases.disagreements" -}}
  {{- $fields := list "passwordKey" "connectionLimit" -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0 -}}
    {{- if $d.roles -}}
      {{- $items = concat $items $d.roles -}}
    {{- end -}}
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
      {{- if $value_2 -}}
        {{- $items_4 = concat $items_4 $value_2 -}}
      {{- end -}}
    {{- end -}}
    {{- if $items_4 -}}
      {{- $items_3 = concat $items_3 $items_4 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_3 -}}
{{- end -}}
