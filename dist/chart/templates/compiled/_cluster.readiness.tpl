{{/* readiness */}}
{{- define "cdk8s-timescale/cluster/readiness.readiness" -}}
  {{- $_ := set $ "r" (list (dict "name" "READY_PATH" "value" $.a1) (dict "name" "MAX_STALENESS_SECONDS" "value" (mustToRawJson $.a0.members.maxStalenessSeconds)) (dict "name" "FAILOVER_SECONDS" "value" (mustToRawJson (addf $.a0.failover.budgetSeconds 15.0)))) -}}
{{- end -}}
