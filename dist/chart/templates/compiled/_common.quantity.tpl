{{/* Bytes as a Kubernetes quantity in the largest unit that keeps them whole: `8Gi`, `512Mi`. The API server writes them so as well, and what */}}
{{- define "cdk8s-timescale/common/quantity.memoryQuantity" -}}
  {{- if (and (eq (float64 (mod (int64 $.a0) (int64 1099511627776.0))) 0.0) (gt $.a0 0.0)) -}}
    {{- $_ := set $ "r" (printf "%sTi" (mustToRawJson (divf $.a0 1099511627776.0))) -}}
  {{- else -}}
    {{- if (eq (float64 (mod (int64 $.a0) (int64 1073741824.0))) 0.0) -}}
      {{- $_ := set $ "r" (printf "%sGi" (mustToRawJson (divf $.a0 1073741824.0))) -}}
    {{- else -}}
      {{- if (eq (float64 (mod (int64 $.a0) (int64 1048576.0))) 0.0) -}}
        {{- $_ := set $ "r" (printf "%sMi" (mustToRawJson (divf $.a0 1048576.0))) -}}
      {{- else -}}
        {{- $value := false -}}
        {{- if (eq (float64 (mod (int64 $.a0) (int64 1024.0))) 0.0) -}}
          {{- $value = printf "%sKi" (mustToRawJson (divf $.a0 1024.0)) -}}
        {{- else -}}
          {{- $value = mustToRawJson $.a0 -}}
        {{- end -}}
        {{- $_ := set $ "r" $value -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* millisOf */}}
{{- define "cdk8s-timescale/common/quantity.millisOf" -}}
  {{- if (and (kindIs "string" $.a0.amount) (hasSuffix "m" $.a0.amount)) -}}
    {{- $_ := set $ "r" (float64 (substr 0 (int (max 0 (sub (len $.a0.amount) (int 1.0)))) $.a0.amount)) -}}
  {{- else -}}
    {{- $_ := set $ "r" (divf (floor (addf (mulf (float64 $.a0.amount) 1000000.0) 0.5)) 1000.0) -}}
  {{- end -}}
{{- end -}}

{{/* Thousandths of a core as a Kubernetes quantity: `4`, `250m`. */}}
{{- define "cdk8s-timescale/common/quantity.cpuQuantity" -}}
  {{- $value := false -}}
  {{- if (eq (float64 (mod (int64 $.a0) (int64 1000.0))) 0.0) -}}
    {{- $value = mustToRawJson (divf $.a0 1000.0) -}}
  {{- else -}}
    {{- $value = printf "%sm" (mustToRawJson $.a0) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* The bytes of a Kubernetes quantity; nothing where it is not a whole number with a unit of bytes. */}}
{{- define "cdk8s-timescale/common/quantity.bytesOfQuantity" -}}
  {{- $value := dict "source" "^(\\d+)([KMGTP]i|[kMGTP])?$" "groups" 2 -}}
  {{- $match := $.absent -}}
  {{- if mustRegexMatch $value.source $.a0 -}}
    {{- $match = list (mustRegexFind $value.source $.a0) -}}
    {{- range $group := until $value.groups -}}
      {{- $part := mustRegexReplaceAll $value.source $.a0 (printf "${%d}" (add1 $group)) -}}
      {{- if eq $part "" -}}
        {{- $match = append $match nil -}}
      {{- else -}}
        {{- $match = append $match $part -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $value_2 := $match -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if lt (int 1) (len $value_2) -}}
    {{- $value_3 = index $value_2 (int 1) -}}
  {{- end -}}
  {{- $value_4 := $.absent -}}
  {{- if lt (int 2) (len $value_2) -}}
    {{- $value_4 = index $value_2 (int 2) -}}
  {{- end -}}
  {{- if (eq $value_3 $.absent) -}}
  {{- else -}}
    {{- $value_5 := false -}}
    {{- if (eq $value_4 $.absent) -}}
      {{- $value_5 = 1.0 -}}
    {{- else -}}
      {{- if not $.g.UNITS -}}
        {{- template "cdk8s-timescale/common/quantity.UNITS" $ -}}
      {{- end -}}
      {{- $value_5 = index $.g.UNITS $value_4 -}}
    {{- end -}}
    {{- $_ := set $ "r" (mulf (float64 $value_3) $value_5) -}}
  {{- end -}}
{{- end -}}

{{/* Units of Kubernetes quantities, in bytes. */}}
{{- define "cdk8s-timescale/common/quantity.UNITS" -}}
  {{- $object := dict -}}
  {{- range $key, $item := (dict "Ki" 1024.0 "Mi" 1048576.0 "Gi" 1073741824.0 "Ti" 1099511627776.0 "Pi" 1125899906842624.0) -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- range $key_2, $item_2 := (dict "k" 1000.0 "M" 1000000.0 "G" 1000000000.0 "T" 1000000000000.0 "P" 1000000000000000.0) -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $.g "UNITS" $object -}}
{{- end -}}
