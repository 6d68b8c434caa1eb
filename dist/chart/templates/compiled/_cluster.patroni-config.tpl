{{/* common */}}
{{- define "cdk8s-timescale/cluster/patroni-config.common" -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $tls := dict "certfile" (printf "%s/tls.crt" $.g.PATHS.tls) "keyfile" (printf "%s/tls.key" $.g.PATHS.tls) -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- $object := dict "listen" (printf "0.0.0.0:%s" (mustToRawJson $.g.PATRONI.number)) -}}
  {{- range $key, $item := $tls -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $object_2 := dict "cacert" (printf "%s/ca.crt" $.g.PATHS.tls) -}}
  {{- range $key_2, $item_2 := $tls -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $object_2 "insecure" true -}}
  {{- $selectorLabels := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $lockedProgram := dict "g" $.g "a0" "pg_basebackup" -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.lockedProgram" $lockedProgram -}}
  {{- $lockedProgram_2 := dict "g" $.g "a0" "pg_rewind" -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.lockedProgram" $lockedProgram_2 -}}
  {{- $lockedProgram_3 := dict "g" $.g "a0" "postgres" -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.lockedProgram" $lockedProgram_3 -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.verified -}}
    {{- template "cdk8s-timescale/cluster/patroni-config.verified" $ -}}
  {{- end -}}
  {{- $object_4 := dict "username" $.a0.systemRoles.superuser -}}
  {{- range $key_4, $item_4 := $.g.verified -}}
    {{- $_ := set $object_4 $key_4 $item_4 -}}
  {{- end -}}
  {{- if not $.g.verified -}}
    {{- template "cdk8s-timescale/cluster/patroni-config.verified" $ -}}
  {{- end -}}
  {{- $object_5 := dict "username" $.a0.systemRoles.replication -}}
  {{- range $key_5, $item_5 := $.g.verified -}}
    {{- $_ := set $object_5 $key_5 $item_5 -}}
  {{- end -}}
  {{- if not $.g.verified -}}
    {{- template "cdk8s-timescale/cluster/patroni-config.verified" $ -}}
  {{- end -}}
  {{- $object_6 := dict "username" $.a0.systemRoles.rewind -}}
  {{- range $key_6, $item_6 := $.g.verified -}}
    {{- $_ := set $object_6 $key_6 $item_6 -}}
  {{- end -}}
  {{- $hostBasedAuthentication := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/pg-hba.hostBasedAuthentication" $hostBasedAuthentication -}}
  {{- $identityMaps := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/pg-hba.identityMaps" $identityMaps -}}
  {{- $_ := set $ "r" (dict "scope" $.a0.name "restapi" $object "ctl" $object_2 "kubernetes" (dict "labels" $selectorLabels.r "scope_label" "cluster-name" "role_label" "role" "leader_label_value" "primary" "standby_leader_label_value" "primary" "follower_label_value" "replica" "use_endpoints" false) "postgresql" (dict "listen" (printf "*:%s" (mustToRawJson $.g.POSTGRES.number)) "data_dir" $.g.PATHS.data "bin_name" (dict "pg_basebackup" $lockedProgram.r "pg_rewind" $lockedProgram_2.r "postgres" $lockedProgram_3.r) "pgpass" (printf "%s/pgpass" $.g.PATHS.patroniRun) "use_unix_socket" true "authentication" (dict "superuser" $object_4 "replication" $object_5 "rewind" $object_6) "pg_hba" $hostBasedAuthentication.r "pg_ident" $identityMaps.r "callbacks" (dict "on_start" "/scripts/on-role-change.sh" "on_restart" "/scripts/on-role-change.sh" "on_role_change" "/scripts/on-role-change.sh") "create_replica_methods" (list "basebackup") "basebackup" (list (dict "checkpoint" "fast")) "remove_data_directory_on_rewind_failure" true "remove_data_directory_on_diverged_timelines" true)) -}}
{{- end -}}

{{/* `patroni.yml` of the pods that may lead. Everything in it can be reloaded; what needs a restart is dynamic configuration. */}}
{{- define "cdk8s-timescale/cluster/patroni-config.memberConfig" -}}
  {{- $common := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.common" $common -}}
  {{- $object := dict -}}
  {{- range $key, $item := $common.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
    {{- $dynamicConfig := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/dynamic-config.dynamicConfig" $dynamicConfig -}}
  {{- $_ := set $object "bootstrap" (dict "dcs" $dynamicConfig.r "initdb" (list (dict "encoding" "UTF8") (dict "locale" "C.UTF-8") "data-checksums" (dict "auth-host" "scram-sha-256") (dict "auth-local" "peer"))) -}}
  {{- $_ := set $object "tags" (dict) -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* The part that needs a restart of the pod: what Patroni reads at start only, and the parameters that one kind of pod */}}
{{- define "cdk8s-timescale/cluster/patroni-config.restartRelevant" -}}
  {{- $object := dict "scope" $.a0.scope "kubernetes" $.a0.kubernetes -}}
  {{- if ne $.a0.postgresql.parameters $.absent -}}
    {{- $_ := set $object "parameters" $.a0.postgresql.parameters -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* `patroni.yml` of the read pool: never leads, never confirms commits, has parameters for its own size. */}}
{{- define "cdk8s-timescale/cluster/patroni-config.readReplicaConfig" -}}
  {{- $common := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.common" $common -}}
  {{- $object := dict -}}
  {{- range $key, $item := $common.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
    {{- $dynamicConfig := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/dynamic-config.dynamicConfig" $dynamicConfig -}}
  {{- $object_2 := dict -}}
  {{- range $key_2, $item_2 := $common.r.postgresql -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $parameterValues := dict "g" $.g "a0" $.a0.readPool.parameters -}}
  {{- template "cdk8s-timescale/cluster/dynamic-config.parameterValues" $parameterValues -}}
  {{- $_ := set $object_2 "parameters" $parameterValues.r -}}
  {{- $_ := set $object "bootstrap" (dict "dcs" $dynamicConfig.r "initdb" (list (dict "encoding" "UTF8") (dict "locale" "C.UTF-8") "data-checksums" (dict "auth-host" "scram-sha-256") (dict "auth-local" "peer"))) -}}
  {{- $_ := set $object "postgresql" $object_2 -}}
  {{- $_ := set $object "tags" (dict "nofailover" true "nosync" true) -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* Where run-patroni.sh puts a program that takes the lock of the volume first. */}}
{{- define "cdk8s-timescale/cluster/patroni-config.lockedProgram" -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s/bin/%s" $.g.PATHS.patroniRun $.a0) -}}
{{- end -}}

{{/* Between members: encrypted, and the other end's certificate is from our authority. */}}
{{- define "cdk8s-timescale/cluster/patroni-config.verified" -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $_ := set $.g "verified" (dict "sslmode" "verify-ca" "sslrootcert" (printf "%s/ca.crt" $.g.PATHS.tls)) -}}
{{- end -}}
