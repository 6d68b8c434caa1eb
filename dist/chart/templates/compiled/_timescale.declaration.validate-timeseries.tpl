{{/* Everything that is wrong with hypertables and aggregates, without a server. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.timeseriesProblems" -}}
  {{- $all := default list (concat $.a0.hypertables $.a0.aggregates) -}}
  {{- $value := false -}}
  {{- if (and (gt (float64 (len $all)) 0.0) (not $.a0.timescaledb)) -}}
    {{- $value = list (printf "databases.%s must have TimescaleDB, got timescaledb: false and hypertables: leave it out" $.a0.name) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $all -}}
    {{- $items = append $items $item.name -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_2 := list -}}
  {{- range $_, $name := $repeated.r -}}
    {{- $items_2 = append $items_2 (printf "%s must be declared once, got it more than once: tables and aggregates share their names" (printf "databases.%s.%s" $.a0.name $name)) -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $it := $all -}}
    {{- $items_4 := list -}}
    {{- range $_, $i := $it.indexes -}}
      {{- $items_4 = append $items_4 $i.name -}}
    {{- end -}}
    {{- if $items_4 -}}
      {{- $items_3 = concat $items_3 $items_4 -}}
    {{- end -}}
  {{- end -}}
  {{- $repeated_2 := dict "g" $.g "a0" $items_3 -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated_2 -}}
  {{- $items_5 := list -}}
  {{- range $_, $name_2 := $repeated_2.r -}}
    {{- $items_5 = append $items_5 (printf "databases.%s must have different names for indexes, got '%s' more than once: give one a name" $.a0.name $name_2) -}}
  {{- end -}}
  {{- $items_6 := list -}}
  {{- range $_, $it_2 := $.a0.hypertables -}}
    {{- $value_2 := dict "path" (printf "databases.%s.%s" $.a0.name $it_2.name) "it" $it_2 -}}
    {{- $problems := list -}}
    {{- $value_7 := ne $value_2.it.time $.absent -}}
    {{- if $value_7 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.SQL_NAME "a1" $value_2.it.time -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_7 = not $fits.r -}}
    {{- end -}}
    {{- if $value_7 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "%s.time" $value_2.path) $.g.SQL_NAME.allowed $value_2.it.time "give the name of a column") -}}
    {{- end -}}
    {{- $value_10 := ne $value_2.it.archiveAfterSeconds $.absent -}}
    {{- if $value_10 -}}
      {{- $value_8 := dict "least" 60.0 -}}
      {{- $isWholeWithin_2 := dict "g" $.g "a0" $value_2.it.archiveAfterSeconds "a1" $value_8 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_2 -}}
      {{- $value_10 = not $isWholeWithin_2.r -}}
    {{- end -}}
    {{- if $value_10 -}}
      {{- $spanText := dict "g" $.g "a0" 60.0 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
      {{- $problems = append $problems (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $value_2.path "archiveAfter" $spanText.r (mustToRawJson $value_2.it.archiveAfterSeconds)) -}}
    {{- end -}}
    {{- if (not (and (gt $value_2.it.ingestPerSecond 0.0) (lt $value_2.it.ingestPerSecond 1e308))) -}}
      {{- $problems = append $problems (printf "%s.ingest must be more than nothing, got %s rows a second: give an estimate" $value_2.path (mustToRawJson $value_2.it.ingestPerSecond)) -}}
    {{- end -}}
    {{- $value_13 := ne $value_2.it.series $.absent -}}
    {{- if $value_13 -}}
      {{- $value_11 := dict "least" 1.0 -}}
      {{- $isWholeWithin_3 := dict "g" $.g "a0" $value_2.it.series "a1" $value_11 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_3 -}}
      {{- $value_13 = not $isWholeWithin_3.r -}}
    {{- end -}}
    {{- if $value_13 -}}
      {{- $value_14 := dict "least" 1.0 -}}
      {{- $value_15 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range := dict "g" $.g "a0" $value_14 "a1" $value_15 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range -}}
      {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" (printf "%s.series" $value_2.path) $range.r (mustToRawJson $value_2.it.series) "it is how many things are measured") -}}
    {{- end -}}
    {{- if (and (ne $value_2.it.retainSeconds $.absent) (ne $value_2.it.archiveAfterSeconds $.absent)) -}}
      {{- $problems = append $problems (printf "%s must have retain or archiveAfter, got both: archiving drops what is safe in cold storage; leave retain out" $value_2.path) -}}
    {{- end -}}
    {{- if $problems -}}
      {{- $items_6 = concat $items_6 $problems -}}
    {{- end -}}
  {{- end -}}
  {{- $items_7 := list -}}
  {{- range $_, $it_3 := $.a0.aggregates -}}
    {{- $value_17 := dict "path" (printf "databases.%s.%s" $.a0.name $it_3.name) "it" $it_3 -}}
    {{- $problems_2 := list -}}
    {{- $value_20 := ne $value_17.it.bucketSeconds $.absent -}}
    {{- if $value_20 -}}
      {{- $value_18 := dict "least" 1.0 -}}
      {{- $isWholeWithin_4 := dict "g" $.g "a0" $value_17.it.bucketSeconds "a1" $value_18 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_4 -}}
      {{- $value_20 = not $isWholeWithin_4.r -}}
    {{- end -}}
    {{- if $value_20 -}}
      {{- $spanText_2 := dict "g" $.g "a0" 1.0 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_2 -}}
      {{- $problems_2 = append $problems_2 (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $value_17.path "bucket" $spanText_2.r (mustToRawJson $value_17.it.bucketSeconds)) -}}
    {{- end -}}
    {{- $value_23 := ne $value_17.it.refresh.everySeconds $.absent -}}
    {{- if $value_23 -}}
      {{- $value_21 := dict "least" 60.0 -}}
      {{- $isWholeWithin_5 := dict "g" $.g "a0" $value_17.it.refresh.everySeconds "a1" $value_21 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_5 -}}
      {{- $value_23 = not $isWholeWithin_5.r -}}
    {{- end -}}
    {{- if $value_23 -}}
      {{- $spanText_3 := dict "g" $.g "a0" 60.0 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_3 -}}
      {{- $problems_2 = append $problems_2 (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $value_17.path "refresh.every" $spanText_3.r (mustToRawJson $value_17.it.refresh.everySeconds)) -}}
    {{- end -}}
    {{- $value_26 := ne $value_17.it.refresh.endSeconds $.absent -}}
    {{- if $value_26 -}}
      {{- $value_24 := dict "least" 1.0 -}}
      {{- $isWholeWithin_6 := dict "g" $.g "a0" $value_17.it.refresh.endSeconds "a1" $value_24 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_6 -}}
      {{- $value_26 = not $isWholeWithin_6.r -}}
    {{- end -}}
    {{- if $value_26 -}}
      {{- $spanText_4 := dict "g" $.g "a0" 1.0 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_4 -}}
      {{- $problems_2 = append $problems_2 (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $value_17.path "refresh.end" $spanText_4.r (mustToRawJson $value_17.it.refresh.endSeconds)) -}}
    {{- end -}}
    {{- $value_29 := ne $value_17.it.refresh.startSeconds $.absent -}}
    {{- if $value_29 -}}
      {{- $value_27 := dict "least" 1.0 -}}
      {{- $isWholeWithin_7 := dict "g" $.g "a0" $value_17.it.refresh.startSeconds "a1" $value_27 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_7 -}}
      {{- $value_29 = not $isWholeWithin_7.r -}}
    {{- end -}}
    {{- if $value_29 -}}
      {{- $spanText_5 := dict "g" $.g "a0" 1.0 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_5 -}}
      {{- $problems_2 = append $problems_2 (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $value_17.path "refresh.start" $spanText_5.r (mustToRawJson $value_17.it.refresh.startSeconds)) -}}
    {{- end -}}
    {{- if (lt (subf $value_17.it.refresh.startSeconds $value_17.it.refresh.endSeconds) (mulf 2.0 $value_17.it.bucketSeconds)) -}}
      {{- $spanText_6 := dict "g" $.g "a0" $value_17.it.bucketSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_6 -}}
      {{- $problems_2 = append $problems_2 (printf "%s.refresh must span two buckets of %s or more, got %s s to %s s ago: TimescaleDB refuses less; start earlier" $value_17.path $spanText_6.r (mustToRawJson $value_17.it.refresh.startSeconds) (mustToRawJson $value_17.it.refresh.endSeconds)) -}}
    {{- end -}}
    {{- $value_32 := ne $value_17.it.rowsPerBucket $.absent -}}
    {{- if $value_32 -}}
      {{- $value_30 := dict "least" 1.0 -}}
      {{- $isWholeWithin_8 := dict "g" $.g "a0" $value_17.it.rowsPerBucket "a1" $value_30 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_8 -}}
      {{- $value_32 = not $isWholeWithin_8.r -}}
    {{- end -}}
    {{- if $value_32 -}}
      {{- $value_33 := dict "least" 1.0 -}}
      {{- $value_34 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_2 := dict "g" $.g "a0" $value_33 "a1" $value_34 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_2 -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be a whole number, %s, got %s: %s" (printf "%s.rowsPerBucket" $value_17.path) $range_2.r (mustToRawJson $value_17.it.rowsPerBucket) "forecasts follow from it") -}}
    {{- end -}}
    {{- $value_36 := ne $value_17.it.timezone $.absent -}}
    {{- if $value_36 -}}
      {{- $isTimezone := dict "g" $.g "a0" $value_17.it.timezone -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.isTimezone" $isTimezone -}}
      {{- $value_36 = not $isTimezone.r -}}
    {{- end -}}
    {{- if $value_36 -}}
      {{- $problems_2 = append $problems_2 (printf "%s.timezone must be a name of the time zone database, such as 'Europe/London', got '%s'" $value_17.path $value_17.it.timezone) -}}
    {{- end -}}
    {{- if (eq (float64 (len $value_17.it.columns)) 0.0) -}}
      {{- $problems_2 = append $problems_2 (printf "%s.columns must have at least one, got none: there would be nothing to aggregate" $value_17.path) -}}
    {{- end -}}
    {{- $resultColumns := dict "g" $.g "a0" $value_17.it -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns -}}
    {{- $repeated_3 := dict "g" $.g "a0" $resultColumns.r -}}
    {{- template "cdk8s-timescale/common/rules.repeated" $repeated_3 -}}
    {{- if (gt (float64 (len $repeated_3.r)) 0.0) -}}
      {{- $resultColumns_2 := dict "g" $.g "a0" $value_17.it -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns_2 -}}
      {{- $repeated_4 := dict "g" $.g "a0" $resultColumns_2.r -}}
      {{- template "cdk8s-timescale/common/rules.repeated" $repeated_4 -}}
      {{- $quoted := dict "g" $.g "a0" $repeated_4.r -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted -}}
      {{- $problems_2 = append $problems_2 (printf "%s must have different names for bucket, groupBy and columns, got %s more than once" $value_17.path $quoted.r) -}}
    {{- end -}}
    {{- if $problems_2 -}}
      {{- $items_7 = concat $items_7 $problems_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_8 := list -}}
  {{- range $_, $it_4 := $all -}}
    {{- $value_37 := dict "path" (printf "databases.%s.%s" $.a0.name $it_4.name) "it" $it_4 -}}
    {{- $problems_3 := list -}}
    {{- $value_42 := ne $value_37.it.name $.absent -}}
    {{- if $value_42 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.SQL_NAME "a1" $value_37.it.name -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_42 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_42 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be %s, got '%s': %s" (printf "the name of %s" $value_37.path) $.g.SQL_NAME.allowed $value_37.it.name "choose another") -}}
    {{- end -}}
    {{- $value_45 := ne $value_37.it.chunkSeconds $.absent -}}
    {{- if $value_45 -}}
      {{- $value_43 := dict "least" 60.0 -}}
      {{- $isWholeWithin_10 := dict "g" $.g "a0" $value_37.it.chunkSeconds "a1" $value_43 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_10 -}}
      {{- $value_45 = not $isWholeWithin_10.r -}}
    {{- end -}}
    {{- if $value_45 -}}
      {{- $spanText_7 := dict "g" $.g "a0" 60.0 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_7 -}}
      {{- $problems_3 = append $problems_3 (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $value_37.path "chunkInterval" $spanText_7.r (mustToRawJson $value_37.it.chunkSeconds)) -}}
    {{- end -}}
    {{- $value_46 := $.absent -}}
    {{- if ne $value_37.it.columnstore $.absent -}}
      {{- $value_46 = $value_37.it.columnstore.afterSeconds -}}
    {{- end -}}
    {{- $value_50 := ne $value_46 $.absent -}}
    {{- if $value_50 -}}
      {{- $value_47 := $.absent -}}
      {{- if ne $value_37.it.columnstore $.absent -}}
        {{- $value_47 = $value_37.it.columnstore.afterSeconds -}}
      {{- end -}}
      {{- $value_48 := dict "least" 60.0 -}}
      {{- $isWholeWithin_11 := dict "g" $.g "a0" $value_47 "a1" $value_48 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_11 -}}
      {{- $value_50 = not $isWholeWithin_11.r -}}
    {{- end -}}
    {{- if $value_50 -}}
      {{- $spanText_8 := dict "g" $.g "a0" 60.0 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_8 -}}
      {{- $value_51 := $.absent -}}
      {{- if ne $value_37.it.columnstore $.absent -}}
        {{- $value_51 = $value_37.it.columnstore.afterSeconds -}}
      {{- end -}}
      {{- $problems_3 = append $problems_3 (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $value_37.path "columnstore.after" $spanText_8.r (mustToRawJson $value_51)) -}}
    {{- end -}}
    {{- $value_54 := ne $value_37.it.retainSeconds $.absent -}}
    {{- if $value_54 -}}
      {{- $value_52 := dict "least" 60.0 -}}
      {{- $isWholeWithin_12 := dict "g" $.g "a0" $value_37.it.retainSeconds "a1" $value_52 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_12 -}}
      {{- $value_54 = not $isWholeWithin_12.r -}}
    {{- end -}}
    {{- if $value_54 -}}
      {{- $spanText_9 := dict "g" $.g "a0" 60.0 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_9 -}}
      {{- $problems_3 = append $problems_3 (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $value_37.path "retain" $spanText_9.r (mustToRawJson $value_37.it.retainSeconds)) -}}
    {{- end -}}
    {{- $value_57 := ne $value_37.it.rowBytes $.absent -}}
    {{- if $value_57 -}}
      {{- $value_55 := dict "least" 1.0 -}}
      {{- $isWholeWithin_13 := dict "g" $.g "a0" $value_37.it.rowBytes "a1" $value_55 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_13 -}}
      {{- $value_57 = not $isWholeWithin_13.r -}}
    {{- end -}}
    {{- if $value_57 -}}
      {{- $value_58 := dict "least" 1.0 -}}
      {{- $value_59 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_3 := dict "g" $.g "a0" $value_58 "a1" $value_59 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_3 -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be a whole number, %s, got %s: %s" (printf "%s.rowBytes" $value_37.path) $range_3.r (mustToRawJson $value_37.it.rowBytes) "forecasts follow from it") -}}
    {{- end -}}
    {{- if (and (ne $value_37.it.columnstore $.absent) (not (and (gt $value_37.it.columnstore.ratio 0.0) (le $value_37.it.columnstore.ratio 1.0)))) -}}
      {{- $problems_3 = append $problems_3 (printf "%s.columnstore.ratio must be above 0 and at most 1, got %s: it is columnar bytes ÷ row bytes" $value_37.path (mustToRawJson $value_37.it.columnstore.ratio)) -}}
    {{- end -}}
    {{- $value_61 := ne $value_37.it.columnstore $.absent -}}
    {{- if $value_61 -}}
      {{- $found := false -}}
      {{- range $_, $o := $value_37.it.columnstore.orderBy -}}
        {{- if (eq $o.column $value_37.it.time) -}}
          {{- $found = true -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- $value_61 = not $found -}}
    {{- end -}}
    {{- if $value_61 -}}
      {{- $items_9 := list -}}
      {{- range $_, $o_2 := $value_37.it.columnstore.orderBy -}}
        {{- $items_9 = append $items_9 $o_2.column -}}
      {{- end -}}
      {{- $quoted_2 := dict "g" $.g "a0" $items_9 -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted_2 -}}
      {{- $problems_3 = append $problems_3 (printf "%s.columnstore.orderBy must contain the time column '%s', got %s: TimescaleDB would add it; put it where it belongs" $value_37.path $value_37.it.time $quoted_2.r) -}}
    {{- end -}}
    {{- $both := dict "g" $.g "a0" $value_37.it -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.both" $both -}}
    {{- if (gt (float64 (len $both.r)) 0.0) -}}
      {{- $both_2 := dict "g" $.g "a0" $value_37.it -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.both" $both_2 -}}
      {{- $quoted_3 := dict "g" $.g "a0" $both_2.r -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted_3 -}}
      {{- $problems_3 = append $problems_3 (printf "%s.columnstore.segmentBy and orderBy must not share columns, got %s in both: what divides rows does not sort them" $value_37.path $quoted_3.r) -}}
    {{- end -}}
    {{- $value_62 := $.absent -}}
    {{- if ne $value_37.it.columnstore $.absent -}}
      {{- $value_62 = $value_37.it.columnstore.segmentBy -}}
    {{- end -}}
    {{- $value_63 := $.absent -}}
    {{- if ne $value_62 $.absent -}}
      {{- $value_63 = has $value_37.it.time $value_62 -}}
    {{- end -}}
    {{- $value_64 := $value_63 -}}
    {{- if eq $value_64 $.absent -}}
      {{- $value_64 = false -}}
    {{- end -}}
    {{- if $value_64 -}}
      {{- $problems_3 = append $problems_3 (printf "%s.columnstore.segmentBy must not contain the time column '%s': every row would be a segment; leave it out" $value_37.path $value_37.it.time) -}}
    {{- end -}}
    {{- $unknownHazards := dict "g" $.g "a0" $value_37.it -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.unknownHazards" $unknownHazards -}}
    {{- if (gt (float64 (len $unknownHazards.r)) 0.0) -}}
      {{- if not $.g.HAZARDS -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.HAZARDS" $ -}}
      {{- end -}}
      {{- $unknownHazards_2 := dict "g" $.g "a0" $value_37.it -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.unknownHazards" $unknownHazards_2 -}}
      {{- $quoted_4 := dict "g" $.g "a0" $unknownHazards_2.r -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted_4 -}}
      {{- $problems_3 = append $problems_3 (printf "%s.acknowledge must name hazards (%s), got %s" $value_37.path (join ", " $.g.HAZARDS) $quoted_4.r) -}}
    {{- end -}}
    {{- $values := list -}}
    {{- range $key, $item := $value_37.it.acknowledged -}}
      {{- $values = append $values $item -}}
    {{- end -}}
    {{- $found_2 := false -}}
    {{- range $_, $reason := $values -}}
      {{- if (eq (trim $reason) "") -}}
        {{- $found_2 = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if $found_2 -}}
      {{- $problems_3 = append $problems_3 (printf "%s.acknowledge must say why, got an empty text: whoever reads it next year has to know" $value_37.path) -}}
    {{- end -}}
    {{- $indexProblems := dict "g" $.g "a0" (printf "databases.%s.%s" $.a0.name $it_4.name) "a1" $it_4 -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.indexProblems" $indexProblems -}}
    {{- $value_65 := default list (concat $problems_3 $indexProblems.r) -}}
    {{- if $value_65 -}}
      {{- $items_8 = concat $items_8 $value_65 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_10 := list -}}
  {{- range $_, $it_5 := $.a0.aggregates -}}
    {{- $found_3 := $.absent -}}
    {{- range $_, $a := $.a0.aggregates -}}
      {{- if (and (eq $a.name $it_5.source) (not (deepEqual $a $it_5))) -}}
        {{- $found_3 = $a -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_68 := false -}}
    {{- if (ne $found_3 $.absent) -}}
      {{- $value_66 := dict "path" (printf "databases.%s.%s" $.a0.name $it_5.name) "it" $it_5 "source" $found_3 -}}
      {{- $problems_4 := list -}}
      {{- if (or (le $value_66.it.bucketSeconds $value_66.source.bucketSeconds) (ne (float64 (mod (int64 $value_66.it.bucketSeconds) (int64 $value_66.source.bucketSeconds))) 0.0)) -}}
        {{- $spanText_10 := dict "g" $.g "a0" $value_66.source.bucketSeconds -}}
        {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_10 -}}
        {{- $problems_4 = append $problems_4 (printf "%s.bucket must be a multiple of the %s of '%s', got %s s: buckets would be cut" $value_66.path $spanText_10.r $value_66.source.name (mustToRawJson $value_66.it.bucketSeconds)) -}}
      {{- end -}}
      {{- $found_4 := false -}}
      {{- range $_, $column := $value_66.it.groupBy -}}
        {{- $resultColumns_3 := dict "g" $.g "a0" $value_66.source -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns_3 -}}
        {{- if (not (has $column $resultColumns_3.r)) -}}
          {{- $found_4 = true -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- if $found_4 -}}
        {{- $resultColumns_4 := dict "g" $.g "a0" $value_66.source -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns_4 -}}
        {{- $items_11 := list -}}
        {{- range $_, $c := $value_66.it.groupBy -}}
          {{- $resultColumns_5 := dict "g" $.g "a0" $value_66.source -}}
          {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns_5 -}}
          {{- if (not (has $c $resultColumns_5.r)) -}}
            {{- $items_11 = append $items_11 $c -}}
          {{- end -}}
        {{- end -}}
        {{- $quoted_5 := dict "g" $.g "a0" $items_11 -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted_5 -}}
        {{- $problems_4 = append $problems_4 (printf "%s.groupBy must name columns of '%s' (%s), got %s" $value_66.path $value_66.source.name (join ", " $resultColumns_4.r) $quoted_5.r) -}}
      {{- end -}}
      {{- if (and (ne $value_66.source.timezone $.absent) (ne $value_66.it.timezone $value_66.source.timezone)) -}}
        {{- $value_67 := false -}}
        {{- if (eq $value_66.it.timezone $.absent) -}}
          {{- $value_67 = "none" -}}
        {{- else -}}
          {{- $value_67 = printf "'%s'" $value_66.it.timezone -}}
        {{- end -}}
        {{- $problems_4 = append $problems_4 (printf "%s.timezone must be '%s' as that of '%s', got %s: days of one place do not divide into those of another" $value_66.path $value_66.source.timezone $value_66.source.name $value_67) -}}
      {{- end -}}
      {{- $value_68 = $problems_4 -}}
    {{- else -}}
      {{- $value_68 = list -}}
    {{- end -}}
    {{- if $value_68 -}}
      {{- $items_10 = concat $items_10 $value_68 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $value $items_2 $items_5 $items_6 $items_7 $items_8 $items_10)) -}}
{{- end -}}

{{/* resultColumns */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.columns -}}
    {{- $items = append $items $item.name -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list $.a0.time) $.a0.groupBy $items) -}}
{{- end -}}

{{/* quoted */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" -}}
  {{- $items := list -}}
  {{- range $_, $v := $.a0 -}}
    {{- $items = append $items (printf "'%s'" $v) -}}
  {{- end -}}
  {{- $_ := set $ "r" (join " and " $items) -}}
{{- end -}}

{{/* both */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.both" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.columnstore $.absent -}}
    {{- $value = $.a0.columnstore.segmentBy -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $value $.absent -}}
    {{- $items := list -}}
    {{- range $_, $c := $value -}}
      {{- $found := false -}}
      {{- range $_, $o := $.a0.columnstore.orderBy -}}
        {{- if (eq $o.column $c) -}}
          {{- $found = true -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- if $found -}}
        {{- $items = append $items $c -}}
      {{- end -}}
    {{- end -}}
    {{- $value_2 = $items -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}

{{/* unknownHazards */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.unknownHazards" -}}
  {{- $keys := list -}}
  {{- range $key, $item := $.a0.acknowledged -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $name := $keys -}}
    {{- if not $.g.HAZARDS -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.HAZARDS" $ -}}
    {{- end -}}
    {{- if (not (has $name $.g.HAZARDS)) -}}
      {{- $items = append $items $name -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* What a step that changes a live database may cost. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.HAZARDS" -}}
  {{- $_ := set $.g "HAZARDS" (list "rewrites-table" "access-exclusive" "loses-history" "long-running") -}}
{{- end -}}

{{/* indexProblems */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.indexProblems" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a1.indexes -}}
    {{- $problems := list -}}
    {{- $value_5 := ne $item.name $.absent -}}
    {{- if $value_5 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.SQL_NAME "a1" $item.name -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_5 = not $fits.r -}}
    {{- end -}}
    {{- if $value_5 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "the name of an index of %s" $.a0) $.g.SQL_NAME.allowed $item.name "choose another") -}}
    {{- end -}}
    {{- $value_6 := false -}}
    {{- if (eq (float64 (len $item.columns)) 0.0) -}}
      {{- $value_6 = list (printf "%s: index '%s' must have at least one column, got none" $.a0 $item.name) -}}
    {{- else -}}
      {{- $value_6 = list -}}
    {{- end -}}
    {{- $value_7 := default list (concat $problems $value_6) -}}
    {{- if $value_7 -}}
      {{- $items = concat $items $value_7 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
