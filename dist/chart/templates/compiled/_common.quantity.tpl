{{/* Bytes as a Kubernetes quantity in the largest unit that keeps them whole: `8Gi`, `512Mi`. */}}
{{- define "cdk8s-timescale/common/quantity.memoryQuantity" -}}
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
