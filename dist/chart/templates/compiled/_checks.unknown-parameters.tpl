{{/* Every parameter that somebody gave is one that the server, or a library that it loads, has. */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.unknownParameters" -}}
  {{- $givenIn := dict "g" $.g "a0" "postgres" "a1" $.a0.members.parameters -}}
  {{- template "cdk8s-timescale/checks/unknown-parameters.givenIn" $givenIn -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.readPool $.absent -}}
    {{- $value = $.a0.readPool.parameters -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $givenIn_2 := dict "g" $.g "a0" "readPool" "a1" $value_2 -}}
  {{- template "cdk8s-timescale/checks/unknown-parameters.givenIn" $givenIn_2 -}}
  {{- $given := default list (concat $givenIn.r $givenIn_2.r) -}}
  {{- $major := index (splitList "." $.a0.image.postgres) (int 0.0) -}}
  {{- $value_3 := eq (float64 (len $given)) 0.0 -}}
  {{- if not ($value_3) -}}
    {{- if not $.g.CATALOGUED -}}
      {{- template "cdk8s-timescale/cluster/parameters/catalogue.CATALOGUED" $ -}}
    {{- end -}}
    {{- $value_3 = not (has $major $.g.CATALOGUED) -}}
  {{- end -}}
  {{- if $value_3 -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $parameterNames := dict "g" $.g "a0" $major -}}
    {{- template "cdk8s-timescale/cluster/parameters/catalogue.parameterNames" $parameterNames -}}
    {{- $librariesOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/checks/unknown-parameters.librariesOf" $librariesOf -}}
    {{- $server := dict "major" $major "names" $parameterNames.r "libraries" $librariesOf.r -}}
    {{- $items := list -}}
    {{- range $_, $one := $given -}}
      {{- $value_4 := false -}}
      {{- if (contains "." $one.name) -}}
        {{- $libraryParameter := dict "g" $.g "a0" $one "a1" $server -}}
        {{- template "cdk8s-timescale/checks/unknown-parameters.libraryParameter" $libraryParameter -}}
        {{- $value_4 = $libraryParameter.r -}}
      {{- else -}}
        {{- $serverParameter := dict "g" $.g "a0" $one "a1" $server -}}
        {{- template "cdk8s-timescale/checks/unknown-parameters.serverParameter" $serverParameter -}}
        {{- $value_4 = $serverParameter.r -}}
      {{- end -}}
      {{- if $value_4 -}}
        {{- $items = concat $items $value_4 -}}
      {{- end -}}
    {{- end -}}
    {{- $_ := set $ "r" $items -}}
  {{- end -}}
{{- end -}}

{{/* givenIn */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.givenIn" -}}
  {{- $items := list -}}
  {{- range $_, $p := $.a1 -}}
    {{- if (eq $p.formula "given") -}}
      {{- $items = append $items $p -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $p_2 := $items -}}
    {{- $items_2 = append $items_2 (dict "path" (printf "%s.parameters.%s" $.a0 $p_2.name) "name" $p_2.name) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* librariesOf */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.librariesOf" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.readPool $.absent -}}
    {{- $value = $.a0.readPool.parameters -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $parameters := default list (concat $.a0.members.parameters $value_2) -}}
  {{- if not $.g.PRELOADING -}}
    {{- template "cdk8s-timescale/checks/unknown-parameters.PRELOADING" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $name := $.g.PRELOADING -}}
    {{- $items_2 := list -}}
    {{- range $_, $p := $parameters -}}
      {{- if (eq $p.name $name) -}}
        {{- $items_2 = append $items_2 $p -}}
      {{- end -}}
    {{- end -}}
    {{- if $items_2 -}}
      {{- $items = concat $items $items_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $p_2 := $items -}}
    {{- $value_3 := splitList "," (ternary $p_2.value (mustToRawJson $p_2.value) (kindIs "string" $p_2.value)) -}}
    {{- if $value_3 -}}
      {{- $items_3 = concat $items_3 $value_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $_, $library := $items_3 -}}
    {{- $items_4 = append $items_4 (trim $library) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_4 -}}
{{- end -}}

{{/* libraryParameter */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.libraryParameter" -}}
  {{- $value := splitList "." $.a0.name -}}
  {{- $value_2 := $.absent -}}
  {{- if lt (int 0) (len $value) -}}
    {{- $value_2 = index $value (int 0) -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = "" -}}
  {{- end -}}
  {{- $rest := default list (slice $value (min (len $value) 1)) -}}
  {{- $items := list -}}
  {{- range $_, $one := $.a1.names -}}
    {{- if (hasPrefix (printf "%s." $value_3) $one) -}}
      {{- $items = append $items $one -}}
    {{- end -}}
  {{- end -}}
  {{- if (has $.a0.name $items) -}}
    {{- if not $.g.AT_START -}}
      {{- template "cdk8s-timescale/checks/unknown-parameters.AT_START" $ -}}
    {{- end -}}
    {{- $value_5 := false -}}
    {{- if (and (has $value_3 $.g.AT_START) (not (has $value_3 $.a1.libraries))) -}}
      {{- $value_4 := printf "%s has no effect, because the library %s is not loaded: add it to postgres.parameters.shared_preload_libraries, or take the parameter out" $.a0.path $value_3 -}}
      {{- $value_5 = list (dict "severity" "warning" "message" $value_4) -}}
    {{- else -}}
      {{- $value_5 = list -}}
    {{- end -}}
    {{- $_ := set $ "r" $value_5 -}}
  {{- else -}}
    {{- if (gt (float64 (len $items)) 0.0) -}}
      {{- $items_2 := list -}}
      {{- range $_, $one_2 := $items -}}
        {{- $items_2 = append $items_2 (substr (int (min (len $one_2) (int (addf (float64 (len $value_3)) 1.0)))) (len $one_2) $one_2) -}}
      {{- end -}}
      {{- $nearestNames := dict "g" $.g "a0" (join "." $rest) "a1" $items_2 -}}
      {{- template "cdk8s-timescale/cluster/parameters/nearest.nearestNames" $nearestNames -}}
      {{- $items_3 := list -}}
      {{- range $_, $one_3 := $nearestNames.r -}}
        {{- $items_3 = append $items_3 (printf "%s.%s" $value_3 $one_3) -}}
      {{- end -}}
      {{- $value_9 := false -}}
      {{- if (gt (float64 (len $items_3)) 0.0) -}}
        {{- $meant := dict "g" $.g "a0" $items_3 -}}
        {{- template "cdk8s-timescale/checks/unknown-parameters.meant" $meant -}}
        {{- $value_7 := printf "%s is no parameter of %s that is known, and the server would ignore it: %s" $.a0.path $value_3 $meant.r -}}
        {{- $value_9 = list (dict "severity" "error" "message" $value_7) -}}
      {{- else -}}
        {{- $value_8 := printf "%s is no parameter of %s that is known: the server ignores it where the library does not have it; see pg_settings" $.a0.path $value_3 -}}
        {{- $value_9 = list (dict "severity" "warning" "message" $value_8) -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_9 -}}
    {{- else -}}
      {{- if (or (has $value_3 $.a1.libraries) (has (printf "pg_%s" $value_3) $.a1.libraries)) -}}
        {{- $_ := set $ "r" (list) -}}
      {{- else -}}
        {{- $items_4 := list -}}
        {{- range $_, $one_4 := $.a1.names -}}
          {{- if (contains "." $one_4) -}}
            {{- $items_4 = append $items_4 $one_4 -}}
          {{- end -}}
        {{- end -}}
        {{- $items_5 := list -}}
        {{- range $_, $one_5 := $items_4 -}}
          {{- $items_5 = append $items_5 (index (splitList "." $one_5) (int 0.0)) -}}
        {{- end -}}
        {{- $nearestNames_2 := dict "g" $.g "a0" $value_3 "a1" (uniq $items_5) -}}
        {{- template "cdk8s-timescale/cluster/parameters/nearest.nearestNames" $nearestNames_2 -}}
        {{- $items_6 := list -}}
        {{- range $_, $one_6 := $.a1.names -}}
          {{- if (has (index (splitList "." $one_6) (int 0.0)) $nearestNames_2.r) -}}
            {{- $items_6 = append $items_6 $one_6 -}}
          {{- end -}}
        {{- end -}}
        {{- $value_13 := false -}}
        {{- if (gt (float64 (len $nearestNames_2.r)) 0.0) -}}
          {{- $nearestNames_3 := dict "g" $.g "a0" $.a0.name "a1" $items_6 -}}
          {{- template "cdk8s-timescale/cluster/parameters/nearest.nearestNames" $nearestNames_3 -}}
          {{- $meant_2 := dict "g" $.g "a0" $nearestNames_3.r -}}
          {{- template "cdk8s-timescale/checks/unknown-parameters.meant" $meant_2 -}}
          {{- $value_11 := printf "%s belongs to no library that the server loads, and it would ignore it: %s" $.a0.path $meant_2.r -}}
          {{- $value_13 = list (dict "severity" "error" "message" $value_11) -}}
        {{- else -}}
          {{- $value_12 := printf "%s%s" (printf "%s belongs to no library in postgres.parameters.shared_preload_libraries: " $.a0.path) "PostgreSQL keeps it for whoever asks by current_setting(), and checks nothing; take it out unless that is what it is for" -}}
          {{- $value_13 = list (dict "severity" "warning" "message" $value_12) -}}
        {{- end -}}
        {{- $_ := set $ "r" $value_13 -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* serverParameter */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.serverParameter" -}}
  {{- if (has $.a0.name $.a1.names) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $majorsWith := dict "g" $.g "a0" $.a0.name -}}
    {{- template "cdk8s-timescale/cluster/parameters/catalogue.majorsWith" $majorsWith -}}
    {{- $lost := printf "%s is no parameter of PostgreSQL %s: Patroni would leave it out" $.a0.path $.a1.major -}}
    {{- if not $.g.RENAMED -}}
      {{- template "cdk8s-timescale/checks/unknown-parameters.RENAMED" $ -}}
    {{- end -}}
    {{- $renamed := index $.g.RENAMED $.a0.name -}}
    {{- if (and (ne $renamed $.absent) (gt (float64 (len $majorsWith.r)) 0.0)) -}}
      {{- $value := printf "%s; it is called %s there" $lost $renamed -}}
      {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value)) -}}
    {{- else -}}
      {{- if (gt (float64 (len $majorsWith.r)) 0.0) -}}
        {{- $value_2 := printf "%s; only %s %s it, so take it out" $lost (join " and " $majorsWith.r) (ternary "have" "has" (gt (float64 (len $majorsWith.r)) 1.0)) -}}
        {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value_2)) -}}
      {{- else -}}
        {{- $nearestNames := dict "g" $.g "a0" $.a0.name "a1" $.a1.names -}}
        {{- template "cdk8s-timescale/cluster/parameters/nearest.nearestNames" $nearestNames -}}
        {{- $meant := dict "g" $.g "a0" $nearestNames.r -}}
        {{- template "cdk8s-timescale/checks/unknown-parameters.meant" $meant -}}
        {{- $value_4 := printf "%s; %s" $lost $meant.r -}}
        {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value_4)) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* PRELOADING */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.PRELOADING" -}}
  {{- $_ := set $.g "PRELOADING" (list "shared_preload_libraries" "session_preload_libraries" "local_preload_libraries") -}}
{{- end -}}

{{/* Parameters whose libraries are there only where a server loads them at its start. */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.AT_START" -}}
  {{- $_ := set $.g "AT_START" (list "auth_delay" "auto_explain" "basebackup_to_shell" "passwordcheck" "pg_prewarm" "pg_stat_statements" "pgaudit" "timescaledb") -}}
{{- end -}}

{{/* meant */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.meant" -}}
  {{- $value := false -}}
  {{- if (gt (float64 (len $.a0)) 0.0) -}}
    {{- $value = printf "did you mean %s?" (join " or " $.a0) -}}
  {{- else -}}
    {{- $value = "see pg_settings for those that it has" -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* What has another name since a major version. */}}
{{- define "cdk8s-timescale/checks/unknown-parameters.RENAMED" -}}
  {{- $_ := set $.g "RENAMED" (dict "force_parallel_mode" "debug_parallel_query" "ssl_ecdh_curve" "ssl_groups") -}}
{{- end -}}
