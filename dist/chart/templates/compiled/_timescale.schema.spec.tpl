{{/* specOf */}}
{{- define "cdk8s-timescale/timescale/schema/spec.specOf" -}}
  {{- $value := ternary $.a1 nil $.a0.timescaledb -}}
  {{- $object := dict "schema" $.a0.schema -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "timescaledb" $value -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.migrations -}}
    {{- $items = append $items (dict "name" $item.name "checksum" $item.checksum) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $.a0.hypertables -}}
    {{- $hypertable := dict "g" $.g "a0" $item_2 -}}
    {{- template "cdk8s-timescale/timescale/schema/spec.hypertable" $hypertable -}}
    {{- $items_2 = append $items_2 $hypertable.r -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $item_3 := $.a0.aggregates -}}
    {{- $aggregate := dict "g" $.g "a0" $item_3 -}}
    {{- template "cdk8s-timescale/timescale/schema/spec.aggregate" $aggregate -}}
    {{- $items_3 = append $items_3 $aggregate.r -}}
  {{- end -}}
  {{- $_ := set $object "migrations" $items -}}
  {{- $_ := set $object "hypertables" $items_2 -}}
  {{- $_ := set $object "aggregates" $items_3 -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* hypertable */}}
{{- define "cdk8s-timescale/timescale/schema/spec.hypertable" -}}
  {{- $interval := dict "g" $.g "a0" $.a0.chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval -}}
  {{- $life := dict "g" $.g "a0" $.a0 "a1" $.a0.chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/schema/spec.life" $life -}}
  {{- $object := dict "time" $.a0.time "chunkInterval" $interval.r -}}
  {{- range $key, $item := $life.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* aggregate */}}
{{- define "cdk8s-timescale/timescale/schema/spec.aggregate" -}}
  {{- $interval := dict "g" $.g "a0" $.a0.bucketSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval -}}
  {{- $interval_2 := dict "g" $.g "a0" $.a0.chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval_2 -}}
  {{- $bucketOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/schema/spec.bucketOf" $bucketOf -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.groupBy -}}
    {{- $identifier := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier -}}
    {{- $items = append $items $identifier.r -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $.a0.columns -}}
    {{- $items_2 = append $items_2 (printf "%s AS %s" $item_2.expression (printf "\"%s\"" (replace "\"" "\"\"" $item_2.name))) -}}
  {{- end -}}
  {{- $object := dict "source" $.a0.source "hypertable" $.a0.hypertable "time" $.a0.time "bucket" $interval.r "chunkInterval" $interval_2.r "select" (join ", " (concat (list (printf "%s AS %s" $bucketOf.r (printf "\"%s\"" (replace "\"" "\"\"" $.a0.time)))) $items $items_2)) -}}
  {{- if ne $.a0.where $.absent -}}
    {{- $_ := set $object "where" $.a0.where -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $i, $_ := (concat (list 0.0) $.a0.groupBy) -}}
    {{- $i_2 := float64 $i -}}
    {{- $items_3 = append $items_3 (addf $i_2 1.0) -}}
  {{- end -}}
  {{- $texts := list -}}
  {{- range $item_3 := $items_3 -}}
    {{- $texts = append $texts (mustToRawJson $item_3) -}}
  {{- end -}}
  {{- $interval_3 := dict "g" $.g "a0" $.a0.refresh.startSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval_3 -}}
  {{- $interval_4 := dict "g" $.g "a0" $.a0.refresh.endSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval_4 -}}
  {{- $interval_5 := dict "g" $.g "a0" $.a0.refresh.everySeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval_5 -}}
  {{- $life := dict "g" $.g "a0" $.a0 "a1" $.a0.chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/schema/spec.life" $life -}}
  {{- $_ := set $object "groupBy" (join ", " $texts) -}}
  {{- $_ := set $object "realTime" $.a0.realTime -}}
  {{- $_ := set $object "refresh" (dict "start" $interval_3.r "end" $interval_4.r "every" $interval_5.r) -}}
  {{- range $key, $item_4 := $life.r -}}
    {{- $_ := set $object $key $item_4 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* What hypertables and aggregates have in common. */}}
{{- define "cdk8s-timescale/timescale/schema/spec.life" -}}
  {{- $value := $.a0.columnstore -}}
  {{- if ne $value $.absent -}}
    {{- $columnstore := dict "g" $.g "a0" $.a0.columnstore "a1" $.a1 -}}
    {{- template "cdk8s-timescale/timescale/schema/spec.columnstore" $columnstore -}}
    {{- $value = $columnstore.r -}}
  {{- end -}}
  {{- $object := dict "name" $.a0.name -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "columnstore" $value -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a0.retainSeconds $.absent) -}}
    {{- $value_2 = $.absent -}}
  {{- else -}}
    {{- $interval := dict "g" $.g "a0" $.a0.retainSeconds -}}
    {{- template "cdk8s-timescale/timescale/interval.interval" $interval -}}
    {{- $value_2 = $interval.r -}}
  {{- end -}}
  {{- if ne $value_2 $.absent -}}
    {{- $_ := set $object "retain" $value_2 -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.indexes -}}
    {{- $index := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/schema/spec.index" $index -}}
    {{- $items = append $items $index.r -}}
  {{- end -}}
  {{- $_ := set $object "indexes" $items -}}
  {{- $_ := set $object "acknowledged" $.a0.acknowledged -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* bucketOf */}}
{{- define "cdk8s-timescale/timescale/schema/spec.bucketOf" -}}
  {{- $interval := dict "g" $.g "a0" $.a0.bucketSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval -}}
  {{- $value := false -}}
  {{- if $.a0.timezone -}}
    {{- $value = list (printf "'%s'" (replace "'" "''" $.a0.timezone)) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $args := concat (list (printf "INTERVAL %s" (printf "'%s'" (replace "'" "''" $interval.r))) (printf "\"%s\"" (replace "\"" "\"\"" $.a0.sourceTime))) $value -}}
  {{- $_ := set $ "r" (printf "time_bucket(%s)" (join ", " $args)) -}}
{{- end -}}

{{/* columnstore */}}
{{- define "cdk8s-timescale/timescale/schema/spec.columnstore" -}}
  {{- $interval := dict "g" $.g "a0" $.a0.afterSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval -}}
  {{- $interval_2 := dict "g" $.g "a0" (minf 43200.0 (maxf 60.0 (floor (divf $.a1 2.0)))) -}}
  {{- template "cdk8s-timescale/timescale/interval.interval" $interval_2 -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.orderBy -}}
    {{- $quotedIfNeeded := dict "g" $.g "a0" $item.column -}}
    {{- template "cdk8s-timescale/timescale/schema/spec.quotedIfNeeded" $quotedIfNeeded -}}
    {{- $items = append $items (printf "%s%s" $quotedIfNeeded.r (ternary " DESC" "" $item.descending)) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $.a0.orderBy -}}
    {{- $items_2 = append $items_2 $item_2.column -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "after" $interval.r "every" $interval_2.r "segmentBy" $.a0.segmentBy "orderBy" (join "," $items) "orderColumns" $items_2) -}}
{{- end -}}

{{/* index */}}
{{- define "cdk8s-timescale/timescale/schema/spec.index" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.columns -}}
    {{- $items = append $items $item.column -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $.a0.columns -}}
    {{- $ordered := dict "g" $.g "a0" $item_2 -}}
    {{- template "cdk8s-timescale/timescale/schema/spec.ordered" $ordered -}}
    {{- $items_2 = append $items_2 $ordered.r -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (gt (float64 (len $.a0.include)) 0.0) -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $.a0.include -}}
      {{- $identifier := dict "g" $.g "a0" $item_3 -}}
      {{- template "cdk8s-timescale/timescale/sql.identifier" $identifier -}}
      {{- $items_3 = append $items_3 $identifier.r -}}
    {{- end -}}
    {{- $value = list (printf "INCLUDE (%s)" (join ", " $items_3)) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a0.where $.absent) -}}
    {{- $value_2 = list -}}
  {{- else -}}
    {{- $value_2 = list (printf "WHERE %s" $.a0.where) -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "name" $.a0.name "unique" $.a0.unique "columns" $items "definition" (join " " (concat (list (printf "(%s)" (join ", " $items_2))) $value $value_2))) -}}
{{- end -}}

{{/* A name as PostgreSQL's quote_ident() writes it, keywords apart: the program compares texts that contain it. */}}
{{- define "cdk8s-timescale/timescale/schema/spec.quotedIfNeeded" -}}
  {{- $value := false -}}
  {{- if (mustRegexMatch (index (dict "source" "^[a-z_][a-z0-9_]*$" "groups" 0) "source") $.a0) -}}
    {{- $value = $.a0 -}}
  {{- else -}}
    {{- $value = printf "\"%s\"" (replace "\"" "\"\"" $.a0) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* ordered */}}
{{- define "cdk8s-timescale/timescale/schema/spec.ordered" -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "\"%s\"" (replace "\"" "\"\"" $.a0.column)) (ternary " DESC" "" $.a0.descending)) -}}
{{- end -}}
