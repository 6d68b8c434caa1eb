{{/* Name of the platform where values give none: the release's, and the alias after it where the chart is a dependency under one, so that */}}
{{- define "cdk8s-timescale/chart/values/platform-name.platformName" -}}
  {{- if (and (ne $.a0 $.absent) (ne $.a0 "")) -}}
    {{- $_ := set $ "r" $.a0 -}}
  {{- else -}}
    {{- if (eq $.a1.alias $.absent) -}}
      {{- $_ := set $ "r" $.a1.name -}}
    {{- else -}}
      {{- $part := lower (mustRegexReplaceAll (dict "source" "([a-z0-9])([A-Z])" "groups" 2).source (replace "_" "-" $.a1.alias) "${1}-${2}") -}}
      {{- if not $.g.TAKEN -}}
        {{- template "cdk8s-timescale/chart/values/platform-name.TAKEN" $ -}}
      {{- end -}}
      {{- $items := list -}}
      {{- range $_, $end := $.g.TAKEN -}}
        {{- if (or (eq $part $end) (hasSuffix (printf "-%s" $end) $part)) -}}
          {{- $items = append $items $end -}}
        {{- end -}}
      {{- end -}}
      {{- $items_2 := list -}}
      {{- range $_, $end_2 := $items -}}
        {{- $items_2 = append $items_2 (printf "alias must not end in %s, got '%s': another platform of the release gives such names to its own pods; choose another alias, or set name" $end_2 $.a1.alias) -}}
      {{- end -}}
      {{- $throwIfAny := dict "g" $.g "a0" (printf "platform '%s-%s'" $.a1.name $part) "a1" $items_2 -}}
      {{- template "cdk8s-timescale/common/validation.throwIfAny" $throwIfAny -}}
      {{- $_ := set $ "r" (printf "%s-%s" $.a1.name $part) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* Ends of names that a platform gives to its own StatefulSets and Services. */}}
{{- define "cdk8s-timescale/chart/values/platform-name.TAKEN" -}}
  {{- $_ := set $.g "TAKEN" (list "replica" "pooler") -}}
{{- end -}}
