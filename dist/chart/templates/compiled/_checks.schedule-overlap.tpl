{{/* pgBackRest makes one backup of a stanza at a time, whatever the repository: it locks the stanza on the servers (`lock-path`). */}}
{{- define "cdk8s-timescale/checks/schedule-overlap.scheduleOverlap" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.backups $.absent -}}
    {{- $value = $.a0.backups.schedules -}}
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
    {{- range $_, $second := (default list (slice $items (int (min (len $items) (int $i_4))) (len $items))) -}}
      {{- $shortestWait := dict "g" $.g "a0" $first.schedule.cron "a1" $second.schedule.cron "a2" (ceil (divf $first.schedule.deadlineSeconds 60.0)) -}}
      {{- template "cdk8s-timescale/common/cron.shortestWait" $shortestWait -}}
      {{- if (deepEqual $first $second) -}}
        {{- $value_4 := false -}}
        {{- if (and (ne $shortestWait.r $.absent) (lt $shortestWait.r (ceil (divf $first.schedule.deadlineSeconds 60.0)))) -}}
          {{- $minutesText := dict "g" $.g "a0" (ceil (divf $first.schedule.deadlineSeconds 60.0)) -}}
          {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText -}}
          {{- $minutesText_2 := dict "g" $.g "a0" $shortestWait.r -}}
          {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText_2 -}}
          {{- $minutesText_3 := dict "g" $.g "a0" $shortestWait.r -}}
          {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText_3 -}}
          {{- $value_3 := printf "%s may run for %s and starts again after %s: the next run is left out; give a deadline of at most %s" (printf "%s (%s, '%s')" $first.path $first.schedule.type $first.schedule.cron) $minutesText.r $minutesText_2.r $minutesText_3.r -}}
          {{- $value_4 = list (dict "severity" "warning" "message" $value_3) -}}
        {{- else -}}
          {{- $value_4 = list -}}
        {{- end -}}
        {{- if $value_4 -}}
          {{- $items_3 = concat $items_3 $value_4 -}}
        {{- end -}}
      {{- else -}}
        {{- if (eq $shortestWait.r 0.0) -}}
          {{- $value_5 := printf "%s and %s start at the same time, must not: pgBackRest makes one backup at a time and one of the two fails; move one of them" (printf "%s (%s, '%s')" $first.path $first.schedule.type $first.schedule.cron) (printf "%s (%s, '%s')" $second.path $second.schedule.type $second.schedule.cron) -}}
          {{- $value_6 := list (dict "severity" "error" "message" $value_5) -}}
          {{- if $value_6 -}}
            {{- $items_3 = concat $items_3 $value_6 -}}
          {{- end -}}
        {{- else -}}
          {{- $reaches := dict "g" $.g "a0" $first "a1" $second "a2" $shortestWait.r "a3" (ceil (divf $first.schedule.deadlineSeconds 60.0)) -}}
          {{- template "cdk8s-timescale/checks/schedule-overlap.reaches" $reaches -}}
          {{- $shortestWait_2 := dict "g" $.g "a0" $second.schedule.cron "a1" $first.schedule.cron "a2" (ceil (divf $second.schedule.deadlineSeconds 60.0)) -}}
          {{- template "cdk8s-timescale/common/cron.shortestWait" $shortestWait_2 -}}
          {{- $reaches_2 := dict "g" $.g "a0" $second "a1" $first "a2" $shortestWait_2.r "a3" (ceil (divf $second.schedule.deadlineSeconds 60.0)) -}}
          {{- template "cdk8s-timescale/checks/schedule-overlap.reaches" $reaches_2 -}}
          {{- $value_7 := default list (concat $reaches.r $reaches_2.r) -}}
          {{- if $value_7 -}}
            {{- $items_3 = concat $items_3 $value_7 -}}
          {{- end -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
    {{- if $items_3 -}}
      {{- $items_2 = concat $items_2 $items_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* reaches */}}
{{- define "cdk8s-timescale/checks/schedule-overlap.reaches" -}}
  {{- if (or (eq $.a2 $.absent) (ge $.a2 $.a3)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $minutesText := dict "g" $.g "a0" $.a3 -}}
    {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText -}}
    {{- $minutesText_2 := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText_2 -}}
    {{- $minutesText_3 := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/checks/check.minutesText" $minutesText_3 -}}
    {{- $value := printf "%s%s" (printf "%s may run for %s and %s starts %s after it: pgBackRest makes one backup at a time and the second fails; " (printf "%s (%s, '%s')" $.a0.path $.a0.schedule.type $.a0.schedule.cron) $minutesText.r (printf "%s (%s, '%s')" $.a1.path $.a1.schedule.type $.a1.schedule.cron) $minutesText_2.r) (printf "give %s a deadline of at most %s, or move one of them" $.a0.path $minutesText_3.r) -}}
    {{- $_ := set $ "r" (list (dict "severity" "warning" "message" $value)) -}}
  {{- end -}}
{{- end -}}
