{{/* What Helm says after an install or upgrade, and `helm get notes` later: what to look at first, how to connect, where secrets are, what is */}}
{{- define "cdk8s-timescale/chart/notes.notes" -}}
  {{- $heading := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/notes.heading" $heading -}}
  {{- $firstLook := dict "g" $.g "a0" $.a0 "a1" $.a2 -}}
  {{- template "cdk8s-timescale/chart/notes.firstLook" $firstLook -}}
  {{- $connecting := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/notes.connecting" $connecting -}}
  {{- $secrets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/notes.secrets" $secrets -}}
  {{- $missing := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/notes.missing" $missing -}}
  {{- $titled := dict "g" $.g "a0" "NOT THERE" "a1" $missing.r -}}
  {{- template "cdk8s-timescale/chart/notes.titled" $titled -}}
  {{- $items := list -}}
  {{- range $_, $finding := $.a1 -}}
    {{- if (or (eq $finding.severity "error") (eq $finding.acknowledged $.absent)) -}}
      {{- $items = append $items $finding -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $finding_2 := $items -}}
    {{- $findingLine := dict "g" $.g "a0" $.a0.environment "a1" $finding_2 -}}
    {{- template "cdk8s-timescale/checks/report.findingLine" $findingLine -}}
    {{- $items_2 = append $items_2 $findingLine.r -}}
  {{- end -}}
  {{- $titled_2 := dict "g" $.g "a0" "WARNINGS" "a1" $items_2 -}}
  {{- template "cdk8s-timescale/chart/notes.titled" $titled_2 -}}
  {{- $parts := list $heading.r $firstLook.r $connecting.r $secrets.r $titled.r $titled_2.r (list "Every value, upgrades, growing volumes, rollback and removal are explained in the README of this chart (helm show readme).") -}}
  {{- $items_3 := list -}}
  {{- range $_, $lines := $parts -}}
    {{- if (gt (float64 (len $lines)) 0.0) -}}
      {{- $items_3 = append $items_3 $lines -}}
    {{- end -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $_, $lines_2 := $items_3 -}}
    {{- $items_4 = append $items_4 (join "\n" $lines_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s\n" (join "\n\n" $items_4)) -}}
{{- end -}}

{{/* heading */}}
{{- define "cdk8s-timescale/chart/notes.heading" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.image.timescaledb $.absent) -}}
    {{- $value = "" -}}
  {{- else -}}
    {{- $value = printf " with TimescaleDB %s" $.a0.image.timescaledb -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a0.members.replicas 1.0) -}}
    {{- $value_2 = "1 member" -}}
  {{- else -}}
    {{- $value_2 = printf "%s members, one of which leads" (mustToRawJson $.a0.members.replicas) -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value_3 = list (printf "%s read replicas" (mustToRawJson $.a0.readPool.replicas)) -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_4 = list (printf "%s poolers" (mustToRawJson $.a0.pooler.replicas)) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $pods := concat (list $value_2) $value_3 $value_4 -}}
  {{- $_ := set $ "r" (list (printf "PostgreSQL %s%s: %s (%s) in namespace %s" $.a0.image.postgres $value $.a0.name $.a0.environment $.a0.namespace.name) (join ", " $pods)) -}}
{{- end -}}

{{/* firstLook */}}
{{- define "cdk8s-timescale/chart/notes.firstLook" -}}
  {{- $kubectl := printf "kubectl --namespace %s" $.a0.namespace.name -}}
  {{- $checkTargets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/workload/check-targets.checkTargets" $checkTargets -}}
  {{- $tested := gt (float64 (len $checkTargets.r)) 0.0 -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $value := false -}}
  {{- if $tested -}}
    {{- $value = list (printf "helm test %s --namespace %s" $.a1.name $.a1.namespace) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $pendingLine := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/notes.pendingLine" $pendingLine -}}
  {{- $titled := dict "g" $.g "a0" "LOOK AT THIS FIRST" "a1" (concat (list (printf "%s get pods --selector %s=%s" $kubectl "app.kubernetes.io/instance" $.a0.name) (printf "%s exec %s-0 -- patronictl list" $kubectl $namesOf.r.members)) $value (list "" (printf "Every pod is Ready, one member is the Leader%s." (ternary ", and the test reaches every database as applications do" "" $tested))) $pendingLine.r) -}}
  {{- template "cdk8s-timescale/chart/notes.titled" $titled -}}
  {{- $_ := set $ "r" $titled.r -}}
{{- end -}}

{{/* connecting */}}
{{- define "cdk8s-timescale/chart/notes.connecting" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value = $.a0.tls.poolerSecret -}}
  {{- else -}}
    {{- $value = $.a0.tls.serverSecret -}}
  {{- end -}}
  {{- $kubectl := printf "kubectl --namespace %s" $.a0.namespace.name -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0.databases -}}
    {{- $waysInto := dict "g" $.g "a0" $.a0 "a1" $database.name -}}
    {{- template "cdk8s-timescale/workload/check-targets.waysInto" $waysInto -}}
    {{- $items_2 := list -}}
    {{- range $_, $way := $waysInto.r -}}
      {{- $items_2 = append $items_2 (printf "  %s  %s" (ternary "reads and writes" "reads only      " (eq $way.answers "primary")) (printf "host=%s port=%s dbname=%s" $way.host (mustToRawJson $way.port) $way.database)) -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $role := $database.roles -}}
      {{- $items_3 = append $items_3 (printf "%s (%s)" $role.name $role.privilege) -}}
    {{- end -}}
    {{- $value_2 := concat (list (printf "database %s" $database.name)) $items_2 (list (printf "  %s  %s" "logins          " (join ", " $items_3))) -}}
    {{- if $value_2 -}}
      {{- $items = concat $items $value_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $psqlLines := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/notes.psqlLines" $psqlLines -}}
  {{- $clientsLine := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/notes.clientsLine" $clientsLine -}}
  {{- $titled := dict "g" $.g "a0" "CONNECT" "a1" (concat $items (list "") $psqlLines.r (list "" "The authority that signed the certificate, for ca.crt:" (printf "  %s get secret %s --output jsonpath='{.data.ca\\.crt}' | base64 --decode" $kubectl $value) "" $clientsLine.r)) -}}
  {{- template "cdk8s-timescale/chart/notes.titled" $titled -}}
  {{- $_ := set $ "r" $titled.r -}}
{{- end -}}

{{/* secrets */}}
{{- define "cdk8s-timescale/chart/notes.secrets" -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0.databases -}}
    {{- $items_2 := list -}}
    {{- range $_, $role := $database.roles -}}
      {{- if (ne $role.passwordKey $.absent) -}}
        {{- $items_2 = append $items_2 $role -}}
      {{- end -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $role_2 := $items_2 -}}
      {{- $items_3 = append $items_3 (printf "%s: %s" $role_2.passwordKey $role_2.name) -}}
    {{- end -}}
    {{- if $items_3 -}}
      {{- $items = concat $items $items_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (eq $.a0.credentials.kind "key-vault") -}}
    {{- $value = printf "copied from Key Vault %s" $.a0.credentials.vaultName -}}
  {{- else -}}
    {{- $value = "made by you" -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.tls.issuer $.absent) -}}
    {{- $value_2 = printf "made by %s %s" $.a0.tls.issuer.kind $.a0.tls.issuer.name -}}
  {{- else -}}
    {{- $value_2 = "made by you" -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_3 = list $.a0.tls.poolerSecret -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $value_4 = list $.a0.tls.backupSecret -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $names := concat (list $.a0.tls.serverSecret) $value_3 $value_4 -}}
  {{- $items_4 := list -}}
  {{- range $i, $login := $items -}}
    {{- $i_2 := float64 $i -}}
    {{- $found := -1.0 -}}
    {{- range $position, $item := $items -}}
      {{- if deepEqual $item $login -}}
        {{- $found = float64 $position -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if (eq $found $i_2) -}}
      {{- $items_4 = append $items_4 $login -}}
    {{- end -}}
  {{- end -}}
  {{- $items_5 := list -}}
  {{- range $_, $login_2 := $items_4 -}}
    {{- $items_5 = append $items_5 (printf "              %s" $login_2) -}}
  {{- end -}}
  {{- $titled := dict "g" $.g "a0" "SECRETS (their values are in no release)" "a1" (concat (list (printf "passwords     %s, %s" $.a0.credentials.secretName $value)) $items_5 (list (printf "certificates  %s, %s" (join ", " $names) $value_2))) -}}
  {{- template "cdk8s-timescale/chart/notes.titled" $titled -}}
  {{- $_ := set $ "r" $titled.r -}}
{{- end -}}

{{/* Nothing where there is nothing to say. */}}
{{- define "cdk8s-timescale/chart/notes.titled" -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $.a1)) 0.0) -}}
    {{- $items := list -}}
    {{- range $_, $line := $.a1 -}}
      {{- $value := false -}}
      {{- if (eq $line "") -}}
        {{- $value = "" -}}
      {{- else -}}
        {{- $value = printf "  %s" $line -}}
      {{- end -}}
      {{- $items = append $items $value -}}
    {{- end -}}
    {{- $value_2 = concat (list $.a0) $items -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* missing */}}
{{- define "cdk8s-timescale/chart/notes.missing" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.members.replicas 1.0) -}}
    {{- $value = list "a standby: while the one member is away, so is the database (postgres.members)" -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $value_2 = list -}}
  {{- else -}}
    {{- $value_2 = list "backups: nothing brings back what a wrong DELETE took (backups.enabled)" -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a0.monitoring $.absent) -}}
    {{- $value_3 = list -}}
  {{- else -}}
    {{- $value_3 = list "exporters: nothing is measured (monitoring.enabled)" -}}
  {{- end -}}
  {{- $value_4 := $.a0.monitoring -}}
  {{- if ne $value_4 $.absent -}}
    {{- $value_4 = eq $.a0.monitoring.flavour "none" -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if $value_4 -}}
    {{- $value_5 = list "alerts: exporters run, and nobody is told to read them (monitoring.flavour)" -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $value_6 := false -}}
  {{- if (eq $.a0.network.dataplane "none") -}}
    {{- $value_6 = list "network policies: everybody in the cluster may connect (network.dataplane)" -}}
  {{- else -}}
    {{- $value_6 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $value $value_2 $value_3 $value_5 $value_6)) -}}
{{- end -}}

{{/* pendingLine */}}
{{- define "cdk8s-timescale/chart/notes.pendingLine" -}}
  {{- if (or (eq $.a0.members.replicas 1.0) (ne $.a0.members.scheduling.spreadHosts "required")) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $_ := set $ "r" (list (printf "A member that stays Pending has no node of its own: %s nodes must be able to take one each, or postgres.scheduling.spreadHosts be 'even'." (mustToRawJson $.a0.members.replicas))) -}}
  {{- end -}}
{{- end -}}

{{/* A whole command, for the first database. `localhost` is in every certificate, so that a forwarded port can be verified too. */}}
{{- define "cdk8s-timescale/chart/notes.psqlLines" -}}
  {{- $found := $.absent -}}
  {{- range $_, $d := $.a0.databases -}}
    {{- $found_2 := false -}}
    {{- range $_, $role := $d.roles -}}
      {{- if (ne $role.passwordKey $.absent) -}}
        {{- $found_2 = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if $found_2 -}}
      {{- $found = $d -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if (not (ne $found $.absent)) -}}
    {{- $_ := set $ "r" (list "No login has a password: nobody can connect from outside of the pods.") -}}
  {{- else -}}
    {{- $found_3 := $.absent -}}
    {{- range $_, $role_2 := $found.roles -}}
      {{- if (ne $role_2.passwordKey $.absent) -}}
        {{- $found_3 = $role_2 -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $waysInto := dict "g" $.g "a0" $.a0 "a1" $found.name -}}
    {{- template "cdk8s-timescale/workload/check-targets.waysInto" $waysInto -}}
    {{- $address := index $waysInto.r (int 0.0) -}}
    {{- $verified := printf "user=%s sslmode=verify-full sslrootcert=ca.crt" $found_3.name -}}
    {{- $value := false -}}
    {{- if (ne $.a0.pooler $.absent) -}}
      {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
      {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
      {{- $value = $namesOf.r.pooler -}}
    {{- else -}}
      {{- $namesOf_2 := dict "g" $.g "a0" $.a0.name -}}
      {{- template "cdk8s-timescale/common/names.namesOf" $namesOf_2 -}}
      {{- $value = $namesOf_2.r.primaryService -}}
    {{- end -}}
    {{- $object := dict -}}
    {{- range $key, $item := $address -}}
      {{- $_ := set $object $key $item -}}
    {{- end -}}
    {{- $_ := set $object "host" "localhost" -}}
    {{- $_ := set $ "r" (list "From a pod:" (printf "  psql '%s %s'" (printf "host=%s port=%s dbname=%s" $address.host (mustToRawJson $address.port) $address.database) $verified) "From your own machine:" (printf "  kubectl --namespace %s port-forward service/%s %s" $.a0.namespace.name $value (mustToRawJson $address.port)) (printf "  psql '%s %s'" (printf "host=%s port=%s dbname=%s" $object.host (mustToRawJson $object.port) $object.database) $verified)) -}}
  {{- end -}}
{{- end -}}

{{/* clientsLine */}}
{{- define "cdk8s-timescale/chart/notes.clientsLine" -}}
  {{- if (eq $.a0.network.dataplane "none") -}}
    {{- $_ := set $ "r" "Every pod of the cluster may connect: there are no network policies (network.dataplane)." -}}
  {{- else -}}
    {{- if (eq (float64 (len $.a0.network.clients)) 0.0) -}}
      {{- $_ := set $ "r" "No pod of an application may connect yet: name those that shall in network.clients." -}}
    {{- else -}}
      {{- $items := list -}}
      {{- range $_, $client := $.a0.network.clients -}}
        {{- $items = append $items $client.name -}}
      {{- end -}}
      {{- $_ := set $ "r" (printf "Of the applications only these pods may connect (network.clients): %s" (join ", " $items)) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
