{{/* Everything that is wrong with overridden parameters. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.parameterProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $.a2 -}}
  {{- if eq $value_2 $.absent -}}
    {{- if not $.g.RULES -}}
      {{- template "cdk8s-timescale/cluster/validate-parameters.RULES" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.RULES -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key, $item := $value -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $name := index $item 0 -}}
    {{- $value_3 := index $item 1 -}}
    {{- $problemsOf := dict "g" $.g "a0" $value_2 "a1" (dict "path" $.a0 "name" $name "value" $value_3) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- if $problemsOf.r -}}
      {{- $items = concat $items $problemsOf.r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* The same for the read pool, whose servers cannot differ from the members in everything. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.readPoolParameterProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- if not $.g.RULES -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.RULES" $ -}}
  {{- end -}}
  {{- if not $.g.READ_POOL_RULES -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.READ_POOL_RULES" $ -}}
  {{- end -}}
  {{- $parameterProblems := dict "g" $.g "a0" $.a0 "a1" $value "a2" (default list (concat $.g.RULES $.g.READ_POOL_RULES)) -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.parameterProblems" $parameterProblems -}}
  {{- $_ := set $ "r" $parameterProblems.r -}}
{{- end -}}

{{/* cluster/validate-parameters, line 55 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line55" -}}
  {{- if not $.g.PARAMETER_NAME -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.PARAMETER_NAME" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (not (mustRegexMatch (index $.g.PARAMETER_NAME "source") $.a0.name)) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 56 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line56" -}}
  {{- $_ := set $ "r" (printf "%s must be named as in postgresql.conf (lower-case letters, digits and '_', perhaps with an extension's name and '.'), got '%s': see pg_settings" $.a0.path $.a0.name) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 60 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line60" -}}
  {{- if not $.g.OWN -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.OWN" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (hasKey $.g.OWN $.a0.name) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 61 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line61" -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- if not $.g.OWN -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.OWN" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s.%s must not be given, got %s: %s" $.a0.path $.a0.name $show.r (index $.g.OWN $.a0.name)) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 64 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line64" -}}
  {{- if not $.g.SIZES -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.SIZES" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (and (has $.a0.name $.g.SIZES) (not (mustRegexMatch (index (dict "source" "^[1-9]\\d*(kB|MB|GB|TB)$" "groups" 1) "source") (ternary $.a0.value (mustToRawJson $.a0.value) (kindIs "string" $.a0.value))))) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 65 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line65" -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- $_ := set $ "r" (printf "%s.%s must be a size with its unit ('512MB'; kB, MB, GB or TB), got %s: it is compared with the volume or the container" $.a0.path $.a0.name $show.r) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 69 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line69" -}}
  {{- if not $.g.COUNTS -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.COUNTS" $ -}}
  {{- end -}}
  {{- $value_4 := hasKey $.g.COUNTS $.a0.name -}}
  {{- if $value_4 -}}
    {{- if not $.g.COUNTS -}}
      {{- template "cdk8s-timescale/cluster/validate-parameters.COUNTS" $ -}}
    {{- end -}}
    {{- $value := float64 $.a0.value -}}
    {{- $value_2 := dict "least" (index $.g.COUNTS $.a0.name) -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $value "a1" $value_2 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value_4 = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}

{{/* cluster/validate-parameters, line 70 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line70" -}}
  {{- if not $.g.COUNTS -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.COUNTS" $ -}}
  {{- end -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- $_ := set $ "r" (printf "%s.%s must be a whole number, at least %s, got %s: smaller ones are replaced or refused at start" $.a0.path $.a0.name (mustToRawJson (index $.g.COUNTS $.a0.name)) $show.r) -}}
{{- end -}}

{{/* RULES */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.RULES" -}}
  {{- $_ := set $.g "RULES" (list (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line55") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line56")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line60") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line61")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line64") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line65")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line69") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line70"))) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 77 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line77" -}}
  {{- if not $.g.DYNAMIC_ONLY -}}
    {{- template "cdk8s-timescale/cluster/tuning/parameter.DYNAMIC_ONLY" $ -}}
  {{- end -}}
  {{- $value := has $.a0.name $.g.DYNAMIC_ONLY -}}
  {{- if $value -}}
    {{- if not $.g.OWN -}}
      {{- template "cdk8s-timescale/cluster/validate-parameters.OWN" $ -}}
    {{- end -}}
    {{- $value = not (hasKey $.g.OWN $.a0.name) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* cluster/validate-parameters, line 78 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line78" -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- $_ := set $ "r" (printf "%s.%s must be the same on all servers, got %s for the read pool: give it in postgres.parameters" $.a0.path $.a0.name $show.r) -}}
{{- end -}}

{{/* READ_POOL_RULES */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.READ_POOL_RULES" -}}
  {{- $_ := set $.g "READ_POOL_RULES" (list (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line77") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line78"))) -}}
{{- end -}}

{{/* As in postgresql.conf, perhaps with an extension's name. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.PARAMETER_NAME" -}}
  {{- $_ := set $.g "PARAMETER_NAME" (dict "source" "^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$" "groups" 1) -}}
{{- end -}}

{{/* Parameters that the platform sets itself, with what to do instead. An override would be lost, or would contradict the rest. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.OWN" -}}
  {{- $each := dict "g" $.g "a0" (list "listen_addresses" "port" "unix_socket_directories") "a1" "Services and probes rely on it" -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.each" $each -}}
  {{- $object := dict "max_connections" "give postgres.maxConnections, which the pooler is checked against" "archive_command" "it follows from backups" "archive_mode" "it follows from backups" -}}
  {{- range $key, $item := $each.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $each_2 := dict "g" $.g "a0" (list "ssl_ca_file" "ssl_cert_file" "ssl_key_file") "a1" "it follows from tls" -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.each" $each_2 -}}
  {{- range $key_2, $item_2 := $each_2.r -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- $each_3 := dict "g" $.g "a0" (list "config_file" "data_directory" "hba_file" "ident_file") "a1" "the pod has it where its volumes are" -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.each" $each_3 -}}
  {{- range $key_3, $item_3 := $each_3.r -}}
    {{- $_ := set $object $key_3 $item_3 -}}
  {{- end -}}
  {{- $each_4 := dict "g" $.g "a0" (list "cluster_name" "hot_standby" "primary_conninfo" "primary_slot_name" "restore_command" "synchronous_standby_names") "a1" "Patroni sets it" -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.each" $each_4 -}}
  {{- range $key_4, $item_4 := $each_4.r -}}
    {{- $_ := set $object $key_4 $item_4 -}}
  {{- end -}}
  {{- $_ := set $.g "OWN" $object -}}
{{- end -}}

{{/* show */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.show" -}}
  {{- $value := false -}}
  {{- if (kindIs "string" $.a0) -}}
    {{- $value = printf "'%s'" $.a0 -}}
  {{- else -}}
    {{- $value = ternary $.a0 (mustToRawJson $.a0) (kindIs "string" $.a0) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* Compared with volumes and containers, for which the unit must be known. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.SIZES" -}}
  {{- $_ := set $.g "SIZES" (uniq (list "autovacuum_work_mem" "effective_cache_size" "maintenance_work_mem" "max_slot_wal_keep_size" "max_wal_size" "min_wal_size" "shared_buffers" "wal_buffers" "wal_keep_size" "work_mem")) -}}
{{- end -}}

{{/* Least values: Patroni's own where it replaces smaller ones (docs/dynamic_configuration.rst), else PostgreSQL's. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.COUNTS" -}}
  {{- $_ := set $.g "COUNTS" (dict "autovacuum_max_workers" 1.0 "max_locks_per_transaction" 32.0 "max_parallel_workers" 0.0 "max_replication_slots" 4.0 "max_wal_senders" 3.0 "max_worker_processes" 2.0) -}}
{{- end -}}

{{/* each */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.each" -}}
  {{- $object := dict -}}
  {{- $items := list -}}
  {{- range $_, $name := $.a0 -}}
    {{- $items = append $items (list $name $.a1) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
