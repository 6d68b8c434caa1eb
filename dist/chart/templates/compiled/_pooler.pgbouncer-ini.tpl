{{/* `pgbouncer.ini`. Times are seconds unless said otherwise. */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-ini.pgbouncerIni" -}}
  {{- $items := list -}}
  {{- range $_, $alias := $.a1.aliases -}}
    {{- $database := dict "g" $.g "a0" $.a0 "a1" $alias -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-ini.database" $database -}}
    {{- $items = append $items (list $alias.alias $database.r) -}}
  {{- end -}}
  {{- $section := dict "g" $.g "a0" "databases" "a1" $items -}}
  {{- template "cdk8s-timescale/pooler/pgbouncer-ini.section" $section -}}
  {{- if not $.g.SINCE -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" $ -}}
  {{- end -}}
    {{- $compareVersions := dict "g" $.g "a0" $.a0.image.pgbouncer "a1" $.g.SINCE.peers -}}
    {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
  {{- $value := false -}}
  {{- if (ge $compareVersions.r 0.0) -}}
    {{- $peers := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-ini.peers" $peers -}}
    {{- $section_2 := dict "g" $.g "a0" "peers" "a1" $peers.r -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-ini.section" $section_2 -}}
    {{- $value = list $section_2.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $settings := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/pooler/pgbouncer-ini.settings" $settings -}}
  {{- $section_3 := dict "g" $.g "a0" "pgbouncer" "a1" $settings.r -}}
  {{- template "cdk8s-timescale/pooler/pgbouncer-ini.section" $section_3 -}}
  {{- $sections := concat (list $section.r) $value (list $section_3.r (printf "%%include %s/peer.ini\n%%include %s/login.ini" "/run/pooler" "/run/pooler")) -}}
  {{- $_ := set $ "r" (printf "%s\n" (join "\n\n" $sections)) -}}
{{- end -}}

{{/* section */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-ini.section" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a1 -}}
    {{- $key := index $item 0 -}}
    {{- $value := index $item 1 -}}
    {{- $items = append $items (printf "%s = %s" $key (ternary $value (mustToRawJson $value) (kindIs "string" $value))) -}}
  {{- end -}}
  {{- $_ := set $ "r" (join "\n" (concat (list (printf "[%s]" $.a0)) $items)) -}}
{{- end -}}

{{/* database */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-ini.database" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $service := ternary $namesOf.r.readOnlyService $namesOf.r.primaryService (eq $.a1.access "read-only") -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (and (eq $.a1.access "read-only") (eq $.a0.members.readOnlyFallback "primary")) -}}
    {{- $value = list (list "connect_query" (printf "'%s'" "SET default_transaction_read_only = on")) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a1.access "read-write") -}}
    {{- $value_2 = list (list "connect_query" (printf "'%s'" "SELECT pg_terminate_backend(pg_backend_pid()) WHERE pg_is_in_recovery()")) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $fields := concat (list (list "host" (printf "%s.%s.svc.%s" $service $.a0.namespace.name $.a0.clusterDomain)) (list "port" $.g.POSTGRES.number) (list "dbname" $.a1.database) (list "pool_size" $.a1.poolSize) (list "min_pool_size" $.a1.minPoolSize) (list "reserve_pool" $.a1.reserveSize) (list "max_db_connections" (addf $.a1.poolSize $.a1.reserveSize))) $value $value_2 -}}
  {{- $items := list -}}
  {{- range $_, $item := $fields -}}
    {{- $key := index $item 0 -}}
    {{- $value_3 := index $item 1 -}}
    {{- $items = append $items (printf "%s=%s" $key (ternary $value_3 (mustToRawJson $value_3) (kindIs "string" $value_3))) -}}
  {{- end -}}
  {{- $_ := set $ "r" (join " " $items) -}}
{{- end -}}

{{/* First releases that know a setting or a command (PgBouncer's NEWS). An older PgBouncer refuses a file that names an unknown one. */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" -}}
  {{- $_ := set $.g "SINCE" (dict "peers" "1.19.0" "preparedStatements" "1.21.0" "killClient" "1.24.0") -}}
{{- end -}}

{{/* A cancel request arrives at any pod behind the Service; peers pass it on to the one that has the session. */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-ini.peers" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $domain := printf "%s.%s.svc.%s" $namesOf.r.poolerHeadless $.a0.namespace.name $.a0.clusterDomain -}}
  {{- $items := list -}}
  {{- range $index := until (int $.a1.replicas) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- if not $.g.PGBOUNCER -}}
      {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
    {{- end -}}
    {{- $items = append $items (list (mustToRawJson (addf $i 1.0)) (printf "host=%s-%s.%s port=%s" $namesOf.r.pooler (mustToRawJson $i) $domain (mustToRawJson $.g.PGBOUNCER.number))) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* settings */}}
{{- define "cdk8s-timescale/pooler/pgbouncer-ini.settings" -}}
  {{- $value := eq $.a1.mode "transaction" -}}
  {{- if $value -}}
    {{- if not $.g.SINCE -}}
      {{- template "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" $ -}}
    {{- end -}}
      {{- $compareVersions := dict "g" $.g "a0" $.a0.image.pgbouncer "a1" $.g.SINCE.preparedStatements -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
    {{- $value = ge $compareVersions.r 0.0 -}}
  {{- end -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $value -}}
    {{- $value_2 = list (list "max_prepared_statements" $.a1.maxPreparedStatements) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- if not $.g.STATISTICS_USER -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-hba.STATISTICS_USER" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (list "listen_addr" "*") (list "listen_port" $.g.PGBOUNCER.number) (list "unix_socket_dir" "/run/pgbouncer") (list "pool_mode" $.a1.mode) (list "max_client_conn" $.a1.maxClientConnections)) $value_2 (list (list "auth_type" "hba") (list "auth_hba_file" "/etc/pgbouncer/hba.conf") (list "auth_file" (printf "%s/userlist.txt" "/run/pooler")) (list "auth_query" (printf "SELECT username, password FROM %s($1)" "pooler.lookup")) (list "client_tls_sslmode" "require") (list "client_tls_cert_file" "/tls/tls.crt") (list "client_tls_key_file" "/tls/tls.key") (list "client_tls_protocols" "secure") (list "server_tls_sslmode" "verify-full") (list "server_tls_ca_file" "/server-ca/ca.crt") (list "server_tls_protocols" "secure") (list "tcp_user_timeout" 5000.0) (list "tcp_keepalive" 1.0) (list "tcp_keepidle" 3.0) (list "tcp_keepintvl" 1.0) (list "tcp_keepcnt" 3.0) (list "server_connect_timeout" 2.0) (list "server_login_retry" 0.2) (list "server_lifetime" 600.0) (list "server_idle_timeout" 300.0) (list "server_check_delay" 5.0) (list "server_check_query" "SELECT 1") (list "dns_max_ttl" 300.0) (list "query_wait_timeout" 60.0) (list "reserve_pool_timeout" 2.0) (list "ignore_startup_parameters" "extra_float_digits,options,search_path") (list "stats_users" $.g.STATISTICS_USER) (list "log_connections" 0.0) (list "log_disconnections" 0.0) (list "log_pooler_errors" 1.0))) -}}
{{- end -}}
