{{/* Names that somebody may have meant, the likeliest first; at most three. */}}
{{- define "cdk8s-timescale/cluster/parameters/nearest.nearestNames" -}}
  {{- $pairsOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/parameters/nearest.pairsOf" $pairsOf -}}
  {{- $items := list -}}
  {{- range $_, $candidate := $.a1 -}}
    {{- $likeness := dict "g" $.g "a0" $pairsOf.r "a1" $candidate -}}
    {{- template "cdk8s-timescale/cluster/parameters/nearest.likeness" $likeness -}}
    {{- $items = append $items (dict "candidate" $candidate "likeness" $likeness.r) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $one := $items -}}
    {{- if (ge $one.likeness 0.5) -}}
      {{- $items_2 = append $items_2 $one -}}
    {{- end -}}
  {{- end -}}
  {{- $sorted := list -}}
  {{- range $item := $items_2 -}}
    {{- $before := list -}}
    {{- $after := list -}}
    {{- range $other := $sorted -}}
      {{- if gt (subf $item.likeness $other.likeness) 0.0 -}}
        {{- $after = append $after $other -}}
      {{- else -}}
        {{- $before = append $before $other -}}
      {{- end -}}
    {{- end -}}
    {{- $sorted = concat (append $before $item) $after -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $one_2 := (default list (slice $sorted 0 (int (min (len $sorted) (int 3.0))))) -}}
    {{- $items_3 = append $items_3 $one_2.candidate -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_3 -}}
{{- end -}}

{{/* pairsOf */}}
{{- define "cdk8s-timescale/cluster/parameters/nearest.pairsOf" -}}
  {{- $letters := splitList "" $.a0 -}}
  {{- $items := list -}}
  {{- range $i, $letter := (default list (slice $letters (int (min (len $letters) (int 1.0))) (len $letters))) -}}
    {{- $i_2 := float64 $i -}}
    {{- $items = append $items (printf "%s%s" (index $letters (int $i_2)) $letter) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Dice's coefficient: letter pairs that two words share, of all that they have. It finds exchanged words as well as letters. */}}
{{- define "cdk8s-timescale/cluster/parameters/nearest.likeness" -}}
  {{- $items := list -}}
  {{- range $_, $pair := $.a0 -}}
    {{- if (contains $pair $.a1) -}}
      {{- $items = append $items $pair -}}
    {{- end -}}
  {{- end -}}
  {{- $shared := float64 (len $items) -}}
  {{- $_ := set $ "r" (divf (mulf 2.0 $shared) (addf (float64 (len $.a0)) (maxf 1.0 (subf (float64 (len $.a1)) 1.0)))) -}}
{{- end -}}
