{{/* The chunks that rows arrive in stay in memory. */}}
{{- define "cdk8s-timescale/checks/chunk-memory.chunkMemory" -}}
  {{- $share := mulf $.a0.members.resources.memoryBytes 0.25 -}}
  {{- $activeChunksBytes := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/timescale/sums/active-chunks.activeChunksBytes" $activeChunksBytes -}}
  {{- if (le $activeChunksBytes.r $share) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $allSeries := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/checks/series.allSeries" $allSeries -}}
    {{- $sum := first $allSeries.r -}}
    {{- range $item := (rest $allSeries.r) -}}
        {{- $rowChunkBytes := dict "g" $.g "a0" $item.it "a1" $item.it.chunkSeconds -}}
        {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" $rowChunkBytes -}}
        {{- $rowChunkBytes_2 := dict "g" $.g "a0" $sum.it "a1" $sum.it.chunkSeconds -}}
        {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" $rowChunkBytes_2 -}}
      {{- $sum = ternary $item $sum (gt (ceil (divf (floor (addf (mulf $rowChunkBytes.r 1000000.0) 0.5)) 1000000.0)) (ceil (divf (floor (addf (mulf $rowChunkBytes_2.r 1000000.0) 0.5)) 1000000.0))) -}}
    {{- end -}}
    {{- $sizeText := dict "g" $.g "a0" $activeChunksBytes.r -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $spanText := dict "g" $.g "a0" $sum.it.chunkSeconds -}}
    {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
      {{- $rowChunkBytes_3 := dict "g" $.g "a0" $sum.it "a1" $sum.it.chunkSeconds -}}
      {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" $rowChunkBytes_3 -}}
    {{- $sizeText_2 := dict "g" $.g "a0" (ceil (divf (floor (addf (mulf $rowChunkBytes_3.r 1000000.0) 0.5)) 1000000.0)) -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $sizeText_3 := dict "g" $.g "a0" $share -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
    {{- $value_7 := printf "%s%s" (printf "%s%s" (printf "the chunks that rows arrive in take %s, of which %s with its chunkInterval of %s " $sizeText.r $sum.path $spanText.r) (printf "%s, and a quarter of postgres.resources.memory is %s: " $sizeText_2.r $sizeText_3.r)) "insertions would wait for the disk; give shorter chunks, or more memory" -}}
    {{- $_ := set $ "r" (list (dict "severity" "warning" "message" $value_7)) -}}
  {{- end -}}
{{- end -}}
