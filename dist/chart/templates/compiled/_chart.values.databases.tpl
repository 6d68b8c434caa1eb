{{/* databasesOf */}}
{{- define "cdk8s-timescale/chart/values/databases.databasesOf" -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a0 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $name := index $item 0 -}}
    {{- $database := index $item 1 -}}
    {{- $sourceProblems := dict "g" $.g "a0" $name "a1" $database -}}
    {{- template "cdk8s-timescale/chart/values/databases.sourceProblems" $sourceProblems -}}
    {{- if $sourceProblems.r -}}
      {{- $items = concat $items $sourceProblems.r -}}
    {{- end -}}
  {{- end -}}
  {{- $throwIfAny := dict "g" $.g "a0" "databases" "a1" $items -}}
  {{- template "cdk8s-timescale/common/validation.throwIfAny" $throwIfAny -}}
  {{- $entries_2 := list -}}
  {{- range $key, $item := $.a0 -}}
    {{- $entries_2 = append $entries_2 (list $key $item) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $entries_2 -}}
    {{- $name_2 := index $item_2 0 -}}
    {{- $database_2 := index $item_2 1 -}}
    {{- $databaseOf := dict "g" $.g "a0" $name_2 "a1" $database_2 -}}
    {{- template "cdk8s-timescale/chart/values/databases.databaseOf" $databaseOf -}}
    {{- $items_2 = append $items_2 $databaseOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* An aggregate that stands on nothing would never be made, and nobody would notice. */}}
{{- define "cdk8s-timescale/chart/values/databases.sourceProblems" -}}
  {{- $keys := list -}}
  {{- $value := $.a1.hypertables -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- range $key, $item := $value -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $value_2 := $.a1.continuousAggregates -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = dict -}}
  {{- end -}}
  {{- $keys_2 := list -}}
  {{- range $key, $item := $value_2 -}}
    {{- $keys_2 = append $keys_2 $key -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $name := $keys_2 -}}
    {{- $value_3 := index $value_2 $name -}}
    {{- $path := printf "databases.%s.continuousAggregates.%s.source" $.a0 $name -}}
    {{- if (and (not (has $value_3.source $keys)) (not (hasKey $value_2 $value_3.source))) -}}
      {{- $keys_3 := list -}}
      {{- range $key, $item := $value_2 -}}
        {{- $keys_3 = append $keys_3 $key -}}
      {{- end -}}
      {{- $items_2 := list -}}
      {{- range $_, $other := $keys_3 -}}
        {{- if (ne $other $name) -}}
          {{- $items_2 = append $items_2 $other -}}
        {{- end -}}
      {{- end -}}
      {{- $known := join ", " (default list (concat $keys $items_2)) -}}
      {{- $value_4 := list (printf "%s must name a hypertable or another aggregate of the database (%s), got '%s'" $path (or $known "there is none") $value_3.source) -}}
      {{- if $value_4 -}}
        {{- $items = concat $items $value_4 -}}
      {{- end -}}
    {{- else -}}
      {{- $bottomOf := dict "g" $.g "a0" $name "a1" $value_2 -}}
      {{- template "cdk8s-timescale/chart/values/databases.bottomOf" $bottomOf -}}
      {{- $value_5 := false -}}
      {{- if (has $bottomOf.r $keys) -}}
        {{- $value_5 = list -}}
      {{- else -}}
        {{- $value_5 = list (printf "%s must lead to a hypertable, got '%s', which leads back to '%s': let one of them stand on a hypertable" $path $value_3.source $name) -}}
      {{- end -}}
      {{- if $value_5 -}}
        {{- $items = concat $items $value_5 -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* databaseOf */}}
{{- define "cdk8s-timescale/chart/values/databases.databaseOf" -}}
  {{- $object := dict -}}
  {{- if ne $.a1.timescaledb $.absent -}}
    {{- $_ := set $object "timescaledb" $.a1.timescaledb -}}
  {{- end -}}
  {{- if ne $.a1.schema $.absent -}}
    {{- $_ := set $object "schema" $.a1.schema -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (eq $.a1.migrations $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $migrationsOf := dict "g" $.g "a0" $.a1.migrations -}}
    {{- template "cdk8s-timescale/chart/values/databases.migrationsOf" $migrationsOf -}}
    {{- $value = $migrationsOf.r -}}
  {{- end -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "migrations" $value -}}
  {{- end -}}
  {{- $Database := dict "g" $.g "a0" $.a0 "a1" $object -}}
  {{- template "cdk8s-timescale/timescale/declaration/database.Database" $Database -}}
  {{- $value_2 := $.a1.roles -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = dict -}}
  {{- end -}}
  {{- $addRoles := dict "g" $.g "a0" $Database.r "a1" $value_2 -}}
  {{- template "cdk8s-timescale/chart/values/databases.addRoles" $addRoles -}}
  {{- $entries := list -}}
  {{- $value_3 := $.a1.continuousAggregates -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = dict -}}
  {{- end -}}
  {{- range $key, $item := $value_3 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $entries_2 := list -}}
  {{- $value_4 := $.a1.hypertables -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = dict -}}
  {{- end -}}
  {{- range $key, $item := $value_4 -}}
    {{- $entries_2 = append $entries_2 (list $key $item) -}}
  {{- end -}}
  {{- range $item := $entries_2 -}}
    {{- $table := index $item 0 -}}
    {{- $tableValues := index $item 1 -}}
    {{- $value_5 := $.a1.load -}}
    {{- if eq $value_5 $.absent -}}
      {{- $value_5 = 1.0 -}}
    {{- end -}}
    {{- $hypertableProps := dict "g" $.g "a0" $tableValues "a1" $value_5 -}}
    {{- template "cdk8s-timescale/chart/values/timeseries.hypertableProps" $hypertableProps -}}
    {{- $addHypertable := dict "g" $.g "a0" $Database.r "a1" $table "a2" $hypertableProps.r -}}
    {{- template "cdk8s-timescale/timescale/declaration/database.Database.addHypertable" $addHypertable -}}
    {{- $items := list -}}
    {{- range $_, $item_2 := $entries -}}
      {{- $value_6 := index $item_2 1 -}}
      {{- if (eq $value_6.source $table) -}}
        {{- $items = append $items $item_2 -}}
      {{- end -}}
    {{- end -}}
    {{- range $item_3 := $items -}}
      {{- $above := index $item_3 0 -}}
      {{- $aboveValues := index $item_3 1 -}}
      {{- $aggregateProps := dict "g" $.g "a0" $aboveValues -}}
      {{- template "cdk8s-timescale/chart/values/timeseries.aggregateProps" $aggregateProps -}}
      {{- $addContinuousAggregate := dict "g" $.g "a0" $addHypertable.r "a1" $above "a2" $aggregateProps.r -}}
      {{- template "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.addContinuousAggregate" $addContinuousAggregate -}}
      {{- $addAbove := dict "g" $.g "a0" $addContinuousAggregate.r "a1" $aboveValues "a2" $entries -}}
      {{- template "cdk8s-timescale/chart/values/databases.addAbove" $addAbove -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $Database.r -}}
{{- end -}}

{{/* What an aggregate comes to when one goes down from source to source. */}}
{{- define "cdk8s-timescale/chart/values/databases.bottomOf" -}}
  {{- $keys := list -}}
  {{- range $key, $item := $.a1 -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $sum := $.a0 -}}
  {{- range $item := $keys -}}
    {{- $value := index $.a1 $sum -}}
    {{- $value_2 := $.absent -}}
    {{- if ne $value $.absent -}}
      {{- $value_2 = $value.source -}}
    {{- end -}}
    {{- $value_3 := $value_2 -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = $sum -}}
    {{- end -}}
    {{- $sum = $value_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $sum -}}
{{- end -}}

{{/* migrationsOf */}}
{{- define "cdk8s-timescale/chart/values/databases.migrationsOf" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.bundled $.absent) -}}
    {{- $value = list -}}
  {{- else -}}
    {{- $bundledMigrations := dict "g" $.g "a0" $.a0.bundled -}}
    {{- template "cdk8s-timescale/chart/values/bundled.bundledMigrations" $bundledMigrations -}}
    {{- $value = $bundledMigrations.r -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- $items := list -}}
  {{- range $_, $item := $value -}}
    {{- $items = append $items (list $item.name $item.text) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- $object_2 := dict -}}
  {{- range $key, $item_2 := $object -}}
    {{- $_ := set $object_2 $key $item_2 -}}
  {{- end -}}
  {{- range $key_2, $item_3 := $.a0.files -}}
    {{- $_ := set $object_2 $key_2 $item_3 -}}
  {{- end -}}
  {{- $of := dict "g" $.g "a1" $object_2 -}}
  {{- template "cdk8s-timescale/timescale/declaration/migrations.Migrations.of" $of -}}
  {{- $_ := set $ "r" $of.r -}}
{{- end -}}

{{/* addRoles */}}
{{- define "cdk8s-timescale/chart/values/databases.addRoles" -}}
  {{- if not $.g.PRIVILEGES -}}
    {{- template "cdk8s-timescale/chart/values/databases.PRIVILEGES" $ -}}
  {{- end -}}
  {{- range $privilege := $.g.PRIVILEGES -}}
    {{- $entries := list -}}
    {{- range $key, $item := $.a1 -}}
      {{- $entries = append $entries (list $key $item) -}}
    {{- end -}}
    {{- range $item := $entries -}}
      {{- $role := index $item 0 -}}
      {{- $options := index $item 1 -}}
      {{- if (eq $options.privilege $privilege) -}}
        {{- $addRole := dict "g" $.g "a0" $.a0 "a1" $role "a2" $options -}}
        {{- template "cdk8s-timescale/chart/values/databases.addRole" $addRole -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* Columns of an aggregate, and the aggregates on top of it. */}}
{{- define "cdk8s-timescale/chart/values/databases.addAbove" -}}
  {{- $addColumns := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/chart/values/timeseries.addColumns" $addColumns -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a2 -}}
    {{- $value := index $item 1 -}}
    {{- if (eq $value.source $.a0.name) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- range $item_2 := $items -}}
    {{- $above := index $item_2 0 -}}
    {{- $aboveValues := index $item_2 1 -}}
    {{- $aggregateProps := dict "g" $.g "a0" $aboveValues -}}
    {{- template "cdk8s-timescale/chart/values/timeseries.aggregateProps" $aggregateProps -}}
    {{- $addContinuousAggregate := dict "g" $.g "a0" $.a0 "a1" $above "a2" $aggregateProps.r -}}
    {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.addContinuousAggregate" $addContinuousAggregate -}}
    {{- $addAbove := dict "g" $.g "a0" $addContinuousAggregate.r "a1" $aboveValues "a2" $.a2 -}}
    {{- template "cdk8s-timescale/chart/values/databases.addAbove" $addAbove -}}
  {{- end -}}
{{- end -}}

{{/* What a map's order cannot say: who owns comes first, who only watches last. */}}
{{- define "cdk8s-timescale/chart/values/databases.PRIVILEGES" -}}
  {{- $_ := set $.g "PRIVILEGES" (list "owner" "read-write" "read-only" "monitoring") -}}
{{- end -}}

{{/* addRole */}}
{{- define "cdk8s-timescale/chart/values/databases.addRole" -}}
  {{- $object := dict -}}
  {{- if ne $.a2.passwordKey $.absent -}}
    {{- $_ := set $object "passwordKey" $.a2.passwordKey -}}
  {{- end -}}
  {{- if ne $.a2.connectionLimit $.absent -}}
    {{- $_ := set $object "connectionLimit" $.a2.connectionLimit -}}
  {{- end -}}
  {{- if eq $.a2.privilege "owner" -}}
    {{- $addOwner := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $object -}}
    {{- template "cdk8s-timescale/timescale/declaration/database.Database.addOwner" $addOwner -}}
  {{- else -}}
    {{- if eq $.a2.privilege "read-write" -}}
      {{- $addReadWrite := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $object -}}
      {{- template "cdk8s-timescale/timescale/declaration/database.Database.addReadWrite" $addReadWrite -}}
    {{- else -}}
      {{- if eq $.a2.privilege "read-only" -}}
        {{- $addReadOnly := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $object -}}
        {{- template "cdk8s-timescale/timescale/declaration/database.Database.addReadOnly" $addReadOnly -}}
      {{- else -}}
        {{- $addMonitoring := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $object -}}
        {{- template "cdk8s-timescale/timescale/declaration/database.Database.addMonitoring" $addMonitoring -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
