{{/* Patroni's clock: a lease that holds while one call after the other is slow, and ends within the budget. */}}
{{- define "cdk8s-timescale/checks/failover-timing.failoverTiming" -}}
  {{- $failover := $.a0.failover -}}
  {{- $budgetSeconds := $failover.budgetSeconds -}}
  {{- $ttl := $failover.ttlSeconds -}}
  {{- $loop := $failover.loopWaitSeconds -}}
  {{- $retry := $failover.retryTimeoutSeconds -}}
  {{- $needed := addf $loop (mulf 2.0 $retry) -}}
  {{- $value := lt $ttl 20.0 -}}
  {{- if $value -}}
    {{- $error := dict "g" $.g "a0" (printf "failover: ttl is %s s, must be at least %s s: Patroni refuses less; give a longer budget" (mustToRawJson $ttl) "20") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $value = $error.r -}}
  {{- end -}}
  {{- $value_2 := lt $retry 3.0 -}}
  {{- if $value_2 -}}
    {{- $error_2 := dict "g" $.g "a0" (printf "failover: retry_timeout is %s s, must be at least %s s: Patroni refuses less; give a longer budget" (mustToRawJson $retry) "3") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
    {{- $value_2 = $error_2.r -}}
  {{- end -}}
  {{- $value_3 := gt $needed $ttl -}}
  {{- if $value_3 -}}
    {{- $error_3 := dict "g" $.g "a0" (printf "%s%s" (printf "failover: loop_wait %s s + 2 × retry_timeout %s s is %s s, must be at most ttl (%s s): " (mustToRawJson $loop) (mustToRawJson $retry) (mustToRawJson $needed) (mustToRawJson $ttl)) "a healthy primary whose calls are slow would lose its lease; give a longer budget") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error_3 -}}
    {{- $value_3 = $error_3.r -}}
  {{- end -}}
  {{- $value_4 := gt $ttl $budgetSeconds -}}
  {{- if $value_4 -}}
    {{- $error_4 := dict "g" $.g "a0" (printf "failover: ttl is %s s, must be at most the budget (%s s): a lost primary is replaced when its lease ends; give a longer budget" (mustToRawJson $ttl) (mustToRawJson $budgetSeconds)) -}}
    {{- template "cdk8s-timescale/checks/check.error" $error_4 -}}
    {{- $value_4 = $error_4.r -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list $value) (list $value_2) (list $value_3) (list $value_4)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
