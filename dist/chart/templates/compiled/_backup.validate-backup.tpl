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
      {{- $problems := list -}}
      {{- $value_4 := ne $at.repository.retainFullDays $.absent -}}
      {{- if $value_4 -}}
        {{- $value_2 := dict "least" 1.0 -}}
        {{- $isWholeWithin := dict "g" $.g "a0" $at.repository.retainFullDays "a1" $value_2 -}}
        {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
        {{- $value_4 = not $isWholeWithin.r -}}
      {{- end -}}
      {{- if $value_4 -}}
        {{- $value_5 := dict "least" 1.0 -}}
        {{- $value_6 := dict "fn" "cdk8s-timescale/global.String" -}}
        {{- $range := dict "g" $.g "a0" $value_5 "a1" $value_6 -}}
        {{- template "cdk8s-timescale/common/rules.range" $range -}}
        {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" (printf "%s.retainFull" $at.path) $range.r (mustToRawJson $at.repository.retainFullDays) "pgBackRest counts whole days; use Duration.days()") -}}
      {{- end -}}
      {{- $value_8 := $at.repository.keySecretKey -}}
      {{- if eq $value_8 $.absent -}}
        {{- $value_8 = "" -}}
      {{- end -}}
      {{- $secretShape := dict "g" $.g "a0" $value_8 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape -}}
      {{- if (ne $secretShape.r $.absent) -}}
        {{- $value_9 := $at.repository.keySecretKey -}}
        {{- if eq $value_9 $.absent -}}
          {{- $value_9 = "" -}}
        {{- end -}}
        {{- $secretShape_2 := dict "g" $.g "a0" $value_9 -}}
        {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_2 -}}
        {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "%s.%s" $at.path "sasKey or accountKey") $secretShape_2.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
      {{- end -}}
      {{- $value_11 := ne $at.repository.keySecretKey $.absent -}}
      {{- if $value_11 -}}
        {{- $value_10 := $at.repository.keySecretKey -}}
        {{- if eq $value_10 $.absent -}}
          {{- $value_10 = "" -}}
        {{- end -}}
        {{- $secretShape_3 := dict "g" $.g "a0" $value_10 -}}
        {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_3 -}}
        {{- $value_11 = eq $secretShape_3.r $.absent -}}
      {{- end -}}
      {{- $value_16 := $value_11 -}}
      {{- if $value_16 -}}
        {{- if not $.g.SECRET_KEY -}}
          {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
        {{- end -}}
        {{- $fits := dict "g" $.g "a0" $.g.SECRET_KEY "a1" $at.repository.keySecretKey -}}
        {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
        {{- $value_16 = not $fits.r -}}
      {{- end -}}
      {{- if $value_16 -}}
        {{- if not $.g.SECRET_KEY -}}
          {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
        {{- end -}}
        {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "%s.%s" $at.path "sasKey or accountKey") $.g.SECRET_KEY.allowed $at.repository.keySecretKey "give the key of the credentials Secret that holds it") -}}
      {{- end -}}
      {{- $value_17 := $at.repository.cipherSecretKey -}}
      {{- if eq $value_17 $.absent -}}
        {{- $value_17 = "" -}}
      {{- end -}}
      {{- $secretShape_4 := dict "g" $.g "a0" $value_17 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_4 -}}
      {{- if (ne $secretShape_4.r $.absent) -}}
        {{- $value_18 := $at.repository.cipherSecretKey -}}
        {{- if eq $value_18 $.absent -}}
          {{- $value_18 = "" -}}
        {{- end -}}
        {{- $secretShape_5 := dict "g" $.g "a0" $value_18 -}}
        {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_5 -}}
        {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "%s.%s" $at.path "cipherKey") $secretShape_5.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
      {{- end -}}
      {{- $value_20 := ne $at.repository.cipherSecretKey $.absent -}}
      {{- if $value_20 -}}
        {{- $value_19 := $at.repository.cipherSecretKey -}}
        {{- if eq $value_19 $.absent -}}
          {{- $value_19 = "" -}}
        {{- end -}}
        {{- $secretShape_6 := dict "g" $.g "a0" $value_19 -}}
        {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_6 -}}
        {{- $value_20 = eq $secretShape_6.r $.absent -}}
      {{- end -}}
      {{- $value_25 := $value_20 -}}
      {{- if $value_25 -}}
        {{- if not $.g.SECRET_KEY -}}
          {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
        {{- end -}}
        {{- $fits_2 := dict "g" $.g "a0" $.g.SECRET_KEY "a1" $at.repository.cipherSecretKey -}}
        {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
        {{- $value_25 = not $fits_2.r -}}
      {{- end -}}
      {{- if $value_25 -}}
        {{- if not $.g.SECRET_KEY -}}
          {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
        {{- end -}}
        {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "%s.%s" $at.path "cipherKey") $.g.SECRET_KEY.allowed $at.repository.cipherSecretKey "give the key of the credentials Secret that holds the passphrase") -}}
      {{- end -}}
      {{- $value_26 := default list (concat $blobFolderProblems.r $problems) -}}
      {{- if $value_26 -}}
        {{- $items_2 = concat $items_2 $value_26 -}}
      {{- end -}}
    {{- end -}}
    {{- $sharedPlaces := dict "g" $.g "a0" $items -}}
    {{- template "cdk8s-timescale/backup/validate-backup.sharedPlaces" $sharedPlaces -}}
    {{- $value_27 := $.a0.schedules -}}
    {{- if eq $value_27 $.absent -}}
      {{- $value_27 = list -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $i_3, $schedule := $value_27 -}}
      {{- $i_4 := float64 $i_3 -}}
      {{- $value_28 := dict "path" (printf "backups.schedules[%s]" (mustToRawJson $i_4)) "schedule" $schedule "repositories" (float64 (len $items)) -}}
      {{- $problems_2 := list -}}
      {{- $cronProblem := dict "g" $.g "a0" $value_28.schedule.schedule.expressionString -}}
      {{- template "cdk8s-timescale/common/cron.cronProblem" $cronProblem -}}
      {{- if (ne $cronProblem.r $.absent) -}}
        {{- $cronProblem_2 := dict "g" $.g "a0" $value_28.schedule.schedule.expressionString -}}
        {{- template "cdk8s-timescale/common/cron.cronProblem" $cronProblem_2 -}}
        {{- $problems_2 = append $problems_2 (printf "%s.schedule %s: Kubernetes refuses it" $value_28.path $cronProblem_2.r) -}}
      {{- end -}}
      {{- $value_29 := $value_28.schedule.repository -}}
      {{- if eq $value_29 $.absent -}}
        {{- $value_29 = 1.0 -}}
      {{- end -}}
      {{- $value_30 := dict "least" 1.0 "most" $value_28.repositories -}}
      {{- $isWholeWithin_4 := dict "g" $.g "a0" $value_29 "a1" $value_30 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_4 -}}
      {{- if (not $isWholeWithin_4.r) -}}
        {{- $value_32 := $value_28.schedule.repository -}}
        {{- if eq $value_32 $.absent -}}
          {{- $value_32 = 1.0 -}}
        {{- end -}}
        {{- $problems_2 = append $problems_2 (printf "%s.repository must be the number of a repository (from 1 to %s), got %s: they are counted in the order of backups.repositories" $value_28.path (mustToRawJson $value_28.repositories) (mustToRawJson $value_32)) -}}
      {{- end -}}
      {{- $value_33 := $.absent -}}
      {{- if ne $value_28.schedule.deadline $.absent -}}
        {{- $toSeconds := dict "g" $.g "a0" $value_28.schedule.deadline "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
        {{- $value_33 = $toSeconds.r -}}
      {{- end -}}
      {{- $value_36 := ne $value_33 $.absent -}}
      {{- if $value_36 -}}
        {{- $value_34 := $.absent -}}
        {{- if ne $value_28.schedule.deadline $.absent -}}
          {{- $toSeconds_2 := dict "g" $.g "a0" $value_28.schedule.deadline "a1" (dict "integral" false) -}}
          {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
          {{- $value_34 = $toSeconds_2.r -}}
        {{- end -}}
        {{- if not $.g.DEADLINE -}}
          {{- template "cdk8s-timescale/backup/validate-backup.DEADLINE" $ -}}
        {{- end -}}
        {{- $isWholeWithin_5 := dict "g" $.g "a0" $value_34 "a1" $.g.DEADLINE -}}
        {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_5 -}}
        {{- $value_36 = not $isWholeWithin_5.r -}}
      {{- end -}}
      {{- if $value_36 -}}
        {{- if not $.g.DEADLINE -}}
          {{- template "cdk8s-timescale/backup/validate-backup.DEADLINE" $ -}}
        {{- end -}}
        {{- $value_37 := false -}}
        {{- if (eq $.g.DEADLINE.most $.absent) -}}
          {{- $value_37 = printf "at least %s" (printf "%s s" (mustToRawJson $.g.DEADLINE.least)) -}}
        {{- else -}}
          {{- $value_37 = printf "from %s to %s" (printf "%s s" (mustToRawJson $.g.DEADLINE.least)) (printf "%s s" (mustToRawJson $.g.DEADLINE.most)) -}}
        {{- end -}}
        {{- $value_38 := $.absent -}}
        {{- if ne $value_28.schedule.deadline $.absent -}}
          {{- $toSeconds_3 := dict "g" $.g "a0" $value_28.schedule.deadline "a1" (dict "integral" false) -}}
          {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
          {{- $value_38 = $toSeconds_3.r -}}
        {{- end -}}
        {{- $problems_2 = append $problems_2 (printf "%s must be whole seconds, %s, got %s s: %s" (printf "%s.deadline" $value_28.path) $value_37 (mustToRawJson $value_38) "a run that takes longer has failed") -}}
      {{- end -}}
      {{- if $problems_2 -}}
        {{- $items_3 = concat $items_3 $problems_2 -}}
      {{- end -}}
    {{- end -}}
    {{- $problems_3 := list -}}
    {{- $value_40 := ne $.a0.processes $.absent -}}
    {{- if $value_40 -}}
      {{- if not $.g.PROCESSES -}}
        {{- template "cdk8s-timescale/backup/validate-backup.PROCESSES" $ -}}
      {{- end -}}
      {{- $isWholeWithin_6 := dict "g" $.g "a0" $.a0.processes "a1" $.g.PROCESSES -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_6 -}}
      {{- $value_40 = not $isWholeWithin_6.r -}}
    {{- end -}}
    {{- if $value_40 -}}
      {{- if not $.g.PROCESSES -}}
        {{- template "cdk8s-timescale/backup/validate-backup.PROCESSES" $ -}}
      {{- end -}}
      {{- $value_41 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_2 := dict "g" $.g "a0" $.g.PROCESSES "a1" $value_41 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_2 -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be a whole number, %s, got %s: %s" "backups.processes" $range_2.r (mustToRawJson $.a0.processes) "these are pgBackRest's limits") -}}
    {{- end -}}
    {{- $resourcesProblems := dict "g" $.g "a0" "backups.resources" "a1" $.a0.resources "a2" 67108864.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
    {{- $schedulingProblems := dict "g" $.g "a0" "backups.scheduling" "a1" $.a0.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
    {{- $_ := set $ "r" (default list (concat $value $items_2 $sharedPlaces.r $items_3 $problems_3 $resourcesProblems.r $schedulingProblems.r)) -}}
  {{- end -}}
{{- end -}}

{{/* Two repositories in one folder would each expire what the other needs. */}}
{{- define "cdk8s-timescale/backup/validate-backup.sharedPlaces" -}}
  {{- $items := list -}}
  {{- range $i, $at := $.a0 -}}
    {{- $i_2 := float64 $i -}}
    {{- $found := $.absent -}}
    {{- range $_, $earlier := (default list (slice $.a0 0 (int (min (len $.a0) (int $i_2))))) -}}
      {{- $value := $.absent -}}
      {{- if ne $earlier.repository.endpoint $.absent -}}
        {{- $value = $earlier.repository.endpoint.host -}}
      {{- end -}}
      {{- $value_2 := $value -}}
      {{- if eq $value_2 $.absent -}}
        {{- $value_2 = "azure" -}}
      {{- end -}}
      {{- $value_3 := $.absent -}}
      {{- if ne $at.repository.endpoint $.absent -}}
        {{- $value_3 = $at.repository.endpoint.host -}}
      {{- end -}}
      {{- $value_4 := $value_3 -}}
      {{- if eq $value_4 $.absent -}}
        {{- $value_4 = "azure" -}}
      {{- end -}}
      {{- if (eq (join " " (list $value_2 $earlier.repository.account $earlier.repository.container $earlier.repository.path)) (join " " (list $value_4 $at.repository.account $at.repository.container $at.repository.path))) -}}
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
    {{- if $value_5 -}}
      {{- $items = concat $items $value_5 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Of a run, in seconds. */}}
{{- define "cdk8s-timescale/backup/validate-backup.DEADLINE" -}}
  {{- $_ := set $.g "DEADLINE" (dict "least" 60.0 "most" 604800.0) -}}
{{- end -}}

{{/* pgBackRest's own limits. */}}
{{- define "cdk8s-timescale/backup/validate-backup.PROCESSES" -}}
  {{- $_ := set $.g "PROCESSES" (dict "least" 1.0 "most" 999.0) -}}
{{- end -}}
