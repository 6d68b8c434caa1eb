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

{{/* common/rules, line 60 */}}
{{- define "cdk8s-timescale/common/rules.line60" -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $value := ne $call.r $.absent -}}
  {{- if $value -}}
    {{- $call_2 := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
    {{- $_ := include $.env.of0.fn $call_2 -}}
    {{- $fits := dict "g" $.g "a0" $.env.format1 "a1" $call_2.r -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- $value = not $fits.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* common/rules, line 61 */}}
{{- define "cdk8s-timescale/common/rules.line61" -}}
  {{- $text := dict "g" $.g "a0" $.env.field0 "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/rules.text" $text -}}
  {{- $call := dict "g" $.g "env" $.env.of2.env "a0" $.a0 -}}
  {{- $_ := include $.env.of2.fn $call -}}
  {{- $_ := set $ "r" (printf "%s must be %s, got '%s': %s" $text.r $.env.format1.allowed $call.r $.env.fix3) -}}
{{- end -}}

{{/* A text of a certain form. */}}
{{- define "cdk8s-timescale/common/rules.matches" -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/common/rules.line60" "env" (dict "of0" $.a1 "format1" $.a2)) "message" (dict "fn" "cdk8s-timescale/common/rules.line61" "env" (dict "field0" $.a0 "format1" $.a2 "of2" $.a1 "fix3" $.a3))) -}}
{{- end -}}

{{/* common/rules, line 29 */}}
{{- define "cdk8s-timescale/common/rules.line29" -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $value := ne $call.r $.absent -}}
  {{- if $value -}}
    {{- $call_2 := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
    {{- $_ := include $.env.of0.fn $call_2 -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $call_2.r "a1" $.env.bounds1 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* common/rules, line 30 */}}
{{- define "cdk8s-timescale/common/rules.line30" -}}
  {{- $text := dict "g" $.g "a0" $.env.field0 "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/rules.text" $text -}}
  {{- $range := dict "g" $.g "a0" $.env.bounds1 "a1" (dict "fn" "cdk8s-timescale/global.String") -}}
  {{- template "cdk8s-timescale/common/rules.range" $range -}}
  {{- $call := dict "g" $.g "env" $.env.of2.env "a0" $.a0 -}}
  {{- $_ := include $.env.of2.fn $call -}}
  {{- $_ := set $ "r" (printf "%s must be a whole number, %s, got %s: %s" $text.r $range.r (mustToRawJson $call.r) $.env.fix3) -}}
{{- end -}}

{{/* A count. `undefined`, where a default takes its place, breaks nothing. */}}
{{- define "cdk8s-timescale/common/rules.whole" -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/common/rules.line29" "env" (dict "of0" $.a1 "bounds1" $.a2)) "message" (dict "fn" "cdk8s-timescale/common/rules.line30" "env" (dict "field0" $.a0 "bounds1" $.a2 "of2" $.a1 "fix3" $.a3))) -}}
{{- end -}}

{{/* common/rules, line 51 */}}
{{- define "cdk8s-timescale/common/rules.line51" -}}
  {{- $result := $.absent -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $value := $call.r -}}
  {{- if ne $value $.absent -}}
    {{- $bytesOf := dict "g" $.g "a0" $call.r -}}
    {{- template "cdk8s-timescale/common/quantity.bytesOf" $bytesOf -}}
    {{- $value = $bytesOf.r -}}
  {{- end -}}
  {{- $result = $value -}}
  {{- $value_3 := ne $result $.absent -}}
  {{- if $value_3 -}}
    {{- $result_2 := $.absent -}}
    {{- $call_2 := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
    {{- $_ := include $.env.of0.fn $call_2 -}}
    {{- $value_2 := $call_2.r -}}
    {{- if ne $value_2 $.absent -}}
      {{- $bytesOf_2 := dict "g" $.g "a0" $call_2.r -}}
      {{- template "cdk8s-timescale/common/quantity.bytesOf" $bytesOf_2 -}}
      {{- $value_2 = $bytesOf_2.r -}}
    {{- end -}}
    {{- $result_2 = $value_2 -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $result_2 "a1" $.env.bounds1 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value_3 = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}

{{/* common/rules, line 52 */}}
{{- define "cdk8s-timescale/common/rules.line52" -}}
  {{- $text := dict "g" $.g "a0" $.env.field0 "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/rules.text" $text -}}
  {{- $range := dict "g" $.g "a0" $.env.bounds1 "a1" (dict "fn" "cdk8s-timescale/common/quantity.memoryQuantity") -}}
  {{- template "cdk8s-timescale/common/rules.range" $range -}}
  {{- $result := $.absent -}}
  {{- $call := dict "g" $.g "env" $.env.of2.env "a0" $.a0 -}}
  {{- $_ := include $.env.of2.fn $call -}}
  {{- $value := $call.r -}}
  {{- if ne $value $.absent -}}
    {{- $bytesOf := dict "g" $.g "a0" $call.r -}}
    {{- template "cdk8s-timescale/common/quantity.bytesOf" $bytesOf -}}
    {{- $value = $bytesOf.r -}}
  {{- end -}}
  {{- $result = $value -}}
  {{- $memoryQuantity := dict "g" $.g "a0" $result -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $_ := set $ "r" (printf "%s must be whole bytes, %s, got %s: %s" $text.r $range.r $memoryQuantity.r $.env.fix3) -}}
{{- end -}}

{{/* A size in whole bytes. */}}
{{- define "cdk8s-timescale/common/rules.wholeBytes" -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/common/rules.line51" "env" (dict "of0" $.a1 "bounds1" $.a2)) "message" (dict "fn" "cdk8s-timescale/common/rules.line52" "env" (dict "field0" $.a0 "bounds1" $.a2 "of2" $.a1 "fix3" $.a3))) -}}
{{- end -}}

{{/* common/rules, line 38 */}}
{{- define "cdk8s-timescale/common/rules.line38" -}}
  {{- $result := $.absent -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $value := $.absent -}}
  {{- if ne $call.r $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $call.r "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value = $toSeconds.r -}}
  {{- end -}}
  {{- $result = $value -}}
  {{- $value_3 := ne $result $.absent -}}
  {{- if $value_3 -}}
    {{- $result_2 := $.absent -}}
    {{- $call_2 := dict "g" $.g "env" $.env.of0.env "a0" $.a0 -}}
    {{- $_ := include $.env.of0.fn $call_2 -}}
    {{- $value_2 := $.absent -}}
    {{- if ne $call_2.r $.absent -}}
      {{- $toSeconds_2 := dict "g" $.g "a0" $call_2.r "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
      {{- $value_2 = $toSeconds_2.r -}}
    {{- end -}}
    {{- $result_2 = $value_2 -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $result_2 "a1" $.env.bounds1 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value_3 = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}

{{/* common/rules, line 40 */}}
{{- define "cdk8s-timescale/common/rules.line40" -}}
  {{- $_ := set $ "r" (printf "%s s" (mustToRawJson $.a0)) -}}
{{- end -}}

{{/* common/rules, line 39 */}}
{{- define "cdk8s-timescale/common/rules.line39" -}}
  {{- $text := dict "g" $.g "a0" $.env.field0 "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/rules.text" $text -}}
  {{- $range := dict "g" $.g "a0" $.env.bounds1 "a1" (dict "fn" "cdk8s-timescale/common/rules.line40") -}}
  {{- template "cdk8s-timescale/common/rules.range" $range -}}
  {{- $result := $.absent -}}
  {{- $call := dict "g" $.g "env" $.env.of2.env "a0" $.a0 -}}
  {{- $_ := include $.env.of2.fn $call -}}
  {{- $value := $.absent -}}
  {{- if ne $call.r $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $call.r "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value = $toSeconds.r -}}
  {{- end -}}
  {{- $result = $value -}}
  {{- $_ := set $ "r" (printf "%s must be whole seconds, %s, got %s s: %s" $text.r $range.r (mustToRawJson $result) $.env.fix3) -}}
{{- end -}}

{{/* A time in whole seconds. */}}
{{- define "cdk8s-timescale/common/rules.wholeSeconds" -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/common/rules.line38" "env" (dict "of0" $.a1 "bounds1" $.a2)) "message" (dict "fn" "cdk8s-timescale/common/rules.line39" "env" (dict "field0" $.a0 "bounds1" $.a2 "of2" $.a1 "fix3" $.a3))) -}}
{{- end -}}

{{/* isWholeWithin */}}
{{- define "cdk8s-timescale/common/rules.isWholeWithin" -}}
  {{- $least := $.a1.least -}}
  {{- $value := $.a1.most -}}
  {{- if eq $value $.absent -}}
    {{- $value = 1e308 -}}
  {{- end -}}
  {{- $most := $value -}}
  {{- $_ := set $ "r" (and (and (eq $.a0 (floor $.a0)) (ge $.a0 $least)) (le $.a0 $most)) -}}
{{- end -}}

{{/* Whether a text has the form. */}}
{{- define "cdk8s-timescale/common/rules.fits" -}}
  {{- $pattern := $.a0.pattern -}}
  {{- $length := $.a0.length -}}
  {{- $value_2 := mustRegexMatch (index $pattern "source") $.a1 -}}
  {{- if $value_2 -}}
    {{- $value := eq $length $.absent -}}
    {{- if not ($value) -}}
      {{- $isWholeWithin := dict "g" $.g "a0" (float64 (len $.a1)) "a1" $length -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
      {{- $value = $isWholeWithin.r -}}
    {{- end -}}
    {{- $value_2 = $value -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
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

{{/* range */}}
{{- define "cdk8s-timescale/common/rules.range" -}}
  {{- $least := $.a0.least -}}
  {{- $most := $.a0.most -}}
  {{- $value := false -}}
  {{- if (eq $most $.absent) -}}
    {{- $call := dict "g" $.g "env" $.a1.env "a0" $least -}}
    {{- $_ := include $.a1.fn $call -}}
    {{- $value = printf "at least %s" $call.r -}}
  {{- else -}}
    {{- $call_2 := dict "g" $.g "env" $.a1.env "a0" $least -}}
    {{- $_ := include $.a1.fn $call_2 -}}
    {{- $call_3 := dict "g" $.g "env" $.a1.env "a0" $most -}}
    {{- $_ := include $.a1.fn $call_3 -}}
    {{- $value = printf "from %s to %s" $call_2.r $call_3.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
