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
        {{- range $key_2, $item_2 := $leastLogin.r -}}
          {{- $_ := set $object $key_2 $item_2 -}}
        {{- end -}}
        {{- $items_2 = append $items_2 $object -}}
      {{- end -}}
      {{- $value = $items_2 -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- if $value -}}
      {{- $items = concat $items $value -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* The ways that clients have into a database: through the pooler where there is one, else to the servers. */}}
{{- define "cdk8s-timescale/workload/check-targets.waysInto" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $reader := ternary "any" "standby" (eq $.a0.members.readOnlyFallback "primary") -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $items := list -}}
    {{- range $_, $alias := $.a0.pooler.aliases -}}
      {{- if (eq $alias.database $.a1) -}}
        {{- $items = append $items $alias -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $item := $items -}}
      {{- if not $.g.PGBOUNCER -}}
        {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
      {{- end -}}
      {{- $items_2 = append $items_2 (dict "host" (printf "%s.%s.svc.%s" $namesOf.r.pooler $.a0.namespace.name $.a0.clusterDomain) "port" $.g.PGBOUNCER.number "database" $item.alias "answers" (ternary $reader "primary" (eq $item.access "read-only"))) -}}
    {{- end -}}
    {{- $_ := set $ "r" $items_2 -}}
  {{- else -}}
    {{- $hasStandby := or (gt $.a0.members.replicas 1.0) (ne $.a0.readPool $.absent) -}}
    {{- if not $.g.POSTGRES -}}
      {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
    {{- end -}}
    {{- $value := false -}}
    {{- if $hasStandby -}}
      {{- if not $.g.POSTGRES -}}
        {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
      {{- end -}}
      {{- $value = list (dict "host" (printf "%s.%s.svc.%s" $namesOf.r.readOnlyService $.a0.namespace.name $.a0.clusterDomain) "port" $.g.POSTGRES.number "database" $.a1 "answers" $reader) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $_ := set $ "r" (concat (list (dict "host" (printf "%s.%s.svc.%s" $namesOf.r.primaryService $.a0.namespace.name $.a0.clusterDomain) "port" $.g.POSTGRES.number "database" $.a1 "answers" "primary")) $value) -}}
  {{- end -}}
{{- end -}}

{{/* leastLogin */}}
{{- define "cdk8s-timescale/workload/check-targets.leastLogin" -}}
  {{- $returned := false -}}
  {{- if not $.g.LEAST_FIRST -}}
    {{- template "cdk8s-timescale/workload/check-targets.LEAST_FIRST" $ -}}
  {{- end -}}
  {{- range $privilege := $.g.LEAST_FIRST -}}
    {{- range $role := $.a0.roles -}}
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

{{/* Who can do the least harm comes first. */}}
{{- define "cdk8s-timescale/workload/check-targets.LEAST_FIRST" -}}
  {{- $_ := set $.g "LEAST_FIRST" (list "read-only" "monitoring" "read-write" "owner") -}}
{{- end -}}
