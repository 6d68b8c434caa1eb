{{/* Whether a text is an address range: an IPv4 or IPv6 address, a slash and a number of bits. */}}
{{- define "cdk8s-timescale/common/address.isAddressRange" -}}
  {{- $parts := splitList "/" $.a0 -}}
  {{- $value := $.absent -}}
  {{- if lt (int 0) (len $parts) -}}
    {{- $value = index $parts (int 0) -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "" -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if lt (int 1) (len $parts) -}}
    {{- $value_3 = index $parts (int 1) -}}
  {{- end -}}
  {{- $value_4 := $value_3 -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = "" -}}
  {{- end -}}
  {{- if (or (ne (float64 (len $parts)) 2.0) (not (mustRegexMatch (index (dict "source" "^\\d{1,3}$" "groups" 0) "source") $value_4))) -}}
    {{- $_ := set $ "r" false -}}
  {{- else -}}
    {{- if not $.g.V4 -}}
      {{- template "cdk8s-timescale/common/address.V4" $ -}}
    {{- end -}}
    {{- $value_5 := false -}}
    {{- if (mustRegexMatch (index $.g.V4 "source") $value_2) -}}
      {{- $value_5 = le (float64 $value_4) 32.0 -}}
    {{- else -}}
      {{- $isV6 := dict "g" $.g "a0" $value_2 -}}
      {{- template "cdk8s-timescale/common/address.isV6" $isV6 -}}
      {{- $value_5 = and $isV6.r (le (float64 $value_4) 128.0) -}}
    {{- end -}}
    {{- $_ := set $ "r" $value_5 -}}
  {{- end -}}
{{- end -}}

{{/* V4 */}}
{{- define "cdk8s-timescale/common/address.V4" -}}
  {{- $_ := set $.g "V4" (dict "source" "^((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$" "groups" 3) -}}
{{- end -}}

{{/* Eight parts, of which one `::` stands for as many zeros as are missing. */}}
{{- define "cdk8s-timescale/common/address.isV6" -}}
  {{- $halves := splitList "::" $.a0 -}}
  {{- $items := list -}}
  {{- range $_, $half := $halves -}}
    {{- $value := false -}}
    {{- if (eq $half "") -}}
      {{- $value = list -}}
    {{- else -}}
      {{- $value = splitList ":" $half -}}
    {{- end -}}
    {{- if $value -}}
      {{- $items = concat $items $value -}}
    {{- end -}}
  {{- end -}}
  {{- $all := true -}}
  {{- range $_, $part := $items -}}
    {{- if not $.g.V6_PART -}}
      {{- template "cdk8s-timescale/common/address.V6_PART" $ -}}
    {{- end -}}
    {{- if not (mustRegexMatch (index $.g.V6_PART "source") $part) -}}
      {{- $all = false -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if (not $all) -}}
    {{- $_ := set $ "r" false -}}
  {{- else -}}
    {{- $value_2 := false -}}
    {{- if (eq (float64 (len $halves)) 1.0) -}}
      {{- $value_2 = eq (float64 (len $items)) 8.0 -}}
    {{- else -}}
      {{- $value_2 = and (eq (float64 (len $halves)) 2.0) (lt (float64 (len $items)) 8.0) -}}
    {{- end -}}
    {{- $_ := set $ "r" $value_2 -}}
  {{- end -}}
{{- end -}}

{{/* V6_PART */}}
{{- define "cdk8s-timescale/common/address.V6_PART" -}}
  {{- $_ := set $.g "V6_PART" (dict "source" "^[0-9a-fA-F]{1,4}$" "groups" 0) -}}
{{- end -}}
