{{/* hypertableProps */}}
{{- define "cdk8s-timescale/chart/values/timeseries.hypertableProps" -}}
  {{- $timeseriesProps := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/values/timeseries.timeseriesProps" $timeseriesProps -}}
  {{- $object := dict -}}
  {{- range $key, $item := $timeseriesProps.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $rateOf := dict "g" $.g "a0" $.a0.ingest -}}
  {{- template "cdk8s-timescale/chart/values/quantities.rateOf" $rateOf -}}
  {{- $times := dict "g" $.g "a0" $rateOf.r "a1" $.a1 -}}
  {{- template "cdk8s-timescale/common/rate.Rate.times" $times -}}
  {{- $optionalDuration := dict "g" $.g "a0" $.a0.chunkInterval -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
  {{- $_ := set $object "time" $.a0.time -}}
  {{- $_ := set $object "ingest" $times.r -}}
  {{- if ne $optionalDuration.r $.absent -}}
    {{- $_ := set $object "chunkInterval" $optionalDuration.r -}}
  {{- end -}}
  {{- if ne $.a0.rowBytes $.absent -}}
    {{- $_ := set $object "rowBytes" $.a0.rowBytes -}}
  {{- end -}}
  {{- if ne $.a0.series $.absent -}}
    {{- $_ := set $object "series" $.a0.series -}}
  {{- end -}}
  {{- $optionalDuration_2 := dict "g" $.g "a0" $.a0.archiveAfter -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_2 -}}
  {{- if ne $optionalDuration_2.r $.absent -}}
    {{- $_ := set $object "archiveAfter" $optionalDuration_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* All but its columns, see `addColumns`. */}}
{{- define "cdk8s-timescale/chart/values/timeseries.aggregateProps" -}}
  {{- $timeseriesProps := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/values/timeseries.timeseriesProps" $timeseriesProps -}}
  {{- $object := dict -}}
  {{- range $key, $item := $timeseriesProps.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $durationOf := dict "g" $.g "a0" $.a0.bucket -}}
  {{- template "cdk8s-timescale/chart/values/quantities.durationOf" $durationOf -}}
  {{- $_ := set $object "bucket" $durationOf.r -}}
  {{- if ne $.a0.timezone $.absent -}}
    {{- $_ := set $object "timezone" $.a0.timezone -}}
  {{- end -}}
  {{- if ne $.a0.time $.absent -}}
    {{- $_ := set $object "time" $.a0.time -}}
  {{- end -}}
  {{- if ne $.a0.groupBy $.absent -}}
    {{- $_ := set $object "groupBy" $.a0.groupBy -}}
  {{- end -}}
  {{- $_ := set $object "columns" (dict) -}}
  {{- if ne $.a0.where $.absent -}}
    {{- $_ := set $object "where" $.a0.where -}}
  {{- end -}}
  {{- if ne $.a0.realTime $.absent -}}
    {{- $_ := set $object "realTime" $.a0.realTime -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (eq $.a0.refresh $.absent) -}}
    {{- $value_3 = $.absent -}}
  {{- else -}}
    {{- $refreshProps := dict "g" $.g "a0" $.a0.refresh -}}
    {{- template "cdk8s-timescale/chart/values/timeseries.refreshProps" $refreshProps -}}
    {{- $value_3 = $refreshProps.r -}}
  {{- end -}}
  {{- if ne $value_3 $.absent -}}
    {{- $_ := set $object "refresh" $value_3 -}}
  {{- end -}}
  {{- if ne $.a0.rowsPerBucket $.absent -}}
    {{- $_ := set $object "rowsPerBucket" $.a0.rowsPerBucket -}}
  {{- end -}}
  {{- if ne $.a0.rowBytes $.absent -}}
    {{- $_ := set $object "rowBytes" $.a0.rowBytes -}}
  {{- end -}}
  {{- $optionalDuration_3 := dict "g" $.g "a0" $.a0.chunkInterval -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_3 -}}
  {{- if ne $optionalDuration_3.r $.absent -}}
    {{- $_ := set $object "chunkInterval" $optionalDuration_3.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* timeseriesProps */}}
{{- define "cdk8s-timescale/chart/values/timeseries.timeseriesProps" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.columnstore $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $columnstoreProps := dict "g" $.g "a0" $.a0.columnstore -}}
    {{- template "cdk8s-timescale/chart/values/timeseries.columnstoreProps" $columnstoreProps -}}
    {{- $value = $columnstoreProps.r -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "columnstore" $value -}}
  {{- end -}}
  {{- $optionalDuration := dict "g" $.g "a0" $.a0.retain -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
  {{- if ne $optionalDuration.r $.absent -}}
    {{- $_ := set $object "retain" $optionalDuration.r -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (eq $.a0.indexes $.absent) -}}
    {{- $value_3 = $.absent -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $item := $.a0.indexes -}}
      {{- $indexProps := dict "g" $.g "a0" $item -}}
      {{- template "cdk8s-timescale/chart/values/timeseries.indexProps" $indexProps -}}
      {{- $items = append $items $indexProps.r -}}
    {{- end -}}
    {{- $value_3 = $items -}}
  {{- end -}}
  {{- if ne $value_3 $.absent -}}
    {{- $_ := set $object "indexes" $value_3 -}}
  {{- end -}}
  {{- if ne $.a0.acknowledge $.absent -}}
    {{- $_ := set $object "acknowledge" $.a0.acknowledge -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* One by one, because a map of values has no order that a chart could keep. */}}
{{- define "cdk8s-timescale/chart/values/timeseries.addColumns" -}}
  {{- range $item := $.a1.columns -}}
    {{- $sql := dict "g" $.g "a1" $item.sql -}}
    {{- template "cdk8s-timescale/timescale/declaration/aggregate.Aggregate.sql" $sql -}}
    {{- $addColumn := dict "g" $.g "a0" $.a0 "a1" $item.name "a2" $sql.r -}}
    {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.addColumn" $addColumn -}}
  {{- end -}}
{{- end -}}

{{/* refreshProps */}}
{{- define "cdk8s-timescale/chart/values/timeseries.refreshProps" -}}
  {{- $durationOf := dict "g" $.g "a0" $.a0.start -}}
  {{- template "cdk8s-timescale/chart/values/quantities.durationOf" $durationOf -}}
  {{- $optionalDuration := dict "g" $.g "a0" $.a0.end -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
  {{- $object := dict "start" $durationOf.r -}}
  {{- if ne $optionalDuration.r $.absent -}}
    {{- $_ := set $object "end" $optionalDuration.r -}}
  {{- end -}}
  {{- $optionalDuration_2 := dict "g" $.g "a0" $.a0.every -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_2 -}}
  {{- if ne $optionalDuration_2.r $.absent -}}
    {{- $_ := set $object "every" $optionalDuration_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* columnstoreProps */}}
{{- define "cdk8s-timescale/chart/values/timeseries.columnstoreProps" -}}
  {{- $durationOf := dict "g" $.g "a0" $.a0.after -}}
  {{- template "cdk8s-timescale/chart/values/quantities.durationOf" $durationOf -}}
  {{- $object := dict "after" $durationOf.r -}}
  {{- if ne $.a0.segmentBy $.absent -}}
    {{- $_ := set $object "segmentBy" $.a0.segmentBy -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (eq $.a0.orderBy $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $item := $.a0.orderBy -}}
      {{- $columnOf := dict "g" $.g "a0" $item -}}
      {{- template "cdk8s-timescale/chart/values/timeseries.columnOf" $columnOf -}}
      {{- $items = append $items $columnOf.r -}}
    {{- end -}}
    {{- $value = $items -}}
  {{- end -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "orderBy" $value -}}
  {{- end -}}
  {{- if ne $.a0.ratio $.absent -}}
    {{- $_ := set $object "ratio" $.a0.ratio -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* indexProps */}}
{{- define "cdk8s-timescale/chart/values/timeseries.indexProps" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.columns -}}
    {{- $columnOf := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/chart/values/timeseries.columnOf" $columnOf -}}
    {{- $items = append $items $columnOf.r -}}
  {{- end -}}
  {{- $object := dict "columns" $items -}}
  {{- if ne $.a0.name $.absent -}}
    {{- $_ := set $object "name" $.a0.name -}}
  {{- end -}}
  {{- if ne $.a0.include $.absent -}}
    {{- $_ := set $object "include" $.a0.include -}}
  {{- end -}}
  {{- if ne $.a0.unique $.absent -}}
    {{- $_ := set $object "unique" $.a0.unique -}}
  {{- end -}}
  {{- if ne $.a0.where $.absent -}}
    {{- $_ := set $object "where" $.a0.where -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* columnOf */}}
{{- define "cdk8s-timescale/chart/values/timeseries.columnOf" -}}
  {{- $value := splitList " " $.a0 -}}
  {{- $value_2 := $.absent -}}
  {{- if lt (int 0) (len $value) -}}
    {{- $value_2 = index $value (int 0) -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if lt (int 1) (len $value) -}}
    {{- $value_3 = index $value (int 1) -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (eq $value_3 "desc") -}}
    {{- $descending := dict "g" $.g "a1" $value_2 -}}
    {{- template "cdk8s-timescale/timescale/declaration/column.Column.descending" $descending -}}
    {{- $value_4 = $descending.r -}}
  {{- else -}}
    {{- $ascending := dict "g" $.g "a1" $value_2 -}}
    {{- template "cdk8s-timescale/timescale/declaration/column.Column.ascending" $ascending -}}
    {{- $value_4 = $ascending.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}
