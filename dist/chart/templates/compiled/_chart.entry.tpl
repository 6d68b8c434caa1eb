{{/* What the chart's templates begin with: values become the platform's description, which is checked as a whole. */}}
{{- define "cdk8s-timescale/chart/entry.chartPlatform" -}}
  {{- $platformProps := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/chart/values/platform-props.platformProps" $platformProps -}}
  {{- $describePlatform := dict "g" $.g "a0" $platformProps.r -}}
  {{- template "cdk8s-timescale/platform/describe-platform.describePlatform" $describePlatform -}}
  {{- $checkPlatform := dict "g" $.g "a0" $describePlatform.r -}}
  {{- template "cdk8s-timescale/checks/report.checkPlatform" $checkPlatform -}}
  {{- $requireKnownName := dict "g" $.g "a0" $describePlatform.r "a1" $.a0 "a2" $.a1 -}}
  {{- template "cdk8s-timescale/chart/preflight.requireKnownName" $requireKnownName -}}
  {{- $preflight := dict "g" $.g "a0" $describePlatform.r "a1" $.a0 "a2" $.a1 -}}
  {{- template "cdk8s-timescale/chart/preflight.preflight" $preflight -}}
  {{- $value := false -}}
  {{- if $preflight.r -}}
    {{- $object := dict -}}
    {{- range $key, $item := $describePlatform.r -}}
      {{- $_ := set $object $key $item -}}
    {{- end -}}
    {{- $_ := set $object "preflight" false -}}
    {{- $value = $object -}}
  {{- else -}}
    {{- $value = $describePlatform.r -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "model" $value "findings" $checkPlatform.r) -}}
{{- end -}}

{{/* Makes the objects of one manifest file, if the platform has any for it. */}}
{{- define "cdk8s-timescale/chart/entry.chartFile" -}}
  {{- $scope := dict -}}
  {{- if not $.g.MANIFEST_FILES -}}
    {{- template "cdk8s-timescale/platform/files.MANIFEST_FILES" $ -}}
  {{- end -}}
  {{- range $file := $.g.MANIFEST_FILES -}}
    {{- $value := eq $file.name $.a1 -}}
    {{- if $value -}}
      {{- $call := dict "g" $.g "env" $file.when.env "a0" $.a0 -}}
      {{- $_ := include $file.when.fn $call -}}
      {{- $value = $call.r -}}
    {{- end -}}
    {{- if $value -}}
      {{- $call_2 := dict "g" $.g "env" $file.build.env "a0" $scope "a1" $.a0 -}}
      {{- $_ := include $file.build.fn $call_2 -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
