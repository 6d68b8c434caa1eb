{{/* What is wrong with five cron fields. Absent: nothing. */}}
{{- define "cdk8s-timescale/common/cron.cronProblem" -}}
  {{- $parts := mustRegexSplit (dict "source" "\\s+" "groups" 0).source (trim $.a0) -1 -}}
  {{- if not $.g.CRON_FIELDS -}}
    {{- template "cdk8s-timescale/common/cron.CRON_FIELDS" $ -}}
  {{- end -}}
  {{- if (ne (float64 (len $parts)) (float64 (len $.g.CRON_FIELDS))) -}}
    {{- $_ := set $ "r" (printf "must have five fields (minute, hour, day of month, month, day of week), got %s in '%s'" (mustToRawJson (float64 (len $parts))) $.a0) -}}
  {{- else -}}
    {{- if not $.g.CRON_FIELDS -}}
      {{- template "cdk8s-timescale/common/cron.CRON_FIELDS" $ -}}
    {{- end -}}
    {{- $items := list -}}
    {{- range $i, $field := $.g.CRON_FIELDS -}}
      {{- $i_2 := float64 $i -}}
      {{- $itemsOf := dict "g" $.g "a0" (index $parts (int $i_2)) "a1" $field -}}
      {{- template "cdk8s-timescale/common/cron.itemsOf" $itemsOf -}}
      {{- $items_2 := list -}}
      {{- range $_, $item := $itemsOf.r -}}
        {{- if (not (and (and (and (ge $item.from $field.min) (le $item.to $field.max)) (le $item.from $item.to)) (ge $item.step 1.0))) -}}
          {{- $items_2 = append $items_2 $item -}}
        {{- end -}}
      {{- end -}}
      {{- $items_3 := list -}}
      {{- range $_, $item_2 := $items_2 -}}
        {{- $items_3 = append $items_3 (printf "must have %s to %s, ranges, lists and steps for the %s, got '%s' in '%s'" (mustToRawJson $field.min) (mustToRawJson $field.max) $field.name $item_2.text $.a0) -}}
      {{- end -}}
      {{- if $items_3 -}}
        {{- $items = concat $items $items_3 -}}
      {{- end -}}
    {{- end -}}
    {{- $value := $.absent -}}
    {{- if lt (int 0) (len $items) -}}
      {{- $value = index $items (int 0) -}}
    {{- end -}}
    {{- if (ne $value $.absent) -}}
      {{- $_ := set $ "r" $value -}}
    {{- else -}}
      {{- $parseCron := dict "g" $.g "a0" $.a0 -}}
      {{- template "cdk8s-timescale/common/cron.parseCron" $parseCron -}}
      {{- $value_2 := false -}}
      {{- if (gt (float64 (len $parseCron.r.days)) 0.0) -}}
        {{- $value_2 = $.absent -}}
      {{- else -}}
        {{- $value_2 = printf "must start some day, got '%s', which names a day that no month has" $.a0 -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_2 -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* The shortest time from a start of the first schedule to the next start of the second, in minutes; 0 where both start at once. */}}
{{- define "cdk8s-timescale/common/cron.shortestWait" -}}
  {{- $parseCron := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/cron.parseCron" $parseCron -}}
  {{- $parseCron_2 := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/common/cron.parseCron" $parseCron_2 -}}
  {{- $soonest := ternary 1.0 0.0 (eq $.a0 $.a1) -}}
  {{- $shortest := $.absent -}}
  {{- range $index := untilStep (int 0.0) (int (addf (ceil (divf $.a2 1440.0)) 1.0)) 1 -}}
    {{- $lag := float64 $index -}}
    {{- $follows := dict "g" $.g "a0" $parseCron.r "a1" $parseCron_2.r "a2" $lag -}}
    {{- template "cdk8s-timescale/common/cron.follows" $follows -}}
    {{- if (not $follows.r) -}}
      {{- continue -}}
    {{- end -}}
    {{- $leastDifference := dict "g" $.g "a0" $parseCron.r.minutes "a1" $parseCron_2.r.minutes "a2" (mulf $lag 1440.0) "a3" $soonest -}}
    {{- template "cdk8s-timescale/common/cron.leastDifference" $leastDifference -}}
    {{- $value_2 := ne $leastDifference.r $.absent -}}
    {{- if $value_2 -}}
      {{- $value := $shortest -}}
      {{- if eq $value $.absent -}}
        {{- $value = $.a2 -}}
      {{- end -}}
      {{- $value_2 = le $leastDifference.r (minf $.a2 $value) -}}
    {{- end -}}
    {{- if $value_2 -}}
      {{- $shortest = $leastDifference.r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $shortest -}}
{{- end -}}

{{/* As Kubernetes reads them (robfig/cron v3, parser.go): Sunday is 0, and 7 is refused. */}}
{{- define "cdk8s-timescale/common/cron.CRON_FIELDS" -}}
  {{- $_ := set $.g "CRON_FIELDS" (list (dict "name" "minute" "min" 0.0 "max" 59.0 "words" (list)) (dict "name" "hour" "min" 0.0 "max" 23.0 "words" (list)) (dict "name" "day of month" "min" 1.0 "max" 31.0 "words" (list)) (dict "name" "month" "min" 1.0 "max" 12.0 "words" (list "jan" "feb" "mar" "apr" "may" "jun" "jul" "aug" "sep" "oct" "nov" "dec")) (dict "name" "day of week" "min" 0.0 "max" 6.0 "words" (list "sun" "mon" "tue" "wed" "thu" "fri" "sat"))) -}}
{{- end -}}

{{/* itemsOf */}}
{{- define "cdk8s-timescale/common/cron.itemsOf" -}}
  {{- $items := list -}}
  {{- range $_, $text := (splitList "," $.a0) -}}
    {{- $value := splitList "/" $text -}}
    {{- $value_2 := $.absent -}}
    {{- if lt (int 0) (len $value) -}}
      {{- $value_2 = index $value (int 0) -}}
    {{- end -}}
    {{- $value_3 := $value_2 -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = "" -}}
    {{- end -}}
    {{- $value_4 := $.absent -}}
    {{- if lt (int 1) (len $value) -}}
      {{- $value_4 = index $value (int 1) -}}
    {{- end -}}
    {{- $value_5 := $value_4 -}}
    {{- if eq $value_5 $.absent -}}
      {{- $value_5 = "1" -}}
    {{- end -}}
    {{- $more := default list (slice $value (min (len $value) 2)) -}}
    {{- $value_6 := splitList "-" $value_3 -}}
    {{- $value_7 := $.absent -}}
    {{- if lt (int 0) (len $value_6) -}}
      {{- $value_7 = index $value_6 (int 0) -}}
    {{- end -}}
    {{- $value_8 := $value_7 -}}
    {{- if eq $value_8 $.absent -}}
      {{- $value_8 = "" -}}
    {{- end -}}
    {{- $value_9 := $.absent -}}
    {{- if lt (int 1) (len $value_6) -}}
      {{- $value_9 = index $value_6 (int 1) -}}
    {{- end -}}
    {{- $others := default list (slice $value_6 (min (len $value_6) 2)) -}}
    {{- $isValid := and (and (eq (float64 (len $more)) 0.0) (eq (float64 (len $others)) 0.0)) (mustRegexMatch (index (dict "source" "^[1-9]\\d*$" "groups" 0) "source") $value_5) -}}
    {{- if (not $isValid) -}}
      {{- if not $.g.IMPOSSIBLE -}}
        {{- template "cdk8s-timescale/common/cron.IMPOSSIBLE" $ -}}
      {{- end -}}
      {{- if not $.g.IMPOSSIBLE -}}
        {{- template "cdk8s-timescale/common/cron.IMPOSSIBLE" $ -}}
      {{- end -}}
      {{- $items = append $items (dict "text" $text "from" $.g.IMPOSSIBLE "to" $.g.IMPOSSIBLE "step" 1.0) -}}
    {{- else -}}
      {{- if (or (eq $value_3 "*") (eq $value_3 "?")) -}}
        {{- $items = append $items (dict "text" $text "from" $.a1.min "to" $.a1.max "step" (float64 $value_5)) -}}
      {{- else -}}
        {{- $valueOf := dict "g" $.g "a0" $value_8 "a1" $.a1 -}}
        {{- template "cdk8s-timescale/common/cron.valueOf" $valueOf -}}
        {{- $value_10 := false -}}
        {{- if (eq $value_9 $.absent) -}}
          {{- $value_10 = ternary $.a1.max $valueOf.r (contains "/" $text) -}}
        {{- else -}}
          {{- $valueOf_2 := dict "g" $.g "a0" $value_9 "a1" $.a1 -}}
          {{- template "cdk8s-timescale/common/cron.valueOf" $valueOf_2 -}}
          {{- $value_10 = $valueOf_2.r -}}
        {{- end -}}
        {{- $items = append $items (dict "text" $text "from" $valueOf.r "to" $value_10 "step" (float64 $value_5)) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Reads five cron fields, in which `cronProblem` finds nothing wrong; a day matches by month day or weekday where both are restricted. */}}
{{- define "cdk8s-timescale/common/cron.parseCron" -}}
  {{- if not $.g.read -}}
    {{- template "cdk8s-timescale/common/cron.read" $ -}}
  {{- end -}}
  {{- $known := index $.g.read "entries" $.a0 -}}
  {{- if (ne $known $.absent) -}}
    {{- $_ := set $ "r" $known -}}
  {{- else -}}
    {{- $parts := mustRegexSplit (dict "source" "\\s+" "groups" 0).source (trim $.a0) -1 -}}
    {{- if not $.g.CRON_FIELDS -}}
      {{- template "cdk8s-timescale/common/cron.CRON_FIELDS" $ -}}
    {{- end -}}
    {{- $items := list -}}
    {{- range $i, $field := $.g.CRON_FIELDS -}}
      {{- $i_2 := float64 $i -}}
      {{- $valuesOf := dict "g" $.g "a0" (index $parts (int $i_2)) "a1" $field -}}
      {{- template "cdk8s-timescale/common/cron.valuesOf" $valuesOf -}}
      {{- $items = append $items $valuesOf.r -}}
    {{- end -}}
    {{- $value := $.absent -}}
    {{- if lt (int 0) (len $items) -}}
      {{- $value = index $items (int 0) -}}
    {{- end -}}
    {{- $value_2 := $.absent -}}
    {{- if lt (int 1) (len $items) -}}
      {{- $value_2 = index $items (int 1) -}}
    {{- end -}}
    {{- $value_3 := $.absent -}}
    {{- if lt (int 2) (len $items) -}}
      {{- $value_3 = index $items (int 2) -}}
    {{- end -}}
    {{- $value_4 := $.absent -}}
    {{- if lt (int 3) (len $items) -}}
      {{- $value_4 = index $items (int 3) -}}
    {{- end -}}
    {{- $value_5 := $.absent -}}
    {{- if lt (int 4) (len $items) -}}
      {{- $value_5 = index $items (int 4) -}}
    {{- end -}}
    {{- $unrestricted := dict "g" $.g "a0" (index $parts (int 2.0)) -}}
    {{- template "cdk8s-timescale/common/cron.unrestricted" $unrestricted -}}
    {{- $isWeekly := and $unrestricted.r (eq (float64 (len $value_4)) 12.0) -}}
    {{- $items_2 := list -}}
    {{- range $_, $hour := $value_2 -}}
      {{- $items_3 := list -}}
      {{- range $_, $minute := $value -}}
        {{- $items_3 = append $items_3 (addf (mulf $hour 60.0) $minute) -}}
      {{- end -}}
      {{- if $items_3 -}}
        {{- $items_2 = concat $items_2 $items_3 -}}
      {{- end -}}
    {{- end -}}
    {{- $value_7 := false -}}
    {{- if $isWeekly -}}
      {{- $items_4 := list -}}
      {{- range $_, $day := (list 0.0 1.0 2.0 3.0 4.0 5.0 6.0) -}}
        {{- if (has (float64 (mod (int64 (addf $day 1.0)) (int64 7.0))) $value_5) -}}
          {{- $items_4 = append $items_4 $day -}}
        {{- end -}}
      {{- end -}}
      {{- $value_7 = $items_4 -}}
    {{- else -}}
      {{- $value_6 := $unrestricted.r -}}
      {{- if not ($value_6) -}}
        {{- $unrestricted_2 := dict "g" $.g "a0" (index $parts (int 4.0)) -}}
        {{- template "cdk8s-timescale/common/cron.unrestricted" $unrestricted_2 -}}
        {{- $value_6 = $unrestricted_2.r -}}
      {{- end -}}
      {{- $daysOf := dict "g" $.g "a0" $value_3 "a1" $value_4 "a2" $value_5 "a3" $value_6 -}}
      {{- template "cdk8s-timescale/common/cron.daysOf" $daysOf -}}
      {{- $value_7 = $daysOf.r -}}
    {{- end -}}
    {{- $value_8 := false -}}
    {{- if $isWeekly -}}
      {{- $value_8 = 7.0 -}}
    {{- else -}}
      {{- if not $.g.HORIZON_DAYS -}}
        {{- template "cdk8s-timescale/common/cron.HORIZON_DAYS" $ -}}
      {{- end -}}
      {{- $value_8 = $.g.HORIZON_DAYS -}}
    {{- end -}}
    {{- $schedule := dict "minutes" $items_2 "days" $value_7 "period" $value_8 -}}
    {{- if not $.g.read -}}
      {{- template "cdk8s-timescale/common/cron.read" $ -}}
    {{- end -}}
    {{- if not (hasKey $.g.read.entries $.a0) -}}
      {{- $_ := set $.g.read "keys" (append $.g.read.keys $.a0) -}}
    {{- end -}}
    {{- $_ := set $.g.read.entries $.a0 $schedule -}}
    {{- $_ := set $ "r" $schedule -}}
  {{- end -}}
{{- end -}}

{{/* Whether there is a day of the first so many days after which the second has one. */}}
{{- define "cdk8s-timescale/common/cron.follows" -}}
  {{- $value_4 := false -}}
  {{- if (ge $.a0.period $.a1.period) -}}
    {{- $found := false -}}
    {{- range $_, $day := $.a0.days -}}
      {{- $value := addf $day $.a2 -}}
      {{- if (has (float64 (mod (int64 $value) (int64 $.a1.period))) $.a1.days) -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_4 = $found -}}
  {{- else -}}
    {{- $found_2 := false -}}
    {{- range $_, $day_2 := $.a1.days -}}
      {{- $value_3 := ge $day_2 $.a2 -}}
      {{- if $value_3 -}}
        {{- $value_2 := subf $day_2 $.a2 -}}
        {{- $value_3 = has (float64 (mod (int64 $value_2) (int64 $.a0.period))) $.a0.days -}}
      {{- end -}}
      {{- if $value_3 -}}
        {{- $found_2 = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_4 = $found_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}

{{/* The least `b + offset - a` that is not below `least`. */}}
{{- define "cdk8s-timescale/common/cron.leastDifference" -}}
  {{- $found := $.absent -}}
  {{- range $a := $.a0 -}}
    {{- $found_2 := $.absent -}}
    {{- range $_, $b := $.a1 -}}
      {{- if (ge (subf (addf $b $.a2) $a) $.a3) -}}
        {{- $found_2 = $b -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if (eq $found_2 $.absent) -}}
      {{- break -}}
    {{- end -}}
    {{- $difference := subf (addf $found_2 $.a2) $a -}}
    {{- if (or (eq $found $.absent) (lt $difference $found)) -}}
      {{- $found = $difference -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $found -}}
{{- end -}}

{{/* What no field has, for what is no number and no name. */}}
{{- define "cdk8s-timescale/common/cron.IMPOSSIBLE" -}}
  {{- $_ := set $.g "IMPOSSIBLE" -1.0 -}}
{{- end -}}

{{/* valueOf */}}
{{- define "cdk8s-timescale/common/cron.valueOf" -}}
  {{- $value := lower $.a0 -}}
  {{- $found := -1.0 -}}
  {{- range $position, $item := $.a1.words -}}
    {{- if deepEqual $item $value -}}
      {{- $found = float64 $position -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if (ge $found 0.0) -}}
    {{- $_ := set $ "r" (addf $.a1.min $found) -}}
  {{- else -}}
    {{- $value_2 := false -}}
    {{- if (mustRegexMatch (index (dict "source" "^\\d+$" "groups" 0) "source") $.a0) -}}
      {{- $value_2 = float64 $.a0 -}}
    {{- else -}}
      {{- if not $.g.IMPOSSIBLE -}}
        {{- template "cdk8s-timescale/common/cron.IMPOSSIBLE" $ -}}
      {{- end -}}
      {{- $value_2 = $.g.IMPOSSIBLE -}}
    {{- end -}}
    {{- $_ := set $ "r" $value_2 -}}
  {{- end -}}
{{- end -}}

{{/* read */}}
{{- define "cdk8s-timescale/common/cron.read" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $_ := set $.g "read" $map -}}
{{- end -}}

{{/* Every value that one of the items names, ascending. */}}
{{- define "cdk8s-timescale/common/cron.valuesOf" -}}
  {{- $itemsOf := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/common/cron.itemsOf" $itemsOf -}}
  {{- $items := list -}}
  {{- range $index := until (int (addf (subf $.a1.max $.a1.min) 1.0)) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $items = append $items (addf $.a1.min $i) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $value := $items -}}
    {{- $found := false -}}
    {{- range $_, $item := $itemsOf.r -}}
      {{- if (and (and (ge $value $item.from) (le $value $item.to)) (eq (float64 (mod (int64 (subf $value $item.from)) (int64 $item.step))) 0.0)) -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if $found -}}
      {{- $items_2 = append $items_2 $value -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* A star with a step counts as restricted, as it does for Kubernetes. */}}
{{- define "cdk8s-timescale/common/cron.unrestricted" -}}
  {{- $found := false -}}
  {{- range $_, $item := (splitList "," $.a0) -}}
    {{- if (mustRegexMatch (index (dict "source" "^[*?](/1)?$" "groups" 1) "source") $item) -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $found -}}
{{- end -}}

{{/* daysOf */}}
{{- define "cdk8s-timescale/common/cron.daysOf" -}}
  {{- if not $.g.MONTHS -}}
    {{- template "cdk8s-timescale/common/calendar.MONTHS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.g.MONTHS -}}
    {{- if (has $item.month $.a1) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- if (and $.a3 (eq (float64 (len $.a2)) 7.0)) -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $items -}}
      {{- $items_3 := list -}}
      {{- range $_, $date := $.a0 -}}
        {{- if (le $date $item_2.length) -}}
          {{- $items_3 = append $items_3 $date -}}
        {{- end -}}
      {{- end -}}
      {{- $items_4 := list -}}
      {{- range $_, $date_2 := $items_3 -}}
        {{- $items_4 = append $items_4 (subf (addf $item_2.first $date_2) 1.0) -}}
      {{- end -}}
      {{- if $items_4 -}}
        {{- $items_2 = concat $items_2 $items_4 -}}
      {{- end -}}
    {{- end -}}
    {{- $_ := set $ "r" $items_2 -}}
  {{- else -}}
    {{- $items_5 := list -}}
    {{- range $_, $item_3 := $items -}}
      {{- $items_6 := list -}}
      {{- range $index := until (int $item_3.length) -}}
        {{- $_ := $.absent -}}
        {{- $i := float64 $index -}}
        {{- $items_6 = append $items_6 (addf $item_3.first $i) -}}
      {{- end -}}
      {{- $items_7 := list -}}
      {{- range $_, $day := $items_6 -}}
        {{- $byDate := has (addf (subf $day $item_3.first) 1.0) $.a0 -}}
        {{- $byWeekday := has (float64 (mod (int64 (addf $day 1.0)) (int64 7.0))) $.a2 -}}
        {{- $value := false -}}
        {{- if $.a3 -}}
          {{- $value = and $byDate $byWeekday -}}
        {{- else -}}
          {{- $value = or $byDate $byWeekday -}}
        {{- end -}}
        {{- if $value -}}
          {{- $items_7 = append $items_7 $day -}}
        {{- end -}}
      {{- end -}}
      {{- if $items_7 -}}
        {{- $items_5 = concat $items_5 $items_7 -}}
      {{- end -}}
    {{- end -}}
    {{- $_ := set $ "r" $items_5 -}}
  {{- end -}}
{{- end -}}

{{/* HORIZON_DAYS */}}
{{- define "cdk8s-timescale/common/cron.HORIZON_DAYS" -}}
  {{- if not $.g.MONTHS -}}
    {{- template "cdk8s-timescale/common/calendar.MONTHS" $ -}}
  {{- end -}}
  {{- $sum := 0.0 -}}
  {{- range $item := $.g.MONTHS -}}
    {{- $sum = addf $sum $item.length -}}
  {{- end -}}
  {{- $_ := set $.g "HORIZON_DAYS" $sum -}}
{{- end -}}
