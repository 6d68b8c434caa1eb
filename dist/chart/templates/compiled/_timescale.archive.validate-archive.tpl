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
    {{- $problems := list -}}
    {{- $value_6 := ne $toModel.r.path $.absent -}}
    {{- if $value_6 -}}
      {{- if not $.g.URL_PATH -}}
        {{- template "cdk8s-timescale/timescale/archive/validate-archive.URL_PATH" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.URL_PATH "a1" $toModel.r.path -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_6 = not $fits.r -}}
    {{- end -}}
    {{- if $value_6 -}}
      {{- if not $.g.URL_PATH -}}
        {{- template "cdk8s-timescale/timescale/archive/validate-archive.URL_PATH" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "archive.destination.path" $.g.URL_PATH.allowed $toModel.r.path "it becomes part of URLs") -}}
    {{- end -}}
    {{- $value_7 := $toModel.r.sasSecretKey -}}
    {{- if eq $value_7 $.absent -}}
      {{- $value_7 = "" -}}
    {{- end -}}
    {{- $secretShape := dict "g" $.g "a0" $value_7 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape -}}
    {{- if (ne $secretShape.r $.absent) -}}
      {{- $value_8 := $toModel.r.sasSecretKey -}}
      {{- if eq $value_8 $.absent -}}
        {{- $value_8 = "" -}}
      {{- end -}}
      {{- $secretShape_2 := dict "g" $.g "a0" $value_8 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_2 -}}
      {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " "archive.destination.sasKey" $secretShape_2.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
    {{- end -}}
    {{- $value_10 := ne $toModel.r.sasSecretKey $.absent -}}
    {{- if $value_10 -}}
      {{- $value_9 := $toModel.r.sasSecretKey -}}
      {{- if eq $value_9 $.absent -}}
        {{- $value_9 = "" -}}
      {{- end -}}
      {{- $secretShape_3 := dict "g" $.g "a0" $value_9 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_3 -}}
      {{- $value_10 = eq $secretShape_3.r $.absent -}}
    {{- end -}}
    {{- $value_15 := $value_10 -}}
    {{- if $value_15 -}}
      {{- if not $.g.SECRET_KEY -}}
        {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.SECRET_KEY "a1" $toModel.r.sasSecretKey -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_15 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_15 -}}
      {{- if not $.g.SECRET_KEY -}}
        {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "archive.destination.sasKey" $.g.SECRET_KEY.allowed $toModel.r.sasSecretKey "give the key of the credentials Secret that holds the shared access signature") -}}
    {{- end -}}
    {{- $problems_2 := list -}}
    {{- $value_16 := ne $.a0.schedule $.absent -}}
    {{- if $value_16 -}}
      {{- $cronProblem := dict "g" $.g "a0" $.a0.schedule.expressionString -}}
      {{- template "cdk8s-timescale/common/cron.cronProblem" $cronProblem -}}
      {{- $value_16 = ne $cronProblem.r $.absent -}}
    {{- end -}}
    {{- if $value_16 -}}
      {{- $cronProblem_2 := dict "g" $.g "a0" $.a0.schedule.expressionString -}}
      {{- template "cdk8s-timescale/common/cron.cronProblem" $cronProblem_2 -}}
      {{- $problems_2 = append $problems_2 (printf "archive.schedule %s: Kubernetes refuses it" $cronProblem_2.r) -}}
    {{- end -}}
    {{- $value_17 := $.absent -}}
    {{- if ne $.a0.deadline $.absent -}}
      {{- $toSeconds := dict "g" $.g "a0" $.a0.deadline "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
      {{- $value_17 = $toSeconds.r -}}
    {{- end -}}
    {{- $value_20 := ne $value_17 $.absent -}}
    {{- if $value_20 -}}
      {{- $value_18 := $.absent -}}
      {{- if ne $.a0.deadline $.absent -}}
        {{- $toSeconds_2 := dict "g" $.g "a0" $.a0.deadline "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
        {{- $value_18 = $toSeconds_2.r -}}
      {{- end -}}
      {{- if not $.g.DEADLINE__2 -}}
        {{- template "cdk8s-timescale/timescale/archive/validate-archive.DEADLINE" $ -}}
      {{- end -}}
      {{- $isWholeWithin_3 := dict "g" $.g "a0" $value_18 "a1" $.g.DEADLINE__2 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_3 -}}
      {{- $value_20 = not $isWholeWithin_3.r -}}
    {{- end -}}
    {{- if $value_20 -}}
      {{- if not $.g.DEADLINE__2 -}}
        {{- template "cdk8s-timescale/timescale/archive/validate-archive.DEADLINE" $ -}}
      {{- end -}}
      {{- $value_21 := false -}}
      {{- if (eq $.g.DEADLINE__2.most $.absent) -}}
        {{- $value_21 = printf "at least %s" (printf "%s s" (mustToRawJson $.g.DEADLINE__2.least)) -}}
      {{- else -}}
        {{- $value_21 = printf "from %s to %s" (printf "%s s" (mustToRawJson $.g.DEADLINE__2.least)) (printf "%s s" (mustToRawJson $.g.DEADLINE__2.most)) -}}
      {{- end -}}
      {{- $value_22 := $.absent -}}
      {{- if ne $.a0.deadline $.absent -}}
        {{- $toSeconds_3 := dict "g" $.g "a0" $.a0.deadline "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
        {{- $value_22 = $toSeconds_3.r -}}
      {{- end -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be whole seconds, %s, got %s s: %s" "archive.deadline" $value_21 (mustToRawJson $value_22) "a run that takes longer has failed") -}}
    {{- end -}}
    {{- $result := $.absent -}}
    {{- $value_23 := $.a0.scratch -}}
    {{- if ne $value_23 $.absent -}}
        {{- $toKibibytes := dict "g" $.g "a0" $.a0.scratch "a1" (dict "rounding" 2.0) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
      {{- $value_23 = mulf $toKibibytes.r 1024.0 -}}
    {{- end -}}
    {{- $result = $value_23 -}}
    {{- $value_27 := ne $result $.absent -}}
    {{- if $value_27 -}}
      {{- $result_2 := $.absent -}}
      {{- $value_24 := $.a0.scratch -}}
      {{- if ne $value_24 $.absent -}}
          {{- $toKibibytes_2 := dict "g" $.g "a0" $.a0.scratch "a1" (dict "rounding" 2.0) -}}
          {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
        {{- $value_24 = mulf $toKibibytes_2.r 1024.0 -}}
      {{- end -}}
      {{- $result_2 = $value_24 -}}
      {{- $value_25 := dict "least" 1048576.0 -}}
      {{- $isWholeWithin_4 := dict "g" $.g "a0" $result_2 "a1" $value_25 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_4 -}}
      {{- $value_27 = not $isWholeWithin_4.r -}}
    {{- end -}}
    {{- if $value_27 -}}
      {{- $value_28 := dict "least" 1048576.0 -}}
      {{- $value_29 := dict "fn" "cdk8s-timescale/common/quantity.memoryQuantity" -}}
      {{- $range := dict "g" $.g "a0" $value_28 "a1" $value_29 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range -}}
      {{- $result_3 := $.absent -}}
      {{- $value_31 := $.a0.scratch -}}
      {{- if ne $value_31 $.absent -}}
          {{- $toKibibytes_3 := dict "g" $.g "a0" $.a0.scratch "a1" (dict "rounding" 2.0) -}}
          {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_3 -}}
        {{- $value_31 = mulf $toKibibytes_3.r 1024.0 -}}
      {{- end -}}
      {{- $result_3 = $value_31 -}}
      {{- $memoryQuantity := dict "g" $.g "a0" $result_3 -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be whole bytes, %s, got %s: %s" "archive.scratch" $range.r $memoryQuantity.r "a compressed chunk has to fit") -}}
    {{- end -}}
    {{- $resourcesProblems := dict "g" $.g "a0" "archive.resources" "a1" $.a0.resources "a2" 67108864.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
    {{- $schedulingProblems := dict "g" $.g "a0" "archive.scheduling" "a1" $.a0.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
    {{- $_ := set $ "r" (default list (concat $value $blobFolderProblems.r $problems $problems_2 $resourcesProblems.r $schedulingProblems.r)) -}}
  {{- end -}}
{{- end -}}

{{/* Narrower than Azure: it becomes part of URLs as it is. */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.URL_PATH" -}}
  {{- $_ := set $.g "URL_PATH" (dict "pattern" (dict "source" "^(/[A-Za-z0-9._-]+)+$" "groups" 1) "allowed" "a folder ('/' and letters, digits, '.', '_' and '-')") -}}
{{- end -}}

{{/* Of a run, in seconds. */}}
{{- define "cdk8s-timescale/timescale/archive/validate-archive.DEADLINE" -}}
  {{- $_ := set $.g "DEADLINE__2" (dict "least" 60.0 "most" 604800.0) -}}
{{- end -}}
