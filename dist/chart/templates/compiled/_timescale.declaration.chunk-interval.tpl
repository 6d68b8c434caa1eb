{{/* chunkInterval */}}
{{- define "cdk8s-timescale/timescale/declaration/chunk-interval.chunkInterval" -}}
  {{- $extreme := minf (divf $.a0.memoryBytes (mulf $.a0.rowsPerSecond $.a0.rowBytes)) -}}
  {{- range $item := $.a0.ages -}}
    {{- $extreme = minf $extreme $item -}}
  {{- end -}}
  {{- if not $.g.USUAL -}}
    {{- template "cdk8s-timescale/timescale/declaration/chunk-interval.USUAL" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $span := $.g.USUAL -}}
    {{- if (le $span $extreme) -}}
      {{- $items = append $items $span -}}
    {{- end -}}
  {{- end -}}
  {{- $last := $.absent -}}
  {{- if $items -}}
    {{- $last = last $items -}}
  {{- end -}}
  {{- $value := $last -}}
  {{- if eq $value $.absent -}}
    {{- if not $.g.USUAL -}}
      {{- template "cdk8s-timescale/timescale/declaration/chunk-interval.USUAL" $ -}}
    {{- end -}}
    {{- $value = index $.g.USUAL (int 0.0) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* What people call a chunk by: whole hours, a day, a week. The last is TimescaleDB's own default (src/dimension.h). */}}
{{- define "cdk8s-timescale/timescale/declaration/chunk-interval.USUAL" -}}
  {{- $_ := set $.g "USUAL" (list 3600.0 7200.0 14400.0 21600.0 43200.0 86400.0 604800.0) -}}
{{- end -}}
