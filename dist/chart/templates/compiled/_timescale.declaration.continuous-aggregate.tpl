{{/* ContinuousAggregate.toModel */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $call := dict "g" $.g "env" $this.source.env -}}
  {{- $_ := include $this.source.fn $call -}}
    {{- $toSeconds := dict "g" $.g "a0" $this.props.bucket "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
  {{- $value := $this.props.groupBy -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key, $item := $this.props.columns -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $column := index $item 0 -}}
    {{- $value_2 := index $item 1 -}}
    {{- $items = append $items (dict "name" $column "expression" $value_2.expression) -}}
  {{- end -}}
  {{- $columns := default list (concat $items $this.furtherColumns) -}}
  {{- $object := dict -}}
  {{- range $key, $item_2 := $this.props -}}
    {{- $_ := set $object $key $item_2 -}}
  {{- end -}}
  {{- $value_3 := $this.props.indexes -}}
  {{- if eq $value_3 $.absent -}}
    {{- $time := dict "g" $.g "a0" $this -}}
    {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.time" $time -}}
    {{- $defaultIndexes := dict "g" $.g "a0" $value "a1" $time.r -}}
    {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.defaultIndexes" $defaultIndexes -}}
    {{- $value_3 = $defaultIndexes.r -}}
  {{- end -}}
  {{- $_ := set $object "indexes" $value_3 -}}
  {{- $time_2 := dict "g" $.g "a0" $this -}}
  {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.time" $time_2 -}}
  {{- $timeseriesModel := dict "g" $.g "a0" $this.name "a1" $object "a2" $time_2.r "a3" $this.furtherIndexes -}}
  {{- template "cdk8s-timescale/timescale/declaration/timeseries-model.timeseriesModel" $timeseriesModel -}}
  {{- $object_2 := dict -}}
  {{- range $key_2, $item_3 := $timeseriesModel.r -}}
    {{- $_ := set $object_2 $key_2 $item_3 -}}
  {{- end -}}
  {{- $_ := set $object_2 "source" $call.r.name -}}
  {{- $_ := set $object_2 "hypertable" $call.r.hypertable -}}
  {{- $_ := set $object_2 "sourceTime" $call.r.time -}}
  {{- $_ := set $object_2 "bucketSeconds" $toSeconds.r -}}
  {{- if ne $this.props.timezone $.absent -}}
    {{- $_ := set $object_2 "timezone" $this.props.timezone -}}
  {{- end -}}
  {{- $time_3 := dict "g" $.g "a0" $this -}}
  {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.time" $time_3 -}}
  {{- $_ := set $object_2 "time" $time_3.r -}}
  {{- $_ := set $object_2 "groupBy" $value -}}
  {{- $_ := set $object_2 "columns" $columns -}}
  {{- if ne $this.props.where $.absent -}}
    {{- $_ := set $object_2 "where" $this.props.where -}}
  {{- end -}}
  {{- $value_5 := $this.props.realTime -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = false -}}
  {{- end -}}
  {{- $refresh := dict "g" $.g "a0" $this.props "a1" $toSeconds.r "a2" $call.r -}}
  {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.refresh" $refresh -}}
  {{- $value_6 := $this.props.rowsPerBucket -}}
  {{- if eq $value_6 $.absent -}}
    {{- $value_6 = $call.r.series -}}
  {{- end -}}
  {{- $value_7 := $this.props.rowBytes -}}
  {{- if eq $value_7 $.absent -}}
    {{- $value_7 = addf 80.0 (mulf 16.0 (addf (float64 (len $value)) (float64 (len $columns)))) -}}
  {{- end -}}
  {{- $value_8 := false -}}
  {{- if (ne $this.props.chunkInterval $.absent) -}}
      {{- $toSeconds_2 := dict "g" $.g "a0" $this.props.chunkInterval "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
    {{- $value_8 = $toSeconds_2.r -}}
  {{- else -}}
    {{- $value_8 = minf 31536000.0 (mulf 720.0 $toSeconds.r) -}}
  {{- end -}}
  {{- $_ := set $object_2 "realTime" $value_5 -}}
  {{- $_ := set $object_2 "refresh" $refresh.r -}}
  {{- $_ := set $object_2 "rowsPerBucket" $value_6 -}}
  {{- $_ := set $object_2 "rowBytes" $value_7 -}}
  {{- $_ := set $object_2 "chunkSeconds" $value_8 -}}
  {{- $_ := set $ "r" $object_2 -}}
{{- end -}}

{{/* ContinuousAggregate.time */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.time" -}}
  {{- $this := $.a0 -}}
  {{- $value := $this.props.time -}}
  {{- if eq $value $.absent -}}
    {{- $value = "bucket" -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* TimescaleDB itself makes the one over the bucket alone. */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.defaultIndexes" -}}
  {{- $value := false -}}
  {{- if (gt (float64 (len $.a0)) 0.0) -}}
    {{- $descending := dict "g" $.g "a1" $.a1 -}}
    {{- template "cdk8s-timescale/timescale/declaration/column.Column.descending" $descending -}}
    {{- $value = list (dict "columns" (concat $.a0 (list $descending.r))) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* refresh */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.refresh" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.refresh $.absent -}}
    {{- $value = $.a0.refresh.end -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $value $.absent) -}}
      {{- $toSeconds := dict "g" $.g "a0" $.a0.refresh.end "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value_2 = $toSeconds.r -}}
  {{- else -}}
    {{- $value_2 = $.a1 -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if ne $.a0.refresh $.absent -}}
    {{- $value_3 = $.a0.refresh.every -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $value_3 $.absent) -}}
      {{- $toSeconds_2 := dict "g" $.g "a0" $.a0.refresh.every "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
    {{- $value_4 = $toSeconds_2.r -}}
  {{- else -}}
    {{- $value_4 = minf $.a1 3600.0 -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (ne $.a0.refresh $.absent) -}}
      {{- $toSeconds_3 := dict "g" $.g "a0" $.a0.refresh.start "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
    {{- $value_5 = $toSeconds_3.r -}}
  {{- else -}}
    {{- $refreshStart := dict "g" $.g "a0" $.a1 "a1" $value_2 "a2" $.a2 -}}
    {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.refreshStart" $refreshStart -}}
    {{- $value_5 = $refreshStart.r -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "startSeconds" $value_5 "endSeconds" $value_2 "everySeconds" $value_4) -}}
{{- end -}}

{{/* timescale/declaration/continuous-aggregate, line 50 */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.line50" -}}
  {{- $this := $.env.this -}}
  {{- $asSource := dict "g" $.g "a0" $this -}}
  {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.asSource" $asSource -}}
  {{- $_ := set $ "r" $asSource.r -}}
{{- end -}}

{{/* An aggregate over this one, with wider buckets. */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.addContinuousAggregate" -}}
  {{- $this := $.a0 -}}
  {{- $ContinuousAggregate := dict "g" $.g "a0" $.a1 "a1" $.a2 "a2" (dict "fn" "cdk8s-timescale/timescale/declaration/continuous-aggregate.line50" "env" (dict "this" $this)) "a3" $this.register -}}
  {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate" $ContinuousAggregate -}}
  {{- $call := dict "g" $.g "env" $this.register.env "a0" $ContinuousAggregate.r -}}
  {{- $_ := include $this.register.fn $call -}}
  {{- $_ := set $ "r" $ContinuousAggregate.r -}}
{{- end -}}

{{/* A view over a hypertable or another aggregate whose rows are kept and refreshed by a policy. */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate" -}}
  {{- $this := dict -}}
  {{- $_ := set $this "furtherIndexes" (list) -}}
  {{- $_ := set $this "furtherColumns" (list) -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "name" $.a0 -}}
  {{- end -}}
  {{- if ne $.a1 $.absent -}}
    {{- $_ := set $this "props" $.a1 -}}
  {{- end -}}
  {{- if ne $.a2 $.absent -}}
    {{- $_ := set $this "source" $.a2 -}}
  {{- end -}}
  {{- if ne $.a3 $.absent -}}
    {{- $_ := set $this "register" $.a3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* refreshStart */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.refreshStart" -}}
  {{- $value := $.a2.columnstoreAfterSeconds -}}
  {{- if eq $value $.absent -}}
    {{- $value = 1e308 -}}
  {{- end -}}
  {{- $value_2 := $.a2.keptSeconds -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 1e308 -}}
  {{- end -}}
  {{- $limits := list 604800.0 $value (divf $value_2 2.0) -}}
  {{- $extreme := 1e308 -}}
  {{- range $item := $limits -}}
    {{- $extreme = minf $extreme $item -}}
  {{- end -}}
  {{- $wholeBuckets := mulf (floor (divf $extreme $.a0)) $.a0 -}}
  {{- $_ := set $ "r" (maxf $wholeBuckets (addf (mulf 3.0 $.a0) $.a1)) -}}
{{- end -}}

{{/* One more result column, after those that are there. */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.addColumn" -}}
  {{- $this := $.a0 -}}
  {{- $_ := set $this "furtherColumns" (append $this.furtherColumns (dict "name" $.a1 "expression" $.a2.expression)) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* ContinuousAggregate.asSource */}}
{{- define "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.asSource" -}}
  {{- $this := $.a0 -}}
  {{- $call := dict "g" $.g "env" $this.source.env -}}
  {{- $_ := include $this.source.fn $call -}}
  {{- $time := dict "g" $.g "a0" $this -}}
  {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate.time" $time -}}
  {{- $value := $this.props.rowsPerBucket -}}
  {{- if eq $value $.absent -}}
    {{- $value = $call.r.series -}}
  {{- end -}}
  {{- $value_2 := $this.props.columnstore -}}
  {{- if ne $value_2 $.absent -}}
      {{- $toSeconds := dict "g" $.g "a0" $this.props.columnstore.after "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value_2 = $toSeconds.r -}}
  {{- end -}}
  {{- $object := dict "name" $this.name "hypertable" $call.r.hypertable "time" $time.r "series" $value -}}
  {{- if ne $value_2 $.absent -}}
    {{- $_ := set $object "columnstoreAfterSeconds" $value_2 -}}
  {{- end -}}
  {{- $value_3 := $this.props.retain -}}
  {{- if ne $value_3 $.absent -}}
      {{- $toSeconds_2 := dict "g" $.g "a0" $this.props.retain "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
    {{- $value_3 = $toSeconds_2.r -}}
  {{- end -}}
  {{- if ne $value_3 $.absent -}}
    {{- $_ := set $object "keptSeconds" $value_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
