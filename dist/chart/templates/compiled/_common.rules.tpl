{{/* isWholeWithin */}}
{{- define "cdk8s-timescale/common/rules.isWholeWithin" -}}
  {{- $value := $.a1.most -}}
  {{- if eq $value $.absent -}}
    {{- $value = 1e308 -}}
  {{- end -}}
  {{- $_ := set $ "r" (and (and (eq $.a0 (floor $.a0)) (ge $.a0 $.a1.least)) (le $.a0 $value)) -}}
{{- end -}}

{{/* Whether a text has the form. */}}
{{- define "cdk8s-timescale/common/rules.fits" -}}
  {{- $value_4 := mustRegexMatch (index $.a0.pattern "source") $.a1 -}}
  {{- if $value_4 -}}
    {{- $value_3 := eq $.a0.length $.absent -}}
    {{- if not ($value_3) -}}
      {{- $value := float64 (len $.a1) -}}
      {{- $isWholeWithin := dict "g" $.g "a0" $value "a1" $.a0.length -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
      {{- $value_3 = $isWholeWithin.r -}}
    {{- end -}}
    {{- $value_4 = $value_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}

{{/* text */}}
{{- define "cdk8s-timescale/common/rules.text" -}}
  {{- $value := false -}}
  {{- if (kindIs "string" $.a0) -}}
    {{- $value = $.a0 -}}
  {{- else -}}
    {{- $call := dict "g" $.g "env" $.a0.env "a0" $.a1 -}}
    {{- $_ := include $.a0.fn $call -}}
    {{- $value = $call.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* The values that stand more than once, each one time. */}}
{{- define "cdk8s-timescale/common/rules.repeated" -}}
  {{- $items := list -}}
  {{- range $i, $value := $.a0 -}}
    {{- $i_2 := float64 $i -}}
    {{- $found := -1.0 -}}
    {{- range $position, $item := $.a0 -}}
      {{- if deepEqual $item $value -}}
        {{- $found = float64 $position -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if (ne $found $i_2) -}}
      {{- $items = append $items $value -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (uniq $items) -}}
{{- end -}}

{{/* range */}}
{{- define "cdk8s-timescale/common/rules.range" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.most $.absent) -}}
    {{- $call := dict "g" $.g "env" $.a1.env "a0" $.a0.least -}}
    {{- $_ := include $.a1.fn $call -}}
    {{- $value = printf "at least %s" $call.r -}}
  {{- else -}}
    {{- $call_2 := dict "g" $.g "env" $.a1.env "a0" $.a0.least -}}
    {{- $_ := include $.a1.fn $call_2 -}}
    {{- $call_3 := dict "g" $.g "env" $.a1.env "a0" $.a0.most -}}
    {{- $_ := include $.a1.fn $call_3 -}}
    {{- $value = printf "from %s to %s" $call_2.r $call_3.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* common/rules, line 51 */}}
{{- define "cdk8s-timescale/common/rules.line51" -}}
  {{- $result := $.absent -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $value := $call.r -}}
  {{- if ne $value $.absent -}}
      {{- $toKibibytes := dict "g" $.g "a0" $call.r "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
    {{- $value = mulf $toKibibytes.r 1024.0 -}}
  {{- end -}}
  {{- $result = $value -}}
  {{- $value_4 := ne $result $.absent -}}
  {{- if $value_4 -}}
    {{- $result_2 := $.absent -}}
    {{- $call_2 := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
    {{- $_ := include $.env.of0.fn $call_2 -}}
    {{- $value_2 := $call_2.r -}}
    {{- if ne $value_2 $.absent -}}
        {{- $toKibibytes_2 := dict "g" $.g "a0" $call_2.r "a1" (dict "rounding" 2.0) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
      {{- $value_2 = mulf $toKibibytes_2.r 1024.0 -}}
    {{- end -}}
    {{- $result_2 = $value_2 -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $result_2 "a1" $.env.bounds1 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value_4 = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}

{{/* common/rules, line 52 */}}
{{- define "cdk8s-timescale/common/rules.line52" -}}
  {{- $text := dict "g" $.g "a0" $.env.field0 "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/rules.text" $text -}}
  {{- $value_2 := dict "fn" "cdk8s-timescale/common/quantity.memoryQuantity" -}}
  {{- $range := dict "g" $.g "a0" $.env.bounds1 "a1" $value_2 -}}
  {{- template "cdk8s-timescale/common/rules.range" $range -}}
  {{- $result := $.absent -}}
  {{- $call_5 := dict "g" $.g "env" $.env.of2.env "a0" $.a0 -}}
  {{- $_ := include $.env.of2.fn $call_5 -}}
  {{- $value_4 := $call_5.r -}}
  {{- if ne $value_4 $.absent -}}
      {{- $toKibibytes := dict "g" $.g "a0" $call_5.r "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
    {{- $value_4 = mulf $toKibibytes.r 1024.0 -}}
  {{- end -}}
  {{- $result = $value_4 -}}
  {{- $memoryQuantity := dict "g" $.g "a0" $result -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $_ := set $ "r" (printf "%s must be whole bytes, %s, got %s: %s" $text.r $range.r $memoryQuantity.r $.env.fix3) -}}
{{- end -}}

{{/* A size in whole bytes. */}}
{{- define "cdk8s-timescale/common/rules.wholeBytes" -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/common/rules.line51" "env" (dict "of0" $.a1 "bounds1" $.a2)) "message" (dict "fn" "cdk8s-timescale/common/rules.line52" "env" (dict "field0" $.a0 "bounds1" $.a2 "of2" $.a1 "fix3" $.a3))) -}}
{{- end -}}

{{/* common/rules, line 60 */}}
{{- define "cdk8s-timescale/common/rules.line60" -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $value_5 := ne $call.r $.absent -}}
  {{- if $value_5 -}}
    {{- $call_2 := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
    {{- $_ := include $.env.of0.fn $call_2 -}}
    {{- $fits := dict "g" $.g "a0" $.env.format1 "a1" $call_2.r -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- $value_5 = not $fits.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_5 -}}
{{- end -}}

{{/* common/rules, line 61 */}}
{{- define "cdk8s-timescale/common/rules.line61" -}}
  {{- $text := dict "g" $.g "a0" $.env.field0 "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/rules.text" $text -}}
  {{- $call_2 := dict "g" $.g "env" $.env.of2.env "a0" $.a0 -}}
  {{- $_ := include $.env.of2.fn $call_2 -}}
  {{- $_ := set $ "r" (printf "%s must be %s, got '%s': %s" $text.r $.env.format1.allowed $call_2.r $.env.fix3) -}}
{{- end -}}

{{/* A text of a certain form. */}}
{{- define "cdk8s-timescale/common/rules.matches" -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/common/rules.line60" "env" (dict "of0" $.a1 "format1" $.a2)) "message" (dict "fn" "cdk8s-timescale/common/rules.line61" "env" (dict "field0" $.a0 "format1" $.a2 "of2" $.a1 "fix3" $.a3))) -}}
{{- end -}}

{{/* common/rules, line 38 */}}
{{- define "cdk8s-timescale/common/rules.line38" -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $value := $.absent -}}
  {{- if ne $call.r $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $call.r "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value = $toSeconds.r -}}
  {{- end -}}
  {{- $value_4 := ne $value $.absent -}}
  {{- if $value_4 -}}
    {{- $call_2 := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
    {{- $_ := include $.env.of0.fn $call_2 -}}
    {{- $value_2 := $.absent -}}
    {{- if ne $call_2.r $.absent -}}
      {{- $toSeconds_2 := dict "g" $.g "a0" $call_2.r "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
      {{- $value_2 = $toSeconds_2.r -}}
    {{- end -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $value_2 "a1" $.env.bounds1 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value_4 = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}

{{/* common/rules, line 39 */}}
{{- define "cdk8s-timescale/common/rules.line39" -}}
  {{- $text := dict "g" $.g "a0" $.env.field0 "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/rules.text" $text -}}
  {{- $value_2 := false -}}
  {{- if (eq $.env.bounds1.most $.absent) -}}
    {{- $value_2 = printf "at least %s" (printf "%s s" (mustToRawJson $.env.bounds1.least)) -}}
  {{- else -}}
    {{- $value_2 = printf "from %s to %s" (printf "%s s" (mustToRawJson $.env.bounds1.least)) (printf "%s s" (mustToRawJson $.env.bounds1.most)) -}}
  {{- end -}}
  {{- $call_2 := dict "g" $.g "env" $.env.of2.env "a0" $.a0 -}}
  {{- $_ := include $.env.of2.fn $call_2 -}}
  {{- $value_3 := $.absent -}}
  {{- if ne $call_2.r $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $call_2.r "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value_3 = $toSeconds.r -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s must be whole seconds, %s, got %s s: %s" $text.r $value_2 (mustToRawJson $value_3) $.env.fix3) -}}
{{- end -}}

{{/* A time in whole seconds. */}}
{{- define "cdk8s-timescale/common/rules.wholeSeconds" -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/common/rules.line38" "env" (dict "of0" $.a1 "bounds1" $.a2)) "message" (dict "fn" "cdk8s-timescale/common/rules.line39" "env" (dict "field0" $.a0 "bounds1" $.a2 "of2" $.a1 "fix3" $.a3))) -}}
{{- end -}}
