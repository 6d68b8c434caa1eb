{{/* The Gregorian date of the day so many days after 1 January 2024; months from 1. */}}
{{- define "cdk8s-timescale/common/calendar.dateOf" -}}
  {{- $days := addf 739191.0 $.a0 -}}
  {{- $inEra := float64 (mod (int64 $days) (int64 146097.0)) -}}
  {{- $year := floor (divf (subf (addf (subf $inEra (floor (divf $inEra 1460.0))) (floor (divf $inEra 36524.0))) (floor (divf $inEra 146096.0))) 365.0) -}}
  {{- $inYear := subf $inEra (subf (addf (mulf 365.0 $year) (floor (divf $year 4.0))) (floor (divf $year 100.0))) -}}
  {{- $month := floor (divf (addf (mulf 5.0 $inYear) 2.0) 153.0) -}}
  {{- $value := false -}}
  {{- if (lt $month 10.0) -}}
    {{- $value = addf $month 3.0 -}}
  {{- else -}}
    {{- $value = subf $month 9.0 -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_common_calendar_MONTH_STARTS -}}
    {{- template "cdk8s-timescale/common/calendar.MONTH_STARTS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "month" $value "date" (addf (subf $inYear (index $.g.cdk8s_timescale_common_calendar_MONTH_STARTS (int $month))) 1.0)) -}}
{{- end -}}

{{/* Days before each month of a year that begins with March. */}}
{{- define "cdk8s-timescale/common/calendar.MONTH_STARTS" -}}
  {{- $_ := set $.g "cdk8s_timescale_common_calendar_MONTH_STARTS" (list 0.0 31.0 61.0 92.0 122.0 153.0 184.0 214.0 245.0 275.0 306.0 337.0) -}}
{{- end -}}
