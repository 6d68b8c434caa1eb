{{/* `30s`, `55m`, `12h`, `30d`. */}}
{{- define "cdk8s-timescale/chart/values/quantities.durationOf" -}}
  {{- $amount := float64 (substr 0 (int (max 0 (sub (len $.a0) (int 1.0)))) $.a0) -}}
  {{- $value := substr (int (max 0 (sub (len $.a0) (int 1.0)))) (len $.a0) $.a0 -}}
  {{- if eq $value "s" -}}
    {{- $seconds := dict "g" $.g "a1" $amount -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.seconds" $seconds -}}
    {{- $_ := set $ "r" $seconds.r -}}
  {{- else -}}
    {{- if eq $value "m" -}}
      {{- $minutes := dict "g" $.g "a1" $amount -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" $minutes -}}
      {{- $_ := set $ "r" $minutes.r -}}
    {{- else -}}
      {{- if eq $value "h" -}}
        {{- $hours := dict "g" $.g "a1" $amount -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.hours" $hours -}}
        {{- $_ := set $ "r" $hours.r -}}
      {{- else -}}
        {{- $days := dict "g" $.g "a1" $amount -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.days" $days -}}
        {{- $_ := set $ "r" $days.r -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* optionalDuration */}}
{{- define "cdk8s-timescale/chart/values/quantities.optionalDuration" -}}
  {{- $value := false -}}
  {{- if (eq $.a0 $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $durationOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.durationOf" $durationOf -}}
    {{- $value = $durationOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* `500m`, `2`, `0.5`; YAML has the last two as numbers where nobody quotes them. */}}
{{- define "cdk8s-timescale/chart/values/quantities.cpuOf" -}}
  {{- $text := ternary $.a0 (mustToRawJson $.a0) (kindIs "string" $.a0) -}}
  {{- $value := false -}}
  {{- if (hasSuffix "m" $text) -}}
    {{- $millis := dict "g" $.g "a1" (float64 (substr 0 (int (max 0 (sub (len $text) (int 1.0)))) $text)) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Cpu.millis" $millis -}}
    {{- $value = $millis.r -}}
  {{- else -}}
    {{- $units := dict "g" $.g "a1" (float64 $text) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Cpu.units" $units -}}
    {{- $value = $units.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* `8Gi`, `512Mi`. */}}
{{- define "cdk8s-timescale/chart/values/quantities.sizeOf" -}}
  {{- $amount := float64 (substr 0 (int (max 0 (sub (len $.a0) (int 2.0)))) $.a0) -}}
  {{- $value := substr (int (max 0 (sub (len $.a0) (int 2.0)))) (len $.a0) $.a0 -}}
  {{- if eq $value "Ki" -}}
    {{- $kibibytes := dict "g" $.g "a1" $amount -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.kibibytes" $kibibytes -}}
    {{- $_ := set $ "r" $kibibytes.r -}}
  {{- else -}}
    {{- if eq $value "Mi" -}}
      {{- $mebibytes := dict "g" $.g "a1" $amount -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.mebibytes" $mebibytes -}}
      {{- $_ := set $ "r" $mebibytes.r -}}
    {{- else -}}
      {{- if eq $value "Gi" -}}
        {{- $gibibytes := dict "g" $.g "a1" $amount -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.gibibytes" $gibibytes -}}
        {{- $_ := set $ "r" $gibibytes.r -}}
      {{- else -}}
        {{- $tebibytes := dict "g" $.g "a1" $amount -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.tebibytes" $tebibytes -}}
        {{- $_ := set $ "r" $tebibytes.r -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* optionalCpu */}}
{{- define "cdk8s-timescale/chart/values/quantities.optionalCpu" -}}
  {{- $value := false -}}
  {{- if (eq $.a0 $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $cpuOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.cpuOf" $cpuOf -}}
    {{- $value = $cpuOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* optionalSize */}}
{{- define "cdk8s-timescale/chart/values/quantities.optionalSize" -}}
  {{- $value := false -}}
  {{- if (eq $.a0 $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $sizeOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.sizeOf" $sizeOf -}}
    {{- $value = $sizeOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* Five fields, divided by single spaces. */}}
{{- define "cdk8s-timescale/chart/values/quantities.cronOf" -}}
  {{- $value := splitList " " $.a0 -}}
  {{- $value_2 := $.absent -}}
  {{- if lt (int 0) (len $value) -}}
    {{- $value_2 = index $value (int 0) -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if lt (int 1) (len $value) -}}
    {{- $value_3 = index $value (int 1) -}}
  {{- end -}}
  {{- $value_4 := $.absent -}}
  {{- if lt (int 2) (len $value) -}}
    {{- $value_4 = index $value (int 2) -}}
  {{- end -}}
  {{- $value_5 := $.absent -}}
  {{- if lt (int 3) (len $value) -}}
    {{- $value_5 = index $value (int 3) -}}
  {{- end -}}
  {{- $value_6 := $.absent -}}
  {{- if lt (int 4) (len $value) -}}
    {{- $value_6 = index $value (int 4) -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- if ne $value_2 $.absent -}}
    {{- $_ := set $object "minute" $value_2 -}}
  {{- end -}}
  {{- if ne $value_3 $.absent -}}
    {{- $_ := set $object "hour" $value_3 -}}
  {{- end -}}
  {{- if ne $value_4 $.absent -}}
    {{- $_ := set $object "day" $value_4 -}}
  {{- end -}}
  {{- if ne $value_5 $.absent -}}
    {{- $_ := set $object "month" $value_5 -}}
  {{- end -}}
  {{- if ne $value_6 $.absent -}}
    {{- $_ := set $object "weekDay" $value_6 -}}
  {{- end -}}
  {{- $schedule := dict "g" $.g "a1" $object -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cron.schedule" $schedule -}}
  {{- $_ := set $ "r" $schedule.r -}}
{{- end -}}

{{/* optionalCron */}}
{{- define "cdk8s-timescale/chart/values/quantities.optionalCron" -}}
  {{- $value := false -}}
  {{- if (eq $.a0 $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $cronOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.cronOf" $cronOf -}}
    {{- $value = $cronOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* `27/s`, `100/min`, `50/h`, `20/d`. */}}
{{- define "cdk8s-timescale/chart/values/quantities.rateOf" -}}
  {{- $value := splitList "/" $.a0 -}}
  {{- $value_2 := $.absent -}}
  {{- if lt (int 0) (len $value) -}}
    {{- $value_2 = index $value (int 0) -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if lt (int 1) (len $value) -}}
    {{- $value_3 = index $value (int 1) -}}
  {{- end -}}
  {{- if eq $value_3 "s" -}}
    {{- $perSecond := dict "g" $.g "a1" (float64 $value_2) -}}
    {{- template "cdk8s-timescale/common/rate.Rate.perSecond" $perSecond -}}
    {{- $_ := set $ "r" $perSecond.r -}}
  {{- else -}}
    {{- if eq $value_3 "min" -}}
      {{- $perMinute := dict "g" $.g "a1" (float64 $value_2) -}}
      {{- template "cdk8s-timescale/common/rate.Rate.perMinute" $perMinute -}}
      {{- $_ := set $ "r" $perMinute.r -}}
    {{- else -}}
      {{- if eq $value_3 "h" -}}
        {{- $perHour := dict "g" $.g "a1" (float64 $value_2) -}}
        {{- template "cdk8s-timescale/common/rate.Rate.perHour" $perHour -}}
        {{- $_ := set $ "r" $perHour.r -}}
      {{- else -}}
        {{- $perDay := dict "g" $.g "a1" (float64 $value_2) -}}
        {{- template "cdk8s-timescale/common/rate.Rate.perDay" $perDay -}}
        {{- $_ := set $ "r" $perDay.r -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
