{{/* timescale/timescaledb-ha: glibc, uid 1000, with Patroni, pgBackRest and PgBouncer inside. */}}
{{- define "cdk8s-timescale/cluster/image.DatabaseImage.timescaledbHa" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.postgres -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "15.18" -}}
  {{- end -}}
  {{- $value_3 := $value.timescaledb -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = "2.28.3" -}}
  {{- end -}}
  {{- $value_4 := $value.repository -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = "docker.io/timescale/timescaledb-ha" -}}
  {{- end -}}
  {{- $object := dict "repository" $value_4 "tag" (printf "pg%s-ts%s" $value_2 $value_3) -}}
  {{- if ne $value.digest $.absent -}}
    {{- $_ := set $object "digest" $value.digest -}}
  {{- end -}}
  {{- $_ := set $object "postgres" $value_2 -}}
  {{- $_ := set $object "timescaledb" $value_3 -}}
  {{- $_ := set $object "patroni" "4.1.4" -}}
  {{- $_ := set $object "pgbackrest" "2.59.1" -}}
  {{- $_ := set $object "pgbouncer" "1.25.2" -}}
  {{- $DatabaseImage := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/cluster/image.DatabaseImage" $DatabaseImage -}}
  {{- $_ := set $ "r" $DatabaseImage.r -}}
{{- end -}}

{{/* DatabaseImage.toModel */}}
{{- define "cdk8s-timescale/cluster/image.DatabaseImage.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $value := false -}}
  {{- if $this.props.digest -}}
    {{- $value = printf "%s:%s@%s" $this.props.repository $this.props.tag $this.props.digest -}}
  {{- else -}}
    {{- $value = printf "%s:%s" $this.props.repository $this.props.tag -}}
  {{- end -}}
  {{- $value_2 := $this.props.pullPolicy -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "IfNotPresent" -}}
  {{- end -}}
  {{- $object := dict "reference" $value "pullPolicy" $value_2 "tag" $this.props.tag -}}
  {{- if ne $this.props.digest $.absent -}}
    {{- $_ := set $object "digest" $this.props.digest -}}
  {{- end -}}
  {{- $value_3 := $this.props.binDir -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = printf "/usr/lib/postgresql/%s/bin" (index (splitList "." $this.props.postgres) (int 0.0)) -}}
  {{- end -}}
  {{- $_ := set $object "binDir" $value_3 -}}
  {{- $_ := set $object "postgres" $this.props.postgres -}}
  {{- if ne $this.props.timescaledb $.absent -}}
    {{- $_ := set $object "timescaledb" $this.props.timescaledb -}}
  {{- end -}}
  {{- $_ := set $object "patroni" $this.props.patroni -}}
  {{- $_ := set $object "pgbackrest" $this.props.pgbackrest -}}
  {{- $_ := set $object "pgbouncer" $this.props.pgbouncer -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* The image that members, read replicas, poolers, backups and Jobs run. */}}
{{- define "cdk8s-timescale/cluster/image.DatabaseImage" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "props" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Any image laid out like timescale/timescaledb-ha: user `postgres` is 1000, data in `/home/postgres/pgdata`, `dumb-init`, `python3` (3.9 or later), `curl` and `jq` on the path. */}}
{{- define "cdk8s-timescale/cluster/image.DatabaseImage.custom" -}}
  {{- $this := $.a0 -}}
  {{- $DatabaseImage := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/image.DatabaseImage" $DatabaseImage -}}
  {{- $_ := set $ "r" $DatabaseImage.r -}}
{{- end -}}
