{{/* The longest time between two consecutive starts of a schedule, in seconds: 86400 for a daily one, 2592000 and a bit for a monthly one. */}}
{{- define "cdk8s-timescale/monitoring/schedule-gap.longestGapSeconds" -}}
  {{- $parseCron := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/cron.parseCron" $parseCron -}}
  {{- $items := list -}}
  {{- range $i, $start := (default list (slice $parseCron.r.minutes (int (min (len $parseCron.r.minutes) (int 1.0))) (len $parseCron.r.minutes))) -}}
    {{- $i_2 := float64 $i -}}
    {{- $items = append $items (subf $start (index $parseCron.r.minutes (int $i_2))) -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (eq $parseCron.r.period 7.0) -}}
    {{- $value = concat $parseCron.r.days (list (addf (index $parseCron.r.days (int 0.0)) $parseCron.r.period)) -}}
  {{- else -}}
    {{- $value = $parseCron.r.days -}}
  {{- end -}}
  {{- if (lt (float64 (len $value)) 2.0) -}}
    {{- fail (printf "The schedule '%s' starts fewer than twice in five years; give one that comes round." $.a0) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i_3, $day := (default list (slice $value (int (min (len $value) (int 1.0))) (len $value))) -}}
    {{- $i_4 := float64 $i_3 -}}
    {{- $value_2 := subf $day (index $value (int $i_4)) -}}
    {{- $last := $.absent -}}
    {{- if $parseCron.r.minutes -}}
      {{- $last = last $parseCron.r.minutes -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (addf (subf (mulf $value_2 1440.0) $last) (index $parseCron.r.minutes (int 0.0))) -}}
  {{- end -}}
  {{- $extreme := -1e308 -}}
  {{- range $item := $items -}}
    {{- $extreme = maxf $extreme $item -}}
  {{- end -}}
  {{- range $item := $items_2 -}}
    {{- $extreme = maxf $extreme $item -}}
  {{- end -}}
  {{- $_ := set $ "r" (mulf $extreme 60.0) -}}
{{- end -}}
