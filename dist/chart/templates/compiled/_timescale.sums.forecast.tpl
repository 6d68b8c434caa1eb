{{/* The most that the declared data takes within two years, in bytes: the sum of what each part takes at its worst. Absent where nothing is */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.forecastBytes" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $seriesOf := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/sums/series.seriesOf" $seriesOf -}}
    {{- $items = concat $items $seriesOf.r -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (gt (float64 (len $items)) 0.0) -}}
    {{- $sum := 0.0 -}}
    {{- range $item_2 := $items -}}
      {{- $peakBytes := dict "g" $.g "a0" $item_2 -}}
      {{- template "cdk8s-timescale/timescale/sums/forecast.peakBytes" $peakBytes -}}
      {{- $sum = addf $sum $peakBytes.r -}}
    {{- end -}}
    {{- $value = ceil $sum -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* What is there only gets more, but for chunks that move or go as a whole: the worst day is the last one, or the day before the last */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.peakBytes" -}}
  {{- $droppedAfter := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.droppedAfter" $droppedAfter -}}
  {{- $convertedAfter := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.convertedAfter" $convertedAfter -}}
  {{- $items := list -}}
  {{- range $_, $after := (list $droppedAfter.r $convertedAfter.r) -}}
    {{- $chunksIn := dict "g" $.g "a0" (subf 63072000.0 $after) "a1" $.a0.chunkSeconds -}}
    {{- template "cdk8s-timescale/timescale/sums/forecast.chunksIn" $chunksIn -}}
    {{- $value := false -}}
    {{- if (gt $chunksIn.r 0.0) -}}
      {{- $value = list (subf (ceil (divf (addf (mulf $chunksIn.r $.a0.chunkSeconds) $after) 86400.0)) 1.0) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $items = concat $items $value -}}
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
  {{- $value := $keptSeconds.r -}}
  {{- if eq $value $.absent -}}
    {{- $value = 1e308 -}}
  {{- end -}}
  {{- $_ := set $ "r" (addf $value 86400.0) -}}
{{- end -}}

{{/* Age in seconds at which a chunk that has ended is columnar. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.convertedAfter" -}}
  {{- $columnstore := $.a0.columnstore -}}
  {{- $chunkSeconds := $.a0.chunkSeconds -}}
  {{- $value := $.absent -}}
  {{- if ne $columnstore $.absent -}}
    {{- $value = $columnstore.afterSeconds -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 1e308 -}}
  {{- end -}}
  {{- $convertEvery := dict "g" $.g "a0" $chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/sums/schedules.convertEvery" $convertEvery -}}
  {{- $_ := set $ "r" (addf $value_2 $convertEvery.r) -}}
{{- end -}}

{{/* Whole chunks that have ended by then. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.chunksIn" -}}
  {{- $_ := set $ "r" (maxf 0.0 (floor (divf $.a0 $.a1))) -}}
{{- end -}}

{{/* Bytes after so many days of rows at an even rate. Whole chunks move: one is converted or dropped when its end has reached the age, */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.bytesOn" -}}
  {{- $chunkSeconds := $.a0.chunkSeconds -}}
  {{- $seconds := mulf $.a1 86400.0 -}}
  {{- $chunksIn := dict "g" $.g "a0" $seconds "a1" $chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.chunksIn" $chunksIn -}}
  {{- $droppedAfter := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.droppedAfter" $droppedAfter -}}
  {{- $chunksIn_2 := dict "g" $.g "a0" (subf $seconds $droppedAfter.r) "a1" $chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.chunksIn" $chunksIn_2 -}}
  {{- $convertedAfter := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.convertedAfter" $convertedAfter -}}
  {{- $chunksIn_3 := dict "g" $.g "a0" (subf $seconds $convertedAfter.r) "a1" $chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.chunksIn" $chunksIn_3 -}}
  {{- $columnar := maxf 0.0 (subf $chunksIn_3.r $chunksIn_2.r) -}}
  {{- $columnarChunkBytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.columnarChunkBytes" $columnarChunkBytes -}}
  {{- $rowChunkBytes := dict "g" $.g "a0" $.a0 "a1" $chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" $rowChunkBytes -}}
  {{- $rowChunkBytes_2 := dict "g" $.g "a0" $.a0 "a1" (subf $seconds (mulf $chunksIn.r $chunkSeconds)) -}}
  {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" $rowChunkBytes_2 -}}
  {{- $_ := set $ "r" (addf (addf (mulf $columnar $columnarChunkBytes.r) (mulf (subf (subf $chunksIn.r $chunksIn_2.r) $columnar) $rowChunkBytes.r)) $rowChunkBytes_2.r) -}}
{{- end -}}

{{/* First day on which the data takes more than there is room for. Absent: not within two years. */}}
{{- define "cdk8s-timescale/timescale/sums/forecast.fullOn" -}}
  {{- $found := -1.0 -}}
  {{- range $position, $item := $.a0 -}}
    {{- if (gt $item $.a1) -}}
      {{- $found = float64 $position -}}
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
    {{- $bytes := $item.bytes -}}
    {{- $items = append $items $bytes -}}
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
    {{- $seriesOf := dict "g" $.g "a0" $database -}}
    {{- template "cdk8s-timescale/timescale/sums/series.seriesOf" $seriesOf -}}
    {{- $items_2 := list -}}
    {{- range $_, $one := $seriesOf.r -}}
      {{- $bytesByDay := dict "g" $.g "a0" $one -}}
      {{- template "cdk8s-timescale/timescale/sums/forecast.bytesByDay" $bytesByDay -}}
      {{- $items_2 = append $items_2 (dict "series" $one "bytes" $bytesByDay.r) -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item := $items_2 -}}
      {{- $bytes := $item.bytes -}}
      {{- $items_3 = append $items_3 $bytes -}}
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
