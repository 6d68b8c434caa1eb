{{/* Patroni's clock: a lease that holds while one call after the other is slow, and ends within the budget. */}}
{{- define "cdk8s-timescale/checks/failover-timing.failoverTiming" -}}
  {{- $needed := addf $.a0.failover.loopWaitSeconds (mulf 2.0 $.a0.failover.retryTimeoutSeconds) -}}
  {{- $value_2 := lt $.a0.failover.ttlSeconds 20.0 -}}
  {{- if $value_2 -}}
    {{- $value := printf "failover: ttl is %s s, must be at least %s s: Patroni refuses less; give a longer budget" (mustToRawJson $.a0.failover.ttlSeconds) "20" -}}
    {{- $value_2 = dict "severity" "error" "message" $value -}}
  {{- end -}}
  {{- $value_4 := lt $.a0.failover.retryTimeoutSeconds 3.0 -}}
  {{- if $value_4 -}}
    {{- $value_3 := printf "failover: retry_timeout is %s s, must be at least %s s: Patroni refuses less; give a longer budget" (mustToRawJson $.a0.failover.retryTimeoutSeconds) "3" -}}
    {{- $value_4 = dict "severity" "error" "message" $value_3 -}}
  {{- end -}}
  {{- $value_6 := gt $needed $.a0.failover.ttlSeconds -}}
  {{- if $value_6 -}}
    {{- $value_5 := printf "%s%s" (printf "failover: loop_wait %s s + 2 × retry_timeout %s s is %s s, must be at most ttl (%s s): " (mustToRawJson $.a0.failover.loopWaitSeconds) (mustToRawJson $.a0.failover.retryTimeoutSeconds) (mustToRawJson $needed) (mustToRawJson $.a0.failover.ttlSeconds)) "a healthy primary whose calls are slow would lose its lease; give a longer budget" -}}
    {{- $value_6 = dict "severity" "error" "message" $value_5 -}}
  {{- end -}}
  {{- $value_8 := gt $.a0.failover.ttlSeconds $.a0.failover.budgetSeconds -}}
  {{- if $value_8 -}}
    {{- $value_7 := printf "failover: ttl is %s s, must be at most the budget (%s s): a lost primary is replaced when its lease ends; give a longer budget" (mustToRawJson $.a0.failover.ttlSeconds) (mustToRawJson $.a0.failover.budgetSeconds) -}}
    {{- $value_8 = dict "severity" "error" "message" $value_7 -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list $value_2) (list $value_4) (list $value_6) (list $value_8)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
