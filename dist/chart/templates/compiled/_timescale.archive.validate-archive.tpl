{{/* Everything that is wrong with the archive. */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.archiveProblems" -}}
  {{- if (not (ne $.a0 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $toModel := dict "g" $.g "a0" $.a0.destination "a1" $.a1 -}}
    {{- template "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage.toModel" $toModel -}}
    {{- $archivedTables := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/timescale/archive/archived-tables.archivedTables" $archivedTables -}}
    {{- $value := false -}}
    {{- if (eq (float64 (len $archivedTables.r)) 0.0) -}}
      {{- $value = list "archive must have a hypertable with archiveAfter, got none: give one archiveAfter, or leave archive out" -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $blobFolderProblems := dict "g" $.g "a0" "archive.destination" "a1" $toModel.r "a2" $.a3 -}}
    {{- template "cdk8s-timescale/security/blob-rules.blobFolderProblems" $blobFolderProblems -}}
    {{- if not $.g.cdk8s_timescale_timescale_archive_validate_archive_DESTINATION -}}
      {{- template "cdk8s-timescale/timescale/archive/validate-archive.DESTINATION" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_archive_validate_archive_DESTINATION "a1" $toModel.r -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- if not $.g.cdk8s_timescale_timescale_archive_validate_archive_ARCHIVE -}}
      {{- template "cdk8s-timescale/timescale/archive/validate-archive.ARCHIVE" $ -}}
    {{- end -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_timescale_archive_validate_archive_ARCHIVE "a1" $.a0 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- $resourcesProblems := dict "g" $.g "a0" "archive.resources" "a1" $.a0.resources "a2" 67108864.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
    {{- $schedulingProblems := dict "g" $.g "a0" "archive.scheduling" "a1" $.a0.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
    {{- $_ := set $ "r" (concat $value $blobFolderProblems.r $problemsOf.r $problemsOf_2.r $resourcesProblems.r $schedulingProblems.r) -}}
  {{- end -}}
{{- end -}}

{{/* timescale/archive/validate-archive, line 24 */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.line24" -}}
  {{- $_ := set $ "r" $.a0.path -}}
{{- end -}}

{{/* timescale/archive/validate-archive, line 26 */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.line26" -}}
  {{- $_ := set $ "r" "archive.destination.sasKey" -}}
{{- end -}}

{{/* timescale/archive/validate-archive, line 27 */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.line27" -}}
  {{- $_ := set $ "r" $.a0.sasSecretKey -}}
{{- end -}}

{{/* DESTINATION */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.DESTINATION" -}}
  {{- if not $.g.cdk8s_timescale_timescale_archive_validate_archive_URL_PATH -}}
    {{- template "cdk8s-timescale/timescale/archive/validate-archive.URL_PATH" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" "archive.destination.path" "a1" (dict "fn" "cdk8s-timescale/timescale/archive/validate-archive.line24") "a2" $.g.cdk8s_timescale_timescale_archive_validate_archive_URL_PATH "a3" "it becomes part of URLs" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_security_references_SECRET_KEY -}}
    {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/timescale/archive/validate-archive.line26") "a1" (dict "fn" "cdk8s-timescale/timescale/archive/validate-archive.line27") "a2" $.g.cdk8s_timescale_security_references_SECRET_KEY "a3" "give the key of the credentials Secret that holds the shared access signature" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_archive_validate_archive_DESTINATION" (concat (list $matches.r) $nameRules.r) -}}
{{- end -}}

{{/* timescale/archive/validate-archive, line 35 */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.line35" -}}
  {{- $schedule := $.a0.schedule -}}
  {{- $value := ne $schedule $.absent -}}
  {{- if $value -}}
    {{- $cronProblem := dict "g" $.g "a0" $schedule.expressionString -}}
    {{- template "cdk8s-timescale/common/cron.cronProblem" $cronProblem -}}
    {{- $value = ne $cronProblem.r $.absent -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* timescale/archive/validate-archive, line 36 */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.line36" -}}
  {{- $schedule := $.a0.schedule -}}
  {{- $cronProblem := dict "g" $.g "a0" $schedule.expressionString -}}
  {{- template "cdk8s-timescale/common/cron.cronProblem" $cronProblem -}}
  {{- $_ := set $ "r" (printf "archive.schedule %s: Kubernetes refuses it" $cronProblem.r) -}}
{{- end -}}

{{/* timescale/archive/validate-archive, line 38 */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.line38" -}}
  {{- $_ := set $ "r" $.a0.deadline -}}
{{- end -}}

{{/* timescale/archive/validate-archive, line 39 */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.line39" -}}
  {{- $_ := set $ "r" $.a0.scratch -}}
{{- end -}}

{{/* ARCHIVE */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.ARCHIVE" -}}
  {{- if not $.g.cdk8s_timescale_timescale_archive_validate_archive_DEADLINE -}}
    {{- template "cdk8s-timescale/timescale/archive/validate-archive.DEADLINE" $ -}}
  {{- end -}}
  {{- $wholeSeconds := dict "g" $.g "a0" "archive.deadline" "a1" (dict "fn" "cdk8s-timescale/timescale/archive/validate-archive.line38") "a2" $.g.cdk8s_timescale_timescale_archive_validate_archive_DEADLINE "a3" "a run that takes longer has failed" -}}
  {{- template "cdk8s-timescale/common/rules.wholeSeconds" $wholeSeconds -}}
  {{- $wholeBytes := dict "g" $.g "a0" "archive.scratch" "a1" (dict "fn" "cdk8s-timescale/timescale/archive/validate-archive.line39") "a2" (dict "least" 1048576.0) "a3" "a compressed chunk has to fit" -}}
  {{- template "cdk8s-timescale/common/rules.wholeBytes" $wholeBytes -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_archive_validate_archive_ARCHIVE" (list (dict "broken" (dict "fn" "cdk8s-timescale/timescale/archive/validate-archive.line35") "message" (dict "fn" "cdk8s-timescale/timescale/archive/validate-archive.line36")) $wholeSeconds.r $wholeBytes.r) -}}
{{- end -}}

{{/* Narrower than Azure: it becomes part of URLs as it is. */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.URL_PATH" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_archive_validate_archive_URL_PATH" (dict "pattern" (dict "source" "^(/[A-Za-z0-9._-]+)+$" "groups" 1) "allowed" "a folder ('/' and letters, digits, '.', '_' and '-')") -}}
{{- end -}}

{{/* Of a run, in seconds. */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.DEADLINE" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_archive_validate_archive_DEADLINE" (dict "least" 60.0 "most" 604800.0) -}}
{{- end -}}
