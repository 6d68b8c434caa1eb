{{/* A figure as PostgreSQL and Patroni read it, in the unit that the parameter counts in; nothing where one of them reads none. */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.figureOf" -}}
  {{- if not $.g.FIGURE -}}
    {{- template "cdk8s-timescale/cluster/parameters/figure.FIGURE" $ -}}
  {{- end -}}
  {{- $match := $.absent -}}
  {{- if mustRegexMatch $.g.FIGURE.source $.a0 -}}
    {{- $match = list (mustRegexFind $.g.FIGURE.source $.a0) -}}
    {{- range $group := until $.g.FIGURE.groups -}}
      {{- $part := mustRegexReplaceAll $.g.FIGURE.source $.a0 (printf "${%d}" (add1 $group)) -}}
      {{- if eq $part "" -}}
        {{- $match = append $match nil -}}
      {{- else -}}
        {{- $match = append $match $part -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $match -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if lt (int 1) (len $value) -}}
    {{- $value_2 = index $value (int 1) -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = "" -}}
  {{- end -}}
  {{- $value_4 := $.absent -}}
  {{- if lt (int 2) (len $value) -}}
    {{- $value_4 = index $value (int 2) -}}
  {{- end -}}
  {{- $value_5 := $value_4 -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = "" -}}
  {{- end -}}
  {{- $value_6 := $.absent -}}
  {{- if lt (int 3) (len $value) -}}
    {{- $value_6 = index $value (int 3) -}}
  {{- end -}}
  {{- $value_7 := $value_6 -}}
  {{- if eq $value_7 $.absent -}}
    {{- $value_7 = "" -}}
  {{- end -}}
  {{- $amountOf := dict "g" $.g "a0" $value_5 "a1" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/parameters/figure.amountOf" $amountOf -}}
  {{- if (eq $amountOf.r $.absent) -}}
  {{- else -}}
    {{- $value_8 := ne $value_7 "" -}}
    {{- if $value_8 -}}
      {{- $unitsOf := dict "g" $.g "a0" $.a1 -}}
      {{- template "cdk8s-timescale/cluster/parameters/figure.unitsOf" $unitsOf -}}
      {{- $value_8 = not (has $value_7 $unitsOf.r) -}}
    {{- end -}}
    {{- if $value_8 -}}
    {{- else -}}
      {{- $value_10 := false -}}
      {{- if (eq $value_7 "") -}}
        {{- $value_10 = 1.0 -}}
      {{- else -}}
        {{- $tableOf := dict "g" $.g "a0" $.a1 -}}
        {{- template "cdk8s-timescale/cluster/parameters/figure.tableOf" $tableOf -}}
        {{- $baseOf := dict "g" $.g "a0" $.a1 -}}
        {{- template "cdk8s-timescale/cluster/parameters/figure.baseOf" $baseOf -}}
        {{- $value_10 = divf (index $tableOf.r $value_7) $baseOf.r -}}
      {{- end -}}
      {{- $value_11 := false -}}
      {{- if (eq $value_3 "-") -}}
        {{- $value_11 = subf 0.0 $amountOf.r -}}
      {{- else -}}
        {{- $value_11 = $amountOf.r -}}
      {{- end -}}
      {{- $value_12 := mulf $value_11 $value_10 -}}
      {{- $value_13 := false -}}
      {{- if $.a2 -}}
        {{- $roundedToEven := dict "g" $.g "a0" $value_12 -}}
        {{- template "cdk8s-timescale/cluster/parameters/figure.roundedToEven" $roundedToEven -}}
        {{- $value_13 = $roundedToEven.r -}}
      {{- else -}}
        {{- $value_13 = $value_12 -}}
      {{- end -}}
      {{- $_ := set $ "r" $value_13 -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* Units that a parameter takes which counts in `unit`. */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.unitsOf" -}}
  {{- $keys := list -}}
  {{- $tableOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/parameters/figure.tableOf" $tableOf -}}
  {{- range $key, $item := $tableOf.r -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $sorted := list -}}
  {{- range $item := $keys -}}
    {{- $before := list -}}
    {{- $after := list -}}
    {{- range $other := $sorted -}}
      {{- $tableOf_2 := dict "g" $.g "a0" $.a0 -}}
      {{- template "cdk8s-timescale/cluster/parameters/figure.tableOf" $tableOf_2 -}}
      {{- $tableOf_3 := dict "g" $.g "a0" $.a0 -}}
      {{- template "cdk8s-timescale/cluster/parameters/figure.tableOf" $tableOf_3 -}}
      {{- if gt (subf (index $tableOf_2.r $other) (index $tableOf_3.r $item)) 0.0 -}}
        {{- $after = append $after $other -}}
      {{- else -}}
        {{- $before = append $before $other -}}
      {{- end -}}
    {{- end -}}
    {{- $sorted = concat (append $before $item) $after -}}
  {{- end -}}
  {{- $_ := set $ "r" $sorted -}}
{{- end -}}

{{/* FIGURE */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.FIGURE" -}}
  {{- $_ := set $.g "FIGURE" (dict "source" "^[ \\t]*([+-]?)(0x[0-9a-fA-F]{1,8}|\\d{0,15}(?:\\.\\d{1,15})?(?:[eE][+-]?\\d{1,2})?)[ \\t]*([A-Za-z]*)[ \\t]*$" "groups" 3) -}}
{{- end -}}

{{/* amountOf */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.amountOf" -}}
  {{- if (or (not (mustRegexMatch (index (dict "source" "\\d" "groups" 0) "source") $.a0)) (mustRegexMatch (index (dict "source" "^[eE]" "groups" 0) "source") $.a0)) -}}
  {{- else -}}
    {{- if (and $.a1 (mustRegexMatch (index (dict "source" "^0x" "groups" 0) "source") $.a0)) -}}
      {{- $inBase := dict "g" $.g "a0" (substr (int (min (len $.a0) (int 2.0))) (len $.a0) $.a0) "a1" 16.0 -}}
      {{- template "cdk8s-timescale/cluster/parameters/figure.inBase" $inBase -}}
      {{- $_ := set $ "r" $inBase.r -}}
    {{- else -}}
      {{- if (and $.a1 (mustRegexMatch (index (dict "source" "^0[0-7]+$" "groups" 0) "source") $.a0)) -}}
        {{- $inBase_2 := dict "g" $.g "a0" $.a0 "a1" 8.0 -}}
        {{- template "cdk8s-timescale/cluster/parameters/figure.inBase" $inBase_2 -}}
        {{- $_ := set $ "r" $inBase_2.r -}}
      {{- else -}}
        {{- if (or (mustRegexMatch (index (dict "source" "^0x" "groups" 0) "source") $.a0) (and $.a1 (mustRegexMatch (index (dict "source" "^0\\d+$" "groups" 0) "source") $.a0))) -}}
        {{- else -}}
          {{- $_ := set $ "r" (float64 $.a0) -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* tableOf */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.tableOf" -}}
  {{- if (eq $.a0 "") -}}
    {{- $_ := set $ "r" (dict) -}}
  {{- else -}}
    {{- if not $.g.TIME -}}
      {{- template "cdk8s-timescale/cluster/parameters/figure.TIME" $ -}}
    {{- end -}}
    {{- $value := false -}}
    {{- if (hasKey $.g.TIME $.a0) -}}
      {{- if not $.g.TIME -}}
        {{- template "cdk8s-timescale/cluster/parameters/figure.TIME" $ -}}
      {{- end -}}
      {{- $value = $.g.TIME -}}
    {{- else -}}
      {{- if not $.g.MEMORY -}}
        {{- template "cdk8s-timescale/cluster/parameters/figure.MEMORY" $ -}}
      {{- end -}}
      {{- $value = $.g.MEMORY -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- end -}}
{{- end -}}

{{/* One of the base unit, in the smallest of its kind: `8kB` are 8192. */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.baseOf" -}}
  {{- $value := false -}}
  {{- if (eq $.a0 "8kB") -}}
    {{- $value = 8192.0 -}}
  {{- else -}}
    {{- $tableOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/parameters/figure.tableOf" $tableOf -}}
    {{- $value = index $tableOf.r $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* As C's rint: a half goes to the even neighbour. */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.roundedToEven" -}}
  {{- $below := floor $.a0 -}}
  {{- $rest := subf $.a0 $below -}}
  {{- if (gt $rest 0.5) -}}
    {{- $_ := set $ "r" (addf $below 1.0) -}}
  {{- else -}}
    {{- if (lt $rest 0.5) -}}
      {{- $_ := set $ "r" $below -}}
    {{- else -}}
      {{- $value := false -}}
      {{- if (eq (mulf (floor (divf $below 2.0)) 2.0) $below) -}}
        {{- $value = $below -}}
      {{- else -}}
        {{- $value = addf $below 1.0 -}}
      {{- end -}}
      {{- $_ := set $ "r" $value -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* A bound for people, in a unit that a user may write. */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.figureText" -}}
  {{- $value := false -}}
  {{- if (eq $.a1 "8kB") -}}
    {{- $value = printf "%skB" (mustToRawJson (mulf $.a0 8.0)) -}}
  {{- else -}}
    {{- $value = printf "%s%s" (mustToRawJson $.a0) $.a1 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* inBase */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.inBase" -}}
  {{- $sum := 0.0 -}}
  {{- range $item := (splitList "" (lower $.a0)) -}}
    {{- if not $.g.HEX -}}
      {{- template "cdk8s-timescale/cluster/parameters/figure.HEX" $ -}}
    {{- end -}}
    {{- $found := -1.0 -}}
    {{- range $position, $item_2 := $.g.HEX -}}
      {{- if deepEqual $item_2 $item -}}
        {{- $found = float64 $position -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $sum = addf (mulf $sum $.a1) $found -}}
  {{- end -}}
  {{- $_ := set $ "r" $sum -}}
{{- end -}}

{{/* TIME */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.TIME" -}}
  {{- $_ := set $.g "TIME" (dict "us" 1.0 "ms" 1000.0 "s" 1000000.0 "min" 60000000.0 "h" 3600000000.0 "d" 86400000000.0) -}}
{{- end -}}

{{/* PostgreSQL's units in the smallest of their kind (documentation, 20.1.1): bytes, and microseconds. */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.MEMORY" -}}
  {{- $_ := set $.g "MEMORY" (dict "B" 1.0 "kB" 1024.0 "MB" 1048576.0 "GB" 1073741824.0 "TB" 1099511627776.0) -}}
{{- end -}}

{{/* HEX */}}
{{- define "cdk8s-timescale/cluster/parameters/figure.HEX" -}}
  {{- $_ := set $.g "HEX" (splitList "" "0123456789abcdef") -}}
{{- end -}}
