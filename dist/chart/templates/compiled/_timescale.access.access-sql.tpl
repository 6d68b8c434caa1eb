{{/* Makes the logins and what belongs to the whole server. Passwords are set apart, see scripts/pod/passwords.py. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.rolesSql" -}}
  {{- $logins := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.logins" $logins -}}
  {{- $items := list -}}
  {{- range $_, $item := $logins.r -}}
    {{- $value := printf "NOT EXISTS (SELECT FROM pg_roles WHERE rolname = %s)" (printf "'%s'" (replace "'" "''" $item.name)) -}}
    {{- $value_2 := printf "CREATE ROLE %s" (printf "\"%s\"" (replace "\"" "\"\"" $item.name)) -}}
    {{- $value_3 := list (printf "SELECT %s WHERE %s \\gexec" (printf "'%s'" (replace "'" "''" $value_2)) $value) (printf "ALTER ROLE %s WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT %s;" (printf "\"%s\"" (replace "\"" "\"\"" $item.name)) (mustToRawJson $item.connectionLimit)) -}}
    {{- if $value_3 -}}
      {{- $items = concat $items $value_3 -}}
    {{- end -}}
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
    {{- if $items_4 -}}
      {{- $items_2 = concat $items_2 $items_4 -}}
    {{- end -}}
  {{- end -}}
  {{- $monitoring := uniq $items_2 -}}
  {{- $logins_2 := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/access/access-sql.logins" $logins_2 -}}
  {{- $items_5 := list -}}
  {{- range $_, $item_2 := $logins_2.r -}}
    {{- $value_7 := false -}}
    {{- if (has $item_2.name $monitoring) -}}
      {{- $value_7 = printf "GRANT pg_monitor TO %s;" (printf "\"%s\"" (replace "\"" "\"\"" $item_2.name)) -}}
    {{- else -}}
      {{- $value_4 := printf "\"%s\"" (replace "\"" "\"\"" $item_2.name) -}}
      {{- $value_5 := printf "EXISTS (SELECT FROM pg_auth_members WHERE roleid = 'pg_monitor'::regrole AND member = %s::regrole)" (printf "'%s'" (replace "'" "''" $value_4)) -}}
      {{- $value_6 := printf "REVOKE pg_monitor FROM %s" (printf "\"%s\"" (replace "\"" "\"\"" $item_2.name)) -}}
      {{- $value_7 = printf "SELECT %s WHERE %s \\gexec" (printf "'%s'" (replace "'" "''" $value_6)) $value_5 -}}
    {{- end -}}
    {{- $items_5 = append $items_5 $value_7 -}}
  {{- end -}}
  {{- if not $.g.LOCK -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.LOCK" $ -}}
  {{- end -}}
  {{- $value_8 := concat (list "SET client_min_messages = warning;") $.g.LOCK $items $items_5 -}}
  {{- $_ := set $ "r" (printf "%s\n" (join "\n" $value_8)) -}}
{{- end -}}

{{/* One database: itself, its schema, who may do what in it, and the pooler's look-up function. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.databaseSql" -}}
  {{- $name := printf "\"%s\"" (replace "\"" "\"\"" $.a0.name) -}}
  {{- $schema := printf "\"%s\"" (replace "\"" "\"\"" $.a0.schema) -}}
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
  {{- if not $.g.LOCK -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.LOCK" $ -}}
  {{- end -}}
  {{- $value_3 := printf "NOT EXISTS (SELECT FROM pg_database WHERE datname = %s)" (printf "'%s'" (replace "'" "''" $.a0.name)) -}}
  {{- $value_4 := printf "CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'" $name (printf "\"%s\"" (replace "\"" "\"\"" $value_2)) -}}
  {{- if not $.g.LOCK -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.LOCK" $ -}}
  {{- end -}}
  {{- $value_5 := printf "EXISTS (SELECT FROM pg_namespace WHERE nspname = %s AND pg_get_userbyid(nspowner) <> %s)" (printf "'%s'" (replace "'" "''" $.a0.schema)) (printf "'%s'" (replace "'" "''" $value_2)) -}}
  {{- $value_6 := printf "ALTER SCHEMA %s OWNER TO %s" $schema (printf "\"%s\"" (replace "\"" "\"\"" $value_2)) -}}
  {{- $items := list -}}
  {{- range $_, $role := $.a0.roles -}}
    {{- $grantsSql := dict "g" $.g "a0" $.a0 "a1" $role "a2" $value_2 -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.grantsSql" $grantsSql -}}
    {{- if $grantsSql.r -}}
      {{- $items = concat $items $grantsSql.r -}}
    {{- end -}}
  {{- end -}}
  {{- $value_7 := false -}}
  {{- if $.a1 -}}
    {{- $poolerLookupSql := dict "g" $.g "a0" $.a0.name "a1" $.a1 -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.poolerLookupSql" $poolerLookupSql -}}
    {{- $value_7 = $poolerLookupSql.r -}}
  {{- else -}}
    {{- $value_7 = list -}}
  {{- end -}}
  {{- $value_8 := concat (list "SET client_min_messages = warning;") $.g.LOCK (list (printf "SELECT %s WHERE %s \\gexec" (printf "'%s'" (replace "'" "''" $value_4)) $value_3) (printf "REVOKE ALL ON DATABASE %s FROM PUBLIC;" $name) (printf "\\connect %s" $name) "SET client_min_messages = warning;") $.g.LOCK (list "CREATE EXTENSION IF NOT EXISTS pg_stat_statements;" (printf "CREATE SCHEMA IF NOT EXISTS %s;" $schema) (printf "SELECT %s WHERE %s \\gexec" (printf "'%s'" (replace "'" "''" $value_6)) $value_5)) $items $value_7 -}}
  {{- $_ := set $ "r" (printf "%s\n" (join "\n" $value_8)) -}}
{{- end -}}

{{/* Every login of all databases, once each, plus the pooler's two. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.logins" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0 -}}
    {{- if $d.roles -}}
      {{- $items = concat $items $d.roles -}}
    {{- end -}}
  {{- end -}}
  {{- range $role := $items -}}
    {{- if not (hasKey $map.entries $role.name) -}}
      {{- $_ := set $map "keys" (append $map.keys $role.name) -}}
    {{- end -}}
    {{- $_ := set $map.entries $role.name $role -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if $.a1 -}}
    {{- $value = list $.a1 (printf "%s%s" $.a1 "_b") -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- range $name := $value -}}
    {{- $value_2 := dict "name" $name "connectionLimit" -1.0 -}}
    {{- if not (hasKey $map.entries $name) -}}
      {{- $_ := set $map "keys" (append $map.keys $name) -}}
    {{- end -}}
    {{- $_ := set $map.entries $name $value_2 -}}
  {{- end -}}
  {{- $values := list -}}
  {{- range $key := $map.keys -}}
    {{- $values = append $values (index $map.entries $key) -}}
  {{- end -}}
  {{- $_ := set $ "r" $values -}}
{{- end -}}

{{/* Two Jobs never change one database at a time, whatever releases they are of. The lock ends with the session. passwords.py takes it too. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.LOCK" -}}
  {{- $_ := set $.g "LOCK" (list "SET lock_timeout = '60s';" "DO $$ BEGIN PERFORM pg_advisory_lock(hashtextextended('cdk8s-timescale access', 0)); END $$;" "RESET lock_timeout;") -}}
{{- end -}}

{{/* What a role may do, and no more: what it had as another kind of role is taken away. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.grantsSql" -}}
  {{- $who := printf "\"%s\"" (replace "\"" "\"\"" $.a1.name) -}}
  {{- $name := printf "\"%s\"" (replace "\"" "\"\"" $.a0.name) -}}
  {{- $schema := printf "\"%s\"" (replace "\"" "\"\"" $.a0.schema) -}}
  {{- $searchPath := printf "ALTER ROLE %s IN DATABASE %s SET search_path = %s, public;" $who $name $schema -}}
  {{- if (eq $.a1.privilege "owner") -}}
    {{- $_ := set $ "r" (list (printf "GRANT CONNECT, TEMPORARY, CREATE ON DATABASE %s TO %s;" $name $who) $searchPath (printf "GRANT CREATE, USAGE ON SCHEMA public TO %s;" $who)) -}}
  {{- else -}}
    {{- $writes := eq $.a1.privilege "read-write" -}}
    {{- if not $.g.TABLE_PRIVILEGES -}}
      {{- template "cdk8s-timescale/timescale/access/access-sql.TABLE_PRIVILEGES" $ -}}
    {{- end -}}
    {{- $value := false -}}
    {{- if $writes -}}
      {{- $value = list "SELECT" "INSERT" "UPDATE" "DELETE" -}}
    {{- else -}}
      {{- $value = list "SELECT" -}}
    {{- end -}}
    {{- $objectGrants := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $.a2 "a3" "TABLES" "a4" $.g.TABLE_PRIVILEGES "a5" $value -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.objectGrants" $objectGrants -}}
    {{- if not $.g.SEQUENCE_PRIVILEGES -}}
      {{- template "cdk8s-timescale/timescale/access/access-sql.SEQUENCE_PRIVILEGES" $ -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if $writes -}}
      {{- if not $.g.SEQUENCE_PRIVILEGES -}}
        {{- template "cdk8s-timescale/timescale/access/access-sql.SEQUENCE_PRIVILEGES" $ -}}
      {{- end -}}
      {{- $value_2 = $.g.SEQUENCE_PRIVILEGES -}}
    {{- else -}}
      {{- $value_2 = list "SELECT" -}}
    {{- end -}}
    {{- $objectGrants_2 := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $.a2 "a3" "SEQUENCES" "a4" $.g.SEQUENCE_PRIVILEGES "a5" $value_2 -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.objectGrants" $objectGrants_2 -}}
    {{- $_ := set $ "r" (concat (list (printf "REVOKE CREATE, TEMPORARY ON DATABASE %s FROM %s;" $name $who) (printf "GRANT CONNECT ON DATABASE %s TO %s;" $name $who) $searchPath (printf "REVOKE CREATE ON SCHEMA public, %s FROM %s;" $schema $who) (printf "GRANT USAGE ON SCHEMA %s TO %s;" $schema $who)) $objectGrants.r $objectGrants_2.r) -}}
  {{- end -}}
{{- end -}}

{{/* What PgBouncer asks for a login's verifier. It runs as its owner, so the pooler's login needs no right to read */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.poolerLookupSql" -}}
  {{- $items := list -}}
  {{- range $_, $item := (list $.a1 (printf "%s%s" $.a1 "_b")) -}}
    {{- $identifier := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier -}}
    {{- $items = append $items $identifier.r -}}
  {{- end -}}
  {{- $who := join ", " $items -}}
  {{- if not $.g.POOLER_LOOKUP -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.POOLER_LOOKUP" $ -}}
  {{- end -}}
  {{- if not $.g.POOLER_LOOKUP -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.POOLER_LOOKUP" $ -}}
  {{- end -}}
  {{- if not $.g.POOLER_LOOKUP -}}
    {{- template "cdk8s-timescale/timescale/access/access-sql.POOLER_LOOKUP" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (list (printf "GRANT CONNECT ON DATABASE %s TO %s;" (printf "\"%s\"" (replace "\"" "\"\"" $.a0)) $who) (printf "CREATE SCHEMA IF NOT EXISTS %s;" "pooler") (printf "REVOKE ALL ON SCHEMA %s FROM PUBLIC;" "pooler") (printf "GRANT USAGE ON SCHEMA %s TO %s;" "pooler" $who) (printf "CREATE OR REPLACE FUNCTION %s(login text) RETURNS TABLE (username text, password text)\n  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$\n    SELECT rolname::text, CASE WHEN rolvaliduntil < now() THEN NULL ELSE rolpassword END\n    FROM pg_authid WHERE rolname = login AND rolcanlogin AND NOT rolsuper AND NOT rolreplication\n  $$;" $.g.POOLER_LOOKUP) (printf "REVOKE ALL ON FUNCTION %s(text) FROM PUBLIC;" $.g.POOLER_LOOKUP) (printf "GRANT EXECUTE ON FUNCTION %s(text) TO %s;" $.g.POOLER_LOOKUP $who)) -}}
{{- end -}}

{{/* Privileges on what is in the schema and on what the owner will make there. */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.objectGrants" -}}
  {{- $who := printf "\"%s\"" (replace "\"" "\"\"" $.a1.name) -}}
  {{- $schema := printf "\"%s\"" (replace "\"" "\"\"" $.a0.schema) -}}
  {{- $items := list -}}
  {{- range $_, $privilege := $.a4 -}}
    {{- if (not (has $privilege $.a5)) -}}
      {{- $items = append $items $privilege -}}
    {{- end -}}
  {{- end -}}
  {{- $refused := join ", " $items -}}
  {{- $future := printf "ALTER DEFAULT PRIVILEGES FOR ROLE %s IN SCHEMA %s" (printf "\"%s\"" (replace "\"" "\"\"" $.a2)) $schema -}}
  {{- $value := printf "{%s}" (join "," $.a5) -}}
  {{- $tooMuch := printf "EXISTS (SELECT FROM pg_class, aclexplode(relacl) AS acl WHERE relnamespace = %s::regnamespace\n    AND relkind %s 'S' AND acl.grantee = %s::regrole\n    AND acl.privilege_type <> ALL (%s))" (printf "'%s'" (replace "'" "''" $schema)) (ternary "=" "<>" (eq $.a3 "SEQUENCES")) (printf "'%s'" (replace "'" "''" $who)) (printf "'%s'" (replace "'" "''" $value)) -}}
  {{- $value_3 := false -}}
  {{- if $refused -}}
    {{- $value_2 := printf "REVOKE %s ON ALL %s IN SCHEMA %s FROM %s" $refused $.a3 $schema $who -}}
    {{- $value_3 = list (printf "SELECT %s WHERE %s \\gexec" (printf "'%s'" (replace "'" "''" $value_2)) $tooMuch) -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if $refused -}}
    {{- $value_4 = list (printf "%s REVOKE %s ON %s FROM %s;" $future $refused $.a3 $who) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $value_3 (list (printf "GRANT %s ON ALL %s IN SCHEMA %s TO %s;" (join ", " $.a5) $.a3 $schema $who)) $value_4 (list (printf "%s GRANT %s ON %s TO %s;" $future (join ", " $.a5) $.a3 $who))) -}}
{{- end -}}

{{/* TABLE_PRIVILEGES */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.TABLE_PRIVILEGES" -}}
  {{- $_ := set $.g "TABLE_PRIVILEGES" (list "SELECT" "INSERT" "UPDATE" "DELETE" "TRUNCATE" "REFERENCES" "TRIGGER") -}}
{{- end -}}

{{/* SEQUENCE_PRIVILEGES */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.SEQUENCE_PRIVILEGES" -}}
  {{- $_ := set $.g "SEQUENCE_PRIVILEGES" (list "SELECT" "USAGE" "UPDATE") -}}
{{- end -}}

{{/* POOLER_LOOKUP */}}
{{- define "cdk8s-timescale/timescale/access/access-sql.POOLER_LOOKUP" -}}
  {{- $_ := set $.g "POOLER_LOOKUP" (printf "%s.lookup" "pooler") -}}
{{- end -}}
