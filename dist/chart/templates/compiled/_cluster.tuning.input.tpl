{{/* validateTuningInput */}}
{{- define "cdk8s-timescale/cluster/tuning/input.validateTuningInput" -}}
  {{- if not $.g.RULES__3 -}}
    {{- template "cdk8s-timescale/cluster/tuning/input.RULES" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.RULES__3 "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $throwIfAny := dict "g" $.g "a0" "tuning input" "a1" $problemsOf.r -}}
  {{- template "cdk8s-timescale/common/validation.throwIfAny" $throwIfAny -}}
{{- end -}}

{{/* cluster/tuning/input, line 24 */}}
{{- define "cdk8s-timescale/cluster/tuning/input.line24" -}}
  {{- $_ := set $ "r" (not (and (eq $.a0.memoryBytes (floor $.a0.memoryBytes)) (ge $.a0.memoryBytes 268435456.0))) -}}
{{- end -}}

{{/* cluster/tuning/input, line 25 */}}
{{- define "cdk8s-timescale/cluster/tuning/input.line25" -}}
  {{- $size := dict "g" $.g "a0" 268435456.0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $_ := set $ "r" (printf "memoryBytes must be whole bytes, at least %s, got %s: give the container more memory" $size.r (mustToRawJson $.a0.memoryBytes)) -}}
{{- end -}}

{{/* cluster/tuning/input, line 29 */}}
{{- define "cdk8s-timescale/cluster/tuning/input.line29" -}}
  {{- $_ := set $ "r" (not (and (eq $.a0.walBudgetBytes (floor $.a0.walBudgetBytes)) (ge $.a0.walBudgetBytes 134217728.0))) -}}
{{- end -}}

{{/* cluster/tuning/input, line 30 */}}
{{- define "cdk8s-timescale/cluster/tuning/input.line30" -}}
  {{- $size := dict "g" $.g "a0" 134217728.0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $_ := set $ "r" (printf "walBudgetBytes must be whole bytes, at least %s (eight WAL segments), got %s: give WAL a larger share or the volume more space" $size.r (mustToRawJson $.a0.walBudgetBytes)) -}}
{{- end -}}

{{/* cluster/tuning/input, line 34 */}}
{{- define "cdk8s-timescale/cluster/tuning/input.line34" -}}
  {{- $_ := set $ "r" (not (and (eq $.a0.maxConnections (floor $.a0.maxConnections)) (ge $.a0.maxConnections 25.0))) -}}
{{- end -}}

{{/* cluster/tuning/input, line 35 */}}
{{- define "cdk8s-timescale/cluster/tuning/input.line35" -}}
  {{- $_ := set $ "r" (printf "maxConnections must be a whole number, at least %s, got %s: Patroni would put 100 in its place" "25" (mustToRawJson $.a0.maxConnections)) -}}
{{- end -}}

{{/* cluster/tuning/input, line 39 */}}
{{- define "cdk8s-timescale/cluster/tuning/input.line39" -}}
  {{- $value := index $.a0 $.env.field0 -}}
  {{- $_ := set $ "r" (not (and (eq $value (floor $value)) (ge $value $.env.least1))) -}}
{{- end -}}

{{/* cluster/tuning/input, line 40 */}}
{{- define "cdk8s-timescale/cluster/tuning/input.line40" -}}
  {{- $value := index $.a0 $.env.field0 -}}
  {{- $_ := set $ "r" (printf "%s (%s) must be a whole number, at least %s, got %s" $.env.field0 $.env.what1 (mustToRawJson $.env.least2) (ternary $value (mustToRawJson $value) (kindIs "string" $value))) -}}
{{- end -}}

{{/* RULES */}}
{{- define "cdk8s-timescale/cluster/tuning/input.RULES" -}}
  {{- if not $.g.COUNTS__2 -}}
    {{- template "cdk8s-timescale/cluster/tuning/input.COUNTS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.g.COUNTS__2 -}}
    {{- $items = append $items (dict "broken" (dict "fn" "cdk8s-timescale/cluster/tuning/input.line39" "env" (dict "field0" $item.field "least1" $item.least)) "message" (dict "fn" "cdk8s-timescale/cluster/tuning/input.line40" "env" (dict "field0" $item.field "what1" $item.what "least2" $item.least))) -}}
  {{- end -}}
  {{- $_ := set $.g "RULES__3" (concat (list (dict "broken" (dict "fn" "cdk8s-timescale/cluster/tuning/input.line24") "message" (dict "fn" "cdk8s-timescale/cluster/tuning/input.line25")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/tuning/input.line29") "message" (dict "fn" "cdk8s-timescale/cluster/tuning/input.line30")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/tuning/input.line34") "message" (dict "fn" "cdk8s-timescale/cluster/tuning/input.line35"))) $items) -}}
{{- end -}}

{{/* Counts that no formula can do without; the message names the field and what it stands for. */}}
{{- define "cdk8s-timescale/cluster/tuning/input.COUNTS" -}}
  {{- $_ := set $.g "COUNTS__2" (list (dict "field" "cpuMillis" "least" 1.0 "what" "thousandths of a core") (dict "field" "members" "least" 1.0 "what" "pods that may lead") (dict "field" "readReplicas" "least" 0.0 "what" "pods that only read") (dict "field" "timescaleJobs" "least" 0.0 "what" "jobs that may run at once") (dict "field" "timescaleDatabases" "least" 0.0 "what" "databases with the extension") (dict "field" "chunkLocks" "least" 0.0 "what" "entries of the lock table for chunks")) -}}
{{- end -}}
