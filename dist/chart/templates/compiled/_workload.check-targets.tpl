{{/* Every way that applications have into each database: through the pooler where there is one, else to the server itself. */}}
{{- define "cdk8s-timescale/workload/check-targets.checkTargets" -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0.databases -}}
    {{- $leastLogin := dict "g" $.g "a0" $database -}}
    {{- template "cdk8s-timescale/workload/check-targets.leastLogin" $leastLogin -}}
    {{- $value := false -}}
    {{- if (ne $leastLogin.r $.absent) -}}
      {{- $waysInto := dict "g" $.g "a0" $.a0 "a1" $database.name -}}
      {{- template "cdk8s-timescale/workload/check-targets.waysInto" $waysInto -}}
      {{- $items_2 := list -}}
      {{- range $_, $way := $waysInto.r -}}
        {{- $object := dict -}}
        {{- range $key, $item := $way -}}
          {{- $_ := set $object $key $item -}}
        {{- end -}}
        {{- range $key, $item := $leastLogin.r -}}
          {{- $_ := set $object $key $item -}}
        {{- end -}}
        {{- $items_2 = append $items_2 $object -}}
      {{- end -}}
      {{- $value = $items_2 -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $items = concat $items $value -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* leastLogin */}}
{{- define "cdk8s-timescale/workload/check-targets.leastLogin" -}}
  {{- $roles := $.a0.roles -}}
  {{- $returned := false -}}
  {{- if not $.g.cdk8s_timescale_workload_check_targets_LEAST_FIRST -}}
    {{- template "cdk8s-timescale/workload/check-targets.LEAST_FIRST" $ -}}
  {{- end -}}
  {{- range $privilege := $.g.cdk8s_timescale_workload_check_targets_LEAST_FIRST -}}
    {{- range $role := $roles -}}
      {{- if (and (eq $role.privilege $privilege) (ne $role.passwordKey $.absent)) -}}
        {{- $_ := set $ "r" (dict "login" $role.name "passwordKey" $role.passwordKey) -}}
        {{- $returned = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if $returned -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if not $returned -}}
  {{- end -}}
{{- end -}}

{{/* waysInto */}}
{{- define "cdk8s-timescale/workload/check-targets.waysInto" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $items := list -}}
    {{- range $_, $alias := $.a0.pooler.aliases -}}
      {{- if (eq $alias.database $.a1) -}}
        {{- $items = append $items $alias -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $item := $items -}}
      {{- $alias_2 := $item.alias -}}
      {{- $access := $item.access -}}
      {{- $result := $.absent -}}
      {{- $serviceHost := dict "g" $.g "a0" $namesOf.r.pooler "a1" $.a0.namespace.name "a2" $.a0.clusterDomain -}}
      {{- template "cdk8s-timescale/common/names.serviceHost" $serviceHost -}}
      {{- $result = $serviceHost.r -}}
      {{- if not $.g.cdk8s_timescale_common_ports_PGBOUNCER -}}
        {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
      {{- end -}}
      {{- $items_2 = append $items_2 (dict "host" $result "port" $.g.cdk8s_timescale_common_ports_PGBOUNCER.number "database" $alias_2 "answers" (ternary "standby" "primary" (eq $access "read-only"))) -}}
    {{- end -}}
    {{- $_ := set $ "r" $items_2 -}}
  {{- else -}}
    {{- $hasStandby := or (gt $.a0.members.replicas 1.0) (ne $.a0.readPool $.absent) -}}
    {{- $result_2 := $.absent -}}
    {{- $serviceHost_2 := dict "g" $.g "a0" $namesOf.r.primaryService "a1" $.a0.namespace.name "a2" $.a0.clusterDomain -}}
    {{- template "cdk8s-timescale/common/names.serviceHost" $serviceHost_2 -}}
    {{- $result_2 = $serviceHost_2.r -}}
    {{- if not $.g.cdk8s_timescale_common_ports_POSTGRES -}}
      {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
    {{- end -}}
    {{- $value := false -}}
    {{- if $hasStandby -}}
      {{- $result_3 := $.absent -}}
      {{- $serviceHost_3 := dict "g" $.g "a0" $namesOf.r.readOnlyService "a1" $.a0.namespace.name "a2" $.a0.clusterDomain -}}
      {{- template "cdk8s-timescale/common/names.serviceHost" $serviceHost_3 -}}
      {{- $result_3 = $serviceHost_3.r -}}
      {{- if not $.g.cdk8s_timescale_common_ports_POSTGRES -}}
        {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
      {{- end -}}
      {{- $value = list (dict "host" $result_3 "port" $.g.cdk8s_timescale_common_ports_POSTGRES.number "database" $.a1 "answers" "standby") -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $_ := set $ "r" (concat (list (dict "host" $result_2 "port" $.g.cdk8s_timescale_common_ports_POSTGRES.number "database" $.a1 "answers" "primary")) $value) -}}
  {{- end -}}
{{- end -}}

{{/* Who can do the least harm comes first. */}}
{{- define "cdk8s-timescale/workload/check-targets.LEAST_FIRST" -}}
  {{- $_ := set $.g "cdk8s_timescale_workload_check_targets_LEAST_FIRST" (list "read-only" "monitoring" "read-write" "owner") -}}
{{- end -}}
