{{/* The programs in the image fit each other and what is asked of them. */}}
{{- define "cdk8s-timescale/checks/version-matrix.versionMatrix" -}}
  {{- $image := $.a0.image -}}
  {{- $backups := $.a0.backups -}}
  {{- $timescaledb := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/version-matrix.timescaledb" $timescaledb -}}
  {{- $atLeast := dict "g" $.g "a0" $image.patroni "a1" "4.0" -}}
  {{- template "cdk8s-timescale/common/version.atLeast" $atLeast -}}
  {{- $value := not $atLeast.r -}}
  {{- if $value -}}
    {{- $error := dict "g" $.g "a0" (printf "image.patroni is %s, must be %s or later: earlier ones label the leader 'master' and know no quorum; use a newer image" $image.patroni "4.0") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $value = $error.r -}}
  {{- end -}}
  {{- $pooler := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/version-matrix.pooler" $pooler -}}
  {{- $value_2 := ne $backups $.absent -}}
  {{- if $value_2 -}}
    {{- $atLeast_2 := dict "g" $.g "a0" $image.pgbackrest "a1" "2.39" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast_2 -}}
    {{- $value_2 = not $atLeast_2.r -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if $value_3 -}}
    {{- $error_2 := dict "g" $.g "a0" (printf "image.pgbackrest is %s, must be %s or later: earlier ones know no bundles; use a newer image" $image.pgbackrest "2.39") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
    {{- $value_3 = $error_2.r -}}
  {{- end -}}
  {{- $value_4 := $.absent -}}
  {{- if ne $backups $.absent -}}
    {{- $value_4 = $backups.from -}}
  {{- end -}}
  {{- $value_5 := eq $value_4 "prefer-standby" -}}
  {{- if $value_5 -}}
    {{- $atLeast_3 := dict "g" $.g "a0" $image.pgbackrest "a1" "2.54" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast_3 -}}
    {{- $value_5 = not $atLeast_3.r -}}
  {{- end -}}
  {{- $value_6 := $value_5 -}}
  {{- if $value_6 -}}
    {{- $error_3 := dict "g" $.g "a0" (printf "backups.from is 'prefer-standby', which needs pgBackRest %s or later, got %s: leave it out, or use a newer image" "2.54" $image.pgbackrest) -}}
    {{- template "cdk8s-timescale/checks/check.error" $error_3 -}}
    {{- $value_6 = $error_3.r -}}
  {{- end -}}
  {{- $value_7 := $.absent -}}
  {{- if ne $backups $.absent -}}
    {{- $value_7 = $backups.from -}}
  {{- end -}}
  {{- $value_8 := and (eq $value_7 "primary") (gt $.a0.members.replicas 1.0) -}}
  {{- if $value_8 -}}
    {{- $atLeast_4 := dict "g" $.g "a0" $image.pgbackrest "a1" "2.54" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast_4 -}}
    {{- $value_8 = not $atLeast_4.r -}}
  {{- end -}}
  {{- $value_9 := $value_8 -}}
  {{- if $value_9 -}}
    {{- $warning := dict "g" $.g "a0" (printf "image.pgbackrest is %s, %s or later is recommended: earlier ones cannot prefer a standby, so backups burden the primary; use a newer image" $image.pgbackrest "2.54") -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $value_9 = $warning.r -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) $timescaledb.r (list $value) $pooler.r (list $value_3) (list $value_6) (list $value_9)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}

{{/* timescaledb */}}
{{- define "cdk8s-timescale/checks/version-matrix.timescaledb" -}}
  {{- $image := $.a0.image -}}
  {{- $databases := $.a0.databases -}}
  {{- $major := index (splitList "." $image.postgres) (int 0.0) -}}
  {{- if not $.g.cdk8s_timescale_checks_version_matrix_TIMESCALEDB -}}
    {{- template "cdk8s-timescale/checks/version-matrix.TIMESCALEDB" $ -}}
  {{- end -}}
  {{- $lines := index $.g.cdk8s_timescale_checks_version_matrix_TIMESCALEDB $major -}}
  {{- if (not (ne $lines $.absent)) -}}
    {{- $keys := list -}}
    {{- if not $.g.cdk8s_timescale_checks_version_matrix_TIMESCALEDB -}}
      {{- template "cdk8s-timescale/checks/version-matrix.TIMESCALEDB" $ -}}
    {{- end -}}
    {{- range $key, $item := $.g.cdk8s_timescale_checks_version_matrix_TIMESCALEDB -}}
      {{- $keys = append $keys $key -}}
    {{- end -}}
    {{- $error := dict "g" $.g "a0" (printf "image.postgres is %s, must be %s: parameters and checks are made for these; use another image" $image.postgres (join ", " $keys)) -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $_ := set $ "r" (list $error.r) -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $d := $databases -}}
      {{- if $d.timescaledb -}}
        {{- $items = append $items $d -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $d_2 := $items -}}
      {{- $items_2 = append $items_2 (printf "'%s'" $d_2.name) -}}
    {{- end -}}
    {{- if (eq $image.timescaledb $.absent) -}}
      {{- $value := false -}}
      {{- if (eq (float64 (len $items_2)) 0.0) -}}
        {{- $value = list -}}
      {{- else -}}
        {{- $error_2 := dict "g" $.g "a0" (printf "image.timescaledb is missing, and %s must have the extension: use an image with TimescaleDB, or new Database(name, { timescaledb: false })" (join " and " $items_2)) -}}
        {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
        {{- $value = list $error_2.r -}}
      {{- end -}}
      {{- $_ := set $ "r" $value -}}
    {{- else -}}
      {{- $value_2 := splitList "." $image.timescaledb -}}
      {{- $line := join "." (slice $value_2 0 (int (min (len $value_2) (int 2.0)))) -}}
      {{- $atLeast := dict "g" $.g "a0" $line "a1" $lines.first -}}
      {{- template "cdk8s-timescale/common/version.atLeast" $atLeast -}}
      {{- $value_4 := $atLeast.r -}}
      {{- if $value_4 -}}
        {{- $value_3 := eq $lines.last $.absent -}}
        {{- if not ($value_3) -}}
          {{- $compareVersions := dict "g" $.g "a0" $line "a1" $lines.last -}}
          {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
          {{- $value_3 = le $compareVersions.r 0.0 -}}
        {{- end -}}
        {{- $value_4 = $value_3 -}}
      {{- end -}}
      {{- $value_5 := false -}}
      {{- if $lines.last -}}
        {{- $value_5 = printf "from %s to %s" $lines.first $lines.last -}}
      {{- else -}}
        {{- $value_5 = printf "%s or later" $lines.first -}}
      {{- end -}}
      {{- $value_6 := false -}}
      {{- if $value_4 -}}
        {{- $value_6 = list -}}
      {{- else -}}
        {{- $error_3 := dict "g" $.g "a0" (printf "image.timescaledb is %s, must be %s for PostgreSQL %s: the server would not load it; use an image with both that fit" $image.timescaledb $value_5 $major) -}}
        {{- template "cdk8s-timescale/checks/check.error" $error_3 -}}
        {{- $value_6 = list $error_3.r -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_6 -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* pooler */}}
{{- define "cdk8s-timescale/checks/version-matrix.pooler" -}}
  {{- $image := $.a0.image -}}
  {{- $described := $.a0.pooler -}}
  {{- if (not (ne $described $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := and (eq $described.mode "transaction") (gt $described.maxPreparedStatements 0.0) -}}
    {{- if $value -}}
      {{- if not $.g.cdk8s_timescale_pooler_pgbouncer_ini_SINCE -}}
        {{- template "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" $ -}}
      {{- end -}}
      {{- $atLeast := dict "g" $.g "a0" $image.pgbouncer "a1" $.g.cdk8s_timescale_pooler_pgbouncer_ini_SINCE.preparedStatements -}}
      {{- template "cdk8s-timescale/common/version.atLeast" $atLeast -}}
      {{- $value = not $atLeast.r -}}
    {{- end -}}
    {{- $value_2 := $value -}}
    {{- if $value_2 -}}
      {{- if not $.g.cdk8s_timescale_pooler_pgbouncer_ini_SINCE -}}
        {{- template "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" $ -}}
      {{- end -}}
      {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "pooler.maxPreparedStatements is %s, which needs PgBouncer %s or later in transaction mode, got %s: " (mustToRawJson $described.maxPreparedStatements) $.g.cdk8s_timescale_pooler_pgbouncer_ini_SINCE.preparedStatements $image.pgbouncer) "drivers that prepare statements fail; use a newer image, or give 0 and switch them off in the drivers") -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
      {{- $value_2 = $warning.r -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (list $value_2) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- $_ := set $ "r" $found.r -}}
  {{- end -}}
{{- end -}}

{{/* TimescaleDB's first and last line for each major version (its CHANGELOG.md; tigerdata.com, "Upgrade PostgreSQL", support matrix). */}}
{{- define "cdk8s-timescale/checks/version-matrix.TIMESCALEDB" -}}
  {{- $_ := set $.g "cdk8s_timescale_checks_version_matrix_TIMESCALEDB" (dict "15" (dict "first" "2.10" "last" "2.28") "16" (dict "first" "2.13") "17" (dict "first" "2.17") "18" (dict "first" "2.23")) -}}
{{- end -}}
