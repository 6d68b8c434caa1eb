{{/* Everything that is wrong with overridden parameters. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.parameterProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- if not $.g.RULES -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.RULES" $ -}}
  {{- end -}}
  {{- $problemsOfAll := dict "g" $.g "a0" $.a0 "a1" $value "a2" $.a2 "a3" $.g.RULES -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.problemsOfAll" $problemsOfAll -}}
  {{- $_ := set $ "r" $problemsOfAll.r -}}
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
  {{- $problemsOfAll := dict "g" $.g "a0" $.a0 "a1" $value "a2" $.a2 "a3" (default list (concat $.g.RULES $.g.READ_POOL_RULES)) -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.problemsOfAll" $problemsOfAll -}}
  {{- $_ := set $ "r" $problemsOfAll.r -}}
{{- end -}}

{{/* problemsOfAll */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.problemsOfAll" -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a1 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $name := index $item 0 -}}
    {{- $value := index $item 1 -}}
    {{- $problemsOf := dict "g" $.g "a0" $.a3 "a1" (dict "path" $.a0 "name" $name "value" $value "major" $.a2) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $value_6 := false -}}
    {{- if (gt (float64 (len $problemsOf.r)) 0.0) -}}
      {{- $value_6 = $problemsOf.r -}}
    {{- else -}}
      {{- $value_2 := dict "path" $.a0 "name" $name "value" $value "major" $.a2 -}}
      {{- $problems := list -}}
      {{- $settingOf := dict "g" $.g "a0" $value_2.major "a1" $value_2.name -}}
      {{- template "cdk8s-timescale/cluster/parameters/catalogue.settingOf" $settingOf -}}
      {{- $value_3 := $.absent -}}
      {{- if ne $settingOf.r $.absent -}}
        {{- $value_3 = $settingOf.r.kind -}}
      {{- end -}}
      {{- if (eq $value_3 "fixed") -}}
        {{- $show := dict "g" $.g "a0" $value_2.value -}}
        {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
        {{- $problems = append $problems (printf "%s.%s must not be given, got %s: the server reports it, and nobody sets it" $value_2.path $value_2.name $show.r) -}}
      {{- end -}}
      {{- $valueProblemOf := dict "g" $.g "a0" $value_2 -}}
      {{- template "cdk8s-timescale/cluster/validate-parameters.valueProblemOf" $valueProblemOf -}}
      {{- if (ne $valueProblemOf.r $.absent) -}}
        {{- $valueProblemOf_2 := dict "g" $.g "a0" $value_2 -}}
        {{- template "cdk8s-timescale/cluster/validate-parameters.valueProblemOf" $valueProblemOf_2 -}}
        {{- $show_2 := dict "g" $.g "a0" $value_2.value -}}
        {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show_2 -}}
        {{- $problems = append $problems (printf "%s%s" (printf "%s.%s must be %s, got %s: " $value_2.path $value_2.name $valueProblemOf_2.r $show_2.r) (printf "PostgreSQL %s takes nothing else, and Patroni would change it or leave it out" $value_2.major)) -}}
      {{- end -}}
      {{- $value_6 = $problems -}}
    {{- end -}}
    {{- if $value_6 -}}
      {{- $items = concat $items $value_6 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* cluster/validate-parameters, line 77 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line77" -}}
  {{- if not $.g.PARAMETER_NAME -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.PARAMETER_NAME" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (not (mustRegexMatch (index $.g.PARAMETER_NAME "source") $.a0.name)) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 78 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line78" -}}
  {{- $_ := set $ "r" (printf "%s must be named as in postgresql.conf (lower-case letters, digits and '_', perhaps with an extension's name and '.'), got '%s': see pg_settings" $.a0.path $.a0.name) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 82 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line82" -}}
  {{- if not $.g.OWN -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.OWN" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (hasKey $.g.OWN $.a0.name) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 83 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line83" -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- if not $.g.OWN -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.OWN" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s.%s must not be given, got %s: %s" $.a0.path $.a0.name $show.r (index $.g.OWN $.a0.name)) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 86 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line86" -}}
  {{- if not $.g.SIZES -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.SIZES" $ -}}
  {{- end -}}
  {{- $value := has $.a0.name $.g.SIZES -}}
  {{- if $value -}}
    {{- if not $.g.SIZE -}}
      {{- template "cdk8s-timescale/cluster/validate-parameters.SIZE" $ -}}
    {{- end -}}
    {{- $value = not (mustRegexMatch (index $.g.SIZE "source") (ternary $.a0.value (mustToRawJson $.a0.value) (kindIs "string" $.a0.value))) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* cluster/validate-parameters, line 87 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line87" -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- $_ := set $ "r" (printf "%s.%s must be a size with its unit ('512MB'; kB, MB, GB or TB), got %s: it is compared with the volume or the container" $.a0.path $.a0.name $show.r) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 91 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line91" -}}
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

{{/* cluster/validate-parameters, line 92 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line92" -}}
  {{- if not $.g.COUNTS -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.COUNTS" $ -}}
  {{- end -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- $_ := set $ "r" (printf "%s.%s must be a whole number, at least %s, got %s: smaller ones are replaced or refused at start" $.a0.path $.a0.name (mustToRawJson (index $.g.COUNTS $.a0.name)) $show.r) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 96 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line96" -}}
  {{- if not $.g.LEAST_SIZES -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.LEAST_SIZES" $ -}}
  {{- end -}}
  {{- $value := hasKey $.g.LEAST_SIZES $.a0.name -}}
  {{- if $value -}}
    {{- if not $.g.SIZE -}}
      {{- template "cdk8s-timescale/cluster/validate-parameters.SIZE" $ -}}
    {{- end -}}
    {{- $value = mustRegexMatch (index $.g.SIZE "source") (ternary $.a0.value (mustToRawJson $.a0.value) (kindIs "string" $.a0.value)) -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if $value_2 -}}
    {{- $bytesOfSize := dict "g" $.g "a0" (ternary $.a0.value (mustToRawJson $.a0.value) (kindIs "string" $.a0.value)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize -}}
    {{- if not $.g.LEAST_SIZES -}}
      {{- template "cdk8s-timescale/cluster/validate-parameters.LEAST_SIZES" $ -}}
    {{- end -}}
    {{- $value_2 = lt $bytesOfSize.r (index $.g.LEAST_SIZES $.a0.name) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* cluster/validate-parameters, line 97 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line97" -}}
  {{- if not $.g.LEAST_SIZES -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.LEAST_SIZES" $ -}}
  {{- end -}}
  {{- $size := dict "g" $.g "a0" (index $.g.LEAST_SIZES $.a0.name) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- $_ := set $ "r" (printf "%s.%s must be at least %s (two segments of WAL), got %s: the server does not start with less" $.a0.path $.a0.name $size.r $show.r) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 101 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line101" -}}
  {{- $_ := set $ "r" (and (eq $.a0.name "wal_level") (not (has (lower (ternary $.a0.value (mustToRawJson $.a0.value) (kindIs "string" $.a0.value))) (list "replica" "logical")))) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 102 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line102" -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- $_ := set $ "r" (printf "%s.%s must be replica or logical, got %s: standbys need what others leave out of the WAL" $.a0.path $.a0.name $show.r) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 106 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line106" -}}
  {{- $_ := set $ "r" (mustRegexMatch (index (dict "source" "[\\n\\r]" "groups" 0) "source") (ternary $.a0.value (mustToRawJson $.a0.value) (kindIs "string" $.a0.value))) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 107 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line107" -}}
  {{- $_ := set $ "r" (printf "%s.%s must be one line, got several: postgresql.conf has a line for each parameter" $.a0.path $.a0.name) -}}
{{- end -}}

{{/* RULES */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.RULES" -}}
  {{- $_ := set $.g "RULES" (list (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line77") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line78")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line82") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line83")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line86") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line87")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line91") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line92")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line96") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line97")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line101") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line102")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line106") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line107"))) -}}
{{- end -}}

{{/* cluster/validate-parameters, line 127 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line127" -}}
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

{{/* cluster/validate-parameters, line 128 */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.line128" -}}
  {{- $show := dict "g" $.g "a0" $.a0.value -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.show" $show -}}
  {{- $_ := set $ "r" (printf "%s.%s must be the same on all servers, got %s for the read pool: give it in postgres.parameters" $.a0.path $.a0.name $show.r) -}}
{{- end -}}

{{/* READ_POOL_RULES */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.READ_POOL_RULES" -}}
  {{- $_ := set $.g "READ_POOL_RULES" (list (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line127") "message" (dict "fn" "cdk8s-timescale/cluster/validate-parameters.line128"))) -}}
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

{{/* valueProblemOf */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.valueProblemOf" -}}
  {{- $settingOf := dict "g" $.g "a0" $.a0.major "a1" $.a0.name -}}
  {{- template "cdk8s-timescale/cluster/parameters/catalogue.settingOf" $settingOf -}}
  {{- $value := $settingOf.r -}}
  {{- if ne $value $.absent -}}
    {{- $valueProblem := dict "g" $.g "a0" $settingOf.r "a1" $.a0.value -}}
    {{- template "cdk8s-timescale/cluster/parameters/value.valueProblem" $valueProblem -}}
    {{- $value = $valueProblem.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
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
  {{- $each_5 := dict "g" $.g "a0" (concat (list "archive_cleanup_command" "promote_trigger_file" "recovery_end_command" "recovery_min_apply_delay" "recovery_target") (list "recovery_target_action" "recovery_target_inclusive" "recovery_target_lsn" "recovery_target_name" "recovery_target_time") (list "recovery_target_timeline" "recovery_target_xid")) "a1" "Patroni decides how a server recovers, and would take it out" -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.each" $each_5 -}}
  {{- range $key_5, $item_5 := $each_5.r -}}
    {{- $_ := set $object $key_5 $item_5 -}}
  {{- end -}}
  {{- $each_6 := dict "g" $.g "a0" (list "transaction_deferrable" "transaction_isolation" "transaction_read_only") "a1" "each transaction has its own; give the parameter that begins with default_" -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.each" $each_6 -}}
  {{- range $key_6, $item_6 := $each_6.r -}}
    {{- $_ := set $object $key_6 $item_6 -}}
  {{- end -}}
  {{- $_ := set $.g "OWN" $object -}}
{{- end -}}

{{/* Compared with volumes and containers, for which the unit must be known. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.SIZES" -}}
  {{- $_ := set $.g "SIZES" (uniq (list "autovacuum_work_mem" "effective_cache_size" "maintenance_work_mem" "max_slot_wal_keep_size" "max_wal_size" "min_wal_size" "shared_buffers" "wal_buffers" "wal_keep_size" "work_mem")) -}}
{{- end -}}

{{/* SIZE */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.SIZE" -}}
  {{- $_ := set $.g "SIZE" (dict "source" "^[1-9]\\d*(kB|MB|GB|TB)$" "groups" 1) -}}
{{- end -}}

{{/* Least values: Patroni's own where it replaces smaller ones (docs/dynamic_configuration.rst), else PostgreSQL's. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.COUNTS" -}}
  {{- $_ := set $.g "COUNTS" (dict "autovacuum_max_workers" 1.0 "max_locks_per_transaction" 32.0 "max_parallel_workers" 0.0 "max_replication_slots" 4.0 "max_wal_senders" 3.0 "max_worker_processes" 2.0) -}}
{{- end -}}

{{/* Bytes. A server whose WAL may have less than two segments does not start. */}}
{{- define "cdk8s-timescale/cluster/validate-parameters.LEAST_SIZES" -}}
  {{- $_ := set $.g "LEAST_SIZES" (dict "max_wal_size" 33554432.0 "min_wal_size" 33554432.0) -}}
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
