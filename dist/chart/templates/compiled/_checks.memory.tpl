{{/* What the memory settings allow fits into the container. */}}
{{- define "cdk8s-timescale/checks/memory.memory" -}}
  {{- $pod := dict "g" $.g "a0" "postgres" "a1" $.a0.members.parameters "a2" $.a0.members.tuning "a3" $.a0.members.resources.memoryLimitBytes -}}
  {{- template "cdk8s-timescale/checks/memory.pod" $pod -}}
  {{- $readPool := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/memory.readPool" $readPool -}}
  {{- $_ := set $ "r" (default list (concat $pod.r $readPool.r)) -}}
{{- end -}}

{{/* pod */}}
{{- define "cdk8s-timescale/checks/memory.pod" -}}
  {{- $memoryUses := dict "g" $.g "a0" $.a1 "a1" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/memory-budget.memoryUses" $memoryUses -}}
  {{- $items := list -}}
  {{- range $_, $use := $memoryUses.r -}}
    {{- if not $.g.ALWAYS -}}
      {{- template "cdk8s-timescale/checks/memory.ALWAYS" $ -}}
    {{- end -}}
    {{- if (has $use.what $.g.ALWAYS) -}}
      {{- $items = append $items $use -}}
    {{- end -}}
  {{- end -}}
  {{- $sum := 0.0 -}}
  {{- range $item := $items -}}
    {{- $sum = addf $sum $item.bytes -}}
  {{- end -}}
  {{- if (gt $sum $.a3) -}}
    {{- $sizeText := dict "g" $.g "a0" $.a3 -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $sum -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $value := printf "%s%s" (printf "%s.resources.memory is %s, and shared memory with Patroni takes %s before the first query: " $.a0 $sizeText.r $sizeText_2.r) "the pod is killed; give more memory or less shared_buffers" -}}
    {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value)) -}}
  {{- else -}}
    {{- $bytesOfParameter := dict "g" $.g "a0" $.a1 "a1" "shared_buffers" -}}
    {{- template "cdk8s-timescale/checks/check.bytesOfParameter" $bytesOfParameter -}}
    {{- $value_2 := $bytesOfParameter.r -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = 0.0 -}}
    {{- end -}}
    {{- $observations := list -}}
    {{- if (gt $value_2 (mulf $.a3 0.4)) -}}
      {{- $sizeText_3 := dict "g" $.g "a0" $value_2 -}}
      {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
      {{- $sizeText_4 := dict "g" $.g "a0" $.a3 -}}
      {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_4 -}}
      {{- $value_3 := printf "%s%s" (printf "%s.parameters.shared_buffers is %s, at most 40 %% of the container's %s is of use: " $.a0 $sizeText_3.r $sizeText_4.r) "the rest of the memory caches files for queries; leave it out for a quarter" -}}
      {{- $observations = append $observations (dict "severity" "warning" "message" $value_3) -}}
    {{- end -}}
    {{- $sum_2 := 0.0 -}}
    {{- range $item_2 := $memoryUses.r -}}
      {{- $sum_2 = addf $sum_2 $item_2.bytes -}}
    {{- end -}}
    {{- if (gt $sum_2 $.a3) -}}
      {{- $items_2 := list -}}
      {{- range $_, $use_2 := $memoryUses.r -}}
        {{- $sizeText_5 := dict "g" $.g "a0" $use_2.bytes -}}
        {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_5 -}}
        {{- $items_2 = append $items_2 (printf "%s %s" $use_2.what $sizeText_5.r) -}}
      {{- end -}}
      {{- $value_4 := $.absent -}}
      {{- if lt (int 0) (len $items_2) -}}
        {{- $value_4 = index $items_2 (int 0) -}}
      {{- end -}}
      {{- $value_5 := $.absent -}}
      {{- if lt (int 1) (len $items_2) -}}
        {{- $value_5 = index $items_2 (int 1) -}}
      {{- end -}}
      {{- $sizeText_6 := dict "g" $.g "a0" $.a3 -}}
      {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_6 -}}
      {{- $sum_3 := 0.0 -}}
      {{- range $item_3 := $memoryUses.r -}}
        {{- $sum_3 = addf $sum_3 $item_3.bytes -}}
      {{- end -}}
      {{- $sizeText_7 := dict "g" $.g "a0" $sum_3 -}}
      {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_7 -}}
      {{- $value_6 := printf "%s%s" (printf "%s.resources.memory is %s, and up to %s may be used at once (%s, %s, …): " $.a0 $sizeText_6.r $sizeText_7.r $value_4 $value_5) "the server is killed when every connection works; give more memory, or fewer maxConnections" -}}
      {{- $observations = append $observations (dict "severity" "warning" "message" $value_6) -}}
    {{- end -}}
    {{- $_ := set $ "r" $observations -}}
  {{- end -}}
{{- end -}}

{{/* readPool */}}
{{- define "cdk8s-timescale/checks/memory.readPool" -}}
  {{- if (not (ne $.a0.readPool $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $p := $.a0.members.parameters -}}
      {{- $found := false -}}
      {{- range $_, $own := $.a0.readPool.parameters -}}
        {{- if (eq $own.name $p.name) -}}
          {{- $found = true -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- if (not $found) -}}
        {{- $items = append $items $p -}}
      {{- end -}}
    {{- end -}}
    {{- $pod := dict "g" $.g "a0" "readPool" "a1" (default list (concat $items $.a0.readPool.parameters)) "a2" $.a0.readPool.tuning "a3" $.a0.readPool.resources.memoryLimitBytes -}}
    {{- template "cdk8s-timescale/checks/memory.pod" $pod -}}
    {{- $_ := set $ "r" $pod.r -}}
  {{- end -}}
{{- end -}}

{{/* Taken whatever the queries do. */}}
{{- define "cdk8s-timescale/checks/memory.ALWAYS" -}}
  {{- $_ := set $.g "ALWAYS" (list "shared memory" "Patroni and pgBackRest") -}}
{{- end -}}
