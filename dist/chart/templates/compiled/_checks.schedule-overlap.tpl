{{/* pgBackRest makes one backup of a stanza at a time, whatever the repository: it locks the stanza on the servers (`lock-path`). */}}
{{- define "cdk8s-timescale/checks/schedule-overlap.scheduleOverlap" -}}
  {{- $backups := $.a0.backups -}}
  {{- $value := $.absent -}}
  {{- if ne $backups $.absent -}}
    {{- $value = $backups.schedules -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $i, $schedule := $value_2 -}}
    {{- $i_2 := float64 $i -}}
    {{- $items = append $items (dict "path" (printf "backups.schedules[%s]" (mustToRawJson $i_2)) "schedule" $schedule) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i_3, $first := $items -}}
    {{- $i_4 := float64 $i_3 -}}
    {{- $items_3 := list -}}
    {{- range $_, $second := (slice $items (int (min (len $items) (int $i_4)))) -}}
      {{- $result := $.absent -}}
      {{- $schedule_2 := $first.schedule -}}
      {{- $result = ceil (divf $schedule_2.deadlineSeconds 60.0) -}}
      {{- $shortestWait := dict "g" $.g "a0" $first.schedule.cron "a1" $second.schedule.cron "a2" $result -}}
      {{- template "cdk8s-timescale/common/cron.shortestWait" $shortestWait -}}
      {{- if (deepEqual $first $second) -}}
        {{- $value_3 := ne $shortestWait.r $.absent -}}
        {{- if $value_3 -}}
          {{- $result_2 := $.absent -}}
          {{- $schedule_2 := $first.schedule -}}
          {{- $result_2 = ceil (divf $schedule_2.deadlineSeconds 60.0) -}}
          {{- $value_3 = lt $shortestWait.r $result_2 -}}
        {{- end -}}
        {{- $value_4 := false -}}
        {{- if $value_3 -}}
          {{- $describe := dict "g" $.g "a0" $first -}}
          {{- template "cdk8s-timescale/checks/schedule-overlap.describe" $describe -}}
          {{- $result_3 := $.absent -}}
          {{- $schedule_2 := $first.schedule -}}
          {{- $result_3 = ceil (divf $schedule_2.deadlineSeconds 60.0) -}}
          {{- $minutesText := dict "g" $.g "a0" $result_3 -}}
          {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText -}}
          {{- $minutesText_2 := dict "g" $.g "a0" $shortestWait.r -}}
          {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText_2 -}}
          {{- $minutesText_3 := dict "g" $.g "a0" $shortestWait.r -}}
          {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText_3 -}}
          {{- $warning := dict "g" $.g "a0" (printf "%s may run for %s and starts again after %s: the next run is left out; give a deadline of at most %s" $describe.r $minutesText.r $minutesText_2.r $minutesText_3.r) -}}
          {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
          {{- $value_4 = list $warning.r -}}
        {{- else -}}
          {{- $value_4 = list -}}
        {{- end -}}
        {{- $items_3 = concat $items_3 $value_4 -}}
      {{- else -}}
        {{- if (eq $shortestWait.r 0.0) -}}
          {{- $describe_2 := dict "g" $.g "a0" $first -}}
          {{- template "cdk8s-timescale/checks/schedule-overlap.describe" $describe_2 -}}
          {{- $describe_3 := dict "g" $.g "a0" $second -}}
          {{- template "cdk8s-timescale/checks/schedule-overlap.describe" $describe_3 -}}
          {{- $error := dict "g" $.g "a0" (printf "%s and %s start at the same time, must not: pgBackRest makes one backup at a time and one of the two fails; move one of them" $describe_2.r $describe_3.r) -}}
          {{- template "cdk8s-timescale/checks/check.error" $error -}}
          {{- $items_3 = concat $items_3 (list $error.r) -}}
        {{- else -}}
          {{- $result_4 := $.absent -}}
          {{- $schedule_2 := $first.schedule -}}
          {{- $result_4 = ceil (divf $schedule_2.deadlineSeconds 60.0) -}}
          {{- $reaches := dict "g" $.g "a0" $first "a1" $second "a2" $shortestWait.r "a3" $result_4 -}}
          {{- template "cdk8s-timescale/checks/schedule-overlap.reaches" $reaches -}}
          {{- $result_5 := $.absent -}}
          {{- $schedule_2 := $second.schedule -}}
          {{- $result_5 = ceil (divf $schedule_2.deadlineSeconds 60.0) -}}
          {{- $shortestWait_2 := dict "g" $.g "a0" $second.schedule.cron "a1" $first.schedule.cron "a2" $result_5 -}}
          {{- template "cdk8s-timescale/common/cron.shortestWait" $shortestWait_2 -}}
          {{- $result_6 := $.absent -}}
          {{- $schedule_2 := $second.schedule -}}
          {{- $result_6 = ceil (divf $schedule_2.deadlineSeconds 60.0) -}}
          {{- $reaches_2 := dict "g" $.g "a0" $second "a1" $first "a2" $shortestWait_2.r "a3" $result_6 -}}
          {{- template "cdk8s-timescale/checks/schedule-overlap.reaches" $reaches_2 -}}
          {{- $items_3 = concat $items_3 (concat $reaches.r $reaches_2.r) -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 = concat $items_2 $items_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* describe */}}
{{- define "cdk8s-timescale/checks/schedule-overlap.describe" -}}
  {{- $path := $.a0.path -}}
  {{- $schedule := $.a0.schedule -}}
  {{- $_ := set $ "r" (printf "%s (%s, '%s')" $path $schedule.type $schedule.cron) -}}
{{- end -}}

{{/* reaches */}}
{{- define "cdk8s-timescale/checks/schedule-overlap.reaches" -}}
  {{- if (or (eq $.a2 $.absent) (ge $.a2 $.a3)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $describe := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/checks/schedule-overlap.describe" $describe -}}
    {{- $minutesText := dict "g" $.g "a0" $.a3 -}}
    {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText -}}
    {{- $describe_2 := dict "g" $.g "a0" $.a1 -}}
    {{- template "cdk8s-timescale/checks/schedule-overlap.describe" $describe_2 -}}
    {{- $minutesText_2 := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText_2 -}}
    {{- $minutesText_3 := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText_3 -}}
    {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "%s may run for %s and %s starts %s after it: pgBackRest makes one backup at a time and the second fails; " $describe.r $minutesText.r $describe_2.r $minutesText_2.r) (printf "give %s a deadline of at most %s, or move one of them" $.a0.path $minutesText_3.r)) -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $_ := set $ "r" (list $warning.r) -}}
  {{- end -}}
{{- end -}}
