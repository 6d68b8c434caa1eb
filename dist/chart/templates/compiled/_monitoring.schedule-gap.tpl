{{/* The longest time between two consecutive starts of a schedule, in seconds: 86400 for a daily one, 2592000 and a bit for a monthly one. */}}
{{- define "cdk8s-timescale/monitoring/schedule-gap.longestGapSeconds" -}}
  {{- $parseCron := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/cron.parseCron" $parseCron -}}
  {{- $items := list -}}
  {{- range $i, $start := (slice $parseCron.r.minutes (int (min (len $parseCron.r.minutes) (int 1.0)))) -}}
    {{- $i_2 := float64 $i -}}
    {{- $items = append $items (subf $start (index $parseCron.r.minutes (int $i_2))) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i_3, $runs := $parseCron.r.days -}}
    {{- $day := float64 $i_3 -}}
    {{- $value := false -}}
    {{- if $runs -}}
      {{- $value = list $day -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $items_2 = concat $items_2 $value -}}
  {{- end -}}
  {{- if (lt (float64 (len $items_2)) 2.0) -}}
    {{- fail (printf "The schedule '%s' starts fewer than twice in five years; give one that comes round." $.a0) -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $i_4, $day_2 := (slice $items_2 (int (min (len $items_2) (int 1.0)))) -}}
    {{- $i_5 := float64 $i_4 -}}
    {{- $value_2 := subf $day_2 (index $items_2 (int $i_5)) -}}
    {{- $last := $.absent -}}
    {{- if $parseCron.r.minutes -}}
      {{- $last = last $parseCron.r.minutes -}}
    {{- end -}}
    {{- $items_3 = append $items_3 (addf (subf (mulf $value_2 1440.0) $last) (index $parseCron.r.minutes (int 0.0))) -}}
  {{- end -}}
  {{- $extreme := -1e308 -}}
  {{- range $item := $items -}}
    {{- $extreme = maxf $extreme $item -}}
  {{- end -}}
  {{- range $item := $items_3 -}}
    {{- $extreme = maxf $extreme $item -}}
  {{- end -}}
  {{- $_ := set $ "r" (mulf $extreme 60.0) -}}
{{- end -}}
