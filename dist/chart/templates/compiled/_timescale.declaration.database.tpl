{{/* Database.toModel */}}
{{- define "cdk8s-timescale/timescale/declaration/database.Database.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $items := list -}}
  {{- range $_, $h := $this.hypertables -}}
    {{- $derivesChunkInterval := dict "g" $.g "a0" $h -}}
    {{- template "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.derivesChunkInterval" $derivesChunkInterval -}}
    {{- if $derivesChunkInterval.r -}}
      {{- $items = append $items $h -}}
    {{- end -}}
  {{- end -}}
  {{- $sharing := float64 (len $items) -}}
  {{- $share := divf (mulf $.a1 0.25) (maxf 1.0 $sharing) -}}
  {{- $byKey := dict -}}
  {{- range $item := $this.hypertables -}}
    {{- $_ := set $byKey $item.name (append (default list (index $byKey $item.name)) $item) -}}
  {{- end -}}
  {{- $sorted := list -}}
  {{- range $items_2 := $byKey -}}
    {{- $sorted = concat $sorted $items_2 -}}
  {{- end -}}
  {{- $value := $this.props.schema -}}
  {{- if eq $value $.absent -}}
    {{- $value = $this.name -}}
  {{- end -}}
  {{- $value_2 := $this.props.timescaledb -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = true -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if ne $this.props.migrations $.absent -}}
    {{- $toModel := dict "g" $.g "a0" $this.props.migrations -}}
    {{- template "cdk8s-timescale/timescale/declaration/migrations.Migrations.toModel" $toModel -}}
    {{- $value_3 = $toModel.r -}}
  {{- end -}}
  {{- $value_4 := $value_3 -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $h_2 := $sorted -}}
    {{- $toModel_2 := dict "g" $.g "a0" $h_2 "a1" $share -}}
    {{- template "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.toModel" $toModel_2 -}}
    {{- $items_3 = append $items_3 $toModel_2.r -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $_, $h_3 := $sorted -}}
    {{- $items_5 := list -}}
    {{- range $_, $a := $h_3.aggregates -}}
      {{- $toModel_3 := dict "g" $.g "a0" $a -}}
      {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.toModel" $toModel_3 -}}
      {{- $items_5 = append $items_5 $toModel_3.r -}}
    {{- end -}}
    {{- if $items_5 -}}
      {{- $items_4 = concat $items_4 $items_5 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "name" $this.name "schema" $value "timescaledb" $value_2 "roles" $this.roles "migrations" $value_4 "hypertables" $items_3 "aggregates" $items_4) -}}
{{- end -}}

{{/* A database of the cluster: a declared value, which becomes idempotent SQL. */}}
{{- define "cdk8s-timescale/timescale/declaration/database.Database" -}}
  {{- $this := dict -}}
  {{- $_ := set $this "roles" (list) -}}
  {{- $_ := set $this "hypertables" (list) -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "name" $.a0 -}}
  {{- end -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $this "props" $value -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* A table of this database's schema that is divided by time, with what becomes of its rows. */}}
{{- define "cdk8s-timescale/timescale/declaration/database.Database.addHypertable" -}}
  {{- $this := $.a0 -}}
  {{- $Hypertable := dict "g" $.g "a0" $.a1 "a1" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/declaration/hypertable.Hypertable" $Hypertable -}}
  {{- $_ := set $this "hypertables" (append $this.hypertables $Hypertable.r) -}}
  {{- $_ := set $ "r" $Hypertable.r -}}
{{- end -}}

{{/* Owns the schema and everything in it; runs migrations. Not a superuser. */}}
{{- define "cdk8s-timescale/timescale/declaration/database.Database.addOwner" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a2 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $addRole := dict "g" $.g "a0" $this "a1" $.a1 "a2" "owner" "a3" $value -}}
  {{- template "cdk8s-timescale/timescale/declaration/database.Database.addRole" $addRole -}}
  {{- $_ := set $ "r" $addRole.r -}}
{{- end -}}

{{/* May read and change rows. */}}
{{- define "cdk8s-timescale/timescale/declaration/database.Database.addReadWrite" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a2 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $addRole := dict "g" $.g "a0" $this "a1" $.a1 "a2" "read-write" "a3" $value -}}
  {{- template "cdk8s-timescale/timescale/declaration/database.Database.addRole" $addRole -}}
  {{- $_ := set $ "r" $addRole.r -}}
{{- end -}}

{{/* May read rows. */}}
{{- define "cdk8s-timescale/timescale/declaration/database.Database.addReadOnly" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a2 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $addRole := dict "g" $.g "a0" $this "a1" $.a1 "a2" "read-only" "a3" $value -}}
  {{- template "cdk8s-timescale/timescale/declaration/database.Database.addRole" $addRole -}}
  {{- $_ := set $ "r" $addRole.r -}}
{{- end -}}

{{/* May read rows and everything that `pg_monitor` shows. */}}
{{- define "cdk8s-timescale/timescale/declaration/database.Database.addMonitoring" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a2 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $addRole := dict "g" $.g "a0" $this "a1" $.a1 "a2" "monitoring" "a3" $value -}}
  {{- template "cdk8s-timescale/timescale/declaration/database.Database.addRole" $addRole -}}
  {{- $_ := set $ "r" $addRole.r -}}
{{- end -}}

{{/* Database.addRole */}}
{{- define "cdk8s-timescale/timescale/declaration/database.Database.addRole" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a3.passwordKey -}}
  {{- if eq $value $.absent -}}
    {{- $value = printf "%s_PASSWORD" (upper $.a1) -}}
  {{- end -}}
  {{- $value_2 := $.a3.connectionLimit -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = -1.0 -}}
  {{- end -}}
  {{- $_ := set $this "roles" (append $this.roles (dict "name" $.a1 "privilege" $.a2 "passwordKey" $value "connectionLimit" $value_2)) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
