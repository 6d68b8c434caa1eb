{{/* The programs in the image fit each other and what is asked of them. */}}
{{- define "cdk8s-timescale/checks/version-matrix.versionMatrix" -}}
  {{- $timescaledb := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/version-matrix.timescaledb" $timescaledb -}}
    {{- $compareVersions := dict "g" $.g "a0" $.a0.image.patroni "a1" "4.0" -}}
    {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
  {{- $value_2 := not (ge $compareVersions.r 0.0) -}}
  {{- if $value_2 -}}
    {{- $value := printf "image.patroni is %s, must be %s or later: earlier ones label the leader 'master' and know no quorum; use a newer image" $.a0.image.patroni "4.0" -}}
    {{- $value_2 = dict "severity" "error" "message" $value -}}
  {{- end -}}
  {{- $pooler := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/version-matrix.pooler" $pooler -}}
  {{- $value_3 := ne $.a0.backups $.absent -}}
  {{- if $value_3 -}}
      {{- $compareVersions_2 := dict "g" $.g "a0" $.a0.image.pgbackrest "a1" "2.39" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions_2 -}}
    {{- $value_3 = not (ge $compareVersions_2.r 0.0) -}}
  {{- end -}}
  {{- $value_5 := $value_3 -}}
  {{- if $value_5 -}}
    {{- $value_4 := printf "image.pgbackrest is %s, must be %s or later: earlier ones know no bundles; use a newer image" $.a0.image.pgbackrest "2.39" -}}
    {{- $value_5 = dict "severity" "error" "message" $value_4 -}}
  {{- end -}}
  {{- $value_6 := $.absent -}}
  {{- if ne $.a0.backups $.absent -}}
    {{- $value_6 = $.a0.backups.from -}}
  {{- end -}}
  {{- $value_7 := eq $value_6 "prefer-standby" -}}
  {{- if $value_7 -}}
      {{- $compareVersions_3 := dict "g" $.g "a0" $.a0.image.pgbackrest "a1" "2.54" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions_3 -}}
    {{- $value_7 = not (ge $compareVersions_3.r 0.0) -}}
  {{- end -}}
  {{- $value_9 := $value_7 -}}
  {{- if $value_9 -}}
    {{- $value_8 := printf "backups.from is 'prefer-standby', which needs pgBackRest %s or later, got %s: leave it out, or use a newer image" "2.54" $.a0.image.pgbackrest -}}
    {{- $value_9 = dict "severity" "error" "message" $value_8 -}}
  {{- end -}}
  {{- $value_10 := $.absent -}}
  {{- if ne $.a0.backups $.absent -}}
    {{- $value_10 = $.a0.backups.from -}}
  {{- end -}}
  {{- $value_11 := and (eq $value_10 "primary") (gt $.a0.members.replicas 1.0) -}}
  {{- if $value_11 -}}
      {{- $compareVersions_4 := dict "g" $.g "a0" $.a0.image.pgbackrest "a1" "2.54" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions_4 -}}
    {{- $value_11 = not (ge $compareVersions_4.r 0.0) -}}
  {{- end -}}
  {{- $value_13 := $value_11 -}}
  {{- if $value_13 -}}
    {{- $value_12 := printf "image.pgbackrest is %s, %s or later is recommended: earlier ones cannot prefer a standby, so backups burden the primary; use a newer image" $.a0.image.pgbackrest "2.54" -}}
    {{- $value_13 = dict "severity" "warning" "message" $value_12 -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) $timescaledb.r (list $value_2) $pooler.r (list $value_5) (list $value_9) (list $value_13)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}

{{/* timescaledb */}}
{{- define "cdk8s-timescale/checks/version-matrix.timescaledb" -}}
  {{- $major := index (splitList "." $.a0.image.postgres) (int 0.0) -}}
  {{- if not $.g.TIMESCALEDB -}}
    {{- template "cdk8s-timescale/checks/version-matrix.TIMESCALEDB" $ -}}
  {{- end -}}
  {{- $lines := index $.g.TIMESCALEDB $major -}}
  {{- if (not (ne $lines $.absent)) -}}
    {{- $keys := list -}}
    {{- if not $.g.TIMESCALEDB -}}
      {{- template "cdk8s-timescale/checks/version-matrix.TIMESCALEDB" $ -}}
    {{- end -}}
    {{- range $key, $item := $.g.TIMESCALEDB -}}
      {{- $keys = append $keys $key -}}
    {{- end -}}
    {{- $value := printf "image.postgres is %s, must be %s: parameters and checks are made for these; use another image" $.a0.image.postgres (join ", " $keys) -}}
    {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value)) -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $d := $.a0.databases -}}
      {{- if $d.timescaledb -}}
        {{- $items = append $items $d -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $d_2 := $items -}}
      {{- $items_2 = append $items_2 (printf "'%s'" $d_2.name) -}}
    {{- end -}}
    {{- if (eq $.a0.image.timescaledb $.absent) -}}
      {{- $value_3 := false -}}
      {{- if (eq (float64 (len $items_2)) 0.0) -}}
        {{- $value_3 = list -}}
      {{- else -}}
        {{- $value_2 := printf "image.timescaledb is missing, and %s must have the extension: use an image with TimescaleDB, or new Database(name, { timescaledb: false })" (join " and " $items_2) -}}
        {{- $value_3 = list (dict "severity" "error" "message" $value_2) -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_3 -}}
    {{- else -}}
      {{- $value_4 := splitList "." $.a0.image.timescaledb -}}
      {{- $line := join "." (default list (slice $value_4 0 (int (min (len $value_4) (int 2.0))))) -}}
        {{- $compareVersions := dict "g" $.g "a0" $line "a1" $lines.first -}}
        {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
      {{- $value_6 := ge $compareVersions.r 0.0 -}}
      {{- if $value_6 -}}
        {{- $value_5 := eq $lines.last $.absent -}}
        {{- if not ($value_5) -}}
          {{- $compareVersions_2 := dict "g" $.g "a0" $line "a1" $lines.last -}}
          {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions_2 -}}
          {{- $value_5 = le $compareVersions_2.r 0.0 -}}
        {{- end -}}
        {{- $value_6 = $value_5 -}}
      {{- end -}}
      {{- $value_7 := false -}}
      {{- if $lines.last -}}
        {{- $value_7 = printf "from %s to %s" $lines.first $lines.last -}}
      {{- else -}}
        {{- $value_7 = printf "%s or later" $lines.first -}}
      {{- end -}}
      {{- $value_9 := false -}}
      {{- if $value_6 -}}
        {{- $value_9 = list -}}
      {{- else -}}
        {{- $value_8 := printf "image.timescaledb is %s, must be %s for PostgreSQL %s: the server would not load it; use an image with both that fit" $.a0.image.timescaledb $value_7 $major -}}
        {{- $value_9 = list (dict "severity" "error" "message" $value_8) -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_9 -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* pooler */}}
{{- define "cdk8s-timescale/checks/version-matrix.pooler" -}}
  {{- if (not (ne $.a0.pooler $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := and (eq $.a0.pooler.mode "transaction") (gt $.a0.pooler.maxPreparedStatements 0.0) -}}
    {{- if $value -}}
      {{- if not $.g.SINCE -}}
        {{- template "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" $ -}}
      {{- end -}}
        {{- $compareVersions := dict "g" $.g "a0" $.a0.image.pgbouncer "a1" $.g.SINCE.preparedStatements -}}
        {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
      {{- $value = not (ge $compareVersions.r 0.0) -}}
    {{- end -}}
    {{- $value_3 := $value -}}
    {{- if $value_3 -}}
      {{- if not $.g.SINCE -}}
        {{- template "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" $ -}}
      {{- end -}}
      {{- $value_2 := printf "%s%s" (printf "pooler.maxPreparedStatements is %s, which needs PgBouncer %s or later in transaction mode, got %s: " (mustToRawJson $.a0.pooler.maxPreparedStatements) $.g.SINCE.preparedStatements $.a0.image.pgbouncer) "drivers that prepare statements fail; use a newer image, or give 0 and switch them off in the drivers" -}}
      {{- $value_3 = dict "severity" "warning" "message" $value_2 -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (list $value_3) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- $_ := set $ "r" $found.r -}}
  {{- end -}}
{{- end -}}

{{/* TimescaleDB's first and last line for each major version (its CHANGELOG.md; tigerdata.com, "Upgrade PostgreSQL", support matrix). */}}
{{- define "cdk8s-timescale/checks/version-matrix.TIMESCALEDB" -}}
  {{- $_ := set $.g "TIMESCALEDB" (dict "15" (dict "first" "2.10" "last" "2.28") "16" (dict "first" "2.13") "17" (dict "first" "2.17") "18" (dict "first" "2.23")) -}}
{{- end -}}
