{{/* A span for people: `90 days`, `1 hour`, `5 min`. */}}
{{- define "cdk8s-timescale/timescale/interval.spanText" -}}
  {{- $units := list (list 86400.0 "day" "days") (list 3600.0 "hour" "hours") (list 60.0 "min" "min") (list 1.0 "s" "s") -}}
  {{- $found := $.absent -}}
  {{- range $_, $item := $units -}}
    {{- $value := $.absent -}}
    {{- if lt (int 0) (len $item) -}}
      {{- $value = index $item (int 0) -}}
    {{- end -}}
    {{- if (and (eq (float64 (mod (int64 $.a0) (int64 $value))) 0.0) (ge $.a0 $value)) -}}
      {{- $found = $item -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value_2 := $found -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list 1.0 "s" "s" -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if lt (int 0) (len $value_2) -}}
    {{- $value_3 = index $value_2 (int 0) -}}
  {{- end -}}
  {{- $value_4 := $.absent -}}
  {{- if lt (int 1) (len $value_2) -}}
    {{- $value_4 = index $value_2 (int 1) -}}
  {{- end -}}
  {{- $value_5 := $.absent -}}
  {{- if lt (int 2) (len $value_2) -}}
    {{- $value_5 = index $value_2 (int 2) -}}
  {{- end -}}
  {{- $amount := divf $.a0 $value_3 -}}
  {{- $_ := set $ "r" (printf "%s %s" (mustToRawJson $amount) (ternary $value_4 $value_5 (eq $amount 1.0))) -}}
{{- end -}}

{{/* A span as PostgreSQL writes it: whole days as days, the rest as a time of day. */}}
{{- define "cdk8s-timescale/timescale/interval.interval" -}}
  {{- if (and (eq (float64 (mod (int64 $.a0) (int64 86400.0))) 0.0) (gt $.a0 0.0)) -}}
    {{- $value := false -}}
    {{- if (eq $.a0 86400.0) -}}
      {{- $value = "1 day" -}}
    {{- else -}}
      {{- $value = printf "%s days" (mustToRawJson (divf $.a0 86400.0)) -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- else -}}
    {{- $value_2 := floor (divf $.a0 3600.0) -}}
    {{- $value_3 := mustToRawJson $value_2 -}}
    {{- $value_4 := float64 (mod (int64 (floor (divf $.a0 60.0))) (int64 60.0)) -}}
    {{- $value_5 := mustToRawJson $value_4 -}}
    {{- $value_6 := float64 (mod (int64 $.a0) (int64 60.0)) -}}
    {{- $value_7 := mustToRawJson $value_6 -}}
    {{- $_ := set $ "r" (printf "%s:%s:%s" (printf "%s%s" (repeat (int (max 0 (sub (int 2.0) (len $value_3)))) "0") $value_3) (printf "%s%s" (repeat (int (max 0 (sub (int 2.0) (len $value_5)))) "0") $value_5) (printf "%s%s" (repeat (int (max 0 (sub (int 2.0) (len $value_7)))) "0") $value_7)) -}}
  {{- end -}}
{{- end -}}
