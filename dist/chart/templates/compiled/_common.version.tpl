{{/* Compares dotted versions number by number: negative when `a` is older than `b`. */}}
{{- define "cdk8s-timescale/common/version.compareVersions" -}}
  {{- $items := list -}}
  {{- range $_, $v := (list $.a0 $.a1) -}}
    {{- $items_2 := list -}}
    {{- range $_, $item := (splitList "." $v) -}}
      {{- $value := dict "fn" "cdk8s-timescale/global.Number" -}}
      {{- $call := dict "g" $.g "env" $value.env "a0" $item -}}
      {{- $_ := include $value.fn $call -}}
      {{- $items_2 = append $items_2 $call.r -}}
    {{- end -}}
    {{- $items = append $items $items_2 -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if lt (int 0) (len $items) -}}
    {{- $value_2 = index $items (int 0) -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if lt (int 1) (len $items) -}}
    {{- $value_3 = index $items (int 1) -}}
  {{- end -}}
  {{- $returned := false -}}
  {{- range $index := untilStep (int 0.0) (int (maxf (float64 (len $value_2)) (float64 (len $value_3)))) 1 -}}
    {{- $i := float64 $index -}}
    {{- $value_4 := $.absent -}}
    {{- if lt (int $i) (len $value_2) -}}
      {{- $value_4 = index $value_2 (int $i) -}}
    {{- end -}}
    {{- $value_5 := $value_4 -}}
    {{- if eq $value_5 $.absent -}}
      {{- $value_5 = 0.0 -}}
    {{- end -}}
    {{- $value_6 := $.absent -}}
    {{- if lt (int $i) (len $value_3) -}}
      {{- $value_6 = index $value_3 (int $i) -}}
    {{- end -}}
    {{- $value_7 := $value_6 -}}
    {{- if eq $value_7 $.absent -}}
      {{- $value_7 = 0.0 -}}
    {{- end -}}
    {{- $difference := subf $value_5 $value_7 -}}
    {{- if (ne $difference 0.0) -}}
      {{- $_ := set $ "r" $difference -}}
      {{- $returned = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if not $returned -}}
    {{- $_ := set $ "r" 0.0 -}}
  {{- end -}}
{{- end -}}
