{{/* The version of a program. */}}
{{- define "cdk8s-timescale/common/formats.VERSION" -}}
  {{- $_ := set $.g "VERSION" (dict "pattern" (dict "source" "^\\d+(\\.\\d+){1,3}$" "groups" 1) "allowed" "a version (numbers and dots, such as '15.18')") -}}
{{- end -}}

{{/* Names of namespaces, and of Services, which must begin with a letter (RFC 1035). */}}
{{- define "cdk8s-timescale/common/formats.DNS_LABEL" -}}
  {{- $_ := set $.g "DNS_LABEL" (dict "pattern" (dict "source" "^[a-z]([-a-z0-9]*[a-z0-9])?$" "groups" 1) "length" (dict "least" 1.0 "most" 63.0) "allowed" "a DNS label (lower-case letters, digits and '-', a letter first, at most 63)") -}}
{{- end -}}

{{/* A full name in DNS. */}}
{{- define "cdk8s-timescale/common/formats.DNS_NAME" -}}
  {{- $_ := set $.g "DNS_NAME" (dict "pattern" (dict "source" "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$" "groups" 3) "length" (dict "least" 1.0 "most" 253.0) "allowed" "a DNS name (lower-case letters, digits, '-' and '.', at most 253)") -}}
{{- end -}}

{{/* The same for labels on the platform's own objects. */}}
{{- define "cdk8s-timescale/common/formats.ownLabelProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $keys := list -}}
  {{- range $key, $item := $value -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $key := $keys -}}
    {{- if not $.g.OWN_LABELS -}}
      {{- template "cdk8s-timescale/common/formats.OWN_LABELS" $ -}}
    {{- end -}}
    {{- if (has $key $.g.OWN_LABELS) -}}
      {{- $items = append $items $key -}}
    {{- end -}}
  {{- end -}}
  {{- $labelProblems := dict "g" $.g "a0" $.a0 "a1" $value -}}
  {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
  {{- $items_2 := list -}}
  {{- range $_, $key_2 := $items -}}
    {{- $items_2 = append $items_2 (printf "%s must not have '%s', got '%s': the platform sets it; choose another key" $.a0 $key_2 (index $value $key_2)) -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $labelProblems.r $items_2)) -}}
{{- end -}}

{{/* Everything that is wrong with labels, or with a selector, which has the same form. */}}
{{- define "cdk8s-timescale/common/formats.labelProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key, $item := $value -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $key := index $item 0 -}}
    {{- $value_2 := index $item 1 -}}
    {{- $value_3 := dict "path" $.a0 "key" $key "value" $value_2 -}}
    {{- $problems := list -}}
    {{- $value_8 := ne $value_3.key $.absent -}}
    {{- if $value_8 -}}
      {{- if not $.g.LABEL_KEY -}}
        {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.LABEL_KEY "a1" $value_3.key -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_8 = not $fits.r -}}
    {{- end -}}
    {{- if $value_8 -}}
      {{- if not $.g.LABEL_KEY -}}
        {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "a key of %s" $value_3.path) $.g.LABEL_KEY.allowed $value_3.key "Kubernetes refuses it") -}}
    {{- end -}}
    {{- $value_13 := ne $value_3.value $.absent -}}
    {{- if $value_13 -}}
      {{- if not $.g.LABEL_VALUE -}}
        {{- template "cdk8s-timescale/common/formats.LABEL_VALUE" $ -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.LABEL_VALUE "a1" $value_3.value -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_13 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_13 -}}
      {{- if not $.g.LABEL_VALUE -}}
        {{- template "cdk8s-timescale/common/formats.LABEL_VALUE" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "%s['%s']" $value_3.path $value_3.key) $.g.LABEL_VALUE.allowed $value_3.value "Kubernetes refuses it") -}}
    {{- end -}}
    {{- if $problems -}}
      {{- $items = concat $items $problems -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Names of databases, schemas and logins. PostgreSQL takes more when they are quoted; files, URLs and the pooler's configuration do not. */}}
{{- define "cdk8s-timescale/common/formats.SQL_NAME" -}}
  {{- $_ := set $.g "SQL_NAME" (dict "pattern" (dict "source" "^[A-Za-z_][A-Za-z0-9_-]*$" "groups" 0) "length" (dict "least" 1.0 "most" 63.0) "allowed" "a name of letters, digits, '_' and '-', not a digit or '-' first, at most 63") -}}
{{- end -}}

{{/* Labels that selectors rely on and Patroni writes. */}}
{{- define "cdk8s-timescale/common/formats.OWN_LABELS" -}}
  {{- $_ := set $.g "OWN_LABELS" (list "app.kubernetes.io/name" "app.kubernetes.io/instance" "app.kubernetes.io/component" "app.kubernetes.io/managed-by" "role" "cluster-name") -}}
{{- end -}}

{{/* What a label is called: perhaps a DNS name and a slash, then a name. */}}
{{- define "cdk8s-timescale/common/formats.LABEL_KEY" -}}
  {{- $_ := set $.g "LABEL_KEY" (dict "pattern" (dict "source" "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$" "groups" 5) "length" (dict "least" 1.0 "most" 317.0) "allowed" "the key of a label (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/')") -}}
{{- end -}}

{{/* What a label's value may be; also empty. */}}
{{- define "cdk8s-timescale/common/formats.LABEL_VALUE" -}}
  {{- $_ := set $.g "LABEL_VALUE" (dict "pattern" (dict "source" "^([A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?)?$" "groups" 2) "length" (dict "least" 0.0 "most" 63.0) "allowed" "the value of a label (letters, digits, '-', '_' and '.', a letter or digit at both ends, at most 63)") -}}
{{- end -}}
