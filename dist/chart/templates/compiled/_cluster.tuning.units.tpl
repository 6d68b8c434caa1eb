{{/* The bytes that a size such as `2GB` stands for. */}}
{{- define "cdk8s-timescale/cluster/tuning/units.bytesOfSize" -}}
  {{- $value := dict "source" "^(\\d+)(kB|MB|GB|TB)$" "groups" 2 -}}
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
  {{- if not $.g.UNITS__2 -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.UNITS" $ -}}
  {{- end -}}
  {{- $found := $.absent -}}
  {{- range $_, $candidate := $.g.UNITS__2 -}}
    {{- if (eq $candidate.suffix $value_4) -}}
      {{- $found = $candidate -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if (eq $found $.absent) -}}
    {{- fail (printf "a PostgreSQL size is a whole number followed by kB, MB, GB or TB, got '%s'" $.a0) -}}
  {{- end -}}
  {{- $_ := set $ "r" (mulf (float64 $value_3) $found.bytes) -}}
{{- end -}}

{{/* Bytes as PostgreSQL writes sizes: `2GB`, `1536MB`. The unit is the largest that fits, or the next smaller one where more than a */}}
{{- define "cdk8s-timescale/cluster/tuning/units.size" -}}
  {{- if not $.g.UNITS__2 -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.UNITS" $ -}}
  {{- end -}}
  {{- $found := -1.0 -}}
  {{- range $i, $unit := $.g.UNITS__2 -}}
    {{- if (ge $.a0 $unit.bytes) -}}
      {{- $found = float64 $i -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if not $.g.UNITS__2 -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.UNITS" $ -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if lt (int $found) (len $.g.UNITS__2) -}}
    {{- $value = index $.g.UNITS__2 (int $found) -}}
  {{- end -}}
  {{- if (eq $value $.absent) -}}
    {{- $_ := set $ "r" "1kB" -}}
  {{- else -}}
    {{- $amount := divf $.a0 $value.bytes -}}
    {{- if not $.g.UNITS__2 -}}
      {{- template "cdk8s-timescale/cluster/tuning/units.UNITS" $ -}}
    {{- end -}}
    {{- $value_2 := $.absent -}}
    {{- if lt (int (addf $found 1.0)) (len $.g.UNITS__2) -}}
      {{- $value_2 = index $.g.UNITS__2 (int (addf $found 1.0)) -}}
    {{- end -}}
    {{- if (eq $value_2 $.absent) -}}
      {{- $_ := set $ "r" (printf "%s%s" (mustToRawJson (floor (addf $amount 0.5))) $value.suffix) -}}
    {{- else -}}
      {{- if (le (subf $amount (floor $amount)) 0.001) -}}
        {{- $_ := set $ "r" (printf "%s%s" (mustToRawJson (floor $amount)) $value.suffix) -}}
      {{- else -}}
        {{- $_ := set $ "r" (printf "%s%s" (mustToRawJson (floor (divf $.a0 $value_2.bytes))) $value_2.suffix) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* UNITS */}}
{{- define "cdk8s-timescale/cluster/tuning/units.UNITS" -}}
  {{- $_ := set $.g "UNITS__2" (list (dict "suffix" "TB" "bytes" 1099511627776.0) (dict "suffix" "GB" "bytes" 1073741824.0) (dict "suffix" "MB" "bytes" 1048576.0) (dict "suffix" "kB" "bytes" 1024.0)) -}}
{{- end -}}
