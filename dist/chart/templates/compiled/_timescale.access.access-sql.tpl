{{/* Makes the logins and what belongs to the whole server. Passwords are set apart, see `passwordSql`. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.rolesSql" -}}
  {{- $logins := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.logins" $logins -}}
  {{- $items := list -}}
  {{- range $_, $item := $logins.r -}}
    {{- $name := $item.name -}}
    {{- $connectionLimit := $item.connectionLimit -}}
    {{- $literal := dict "g" $.g "a0" $name -}}
    {{- template "cdk8s-timescale/timescale/sql.literal" $literal -}}
    {{- $identifier := dict "g" $.g "a0" $name -}}
    {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier -}}
    {{- $executeIf := dict "g" $.g "a0" (printf "NOT EXISTS (SELECT FROM pg_roles WHERE rolname = %s)" $literal.r) "a1" (printf "CREATE ROLE %s" $identifier.r) -}}
    {{- template "cdk8s-timescale/timescale/sql.executeIf" $executeIf -}}
    {{- $identifier_2 := dict "g" $.g "a0" $name -}}
    {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_2 -}}
    {{- $items = concat $items (list $executeIf.r (printf "ALTER ROLE %s WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT %s;" $identifier_2.r (mustToRawJson $connectionLimit))) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $d := $.a0 -}}
    {{- $items_3 := list -}}
    {{- range $_, $r := $d.roles -}}
      {{- if (eq $r.privilege "monitoring") -}}
        {{- $items_3 = append $items_3 $r -}}
      {{- end -}}
    {{- end -}}
    {{- $items_4 := list -}}
    {{- range $_, $r_2 := $items_3 -}}
      {{- $items_4 = append $items_4 $r_2.name -}}
    {{- end -}}
    {{- $items_2 = concat $items_2 $items_4 -}}
  {{- end -}}
  {{- $monitoring := uniq $items_2 -}}
  {{- $logins_2 := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.logins" $logins_2 -}}
  {{- $items_5 := list -}}
  {{- range $_, $item_2 := $logins_2.r -}}
    {{- $name_2 := $item_2.name -}}
    {{- $value := false -}}
    {{- if (has $name_2 $monitoring) -}}
      {{- $identifier_3 := dict "g" $.g "a0" $name_2 -}}
      {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_3 -}}
      {{- $value = printf "GRANT pg_monitor TO %s;" $identifier_3.r -}}
    {{- else -}}
      {{- $identifier_4 := dict "g" $.g "a0" $name_2 -}}
      {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_4 -}}
      {{- $literal_2 := dict "g" $.g "a0" $identifier_4.r -}}
      {{- template "cdk8s-timescale/timescale/sql.literal" $literal_2 -}}
      {{- $identifier_5 := dict "g" $.g "a0" $name_2 -}}
      {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_5 -}}
      {{- $executeIf_2 := dict "g" $.g "a0" (printf "EXISTS (SELECT FROM pg_auth_members WHERE roleid = 'pg_monitor'::regrole AND member = %s::regrole)" $literal_2.r) "a1" (printf "REVOKE pg_monitor FROM %s" $identifier_5.r) -}}
      {{- template "cdk8s-timescale/timescale/sql.executeIf" $executeIf_2 -}}
      {{- $value = $executeIf_2.r -}}
    {{- end -}}
    {{- $items_5 = append $items_5 $value -}}
  {{- end -}}
  {{- $script := dict "g" $.g "a0" (concat (list "SET client_min_messages = warning;") $items $items_5) -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.script" $script -}}
  {{- $_ := set $ "r" $script.r -}}
{{- end -}}

{{/* Sets one password, given in the environment, and keeps the statement out of the log and out of pg_stat_statements. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.passwordSql" -}}
  {{- $script := dict "g" $.g "a0" (list "SET log_statement = none;" "SET log_min_duration_statement = -1;" "SET log_min_error_statement = panic;" "SET pg_stat_statements.track_utility = off;" "SET pgaudit.log = none;" "\\getenv role ROLE_NAME" "\\getenv password ROLE_PASSWORD" "ALTER ROLE :\"role\" PASSWORD :'password';") -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.script" $script -}}
  {{- $_ := set $ "r" $script.r -}}
{{- end -}}

{{/* One database: itself, its schema, who may do what in it, and the pooler's look-up function. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.databaseSql" -}}
  {{- $identifier := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier -}}
  {{- $identifier_2 := dict "g" $.g "a0" $.a0.schema -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_2 -}}
  {{- $found := $.absent -}}
  {{- range $_, $r := $.a0.roles -}}
    {{- if (eq $r.privilege "owner") -}}
      {{- $found = $r -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $found $.absent -}}
    {{- $value = $found.name -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "postgres" -}}
  {{- end -}}
  {{- $literal := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/timescale/sql.literal" $literal -}}
  {{- $identifier_3 := dict "g" $.g "a0" $value_2 -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_3 -}}
  {{- $executeIf := dict "g" $.g "a0" (printf "NOT EXISTS (SELECT FROM pg_database WHERE datname = %s)" $literal.r) "a1" (printf "CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'" $identifier.r $identifier_3.r) -}}
  {{- template "cdk8s-timescale/timescale/sql.executeIf" $executeIf -}}
  {{- $literal_2 := dict "g" $.g "a0" $.a0.schema -}}
  {{- template "cdk8s-timescale/timescale/sql.literal" $literal_2 -}}
  {{- $literal_3 := dict "g" $.g "a0" $value_2 -}}
  {{- template "cdk8s-timescale/timescale/sql.literal" $literal_3 -}}
  {{- $identifier_4 := dict "g" $.g "a0" $value_2 -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_4 -}}
  {{- $executeIf_2 := dict "g" $.g "a0" (printf "EXISTS (SELECT FROM pg_namespace WHERE nspname = %s AND pg_get_userbyid(nspowner) <> %s)" $literal_2.r $literal_3.r) "a1" (printf "ALTER SCHEMA %s OWNER TO %s" $identifier_2.r $identifier_4.r) -}}
  {{- template "cdk8s-timescale/timescale/sql.executeIf" $executeIf_2 -}}
  {{- $items := list -}}
  {{- range $_, $role := $.a0.roles -}}
    {{- $grantsSql := dict "g" $.g "a0" $.a0 "a1" $role "a2" $value_2 -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.grantsSql" $grantsSql -}}
    {{- $items = concat $items $grantsSql.r -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if $.a1 -}}
    {{- $poolerLookupSql := dict "g" $.g "a0" $.a0.name "a1" $.a1 -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.poolerLookupSql" $poolerLookupSql -}}
    {{- $value_3 = $poolerLookupSql.r -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $script := dict "g" $.g "a0" (concat (list "SET client_min_messages = warning;" $executeIf.r (printf "REVOKE ALL ON DATABASE %s FROM PUBLIC;" $identifier.r) (printf "\\connect %s" $identifier.r) "SET client_min_messages = warning;" "CREATE EXTENSION IF NOT EXISTS pg_stat_statements;" (printf "CREATE SCHEMA IF NOT EXISTS %s;" $identifier_2.r) $executeIf_2.r) $items $value_3) -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.script" $script -}}
  {{- $_ := set $ "r" $script.r -}}
{{- end -}}

{{/* Every login of all databases, once each, plus the pooler's. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.logins" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0 -}}
    {{- $items = concat $items $d.roles -}}
  {{- end -}}
  {{- range $role := $items -}}
    {{- if not (hasKey $map.entries $role.name) -}}
      {{- $_ := set $map "keys" (append $map.keys $role.name) -}}
    {{- end -}}
    {{- $_ := set $map.entries $role.name $role -}}
  {{- end -}}
  {{- if $.a1 -}}
    {{- $value := dict "name" $.a1 "connectionLimit" -1.0 -}}
    {{- if not (hasKey $map.entries $.a1) -}}
      {{- $_ := set $map "keys" (append $map.keys $.a1) -}}
    {{- end -}}
    {{- $_ := set $map.entries $.a1 $value -}}
  {{- end -}}
  {{- $values := list -}}
  {{- range $key := $map.keys -}}
    {{- $values = append $values (index $map.entries $key) -}}
  {{- end -}}
  {{- $_ := set $ "r" $values -}}
{{- end -}}

{{/* script */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.script" -}}
  {{- $_ := set $ "r" (printf "%s\n" (join "\n" $.a0)) -}}
{{- end -}}

{{/* What a role may do, and no more: what it had as another kind of role is taken away. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.grantsSql" -}}
  {{- $identifier := dict "g" $.g "a0" $.a1.name -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier -}}
  {{- $identifier_2 := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_2 -}}
  {{- $identifier_3 := dict "g" $.g "a0" $.a0.schema -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_3 -}}
  {{- $searchPath := printf "ALTER ROLE %s IN DATABASE %s SET search_path = %s, public;" $identifier.r $identifier_2.r $identifier_3.r -}}
  {{- if (eq $.a1.privilege "owner") -}}
    {{- $_ := set $ "r" (list (printf "GRANT CONNECT, TEMPORARY, CREATE ON DATABASE %s TO %s;" $identifier_2.r $identifier.r) $searchPath (printf "GRANT CREATE, USAGE ON SCHEMA public TO %s;" $identifier.r)) -}}
  {{- else -}}
    {{- $writes := eq $.a1.privilege "read-write" -}}
    {{- if not $.g.cdk8s_timescale_timescale_access_access_sql_TABLE_PRIVILEGES -}}
      {{- template "cdk8s-timescale/timescale/access/access-sql.TABLE_PRIVILEGES" $ -}}
    {{- end -}}
    {{- $value := false -}}
    {{- if $writes -}}
      {{- $value = list "SELECT" "INSERT" "UPDATE" "DELETE" -}}
    {{- else -}}
      {{- $value = list "SELECT" -}}
    {{- end -}}
    {{- $objectGrants := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $.a2 "a3" "TABLES" "a4" $.g.cdk8s_timescale_timescale_access_access_sql_TABLE_PRIVILEGES "a5" $value -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.objectGrants" $objectGrants -}}
    {{- if not $.g.cdk8s_timescale_timescale_access_access_sql_SEQUENCE_PRIVILEGES -}}
      {{- template "cdk8s-timescale/timescale/access/access-sql.SEQUENCE_PRIVILEGES" $ -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if $writes -}}
      {{- if not $.g.cdk8s_timescale_timescale_access_access_sql_SEQUENCE_PRIVILEGES -}}
        {{- template "cdk8s-timescale/timescale/access/access-sql.SEQUENCE_PRIVILEGES" $ -}}
      {{- end -}}
      {{- $value_2 = $.g.cdk8s_timescale_timescale_access_access_sql_SEQUENCE_PRIVILEGES -}}
    {{- else -}}
      {{- $value_2 = list "SELECT" -}}
    {{- end -}}
    {{- $objectGrants_2 := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $.a2 "a3" "SEQUENCES" "a4" $.g.cdk8s_timescale_timescale_access_access_sql_SEQUENCE_PRIVILEGES "a5" $value_2 -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.objectGrants" $objectGrants_2 -}}
    {{- $_ := set $ "r" (concat (list (printf "REVOKE CREATE, TEMPORARY ON DATABASE %s FROM %s;" $identifier_2.r $identifier.r) (printf "GRANT CONNECT ON DATABASE %s TO %s;" $identifier_2.r $identifier.r) $searchPath (printf "REVOKE CREATE ON SCHEMA public, %s FROM %s;" $identifier_3.r $identifier.r) (printf "GRANT USAGE ON SCHEMA %s TO %s;" $identifier_3.r $identifier.r)) $objectGrants.r $objectGrants_2.r) -}}
  {{- end -}}
{{- end -}}

{{/* What PgBouncer asks for a login's verifier. It runs as its owner, so the pooler's login needs no right to read */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.poolerLookupSql" -}}
  {{- $identifier := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier -}}
  {{- $identifier_2 := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_2 -}}
  {{- if not $.g.cdk8s_timescale_timescale_access_access_sql_POOLER_LOOKUP -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.POOLER_LOOKUP" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_timescale_access_access_sql_POOLER_LOOKUP -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.POOLER_LOOKUP" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_timescale_access_access_sql_POOLER_LOOKUP -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.POOLER_LOOKUP" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (list (printf "GRANT CONNECT ON DATABASE %s TO %s;" $identifier_2.r $identifier.r) (printf "CREATE SCHEMA IF NOT EXISTS %s;" "pooler") (printf "REVOKE ALL ON SCHEMA %s FROM PUBLIC;" "pooler") (printf "GRANT USAGE ON SCHEMA %s TO %s;" "pooler" $identifier.r) (printf "CREATE OR REPLACE FUNCTION %s(login text) RETURNS TABLE (username text, password text)\n  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$\n    SELECT rolname::text, CASE WHEN rolvaliduntil < now() THEN NULL ELSE rolpassword END\n    FROM pg_authid WHERE rolname = login AND rolcanlogin AND NOT rolsuper AND NOT rolreplication\n  $$;" $.g.cdk8s_timescale_timescale_access_access_sql_POOLER_LOOKUP) (printf "REVOKE ALL ON FUNCTION %s(text) FROM PUBLIC;" $.g.cdk8s_timescale_timescale_access_access_sql_POOLER_LOOKUP) (printf "GRANT EXECUTE ON FUNCTION %s(text) TO %s;" $.g.cdk8s_timescale_timescale_access_access_sql_POOLER_LOOKUP $identifier.r)) -}}
{{- end -}}

{{/* Privileges on what is in the schema and on what the owner will make there. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.objectGrants" -}}
  {{- $schemaName := $.a0.schema -}}
  {{- $identifier := dict "g" $.g "a0" $.a1.name -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier -}}
  {{- $identifier_2 := dict "g" $.g "a0" $schemaName -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_2 -}}
  {{- $items := list -}}
  {{- range $_, $privilege := $.a4 -}}
    {{- if (not (has $privilege $.a5)) -}}
      {{- $items = append $items $privilege -}}
    {{- end -}}
  {{- end -}}
  {{- $refused := join ", " $items -}}
  {{- $identifier_3 := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier_3 -}}
  {{- $future := printf "ALTER DEFAULT PRIVILEGES FOR ROLE %s IN SCHEMA %s" $identifier_3.r $identifier_2.r -}}
  {{- $literal := dict "g" $.g "a0" $identifier_2.r -}}
  {{- template "cdk8s-timescale/timescale/sql.literal" $literal -}}
  {{- $literal_2 := dict "g" $.g "a0" $identifier.r -}}
  {{- template "cdk8s-timescale/timescale/sql.literal" $literal_2 -}}
  {{- $literal_3 := dict "g" $.g "a0" (printf "{%s}" (join "," $.a5)) -}}
  {{- template "cdk8s-timescale/timescale/sql.literal" $literal_3 -}}
  {{- $tooMuch := printf "EXISTS (SELECT FROM pg_class, aclexplode(relacl) AS acl WHERE relnamespace = %s::regnamespace\n    AND relkind %s 'S' AND acl.grantee = %s::regrole\n    AND acl.privilege_type <> ALL (%s))" $literal.r (ternary "=" "<>" (eq $.a3 "SEQUENCES")) $literal_2.r $literal_3.r -}}
  {{- $value := false -}}
  {{- if $refused -}}
    {{- $executeIf := dict "g" $.g "a0" $tooMuch "a1" (printf "REVOKE %s ON ALL %s IN SCHEMA %s FROM %s" $refused $.a3 $identifier_2.r $identifier.r) -}}
    {{- template "cdk8s-timescale/timescale/sql.executeIf" $executeIf -}}
    {{- $value = list $executeIf.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $refused -}}
    {{- $value_2 = list (printf "%s REVOKE %s ON %s FROM %s;" $future $refused $.a3 $identifier.r) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $value (list (printf "GRANT %s ON ALL %s IN SCHEMA %s TO %s;" (join ", " $.a5) $.a3 $identifier_2.r $identifier.r)) $value_2 (list (printf "%s GRANT %s ON %s TO %s;" $future (join ", " $.a5) $.a3 $identifier.r))) -}}
{{- end -}}

{{/* TABLE_PRIVILEGES */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.TABLE_PRIVILEGES" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_access_access_sql_TABLE_PRIVILEGES" (list "SELECT" "INSERT" "UPDATE" "DELETE" "TRUNCATE" "REFERENCES" "TRIGGER") -}}
{{- end -}}

{{/* SEQUENCE_PRIVILEGES */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.SEQUENCE_PRIVILEGES" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_access_access_sql_SEQUENCE_PRIVILEGES" (list "SELECT" "USAGE" "UPDATE") -}}
{{- end -}}

{{/* POOLER_LOOKUP */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.POOLER_LOOKUP" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_access_access_sql_POOLER_LOOKUP" (printf "%s.lookup" "pooler") -}}
{{- end -}}
