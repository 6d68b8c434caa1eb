{{/* Hypertable.derivesChunkInterval */}}
{{- define "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.derivesChunkInterval" -}}
  {{- $this := $.a0 -}}
  {{- $_ := set $ "r" (eq $this.props.chunkInterval $.absent) -}}
{{- end -}}

{{/* Hypertable.toModel */}}
{{- define "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $toPerSecond := dict "g" $.g "a0" $this.props.ingest -}}
  {{- template "cdk8s-timescale/common/rate.Rate.toPerSecond" $toPerSecond -}}
  {{- $value := $this.props.rowBytes -}}
  {{- if eq $value $.absent -}}
    {{- $value = 200.0 -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $this.props.columnstore $.absent -}}
    {{- $value_2 = $this.props.columnstore.after -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $age := (list $value_2 $this.props.retain $this.props.archiveAfter) -}}
    {{- $value_3 := false -}}
    {{- if (ne $age $.absent) -}}
        {{- $toSeconds := dict "g" $.g "a0" $age "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
      {{- $value_3 = list $toSeconds.r -}}
    {{- else -}}
      {{- $value_3 = list -}}
    {{- end -}}
    {{- if $value_3 -}}
      {{- $items = concat $items $value_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $timeseriesModel := dict "g" $.g "a0" $this.name "a1" $this.props "a2" $this.props.time "a3" $this.furtherIndexes -}}
  {{- template "cdk8s-timescale/timescale/declaration/timeseries-model.timeseriesModel" $timeseriesModel -}}
  {{- $object := dict -}}
  {{- range $key, $item := $timeseriesModel.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $this.props.chunkInterval $.absent) -}}
      {{- $toSeconds_2 := dict "g" $.g "a0" $this.props.chunkInterval "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
    {{- $value_4 = $toSeconds_2.r -}}
  {{- else -}}
    {{- $chunkInterval := dict "g" $.g "a0" (dict "rowsPerSecond" $toPerSecond.r "rowBytes" $value "memoryBytes" $.a1 "ages" $items) -}}
    {{- template "cdk8s-timescale/timescale/declaration/chunk-interval.chunkInterval" $chunkInterval -}}
    {{- $value_4 = $chunkInterval.r -}}
  {{- end -}}
  {{- $series := dict "g" $.g "a0" $this -}}
  {{- template "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.series" $series -}}
  {{- $value_5 := $this.props.archiveAfter -}}
  {{- if ne $value_5 $.absent -}}
      {{- $toSeconds_3 := dict "g" $.g "a0" $this.props.archiveAfter "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
    {{- $value_5 = $toSeconds_3.r -}}
  {{- end -}}
  {{- $_ := set $object "time" $this.props.time -}}
  {{- $_ := set $object "chunkSeconds" $value_4 -}}
  {{- $_ := set $object "ingestPerSecond" $toPerSecond.r -}}
  {{- $_ := set $object "rowBytes" $value -}}
  {{- $_ := set $object "series" $series.r -}}
  {{- if ne $value_5 $.absent -}}
    {{- $_ := set $object "archiveAfterSeconds" $value_5 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* timescale/declaration/hypertable, line 27 */}}
{{- define "cdk8s-timescale/timescale/declaration/hypertable.line27" -}}
  {{- $this := $.env.this -}}
  {{- $asSource := dict "g" $.g "a0" $this -}}
  {{- template "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.asSource" $asSource -}}
  {{- $_ := set $ "r" $asSource.r -}}
{{- end -}}

{{/* timescale/declaration/hypertable, line 26 */}}
{{- define "cdk8s-timescale/timescale/declaration/hypertable.line26" -}}
  {{- $this := $.env.this -}}
  {{- $_ := set $this "aggregates" (append $this.aggregates $.a0) -}}
{{- end -}}

{{/* A continuous aggregate over this table. */}}
{{- define "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.addContinuousAggregate" -}}
  {{- $this := $.a0 -}}
  {{- $ContinuousAggregate := dict "g" $.g "a0" $.a1 "a1" $.a2 "a2" (dict "fn" "cdk8s-timescale/timescale/declaration/hypertable.line27" "env" (dict "this" $this)) "a3" (dict "fn" "cdk8s-timescale/timescale/declaration/hypertable.line26" "env" (dict "this" $this)) -}}
  {{- template "cdk8s-timescale/timescale/declaration/continuous-aggregate.ContinuousAggregate" $ContinuousAggregate -}}
  {{- $_ := set $this "aggregates" (append $this.aggregates $ContinuousAggregate.r) -}}
  {{- $_ := set $ "r" $ContinuousAggregate.r -}}
{{- end -}}

{{/* Hypertable.series */}}
{{- define "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.series" -}}
  {{- $this := $.a0 -}}
  {{- $value := $this.props.series -}}
  {{- if eq $value $.absent -}}
    {{- $toPerSecond := dict "g" $.g "a0" $this.props.ingest -}}
    {{- template "cdk8s-timescale/common/rate.Rate.toPerSecond" $toPerSecond -}}
    {{- $value_2 := mulf $toPerSecond.r 60.0 -}}
    {{- $value = maxf 1.0 (ceil (divf (floor (addf (mulf $value_2 1000000.0) 0.5)) 1000000.0)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* A table that TimescaleDB divides by time, from the moment that it exists. A migration creates it. */}}
{{- define "cdk8s-timescale/timescale/declaration/hypertable.Hypertable" -}}
  {{- $this := dict -}}
  {{- $_ := set $this "furtherIndexes" (list) -}}
  {{- $_ := set $this "aggregates" (list) -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "name" $.a0 -}}
  {{- end -}}
  {{- if ne $.a1 $.absent -}}
    {{- $_ := set $this "props" $.a1 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Hypertable.asSource */}}
{{- define "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.asSource" -}}
  {{- $this := $.a0 -}}
  {{- $series := dict "g" $.g "a0" $this -}}
  {{- template "cdk8s-timescale/timescale/declaration/hypertable.Hypertable.series" $series -}}
  {{- $value := $this.props.columnstore -}}
  {{- if ne $value $.absent -}}
      {{- $toSeconds := dict "g" $.g "a0" $this.props.columnstore.after "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value = $toSeconds.r -}}
  {{- end -}}
  {{- $object := dict "name" $this.name "hypertable" $this.name "time" $this.props.time "series" $series.r -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "columnstoreAfterSeconds" $value -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $age := (list $this.props.retain $this.props.archiveAfter) -}}
    {{- $value_2 := false -}}
    {{- if (ne $age $.absent) -}}
        {{- $toSeconds_2 := dict "g" $.g "a0" $age "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
      {{- $value_2 = list $toSeconds_2.r -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- if $value_2 -}}
      {{- $items = concat $items $value_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if lt (int 0.0) (len $items) -}}
    {{- $value_3 = index $items (int 0.0) -}}
  {{- end -}}
  {{- if ne $value_3 $.absent -}}
    {{- $_ := set $object "keptSeconds" $value_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
