{{/* Patroni's clock from the failover budget. The lease is the budget: a lost primary is replaced when its lease ends. */}}
{{- define "cdk8s-timescale/cluster/failover.describeFailover" -}}
  {{- $value := $.a0 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $value.budget $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $value.budget -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value_2 = $toSeconds.r -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = 20.0 -}}
  {{- end -}}
  {{- $loopWait := dict "g" $.g "a0" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/failover.loopWait" $loopWait -}}
  {{- $value_4 := $value.synchronousMode -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = "quorum" -}}
  {{- end -}}
  {{- $value_5 := $value.synchronousNodeCount -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = 1.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "budgetSeconds" $value_3 "ttlSeconds" $value_3 "loopWaitSeconds" $loopWait.r "retryTimeoutSeconds" (maxf 3.0 (minf 10.0 (floor (divf $value_3 4.0)))) "synchronousMode" $value_4 "synchronousNodeCount" $value_5) -}}
{{- end -}}

{{/* The longest loop whose first look after the end of the lease is not much late. A standby looks at the lease once in */}}
{{- define "cdk8s-timescale/cluster/failover.loopWait" -}}
  {{- $longest := minf 10.0 (floor (divf $.a0 4.0)) -}}
  {{- $items := list -}}
  {{- range $index := until (int $longest) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $items = append $items (subf $longest $i) -}}
  {{- end -}}
  {{- $found := $.absent -}}
  {{- range $_, $loop := $items -}}
    {{- if (or (eq $loop 1.0) (le (subf $loop (float64 (mod (int64 $.a0) (int64 $loop)))) (divf $.a0 10.0))) -}}
      {{- $found = $loop -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $found -}}
  {{- if eq $value $.absent -}}
    {{- $value = 1.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
