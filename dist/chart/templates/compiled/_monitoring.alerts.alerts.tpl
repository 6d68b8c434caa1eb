{{/* All alerts of a platform; what is not declared is not watched. Why these: docs/adr/0006-ten-alerts.md and 0019-the-members-say-whether-a-failover-is-possible.md. */}}
{{- define "cdk8s-timescale/monitoring/alerts/alerts.alertGroups" -}}
  {{- $availabilityAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/availability.availabilityAlerts" $availabilityAlerts -}}
  {{- $failoverAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/failover.failoverAlerts" $failoverAlerts -}}
  {{- $replicationAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1.thresholds -}}
  {{- template "cdk8s-timescale/monitoring/alerts/replication.replicationAlerts" $replicationAlerts -}}
  {{- $certificateAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1.thresholds -}}
  {{- template "cdk8s-timescale/monitoring/alerts/certificates.certificateAlerts" $certificateAlerts -}}
  {{- $poolerAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/pooler.poolerAlerts" $poolerAlerts -}}
  {{- $backupAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1.thresholds -}}
  {{- template "cdk8s-timescale/monitoring/alerts/backup.backupAlerts" $backupAlerts -}}
  {{- $archiveAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1.thresholds -}}
  {{- template "cdk8s-timescale/monitoring/alerts/archive.archiveAlerts" $archiveAlerts -}}
  {{- $capacityAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1.thresholds -}}
  {{- template "cdk8s-timescale/monitoring/alerts/capacity.capacityAlerts" $capacityAlerts -}}
  {{- $blindnessAlerts := dict "g" $.g "a0" $.a0 "a1" $.a1.thresholds -}}
  {{- template "cdk8s-timescale/monitoring/alerts/blindness.blindnessAlerts" $blindnessAlerts -}}
  {{- $items := list -}}
  {{- range $_, $item := (list (dict "name" "availability" "alerts" $availabilityAlerts.r) (dict "name" "failover" "alerts" $failoverAlerts.r) (dict "name" "replication" "alerts" $replicationAlerts.r) (dict "name" "certificates" "alerts" $certificateAlerts.r) (dict "name" "pooler" "alerts" $poolerAlerts.r) (dict "name" "backup" "alerts" $backupAlerts.r) (dict "name" "archive" "alerts" $archiveAlerts.r) (dict "name" "capacity" "alerts" $capacityAlerts.r) (dict "name" "monitoring" "alerts" $blindnessAlerts.r)) -}}
    {{- if (gt (float64 (len $item.alerts)) 0.0) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
