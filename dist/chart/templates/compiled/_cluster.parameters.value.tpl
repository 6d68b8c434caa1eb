{{/* The value as both PostgreSQL and Patroni take it: Patroni would throw a shortened boolean away. */}}
{{- define "cdk8s-timescale/cluster/parameters/value.canonicalValue" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0 $.absent -}}
    {{- $value = $.a0.kind -}}
  {{- end -}}
  {{- if (ne $value "boolean") -}}
    {{- $_ := set $ "r" $.a1 -}}
  {{- else -}}
    {{- if not $.g.SHORT_TRUE -}}
      {{- template "cdk8s-timescale/cluster/parameters/value.SHORT_TRUE" $ -}}
    {{- end -}}
    {{- $isWord := dict "g" $.g "a0" (ternary $.a1 (mustToRawJson $.a1) (kindIs "string" $.a1)) "a1" $.g.SHORT_TRUE -}}
    {{- template "cdk8s-timescale/cluster/parameters/value.isWord" $isWord -}}
    {{- if $isWord.r -}}
      {{- $_ := set $ "r" "on" -}}
    {{- else -}}
      {{- if not $.g.SHORT_FALSE -}}
        {{- template "cdk8s-timescale/cluster/parameters/value.SHORT_FALSE" $ -}}
      {{- end -}}
      {{- $isWord_2 := dict "g" $.g "a0" (ternary $.a1 (mustToRawJson $.a1) (kindIs "string" $.a1)) "a1" $.g.SHORT_FALSE -}}
      {{- template "cdk8s-timescale/cluster/parameters/value.isWord" $isWord_2 -}}
      {{- $_ := set $ "r" (ternary "off" $.a1 $isWord_2.r) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* isWord */}}
{{- define "cdk8s-timescale/cluster/parameters/value.isWord" -}}
  {{- $found := false -}}
  {{- range $_, $word := $.a1 -}}
    {{- if (eq (lower $word) (lower $.a0)) -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $found -}}
{{- end -}}

{{/* What PostgreSQL takes in a shorter form, where no other word begins like it. */}}
{{- define "cdk8s-timescale/cluster/parameters/value.SHORT_TRUE" -}}
  {{- $_ := set $.g "SHORT_TRUE" (list "t" "tr" "tru" "y" "ye") -}}
{{- end -}}

{{/* SHORT_FALSE */}}
{{- define "cdk8s-timescale/cluster/parameters/value.SHORT_FALSE" -}}
  {{- $_ := set $.g "SHORT_FALSE" (list "of" "f" "fa" "fal" "fals" "n") -}}
{{- end -}}

{{/* What a value must be, to follow "must be"; nothing where it is. */}}
{{- define "cdk8s-timescale/cluster/parameters/value.valueProblem" -}}
  {{- $text := ternary $.a1 (mustToRawJson $.a1) (kindIs "string" $.a1) -}}
  {{- if eq $.a0.kind "boolean" -}}
    {{- if not $.g.BOOLEANS -}}
      {{- template "cdk8s-timescale/cluster/parameters/value.BOOLEANS" $ -}}
    {{- end -}}
    {{- if not $.g.SHORT_TRUE -}}
      {{- template "cdk8s-timescale/cluster/parameters/value.SHORT_TRUE" $ -}}
    {{- end -}}
    {{- if not $.g.SHORT_FALSE -}}
      {{- template "cdk8s-timescale/cluster/parameters/value.SHORT_FALSE" $ -}}
    {{- end -}}
    {{- $isWord := dict "g" $.g "a0" $text "a1" (default list (concat $.g.BOOLEANS $.g.SHORT_TRUE $.g.SHORT_FALSE)) -}}
    {{- template "cdk8s-timescale/cluster/parameters/value.isWord" $isWord -}}
    {{- $_ := set $ "r" (ternary nil "a boolean (on, off, true, false, yes, no, 1 or 0)" $isWord.r) -}}
  {{- else -}}
    {{- if eq $.a0.kind "enum" -}}
      {{- $wordsOf := dict "g" $.g "a0" $.a0 -}}
      {{- template "cdk8s-timescale/cluster/parameters/value.wordsOf" $wordsOf -}}
      {{- $isWord_2 := dict "g" $.g "a0" $text "a1" $wordsOf.r -}}
      {{- template "cdk8s-timescale/cluster/parameters/value.isWord" $isWord_2 -}}
      {{- $value_2 := false -}}
      {{- if $isWord_2.r -}}
        {{- $value_2 = $.absent -}}
      {{- else -}}
        {{- $items := list -}}
        {{- range $_, $item := $.a0.words -}}
          {{- $shown := dict "g" $.g "a0" $item -}}
          {{- template "cdk8s-timescale/cluster/parameters/value.shown" $shown -}}
          {{- $items = append $items $shown.r -}}
        {{- end -}}
        {{- $value_2 = printf "one of %s" (join ", " $items) -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_2 -}}
    {{- else -}}
      {{- if eq $.a0.kind "list" -}}
        {{- $all := true -}}
        {{- range $_, $word := (splitList "," $text) -}}
          {{- $isWord_3 := dict "g" $.g "a0" (trim $word) "a1" $.a0.words -}}
          {{- template "cdk8s-timescale/cluster/parameters/value.isWord" $isWord_3 -}}
          {{- if not $isWord_3.r -}}
            {{- $all = false -}}
            {{- break -}}
          {{- end -}}
        {{- end -}}
        {{- $value_3 := false -}}
        {{- if $all -}}
          {{- $value_3 = $.absent -}}
        {{- else -}}
          {{- $value_3 = printf "one or more of %s, with commas between" (join ", " $.a0.words) -}}
        {{- end -}}
        {{- $_ := set $ "r" $value_3 -}}
      {{- else -}}
        {{- if eq $.a0.kind "integer" -}}
          {{- $figureProblem := dict "g" $.g "a0" $.a0 "a1" $text "a2" true -}}
          {{- template "cdk8s-timescale/cluster/parameters/value.figureProblem" $figureProblem -}}
          {{- $_ := set $ "r" $figureProblem.r -}}
        {{- else -}}
          {{- if eq $.a0.kind "real" -}}
            {{- $figureProblem_2 := dict "g" $.g "a0" $.a0 "a1" $text "a2" false -}}
            {{- template "cdk8s-timescale/cluster/parameters/value.figureProblem" $figureProblem_2 -}}
            {{- $_ := set $ "r" $figureProblem_2.r -}}
          {{- else -}}
          {{- end -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* BOOLEANS */}}
{{- define "cdk8s-timescale/cluster/parameters/value.BOOLEANS" -}}
  {{- if not $.g.TRUE -}}
    {{- template "cdk8s-timescale/cluster/parameters/value.TRUE" $ -}}
  {{- end -}}
  {{- if not $.g.FALSE -}}
    {{- template "cdk8s-timescale/cluster/parameters/value.FALSE" $ -}}
  {{- end -}}
  {{- $_ := set $.g "BOOLEANS" (default list (concat $.g.TRUE $.g.FALSE)) -}}
{{- end -}}

{{/* Words that have `on` and `off` among them stand for booleans, in all full spellings. */}}
{{- define "cdk8s-timescale/cluster/parameters/value.wordsOf" -}}
  {{- $value := false -}}
  {{- if (and (has "on" $.a0.words) (has "off" $.a0.words)) -}}
    {{- if not $.g.BOOLEANS -}}
      {{- template "cdk8s-timescale/cluster/parameters/value.BOOLEANS" $ -}}
    {{- end -}}
    {{- $value = default list (concat $.a0.words $.g.BOOLEANS) -}}
  {{- else -}}
    {{- $value = $.a0.words -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* shown */}}
{{- define "cdk8s-timescale/cluster/parameters/value.shown" -}}
  {{- $_ := set $ "r" (ternary "''" $.a0 (eq $.a0 "")) -}}
{{- end -}}

{{/* figureProblem */}}
{{- define "cdk8s-timescale/cluster/parameters/value.figureProblem" -}}
  {{- $figureOf := dict "g" $.g "a0" $.a1 "a1" $.a0.unit "a2" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/parameters/figure.figureOf" $figureOf -}}
  {{- $isWithin := and (and (ne $figureOf.r $.absent) (or (eq $.a0.least $.absent) (ge $figureOf.r $.a0.least))) (or (eq $.a0.most $.absent) (le $figureOf.r $.a0.most)) -}}
  {{- if (and $isWithin (not (and $.a2 (gt $figureOf.r 2147483647.0)))) -}}
  {{- else -}}
    {{- $unitsOf := dict "g" $.g "a0" $.a0.unit -}}
    {{- template "cdk8s-timescale/cluster/parameters/figure.unitsOf" $unitsOf -}}
    {{- $value := false -}}
    {{- if (gt (float64 (len $unitsOf.r)) 0.0) -}}
      {{- $value = printf ", with one of the units %s or without" (join ", " $unitsOf.r) -}}
    {{- else -}}
      {{- $value = "" -}}
    {{- end -}}
    {{- $range := dict "g" $.g "a0" $.a0.unit "a1" $.a0.least "a2" $.a0.most -}}
    {{- template "cdk8s-timescale/cluster/parameters/value.range" $range -}}
    {{- $_ := set $ "r" (printf "a %snumber%s%s" (ternary "whole " "" $.a2) $range.r $value) -}}
  {{- end -}}
{{- end -}}

{{/* Patroni takes these only (patroni/utils.py, parse_bool); PostgreSQL takes their beginnings too, see `canonicalValue`. */}}
{{- define "cdk8s-timescale/cluster/parameters/value.TRUE" -}}
  {{- $_ := set $.g "TRUE" (list "on" "true" "yes" "1") -}}
{{- end -}}

{{/* FALSE */}}
{{- define "cdk8s-timescale/cluster/parameters/value.FALSE" -}}
  {{- $_ := set $.g "FALSE" (list "off" "false" "no" "0") -}}
{{- end -}}

{{/* range */}}
{{- define "cdk8s-timescale/cluster/parameters/value.range" -}}
  {{- if (eq $.a2 $.absent) -}}
    {{- $value_2 := false -}}
    {{- if (eq $.a1 $.absent) -}}
      {{- $value_2 = "" -}}
    {{- else -}}
      {{- $figureText := dict "g" $.g "a0" $.a1 "a1" $.a0 -}}
      {{- template "cdk8s-timescale/cluster/parameters/figure.figureText" $figureText -}}
      {{- $value_2 = printf ", at least %s" $figureText.r -}}
    {{- end -}}
    {{- $_ := set $ "r" $value_2 -}}
  {{- else -}}
    {{- $value_3 := $.a1 -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = 0.0 -}}
    {{- end -}}
    {{- $figureText_2 := dict "g" $.g "a0" $value_3 "a1" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/parameters/figure.figureText" $figureText_2 -}}
    {{- $figureText_3 := dict "g" $.g "a0" $.a2 "a1" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/parameters/figure.figureText" $figureText_3 -}}
    {{- $_ := set $ "r" (printf " from %s to %s" $figureText_2.r $figureText_3.r) -}}
  {{- end -}}
{{- end -}}
