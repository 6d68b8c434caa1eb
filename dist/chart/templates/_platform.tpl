{{/*
The objects of one manifest file. The platform's model is worked out by whichever file comes first, and kept for the others.
Arguments: root (the top of Helm's values), file (name of the manifest file).
*/}}
{{- define "cdk8s-timescale.file" -}}
  {{- template "cdk8s-timescale.model" $.root -}}
  {{- $g := $.root.cdk8sTimescale -}}
  {{- $_ := set $g "objects" list -}}
  {{- template "cdk8s-timescale/chart/entry.chartFile" (dict "g" $g "a0" $g.model "a1" $.file) -}}
  {{- range $object := $g.objects }}
---
    {{- if eq $object.kind "ConfigMap" }}
{{ toYaml (omit $object "data") }}
data:
      {{- range $key, $text := $object.data }}
        {{- /* What a block of lines in YAML does not keep: other ends of lines, several at the end, control characters, which JSON escapes. */ -}}
        {{- $json := mustToRawJson $text }}
        {{- if or (contains "\r" $text) (hasSuffix "\n\n" $text) (contains "\\u00" $json) (contains "\\u202" $json) (contains "\u0085" $text) (contains "\f" $text) (contains "\b" $text) }}
  {{ $key }}: {{ $json | replace "\u0085" "\\u0085" }}
        {{- else }}
  {{ $key }}: |2{{ ternary "" "-" (hasSuffix "\n" $text) }}
{{ trimSuffix "\n" $text | indent 4 }}
        {{- end }}
      {{- end }}
    {{- else }}
{{ toYaml $object }}
    {{- end }}
  {{- end }}
{{- end -}}

{{/* Works out the model of the platform, once for each rendering. */}}
{{- define "cdk8s-timescale.model" -}}
  {{- if not (hasKey $ "cdk8sTimescale") -}}
    {{- $release := dict "name" $.Release.Name "namespace" $.Release.Namespace -}}
    {{- if not $.Chart.IsRoot -}}
      {{- $_ := set $release "dependency" true -}}
      {{- if ne $.Chart.Name "timescale-platform" -}}
        {{- $_ := set $release "alias" $.Chart.Name -}}
      {{- end -}}
    {{- end -}}
    {{- $g := dict "root" $ "objects" list "release" $release -}}
    {{- $platform := dict "g" $g "a0" $.Values "a1" $release -}}
    {{- template "cdk8s-timescale/chart/entry.chartPlatform" $platform -}}
    {{- $_ := set $g "model" $platform.r.model -}}
    {{- $_ := set $g "findings" $platform.r.findings -}}
    {{- $_ := set $ "cdk8sTimescale" $g -}}
  {{- end -}}
{{- end -}}
