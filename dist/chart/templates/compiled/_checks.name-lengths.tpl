{{/* Every name that follows from the platform's fits where it is used. */}}
{{- define "cdk8s-timescale/checks/name-lengths.nameLengths" -}}
  {{- $givenNames := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/name-lengths.givenNames" $givenNames -}}
  {{- $items := list -}}
  {{- range $_, $item := $givenNames.r -}}
    {{- if (gt (float64 (len $item.name)) $item.most) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- if (eq (float64 (len $items)) 0.0) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $items -}}
      {{- $items_2 = append $items_2 (subf (float64 (len $item_2.name)) $item_2.most) -}}
    {{- end -}}
    {{- $extreme := -1e308 -}}
    {{- range $item := $items_2 -}}
      {{- $extreme = maxf $extreme $item -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $items -}}
      {{- $items_3 = append $items_3 (printf "%s '%s' (%s, at most %s)" $item_3.kind $item_3.name (mustToRawJson (float64 (len $item_3.name))) (mustToRawJson $item_3.most)) -}}
    {{- end -}}
    {{- $list := join ", " $items_3 -}}
    {{- $value := printf "name is '%s', must have at most %s characters, got %s: too long are %s" $.a0.name (mustToRawJson (subf (float64 (len $.a0.name)) $extreme)) (mustToRawJson (float64 (len $.a0.name))) $list -}}
    {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value)) -}}
  {{- end -}}
{{- end -}}

{{/* givenNames */}}
{{- define "cdk8s-timescale/checks/name-lengths.givenNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $databasesWithSchema := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/common/databases.databasesWithSchema" $databasesWithSchema -}}
  {{- $hasSchema := gt (float64 (len $databasesWithSchema.r)) 0.0 -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value = list $namesOf.r.readPool -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_2 = list $namesOf.r.pooler -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := concat (list) (list $namesOf.r.members) $value $value_2 -}}
  {{- $items := list -}}
  {{- range $_, $name := $value_3 -}}
    {{- $items = append $items (dict "kind" "StatefulSet" "name" $name "most" 52.0) -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_4 = list $namesOf.r.poolerHeadless -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $value_5 := concat (list) (list $namesOf.r.headless) (list $namesOf.r.primaryService) (list $namesOf.r.readOnlyService) $value_4 -}}
  {{- $items_2 := list -}}
  {{- range $_, $name_2 := $value_5 -}}
    {{- $items_2 = append $items_2 (dict "kind" "Service" "name" $name_2 "most" 63.0) -}}
  {{- end -}}
  {{- $value_6 := $.absent -}}
  {{- if ne $.a0.backups $.absent -}}
    {{- $value_6 = $.a0.backups.schedules -}}
  {{- end -}}
  {{- $value_7 := $value_6 -}}
  {{- if eq $value_7 $.absent -}}
    {{- $value_7 = list -}}
  {{- end -}}
  {{- $backupCronJobNames := dict "g" $.g "a0" $.a0.name "a1" $value_7 -}}
  {{- template "cdk8s-timescale/common/names.backupCronJobNames" $backupCronJobNames -}}
  {{- $value_8 := false -}}
  {{- if (ne $.a0.archive $.absent) -}}
    {{- $value_8 = list $namesOf.r.archive -}}
  {{- else -}}
    {{- $value_8 = list -}}
  {{- end -}}
  {{- $checkTargets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/workload/check-targets.checkTargets" $checkTargets -}}
  {{- $value_9 := false -}}
  {{- if (gt (float64 (len $checkTargets.r)) 0.0) -}}
    {{- $value_9 = list $namesOf.r.connectionCheck -}}
  {{- else -}}
    {{- $value_9 = list -}}
  {{- end -}}
  {{- $value_10 := false -}}
  {{- if $hasSchema -}}
    {{- $value_10 = list $namesOf.r.schemaPlan -}}
  {{- else -}}
    {{- $value_10 = list -}}
  {{- end -}}
  {{- $value_11 := default list (concat (list) $backupCronJobNames.r $value_8 $value_9 $value_10) -}}
  {{- $items_3 := list -}}
  {{- range $_, $name_3 := $value_11 -}}
    {{- $items_3 = append $items_3 (dict "kind" "CronJob" "name" $name_3 "most" 52.0) -}}
  {{- end -}}
  {{- $value_12 := false -}}
  {{- if (gt $.a0.members.replicas 1.0) -}}
    {{- $value_12 = list $namesOf.r.readiness -}}
  {{- else -}}
    {{- $value_12 = list -}}
  {{- end -}}
  {{- $value_13 := false -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $value_13 = list (printf "%s-backup-prepare" $.a0.name) -}}
  {{- else -}}
    {{- $value_13 = list -}}
  {{- end -}}
  {{- $value_14 := false -}}
  {{- if $hasSchema -}}
    {{- $value_14 = list $namesOf.r.schemaJob -}}
  {{- else -}}
    {{- $value_14 = list -}}
  {{- end -}}
  {{- $looksFirst := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/workload/preflight.looksFirst" $looksFirst -}}
  {{- $value_16 := false -}}
  {{- if $looksFirst.r -}}
    {{- $value_16 = list $namesOf.r.preflight -}}
  {{- else -}}
    {{- $value_16 = list -}}
  {{- end -}}
  {{- $value_17 := concat (list) (list (printf "%s-settings" $.a0.name)) (list (printf "%s-access" $.a0.name)) (list $namesOf.r.certificateCheck) $value_12 $value_13 $value_14 $value_16 -}}
  {{- $items_4 := list -}}
  {{- range $_, $name_4 := $value_17 -}}
    {{- $items_4 = append $items_4 (dict "kind" "Job" "name" $name_4 "most" 52.0) -}}
  {{- end -}}
  {{- $value_18 := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value_18 = list (printf "%s-%s" $namesOf.r.readPool (mustToRawJson (subf $.a0.readPool.replicas 1.0))) -}}
  {{- else -}}
    {{- $value_18 = list -}}
  {{- end -}}
  {{- $value_19 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_19 = list (printf "%s-%s" $namesOf.r.pooler (mustToRawJson (subf $.a0.pooler.replicas 1.0))) -}}
  {{- else -}}
    {{- $value_19 = list -}}
  {{- end -}}
  {{- $value_20 := concat (list) (list (printf "%s-%s" $namesOf.r.members (mustToRawJson (subf $.a0.members.replicas 1.0)))) $value_18 $value_19 -}}
  {{- $items_5 := list -}}
  {{- range $_, $name_5 := $value_20 -}}
    {{- $items_5 = append $items_5 (dict "kind" "pod" "name" $name_5 "most" 63.0) -}}
  {{- end -}}
  {{- $value_22 := false -}}
  {{- if (ne $.a0.tls.issuer $.absent) -}}
    {{- $value_21 := concat (list) (list $namesOf.r.primaryService) (list $namesOf.r.pooler) (list "pgbackrest") -}}
    {{- $items_6 := list -}}
    {{- range $_, $name_6 := $value_21 -}}
      {{- $items_6 = append $items_6 (dict "kind" "common name" "name" $name_6 "most" 64.0) -}}
    {{- end -}}
    {{- $value_22 = $items_6 -}}
  {{- else -}}
    {{- $value_22 = list -}}
  {{- end -}}
  {{- $serverNames := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/certificate-names.serverNames" $serverNames -}}
  {{- $value_23 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $poolerNames := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/security/certificate-names.poolerNames" $poolerNames -}}
    {{- $value_23 = $poolerNames.r -}}
  {{- else -}}
    {{- $value_23 = list -}}
  {{- end -}}
  {{- $value_24 := default list (concat (list) $serverNames.r $value_23) -}}
  {{- $items_7 := list -}}
  {{- range $_, $name_7 := $value_24 -}}
    {{- $items_7 = append $items_7 (dict "kind" "DNS name" "name" $name_7 "most" 253.0) -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $items $items_2 $items_3 $items_4 $items_5 $value_22 $items_7)) -}}
{{- end -}}
