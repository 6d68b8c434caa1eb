{{/* What a major version says of a parameter; nothing where it has none of this name. */}}
{{- define "cdk8s-timescale/cluster/parameters/catalogue.settingOf" -}}
  {{- $catalogueLines := dict "g" $.g -}}
  {{- template "cdk8s-timescale/cluster/parameters/lines.catalogueLines" $catalogueLines -}}
  {{- $found := $.absent -}}
  {{- range $_, $l := $catalogueLines.r -}}
    {{- $value := or (hasPrefix (printf "%s " $.a1) $l) (hasPrefix (printf "%s@" $.a1) $l) -}}
    {{- if $value -}}
      {{- $isOf := dict "g" $.g "a0" $l "a1" $.a0 -}}
      {{- template "cdk8s-timescale/cluster/parameters/catalogue.isOf" $isOf -}}
      {{- $value = $isOf.r -}}
    {{- end -}}
    {{- if $value -}}
      {{- $found = $l -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if (eq $found $.absent) -}}
  {{- else -}}
    {{- $value_2 := splitList " " $found -}}
    {{- $value_3 := $.absent -}}
    {{- if lt (int 1) (len $value_2) -}}
      {{- $value_3 = index $value_2 (int 1) -}}
    {{- end -}}
    {{- $value_4 := $value_3 -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = "" -}}
    {{- end -}}
    {{- $rest := default list (slice $value_2 (min (len $value_2) 2)) -}}
    {{- if not $.g.KINDS -}}
      {{- template "cdk8s-timescale/cluster/parameters/catalogue.KINDS" $ -}}
    {{- end -}}
    {{- $kind := index $.g.KINDS (substr 0 (int (min (len $value_4) (int 1.0))) $value_4) -}}
    {{- $isNumber := or (eq $kind "integer") (eq $kind "real") -}}
    {{- $value_6 := false -}}
    {{- if $isNumber -}}
      {{- $value_5 := $.absent -}}
      {{- if lt (int 0.0) (len $rest) -}}
        {{- $value_5 = index $rest (int 0.0) -}}
      {{- end -}}
      {{- $value_6 = float64 $value_5 -}}
    {{- else -}}
      {{- $value_6 = $.absent -}}
    {{- end -}}
    {{- $object := dict "kind" $kind "unit" (substr (int (min (len $value_4) (int 1.0))) (len $value_4) $value_4) -}}
    {{- if ne $value_6 $.absent -}}
      {{- $_ := set $object "least" $value_6 -}}
    {{- end -}}
    {{- $value_8 := false -}}
    {{- if (and $isNumber (gt (float64 (len $rest)) 1.0)) -}}
      {{- $value_7 := $.absent -}}
      {{- if lt (int 1.0) (len $rest) -}}
        {{- $value_7 = index $rest (int 1.0) -}}
      {{- end -}}
      {{- $value_8 = float64 $value_7 -}}
    {{- else -}}
      {{- $value_8 = $.absent -}}
    {{- end -}}
    {{- if ne $value_8 $.absent -}}
      {{- $_ := set $object "most" $value_8 -}}
    {{- end -}}
    {{- $value_9 := false -}}
    {{- if (and (not $isNumber) (gt (float64 (len $rest)) 0.0)) -}}
      {{- $value_9 = splitList "," (join " " $rest) -}}
    {{- else -}}
      {{- $value_9 = list -}}
    {{- end -}}
    {{- $_ := set $object "words" $value_9 -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}

{{/* Majors whose parameters are known. */}}
{{- define "cdk8s-timescale/cluster/parameters/catalogue.CATALOGUED" -}}
  {{- $_ := set $.g "CATALOGUED" (list "15" "16" "17" "18") -}}
{{- end -}}

{{/* Names of all parameters of a major version. */}}
{{- define "cdk8s-timescale/cluster/parameters/catalogue.parameterNames" -}}
  {{- $catalogueLines := dict "g" $.g -}}
  {{- template "cdk8s-timescale/cluster/parameters/lines.catalogueLines" $catalogueLines -}}
  {{- $items := list -}}
  {{- range $_, $line := $catalogueLines.r -}}
    {{- $isOf := dict "g" $.g "a0" $line "a1" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/parameters/catalogue.isOf" $isOf -}}
    {{- if $isOf.r -}}
      {{- $items = append $items $line -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item := $items -}}
    {{- $nameIn := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/cluster/parameters/catalogue.nameIn" $nameIn -}}
    {{- $items_2 = append $items_2 $nameIn.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* isOf */}}
{{- define "cdk8s-timescale/cluster/parameters/catalogue.isOf" -}}
  {{- $value := splitList "@" (index (splitList " " $.a0) (int 0.0)) -}}
  {{- $value_2 := $.absent -}}
  {{- if lt (int 1) (len $value) -}}
    {{- $value_2 = index $value (int 1) -}}
  {{- end -}}
  {{- $_ := set $ "r" (or (eq $value_2 $.absent) (has $.a1 (splitList "," $value_2))) -}}
{{- end -}}

{{/* KINDS */}}
{{- define "cdk8s-timescale/cluster/parameters/catalogue.KINDS" -}}
  {{- $_ := set $.g "KINDS" (dict "b" "boolean" "i" "integer" "r" "real" "e" "enum" "l" "list" "s" "text" "x" "fixed") -}}
{{- end -}}

{{/* nameIn */}}
{{- define "cdk8s-timescale/cluster/parameters/catalogue.nameIn" -}}
  {{- $_ := set $ "r" (index (splitList "@" (index (splitList " " $.a0) (int 0.0))) (int 0.0)) -}}
{{- end -}}

{{/* The majors that have a parameter of this name. */}}
{{- define "cdk8s-timescale/cluster/parameters/catalogue.majorsWith" -}}
  {{- if not $.g.CATALOGUED -}}
    {{- template "cdk8s-timescale/cluster/parameters/catalogue.CATALOGUED" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $major := $.g.CATALOGUED -}}
    {{- $settingOf := dict "g" $.g "a0" $major "a1" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/parameters/catalogue.settingOf" $settingOf -}}
    {{- if (ne $settingOf.r $.absent) -}}
      {{- $items = append $items $major -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
