{{/* scratchBytes */}}
{{- define "cdk8s-timescale/timescale/archive/scratch-size.scratchBytes" -}}
  {{- $items := list -}}
  {{- range $_, $t := $.a0 -}}
    {{- $items = append $items (mulf (mulf $t.ingestPerSecond $t.chunkSeconds) $t.rowBytes) -}}
  {{- end -}}
  {{- $extreme := maxf 0.0 -}}
  {{- range $item := $items -}}
    {{- $extreme = maxf $extreme $item -}}
  {{- end -}}
  {{- $value := divf (mulf $extreme 0.25) 1073741824.0 -}}
  {{- $_ := set $ "r" (maxf 2147483648.0 (mulf (ceil (divf (floor (addf (mulf $value 1000000.0) 0.5)) 1000000.0)) 1073741824.0)) -}}
{{- end -}}
