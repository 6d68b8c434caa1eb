{{/* Everything that is wrong with backups. */}}
{{- define "cdk8s-timescale/backup/validate-backup.backupProblems" -}}
  {{- if (not (ne $.a0 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $i, $repository := $.a0.repositories -}}
      {{- $i_2 := float64 $i -}}
      {{- $toModel := dict "g" $.g "a0" $repository "a1" (addf $i_2 1.0) "a2" $.a1 -}}
      {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob.toModel" $toModel -}}
      {{- $items = append $items (dict "path" (printf "backups.repositories[%s]" (mustToRawJson $i_2)) "repository" $toModel.r) -}}
    {{- end -}}
    {{- $value := false -}}
    {{- if (eq (float64 (len $items)) 0.0) -}}
      {{- $value = list "backups.repositories must have at least one repository, got none: add AzureBlob.sas(), or leave backups out" -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $at := $items -}}
      {{- $blobFolderProblems := dict "g" $.g "a0" $at.path "a1" $at.repository "a2" $.a2 -}}
      {{- template "cdk8s-timescale/security/blob-rules.blobFolderProblems" $blobFolderProblems -}}
      {{- if not $.g.cdk8s_timescale_backup_validate_backup_REPOSITORY -}}
        {{- template "cdk8s-timescale/backup/validate-backup.REPOSITORY" $ -}}
      {{- end -}}
      {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_backup_validate_backup_REPOSITORY "a1" $at -}}
      {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
      {{- $items_2 = concat $items_2 (concat $blobFolderProblems.r $problemsOf.r) -}}
    {{- end -}}
    {{- $sharedPlaces := dict "g" $.g "a0" $items -}}
    {{- template "cdk8s-timescale/backup/validate-backup.sharedPlaces" $sharedPlaces -}}
    {{- $value_2 := $.a0.schedules -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $i_3, $schedule := $value_2 -}}
      {{- $i_4 := float64 $i_3 -}}
      {{- if not $.g.cdk8s_timescale_backup_validate_backup_SCHEDULE -}}
        {{- template "cdk8s-timescale/backup/validate-backup.SCHEDULE" $ -}}
      {{- end -}}
      {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_backup_validate_backup_SCHEDULE "a1" (dict "path" (printf "backups.schedules[%s]" (mustToRawJson $i_4)) "schedule" $schedule "repositories" (float64 (len $items))) -}}
      {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
      {{- $items_3 = concat $items_3 $problemsOf_2.r -}}
    {{- end -}}
    {{- if not $.g.cdk8s_timescale_backup_validate_backup_RULES -}}
      {{- template "cdk8s-timescale/backup/validate-backup.RULES" $ -}}
    {{- end -}}
    {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_backup_validate_backup_RULES "a1" $.a0 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
    {{- $resourcesProblems := dict "g" $.g "a0" "backups.resources" "a1" $.a0.resources "a2" 67108864.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
    {{- $schedulingProblems := dict "g" $.g "a0" "backups.scheduling" "a1" $.a0.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
    {{- $_ := set $ "r" (concat $value $items_2 $sharedPlaces.r $items_3 $problemsOf_3.r $resourcesProblems.r $schedulingProblems.r) -}}
  {{- end -}}
{{- end -}}

{{/* backup/validate-backup, line 35 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line35" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.retainFull" $path) -}}
{{- end -}}

{{/* backup/validate-backup, line 36 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line36" -}}
  {{- $_ := set $ "r" $.a0.repository.retainFullDays -}}
{{- end -}}

{{/* backup/validate-backup, line 40 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line40" -}}
  {{- $_ := set $ "r" $.a0.keySecretKey -}}
{{- end -}}

{{/* backup/validate-backup, line 41 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line41" -}}
  {{- $_ := set $ "r" $.a0.cipherSecretKey -}}
{{- end -}}

{{/* REPOSITORY */}}
{{- define "cdk8s-timescale/backup/validate-backup.REPOSITORY" -}}
  {{- $whole := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/backup/validate-backup.line35") "a1" (dict "fn" "cdk8s-timescale/backup/validate-backup.line36") "a2" (dict "least" 1.0) "a3" "pgBackRest counts whole days; use Duration.days()" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- if not $.g.cdk8s_timescale_security_references_SECRET_KEY -}}
    {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
  {{- end -}}
  {{- $named := dict "g" $.g "a0" "sasKey or accountKey" "a1" (dict "fn" "cdk8s-timescale/backup/validate-backup.line40") "a2" $.g.cdk8s_timescale_security_references_SECRET_KEY "a3" "give the key of the credentials Secret that holds it" -}}
  {{- template "cdk8s-timescale/backup/validate-backup.named" $named -}}
  {{- if not $.g.cdk8s_timescale_security_references_SECRET_KEY -}}
    {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
  {{- end -}}
  {{- $named_2 := dict "g" $.g "a0" "cipherKey" "a1" (dict "fn" "cdk8s-timescale/backup/validate-backup.line41") "a2" $.g.cdk8s_timescale_security_references_SECRET_KEY "a3" "give the key of the credentials Secret that holds the passphrase" -}}
  {{- template "cdk8s-timescale/backup/validate-backup.named" $named_2 -}}
  {{- $_ := set $.g "cdk8s_timescale_backup_validate_backup_REPOSITORY" (concat (list $whole.r) $named.r $named_2.r) -}}
{{- end -}}

{{/* Two repositories in one folder would each expire what the other needs. */}}
{{- define "cdk8s-timescale/backup/validate-backup.sharedPlaces" -}}
  {{- $items := list -}}
  {{- range $i, $at := $.a0 -}}
    {{- $i_2 := float64 $i -}}
    {{- $found := $.absent -}}
    {{- range $_, $earlier := (slice $.a0 0 (int (min (len $.a0) (int $i_2)))) -}}
      {{- $result := $.absent -}}
      {{- $r := $earlier.repository -}}
      {{- $value := $.absent -}}
      {{- if ne $r.endpoint $.absent -}}
        {{- $value = $r.endpoint.host -}}
      {{- end -}}
      {{- $value_2 := $value -}}
      {{- if eq $value_2 $.absent -}}
        {{- $value_2 = "azure" -}}
      {{- end -}}
      {{- $result = join " " (list $value_2 $r.account $r.container $r.path) -}}
      {{- $result_2 := $.absent -}}
      {{- $r := $at.repository -}}
      {{- $value_3 := $.absent -}}
      {{- if ne $r.endpoint $.absent -}}
        {{- $value_3 = $r.endpoint.host -}}
      {{- end -}}
      {{- $value_4 := $value_3 -}}
      {{- if eq $value_4 $.absent -}}
        {{- $value_4 = "azure" -}}
      {{- end -}}
      {{- $result_2 = join " " (list $value_4 $r.account $r.container $r.path) -}}
      {{- if (eq $result $result_2) -}}
        {{- $found = $earlier -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_5 := false -}}
    {{- if (ne $found $.absent) -}}
      {{- $value_5 = list (printf "%s must be in another account, container or path than %s, got the same: each would expire what the other needs" $at.path $found.path) -}}
    {{- else -}}
      {{- $value_5 = list -}}
    {{- end -}}
    {{- $items = concat $items $value_5 -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* backup/validate-backup, line 52 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line52" -}}
  {{- $schedule := $.a0.schedule -}}
  {{- $cronProblem := dict "g" $.g "a0" $schedule.schedule.expressionString -}}
  {{- template "cdk8s-timescale/common/cron.cronProblem" $cronProblem -}}
  {{- $_ := set $ "r" (ne $cronProblem.r $.absent) -}}
{{- end -}}

{{/* backup/validate-backup, line 53 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line53" -}}
  {{- $path := $.a0.path -}}
  {{- $schedule := $.a0.schedule -}}
  {{- $cronProblem := dict "g" $.g "a0" $schedule.schedule.expressionString -}}
  {{- template "cdk8s-timescale/common/cron.cronProblem" $cronProblem -}}
  {{- $_ := set $ "r" (printf "%s.schedule %s: Kubernetes refuses it" $path $cronProblem.r) -}}
{{- end -}}

{{/* backup/validate-backup, line 56 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line56" -}}
  {{- $value := $.a0.schedule.repository -}}
  {{- if eq $value $.absent -}}
    {{- $value = 1.0 -}}
  {{- end -}}
  {{- $repository := $value -}}
  {{- $repositories := $.a0.repositories -}}
  {{- $isWholeWithin := dict "g" $.g "a0" $repository "a1" (dict "least" 1.0 "most" $repositories) -}}
  {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
  {{- $_ := set $ "r" (not $isWholeWithin.r) -}}
{{- end -}}

{{/* backup/validate-backup, line 57 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line57" -}}
  {{- $path := $.a0.path -}}
  {{- $schedule := $.a0.schedule -}}
  {{- $repositories := $.a0.repositories -}}
  {{- $value := $schedule.repository -}}
  {{- if eq $value $.absent -}}
    {{- $value = 1.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s.repository must be the number of a repository (from 1 to %s), got %s: they are counted in the order of backups.repositories" $path (mustToRawJson $repositories) (mustToRawJson $value)) -}}
{{- end -}}

{{/* backup/validate-backup, line 61 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line61" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.deadline" $path) -}}
{{- end -}}

{{/* backup/validate-backup, line 62 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line62" -}}
  {{- $_ := set $ "r" $.a0.schedule.deadline -}}
{{- end -}}

{{/* SCHEDULE */}}
{{- define "cdk8s-timescale/backup/validate-backup.SCHEDULE" -}}
  {{- if not $.g.cdk8s_timescale_backup_validate_backup_DEADLINE -}}
    {{- template "cdk8s-timescale/backup/validate-backup.DEADLINE" $ -}}
  {{- end -}}
  {{- $wholeSeconds := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/backup/validate-backup.line61") "a1" (dict "fn" "cdk8s-timescale/backup/validate-backup.line62") "a2" $.g.cdk8s_timescale_backup_validate_backup_DEADLINE "a3" "a run that takes longer has failed" -}}
  {{- template "cdk8s-timescale/common/rules.wholeSeconds" $wholeSeconds -}}
  {{- $_ := set $.g "cdk8s_timescale_backup_validate_backup_SCHEDULE" (list (dict "broken" (dict "fn" "cdk8s-timescale/backup/validate-backup.line52") "message" (dict "fn" "cdk8s-timescale/backup/validate-backup.line53")) (dict "broken" (dict "fn" "cdk8s-timescale/backup/validate-backup.line56") "message" (dict "fn" "cdk8s-timescale/backup/validate-backup.line57")) $wholeSeconds.r) -}}
{{- end -}}

{{/* backup/validate-backup, line 68 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line68" -}}
  {{- $_ := set $ "r" $.a0.processes -}}
{{- end -}}

{{/* RULES */}}
{{- define "cdk8s-timescale/backup/validate-backup.RULES" -}}
  {{- if not $.g.cdk8s_timescale_backup_validate_backup_PROCESSES -}}
    {{- template "cdk8s-timescale/backup/validate-backup.PROCESSES" $ -}}
  {{- end -}}
  {{- $whole := dict "g" $.g "a0" "backups.processes" "a1" (dict "fn" "cdk8s-timescale/backup/validate-backup.line68") "a2" $.g.cdk8s_timescale_backup_validate_backup_PROCESSES "a3" "these are pgBackRest's limits" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $_ := set $.g "cdk8s_timescale_backup_validate_backup_RULES" (list $whole.r) -}}
{{- end -}}

{{/* backup/validate-backup, line 27 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line27" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.%s" $path $.env.field0) -}}
{{- end -}}

{{/* backup/validate-backup, line 28 */}}
{{- define "cdk8s-timescale/backup/validate-backup.line28" -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $.a0.repository -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $_ := set $ "r" $call.r -}}
{{- end -}}

{{/* named */}}
{{- define "cdk8s-timescale/backup/validate-backup.named" -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/backup/validate-backup.line27" "env" (dict "field0" $.a0)) "a1" (dict "fn" "cdk8s-timescale/backup/validate-backup.line28" "env" (dict "of0" $.a1)) "a2" $.a2 "a3" $.a3 -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $ "r" $nameRules.r -}}
{{- end -}}

{{/* Of a run, in seconds. */}}
{{- define "cdk8s-timescale/backup/validate-backup.DEADLINE" -}}
  {{- $_ := set $.g "cdk8s_timescale_backup_validate_backup_DEADLINE" (dict "least" 60.0 "most" 604800.0) -}}
{{- end -}}

{{/* pgBackRest's own limits. */}}
{{- define "cdk8s-timescale/backup/validate-backup.PROCESSES" -}}
  {{- $_ := set $.g "cdk8s_timescale_backup_validate_backup_PROCESSES" (dict "least" 1.0 "most" 999.0) -}}
{{- end -}}
