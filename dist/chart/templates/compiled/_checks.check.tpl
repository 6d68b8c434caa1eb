{{/* The observations of the conditions that hold. */}}
{{- define "cdk8s-timescale/checks/check.found" -}}
  {{- $items := list -}}
  {{- range $_, $o := $.a0 -}}
    {{- if (not (not $o)) -}}
      {{- $items = append $items $o -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* A parameter's value, where it is set. */}}
{{- define "cdk8s-timescale/checks/check.valueOf" -}}
  {{- $found := $.absent -}}
  {{- range $_, $p := $.a0 -}}
    {{- if (eq $p.name $.a1) -}}
      {{- $found = $p -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $found $.absent -}}
    {{- $value = $found.value -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* Bytes for people: GiB where it is whole or much, else MiB rounded up. */}}
{{- define "cdk8s-timescale/checks/check.sizeText" -}}
  {{- if (eq (float64 (mod (int64 $.a0) (int64 1073741824.0))) 0.0) -}}
    {{- $_ := set $ "r" (printf "%s GiB" (mustToRawJson (divf $.a0 1073741824.0))) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (ge $.a0 10737418240.0) -}}
      {{- $value = printf "%s GiB" (printf "%.1f" (divf (floor (addf (mulf (divf $.a0 1073741824.0) 10.0) 0.5)) 10.0)) -}}
    {{- else -}}
      {{- $value = printf "%s MiB" (mustToRawJson (ceil (divf $.a0 1048576.0))) -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- end -}}
{{- end -}}

{{/* A size parameter in bytes, where it is set. */}}
{{- define "cdk8s-timescale/checks/check.bytesOfParameter" -}}
  {{- $valueOf := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf -}}
  {{- $value := false -}}
  {{- if (eq $valueOf.r $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $bytesOfSize := dict "g" $.g "a0" (ternary $valueOf.r (mustToRawJson $valueOf.r) (kindIs "string" $valueOf.r)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize -}}
    {{- $value = $bytesOfSize.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* Minutes for people: `6 h`, `1 h 30 min`, `50 min`. */}}
{{- define "cdk8s-timescale/checks/check.minutesText" -}}
  {{- $hours := floor (divf $.a0 60.0) -}}
  {{- $rest := float64 (mod (int64 $.a0) (int64 60.0)) -}}
  {{- $value := false -}}
  {{- if (gt $hours 0.0) -}}
    {{- $value = list (printf "%s h" (mustToRawJson $hours)) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (or (gt $rest 0.0) (eq $hours 0.0)) -}}
    {{- $value_2 = list (printf "%s min" (mustToRawJson $rest)) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (join " " (default list (concat $value $value_2))) -}}
{{- end -}}
