{{/* The most that the declared data takes within two years, in bytes, up to whole MiB: the sum of what each part takes at its worst. Absent where nothing is */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.forecastBytes" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $seriesOf := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/sums/series.seriesOf" $seriesOf -}}
    {{- if $seriesOf.r -}}
      {{- $items = concat $items $seriesOf.r -}}
    {{- end -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $items)) 0.0) -}}
    {{- $sum := 0.0 -}}
    {{- range $item_2 := $items -}}
      {{- $peakBytes := dict "g" $.g "a0" $item_2 -}}
      {{- template "cdk8s-timescale/timescale/sums/forecast.peakBytes" $peakBytes -}}
      {{- $sum = addf $sum $peakBytes.r -}}
    {{- end -}}
    {{- $value := divf $sum 1048576.0 -}}
    {{- $value_2 = mulf (ceil (divf (floor (addf (mulf $value 1000000.0) 0.5)) 1000000.0)) 1048576.0 -}}
  {{- else -}}
    {{- $value_2 = $.absent -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* What is there only gets more, but for chunks that move or go as a whole: the worst day is the last one, or the day before the last */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.peakBytes" -}}
  {{- $droppedAfter := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.droppedAfter" $droppedAfter -}}
  {{- $convertedAfter := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.convertedAfter" $convertedAfter -}}
  {{- $items := list -}}
  {{- range $_, $after := (list $droppedAfter.r $convertedAfter.r) -}}
    {{- $value_5 := subf 63072000.0 $after -}}
    {{- $chunks := maxf 0.0 (floor (divf $value_5 $.a0.chunkSeconds)) -}}
    {{- $value_6 := false -}}
    {{- if (gt $chunks 0.0) -}}
      {{- $value_6 = list (subf (ceil (divf (addf (mulf $chunks $.a0.chunkSeconds) $after) 86400.0)) 1.0) -}}
    {{- else -}}
      {{- $value_6 = list -}}
    {{- end -}}
    {{- if $value_6 -}}
      {{- $items = concat $items $value_6 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $day := (concat (list 730.0) $items) -}}
    {{- $bytesOn := dict "g" $.g "a0" $.a0 "a1" $day -}}
    {{- template "cdk8s-timescale/timescale/sums/forecast.bytesOn" $bytesOn -}}
    {{- $items_2 = append $items_2 $bytesOn.r -}}
  {{- end -}}
  {{- $extreme := -1e308 -}}
  {{- range $item := $items_2 -}}
    {{- $extreme = maxf $extreme $item -}}
  {{- end -}}
  {{- $_ := set $ "r" $extreme -}}
{{- end -}}

{{/* Age in seconds at which a chunk that has ended is gone. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.droppedAfter" -}}
  {{- $keptSeconds := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
  {{- $value_2 := $keptSeconds.r -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 1e308 -}}
  {{- end -}}
  {{- $_ := set $ "r" (addf $value_2 86400.0) -}}
{{- end -}}

{{/* Age in seconds at which a chunk that has ended is columnar. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.convertedAfter" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.columnstore $.absent -}}
    {{- $value = $.a0.columnstore.afterSeconds -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 1e308 -}}
  {{- end -}}
  {{- $_ := set $ "r" (addf $value_2 (minf 43200.0 (maxf 60.0 (floor (divf $.a0.chunkSeconds 2.0))))) -}}
{{- end -}}

{{/* Bytes after so many days of rows at an even rate. Whole chunks move: one is converted or dropped when its end has reached the age, */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.bytesOn" -}}
  {{- $seconds := mulf $.a1 86400.0 -}}
  {{- $full := maxf 0.0 (floor (divf $seconds $.a0.chunkSeconds)) -}}
  {{- $droppedAfter := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.droppedAfter" $droppedAfter -}}
  {{- $value_3 := subf $seconds $droppedAfter.r -}}
  {{- $dropped := maxf 0.0 (floor (divf $value_3 $.a0.chunkSeconds)) -}}
  {{- $convertedAfter := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.convertedAfter" $convertedAfter -}}
  {{- $value_6 := subf $seconds $convertedAfter.r -}}
  {{- $columnar := maxf 0.0 (subf (maxf 0.0 (floor (divf $value_6 $.a0.chunkSeconds))) $dropped) -}}
  {{- $columnarChunkBytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.columnarChunkBytes" $columnarChunkBytes -}}
  {{- $rowChunkBytes := dict "g" $.g "a0" $.a0 "a1" $.a0.chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" $rowChunkBytes -}}
  {{- $value_9 := subf $seconds (mulf $full $.a0.chunkSeconds) -}}
  {{- $rowChunkBytes_2 := dict "g" $.g "a0" $.a0 "a1" $value_9 -}}
  {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" $rowChunkBytes_2 -}}
  {{- $_ := set $ "r" (addf (addf (mulf $columnar $columnarChunkBytes.r) (mulf (subf (subf $full $dropped) $columnar) $rowChunkBytes.r)) $rowChunkBytes_2.r) -}}
{{- end -}}

{{/* First day on which the data takes more than there is room for. Absent: not within two years. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.fullOn" -}}
  {{- $found := -1.0 -}}
  {{- range $i, $bytes := $.a0 -}}
    {{- if (gt $bytes $.a1) -}}
      {{- $found = float64 $i -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (ternary nil $found (eq $found -1.0)) -}}
{{- end -}}

{{/* All that is declared, by day. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.totalByDay" -}}
  {{- $forecast := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.forecast" $forecast -}}
  {{- $items := list -}}
  {{- range $_, $item := $forecast.r -}}
    {{- $items = append $items $item.bytes -}}
  {{- end -}}
  {{- $sumByDay := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.sumByDay" $sumByDay -}}
  {{- $_ := set $ "r" $sumByDay.r -}}
{{- end -}}

{{/* Adds figures day by day. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.sumByDay" -}}
  {{- $days := dict "g" $.g -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.days" $days -}}
  {{- $items := list -}}
  {{- range $_, $day := $days.r -}}
    {{- $sum := 0.0 -}}
    {{- range $item := $.a0 -}}
      {{- $sum = addf $sum (index $item (int $day)) -}}
    {{- end -}}
    {{- $items = append $items $sum -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* What is declared in the databases, by day over two years. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.forecast" -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0 -}}
    {{- $items_2 := list -}}
    {{- range $_, $one := (default list (concat $database.hypertables $database.aggregates)) -}}
      {{- $bytesByDay := dict "g" $.g "a0" $one -}}
      {{- template "cdk8s-timescale/timescale/sums/forecast.bytesByDay" $bytesByDay -}}
      {{- $items_2 = append $items_2 (dict "series" $one "bytes" $bytesByDay.r) -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item := $items_2 -}}
      {{- $items_3 = append $items_3 $item.bytes -}}
    {{- end -}}
    {{- $sumByDay := dict "g" $.g "a0" $items_3 -}}
    {{- template "cdk8s-timescale/timescale/sums/forecast.sumByDay" $sumByDay -}}
    {{- $items = append $items (dict "database" $database.name "series" $items_2 "bytes" $sumByDay.r) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* days */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.days" -}}
  {{- $items := list -}}
  {{- range $index := until (int 731.0) -}}
    {{- $_ := $.absent -}}
    {{- $day := float64 $index -}}
    {{- $items = append $items $day -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* bytesByDay */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.bytesByDay" -}}
  {{- $days := dict "g" $.g -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.days" $days -}}
  {{- $items := list -}}
  {{- range $_, $day := $days.r -}}
    {{- $bytesOn := dict "g" $.g "a0" $.a0 "a1" $day -}}
    {{- template "cdk8s-timescale/timescale/sums/forecast.bytesOn" $bytesOn -}}
    {{- $items = append $items $bytesOn.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
