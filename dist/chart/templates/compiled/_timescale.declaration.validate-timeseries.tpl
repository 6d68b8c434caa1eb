{{/* Everything that is wrong with hypertables and aggregates, without a server. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.timeseriesProblems" -}}
  {{- $hypertables := $.a0.hypertables -}}
  {{- $aggregates := $.a0.aggregates -}}
  {{- $all := concat $hypertables $aggregates -}}
  {{- $value := false -}}
  {{- if (and (gt (float64 (len $all)) 0.0) (not $.a0.timescaledb)) -}}
    {{- $value = list (printf "databases.%s must have TimescaleDB, got timescaledb: false and hypertables: leave it out" $.a0.name) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $all -}}
    {{- $name := $item.name -}}
    {{- $items = append $items $name -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_2 := list -}}
  {{- range $_, $name_2 := $repeated.r -}}
    {{- $result := $.absent -}}
    {{- $result = printf "databases.%s.%s" $.a0.name $name_2 -}}
    {{- $items_2 = append $items_2 (printf "%s must be declared once, got it more than once: tables and aggregates share their names" $result) -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $it := $all -}}
    {{- $items_4 := list -}}
    {{- range $_, $i := $it.indexes -}}
      {{- $items_4 = append $items_4 $i.name -}}
    {{- end -}}
    {{- $items_3 = concat $items_3 $items_4 -}}
  {{- end -}}
  {{- $repeated_2 := dict "g" $.g "a0" $items_3 -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated_2 -}}
  {{- $items_5 := list -}}
  {{- range $_, $name_3 := $repeated_2.r -}}
    {{- $items_5 = append $items_5 (printf "databases.%s must have different names for indexes, got '%s' more than once: give one a name" $.a0.name $name_3) -}}
  {{- end -}}
  {{- $items_6 := list -}}
  {{- range $_, $it_2 := $hypertables -}}
    {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_HYPERTABLE -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.HYPERTABLE" $ -}}
    {{- end -}}
    {{- $result_2 := $.absent -}}
    {{- $result_2 = printf "databases.%s.%s" $.a0.name $it_2.name -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_HYPERTABLE "a1" (dict "path" $result_2 "it" $it_2) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $items_6 = concat $items_6 $problemsOf.r -}}
  {{- end -}}
  {{- $items_7 := list -}}
  {{- range $_, $it_3 := $aggregates -}}
    {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_AGGREGATE -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.AGGREGATE" $ -}}
    {{- end -}}
    {{- $result_3 := $.absent -}}
    {{- $result_3 = printf "databases.%s.%s" $.a0.name $it_3.name -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_AGGREGATE "a1" (dict "path" $result_3 "it" $it_3) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- $items_7 = concat $items_7 $problemsOf_2.r -}}
  {{- end -}}
  {{- $items_8 := list -}}
  {{- range $_, $it_4 := $all -}}
    {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_SERIES -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.SERIES" $ -}}
    {{- end -}}
    {{- $result_4 := $.absent -}}
    {{- $result_4 = printf "databases.%s.%s" $.a0.name $it_4.name -}}
    {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_SERIES "a1" (dict "path" $result_4 "it" $it_4) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
    {{- $result_5 := $.absent -}}
    {{- $result_5 = printf "databases.%s.%s" $.a0.name $it_4.name -}}
    {{- $indexProblems := dict "g" $.g "a0" $result_5 "a1" $it_4 -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.indexProblems" $indexProblems -}}
    {{- $items_8 = concat $items_8 (concat $problemsOf_3.r $indexProblems.r) -}}
  {{- end -}}
  {{- $items_9 := list -}}
  {{- range $_, $it_5 := $aggregates -}}
    {{- $found := $.absent -}}
    {{- range $_, $a := $aggregates -}}
      {{- if (and (eq $a.name $it_5.source) (not (deepEqual $a $it_5))) -}}
        {{- $found = $a -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if (ne $found $.absent) -}}
      {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_LAYERED -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.LAYERED" $ -}}
      {{- end -}}
      {{- $result_6 := $.absent -}}
      {{- $result_6 = printf "databases.%s.%s" $.a0.name $it_5.name -}}
      {{- $problemsOf_4 := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_LAYERED "a1" (dict "path" $result_6 "it" $it_5 "source" $found) -}}
      {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_4 -}}
      {{- $value_2 = $problemsOf_4.r -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $items_9 = concat $items_9 $value_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $value $items_2 $items_5 $items_6 $items_7 $items_8 $items_9) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 78 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line78" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.time" $path) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 79 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line79" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" $it.time -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 83 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line83" -}}
  {{- $_ := set $ "r" $.a0.archiveAfterSeconds -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 85 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line85" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" (not (and (gt $it.ingestPerSecond 0.0) (lt $it.ingestPerSecond 1e308))) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 86 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line86" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" (printf "%s.ingest must be more than nothing, got %s rows a second: give an estimate" $path (mustToRawJson $it.ingestPerSecond)) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 89 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line89" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.series" $path) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 90 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line90" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" $it.series -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 95 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line95" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" (and (ne $it.retainSeconds $.absent) (ne $it.archiveAfterSeconds $.absent)) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 96 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line96" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s must have retain or archiveAfter, got both: archiving drops what is safe in cold storage; leave retain out" $path) -}}
{{- end -}}

{{/* HYPERTABLE */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.HYPERTABLE" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_SQL_NAME -}}
    {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line78") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line79") "a2" $.g.cdk8s_timescale_common_formats_SQL_NAME "a3" "give the name of a column" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- $span := dict "g" $.g "a0" "archiveAfter" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line83") -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.span" $span -}}
  {{- $whole := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line89") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line90") "a2" (dict "least" 1.0) "a3" "it is how many things are measured" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_timeseries_HYPERTABLE" (list $matches.r $span.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line85") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line86")) $whole.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line95") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line96"))) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 102 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line102" -}}
  {{- $_ := set $ "r" $.a0.bucketSeconds -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 103 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line103" -}}
  {{- $_ := set $ "r" $.a0.refresh.everySeconds -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 104 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line104" -}}
  {{- $_ := set $ "r" $.a0.refresh.endSeconds -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 105 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line105" -}}
  {{- $_ := set $ "r" $.a0.refresh.startSeconds -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 107 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line107" -}}
  {{- $refresh := $.a0.it.refresh -}}
  {{- $bucketSeconds := $.a0.it.bucketSeconds -}}
  {{- $_ := set $ "r" (lt (subf $refresh.startSeconds $refresh.endSeconds) (mulf 2.0 $bucketSeconds)) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 108 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line108" -}}
  {{- $path := $.a0.path -}}
  {{- $refresh := $.a0.it.refresh -}}
  {{- $bucketSeconds := $.a0.it.bucketSeconds -}}
  {{- $spanText := dict "g" $.g "a0" $bucketSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
  {{- $_ := set $ "r" (printf "%s.refresh must span two buckets of %s or more, got %s s to %s s ago: TimescaleDB refuses less; start earlier" $path $spanText.r (mustToRawJson $refresh.startSeconds) (mustToRawJson $refresh.endSeconds)) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 112 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line112" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.rowsPerBucket" $path) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 113 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line113" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" $it.rowsPerBucket -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 118 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line118" -}}
  {{- $it := $.a0.it -}}
  {{- $value := ne $it.timezone $.absent -}}
  {{- if $value -}}
    {{- $isTimezone := dict "g" $.g "a0" $it.timezone -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.isTimezone" $isTimezone -}}
    {{- $value = not $isTimezone.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 119 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line119" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" (printf "%s.timezone must be a name of the time zone database, such as 'Europe/London', got '%s'" $path $it.timezone) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 122 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line122" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" (eq (float64 (len $it.columns)) 0.0) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 123 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line123" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.columns must have at least one, got none: there would be nothing to aggregate" $path) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 126 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line126" -}}
  {{- $it := $.a0.it -}}
  {{- $resultColumns := dict "g" $.g "a0" $it -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns -}}
  {{- $repeated := dict "g" $.g "a0" $resultColumns.r -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $_ := set $ "r" (gt (float64 (len $repeated.r)) 0.0) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 127 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line127" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $resultColumns := dict "g" $.g "a0" $it -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns -}}
  {{- $repeated := dict "g" $.g "a0" $resultColumns.r -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $quoted := dict "g" $.g "a0" $repeated.r -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted -}}
  {{- $_ := set $ "r" (printf "%s must have different names for bucket, groupBy and columns, got %s more than once" $path $quoted.r) -}}
{{- end -}}

{{/* AGGREGATE */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.AGGREGATE" -}}
  {{- $span := dict "g" $.g "a0" "bucket" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line102") "a2" 1.0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.span" $span -}}
  {{- $span_2 := dict "g" $.g "a0" "refresh.every" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line103") -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.span" $span_2 -}}
  {{- $span_3 := dict "g" $.g "a0" "refresh.end" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line104") "a2" 1.0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.span" $span_3 -}}
  {{- $span_4 := dict "g" $.g "a0" "refresh.start" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line105") "a2" 1.0 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.span" $span_4 -}}
  {{- $whole := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line112") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line113") "a2" (dict "least" 1.0) "a3" "forecasts follow from it" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_timeseries_AGGREGATE" (list $span.r $span_2.r $span_3.r $span_4.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line107") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line108")) $whole.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line118") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line119")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line122") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line123")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line126") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line127"))) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 32 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line32" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "the name of %s" $path) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 33 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line33" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" $it.name -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 37 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line37" -}}
  {{- $_ := set $ "r" $.a0.chunkSeconds -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 38 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line38" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.columnstore $.absent -}}
    {{- $value = $.a0.columnstore.afterSeconds -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 39 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line39" -}}
  {{- $_ := set $ "r" $.a0.retainSeconds -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 41 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line41" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.rowBytes" $path) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 42 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line42" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" $it.rowBytes -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 47 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line47" -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" (and (ne $it.columnstore $.absent) (not (and (gt $it.columnstore.ratio 0.0) (le $it.columnstore.ratio 1.0)))) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 48 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line48" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" (printf "%s.columnstore.ratio must be above 0 and at most 1, got %s: it is columnar bytes ÷ row bytes" $path (mustToRawJson $it.columnstore.ratio)) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 52 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line52" -}}
  {{- $it := $.a0.it -}}
  {{- $value := ne $it.columnstore $.absent -}}
  {{- if $value -}}
    {{- $found := false -}}
    {{- range $_, $o := $it.columnstore.orderBy -}}
      {{- if (eq $o.column $it.time) -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value = not $found -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 53 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line53" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $items := list -}}
  {{- range $_, $o := $it.columnstore.orderBy -}}
    {{- $items = append $items $o.column -}}
  {{- end -}}
  {{- $quoted := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted -}}
  {{- $_ := set $ "r" (printf "%s.columnstore.orderBy must contain the time column '%s', got %s: TimescaleDB would add it; put it where it belongs" $path $it.time $quoted.r) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 57 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line57" -}}
  {{- $it := $.a0.it -}}
  {{- $both := dict "g" $.g "a0" $it -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.both" $both -}}
  {{- $_ := set $ "r" (gt (float64 (len $both.r)) 0.0) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 58 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line58" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $both := dict "g" $.g "a0" $it -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.both" $both -}}
  {{- $quoted := dict "g" $.g "a0" $both.r -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted -}}
  {{- $_ := set $ "r" (printf "%s.columnstore.segmentBy and orderBy must not share columns, got %s in both: what divides rows does not sort them" $path $quoted.r) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 62 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line62" -}}
  {{- $it := $.a0.it -}}
  {{- $value := $.absent -}}
  {{- if ne $it.columnstore $.absent -}}
    {{- $value = $it.columnstore.segmentBy -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $value $.absent -}}
    {{- $value_2 = has $it.time $value -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = false -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 63 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line63" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $_ := set $ "r" (printf "%s.columnstore.segmentBy must not contain the time column '%s': every row would be a segment; leave it out" $path $it.time) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 67 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line67" -}}
  {{- $it := $.a0.it -}}
  {{- $unknownHazards := dict "g" $.g "a0" $it -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.unknownHazards" $unknownHazards -}}
  {{- $_ := set $ "r" (gt (float64 (len $unknownHazards.r)) 0.0) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 68 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line68" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_HAZARDS -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.HAZARDS" $ -}}
  {{- end -}}
  {{- $unknownHazards := dict "g" $.g "a0" $it -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.unknownHazards" $unknownHazards -}}
  {{- $quoted := dict "g" $.g "a0" $unknownHazards.r -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted -}}
  {{- $_ := set $ "r" (printf "%s.acknowledge must name hazards (%s), got %s" $path (join ", " $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_HAZARDS) $quoted.r) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 71 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line71" -}}
  {{- $it := $.a0.it -}}
  {{- $values := list -}}
  {{- range $key, $item := $it.acknowledged -}}
    {{- $values = append $values $item -}}
  {{- end -}}
  {{- $found := false -}}
  {{- range $_, $reason := $values -}}
    {{- if (eq (trim $reason) "") -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $found -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 72 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line72" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.acknowledge must say why, got an empty text: whoever reads it next year has to know" $path) -}}
{{- end -}}

{{/* SERIES */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.SERIES" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_SQL_NAME -}}
    {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line32") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line33") "a2" $.g.cdk8s_timescale_common_formats_SQL_NAME "a3" "choose another" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- $span := dict "g" $.g "a0" "chunkInterval" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line37") -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.span" $span -}}
  {{- $span_2 := dict "g" $.g "a0" "columnstore.after" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line38") -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.span" $span_2 -}}
  {{- $span_3 := dict "g" $.g "a0" "retain" "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line39") -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.span" $span_3 -}}
  {{- $whole := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line41") "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line42") "a2" (dict "least" 1.0) "a3" "forecasts follow from it" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_timeseries_SERIES" (list $matches.r $span.r $span_2.r $span_3.r $whole.r (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line47") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line48")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line52") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line53")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line57") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line58")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line62") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line63")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line67") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line68")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line71") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line72"))) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 187 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line187" -}}
  {{- $_ := set $ "r" (printf "the name of an index of %s" $.env.path0) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 188 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line188" -}}
  {{- $_ := set $ "r" $.a0 -}}
{{- end -}}

{{/* indexProblems */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.indexProblems" -}}
  {{- $indexes := $.a1.indexes -}}
  {{- $items := list -}}
  {{- range $_, $item := $indexes -}}
    {{- $name := $item.name -}}
    {{- $columns := $item.columns -}}
    {{- if not $.g.cdk8s_timescale_common_formats_SQL_NAME -}}
      {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
    {{- end -}}
    {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line187" "env" (dict "path0" $.a0)) "a1" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line188") "a2" $.g.cdk8s_timescale_common_formats_SQL_NAME "a3" "choose another" -}}
    {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
    {{- $problemsOf := dict "g" $.g "a0" (list $matches.r) "a1" $name -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $value := false -}}
    {{- if (eq (float64 (len $columns)) 0.0) -}}
      {{- $value = list (printf "%s: index '%s' must have at least one column, got none" $.a0 $name) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $items = concat $items (concat $problemsOf.r $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 141 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line141" -}}
  {{- $it := $.a0.it -}}
  {{- $source := $.a0.source -}}
  {{- $_ := set $ "r" (or (le $it.bucketSeconds $source.bucketSeconds) (ne (float64 (mod (int64 $it.bucketSeconds) (int64 $source.bucketSeconds))) 0.0)) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 142 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line142" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $source := $.a0.source -}}
  {{- $spanText := dict "g" $.g "a0" $source.bucketSeconds -}}
  {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
  {{- $_ := set $ "r" (printf "%s.bucket must be a multiple of the %s of '%s', got %s s: buckets would be cut" $path $spanText.r $source.name (mustToRawJson $it.bucketSeconds)) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 146 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line146" -}}
  {{- $it := $.a0.it -}}
  {{- $source := $.a0.source -}}
  {{- $found := false -}}
  {{- range $_, $column := $it.groupBy -}}
    {{- $resultColumns := dict "g" $.g "a0" $source -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns -}}
    {{- if (not (has $column $resultColumns.r)) -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $found -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 147 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line147" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $source := $.a0.source -}}
  {{- $resultColumns := dict "g" $.g "a0" $source -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns -}}
  {{- $items := list -}}
  {{- range $_, $c := $it.groupBy -}}
    {{- $resultColumns_2 := dict "g" $.g "a0" $source -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" $resultColumns_2 -}}
    {{- if (not (has $c $resultColumns_2.r)) -}}
      {{- $items = append $items $c -}}
    {{- end -}}
  {{- end -}}
  {{- $quoted := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.quoted" $quoted -}}
  {{- $_ := set $ "r" (printf "%s.groupBy must name columns of '%s' (%s), got %s" $path $source.name (join ", " $resultColumns.r) $quoted.r) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 151 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line151" -}}
  {{- $it := $.a0.it -}}
  {{- $source := $.a0.source -}}
  {{- $_ := set $ "r" (and (ne $source.timezone $.absent) (ne $it.timezone $source.timezone)) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 152 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line152" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $source := $.a0.source -}}
  {{- $value := false -}}
  {{- if (eq $it.timezone $.absent) -}}
    {{- $value = "none" -}}
  {{- else -}}
    {{- $value = printf "'%s'" $it.timezone -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s.timezone must be '%s' as that of '%s', got %s: days of one place do not divide into those of another" $path $source.timezone $source.name $value) -}}
{{- end -}}

{{/* LAYERED */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.LAYERED" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_timeseries_LAYERED" (list (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line141") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line142")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line146") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line147")) (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line151") "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line152"))) -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 25 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line25" -}}
  {{- $it := $.a0.it -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $it -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $value := ne $call.r $.absent -}}
  {{- if $value -}}
    {{- $call_2 := dict "g" $.g "env" $.env.of0.env "a0" $it -}}
    {{- $_ := include $.env.of0.fn $call_2 -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $call_2.r "a1" (dict "least" $.env.least1) -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* timescale/declaration/validate-timeseries, line 26 */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.line26" -}}
  {{- $path := $.a0.path -}}
  {{- $it := $.a0.it -}}
  {{- $spanText := dict "g" $.g "a0" $.env.least1 -}}
  {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
  {{- $call := dict "g" $.g "env" $.env.of2.env "a0" $it -}}
  {{- $_ := include $.env.of2.fn $call -}}
  {{- $_ := set $ "r" (printf "%s.%s must be whole seconds, at least %s, got %s s: give a longer one" $path $.env.field0 $spanText.r (mustToRawJson $call.r)) -}}
{{- end -}}

{{/* A span of whole seconds. `undefined` breaks nothing. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.span" -}}
  {{- $value := $.a2 -}}
  {{- if eq $value $.absent -}}
    {{- $value = 60.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line25" "env" (dict "of0" $.a1 "least1" $value)) "message" (dict "fn" "cdk8s-timescale/timescale/declaration/validate-timeseries.line26" "env" (dict "field0" $.a0 "least1" $value "of2" $.a1))) -}}
{{- end -}}

{{/* resultColumns */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.resultColumns" -}}
  {{- $time := $.a0.time -}}
  {{- $groupBy := $.a0.groupBy -}}
  {{- $columns := $.a0.columns -}}
  {{- $items := list -}}
  {{- range $_, $item := $columns -}}
    {{- $name := $item.name -}}
    {{- $items = append $items $name -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list $time) $groupBy $items) -}}
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
  {{- $columnstore := $.a0.columnstore -}}
  {{- $value := $.absent -}}
  {{- if ne $columnstore $.absent -}}
    {{- $value = $columnstore.segmentBy -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $value $.absent -}}
    {{- $items := list -}}
    {{- range $_, $c := $value -}}
      {{- $found := false -}}
      {{- range $_, $o := $columnstore.orderBy -}}
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
  {{- $acknowledged := $.a0.acknowledged -}}
  {{- $keys := list -}}
  {{- range $key, $item := $acknowledged -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $name := $keys -}}
    {{- if not $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_HAZARDS -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-timeseries.HAZARDS" $ -}}
    {{- end -}}
    {{- if (not (has $name $.g.cdk8s_timescale_timescale_declaration_validate_timeseries_HAZARDS)) -}}
      {{- $items = append $items $name -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* What a step that changes a live database may cost. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.HAZARDS" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_declaration_validate_timeseries_HAZARDS" (list "rewrites-table" "access-exclusive" "loses-history" "long-running") -}}
{{- end -}}
