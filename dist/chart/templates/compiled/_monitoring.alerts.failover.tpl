{{/* Whether the next failover would succeed, as the members themselves find out. Nothing to say about a server that has no standby. */}}
{{- define "cdk8s-timescale/monitoring/alerts/failover.failoverAlerts" -}}
  {{- $value := false -}}
  {{- if (gt $.a0.members.replicas 1.0) -}}
    {{- $failoverNotPossible := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
    {{- template "cdk8s-timescale/monitoring/alerts/failover.failoverNotPossible" $failoverNotPossible -}}
    {{- $value = list $failoverNotPossible.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (or (gt $.a0.members.replicas 1.0) $.a0.readPool) -}}
    {{- $memberCannotFollow := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/monitoring/alerts/failover.memberCannotFollow" $memberCannotFollow -}}
    {{- $value_2 = list $memberCannotFollow.r -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $value $value_2)) -}}
{{- end -}}

{{/* failoverNotPossible */}}
{{- define "cdk8s-timescale/monitoring/alerts/failover.failoverNotPossible" -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "timescale_failover_obstacle" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $_ := set $ "r" (dict "name" "TimescaleFailoverNotPossible" "expr" (printf "max by (reason, member) (%s) > 0" $series.r) "forSeconds" (addf (addf $.a0.failover.budgetSeconds (mulf 2.0 $.a1.scrapeIntervalSeconds)) 60.0) "severity" "critical" "summary" (printf "%s: a failover is not possible: {{ $labels.reason }} ({{ $labels.member }})" $.a0.name) "description" "The loss of the primary would stop all writes, and no standby would take over by itself. The log of the member program and <name>-check say why in words.") -}}
{{- end -}}

{{/* Noticed within a minute, and told without delay: what the members count is longer than a failover already. */}}
{{- define "cdk8s-timescale/monitoring/alerts/failover.memberCannotFollow" -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "timescale_member_cannot_follow" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $stuck := printf "max by (member, reason) (%s) > 0" $series.r -}}
  {{- $idleSeconds := addf $.a0.failover.budgetSeconds 20.0 -}}
  {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "timescale_member_not_streaming_seconds" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
  {{- $idle := printf "max by (member) (%s) > %s" $series_2.r (mustToRawJson $idleSeconds) -}}
  {{- $_ := set $ "r" (dict "name" "TimescaleMemberCannotFollow" "expr" (printf "%s\nor\n%s unless on (member) %s" $stuck (printf "label_replace(%s, \"%s\", \"%s\", \"\", \"\")" $idle "reason" "not-streaming") $stuck) "forSeconds" 0.0 "severity" "warning" "summary" (printf "%s: {{ $labels.member }} runs and does not follow the primary: {{ $labels.reason }}" $.a0.name) "description" (printf "Its server is up, and for more than %s s nothing has been replicated to it. It is no copy any more; where that is safe, the primary reinitializes it." (mustToRawJson $idleSeconds))) -}}
{{- end -}}
