{{/* Everything that is wrong with the alerts' thresholds. */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.thresholdProblems" -}}
  {{- $value := $.a0 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- if not $.g.RULES__2 -}}
    {{- template "cdk8s-timescale/monitoring/validate-thresholds.RULES" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.RULES__2 "a1" $value -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $windowProblems := dict "g" $.g "a0" $value "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.windowProblems" $windowProblems -}}
  {{- $_ := set $ "r" (default list (concat $problemsOf.r $windowProblems.r)) -}}
{{- end -}}

{{/* monitoring/validate-thresholds, line 47 */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.line47" -}}
  {{- $trendOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.trendOf" $trendOf -}}
  {{- $freeOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.freeOf" $freeOf -}}
  {{- $_ := set $ "r" (lt $trendOf.r $freeOf.r) -}}
{{- end -}}

{{/* monitoring/validate-thresholds, line 48 */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.line48" -}}
  {{- $freeOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.freeOf" $freeOf -}}
  {{- $trendOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.trendOf" $trendOf -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "monitoring.thresholds.volumeTrend must not be below volumeFree (%s), got %s: " (mustToRawJson $freeOf.r) (mustToRawJson $trendOf.r)) "the trend would never be asked for; give more") -}}
{{- end -}}

{{/* RULES */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.RULES" -}}
  {{- $share := dict "g" $.g "a0" "volumeFree" "a1" "it is the part of a volume that has to be free" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.share" $share -}}
  {{- $share_2 := dict "g" $.g "a0" "volumeTrend" "a1" "it is the part of a volume from which on its trend counts" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.share" $share_2 -}}
  {{- $time := dict "g" $.g "a0" "volumeFullWithin" "a1" "the trend comes from the last hours and says nothing about later times" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.time" $time -}}
  {{- $share_3 := dict "g" $.g "a0" "connections" "a1" "it is the part of the usable connections that may be taken" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.share" $share_3 -}}
  {{- $time_2 := dict "g" $.g "a0" "poolWait" "a1" "shorter waits are normal, and PgBouncer ends longer ones itself" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.time" $time_2 -}}
  {{- $time_3 := dict "g" $.g "a0" "walArchiving" "a1" "a busy archive takes minutes, and what is not archived cannot be restored" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.time" $time_3 -}}
  {{- $time_4 := dict "g" $.g "a0" "standbyBehind" "a1" "a restart is shorter, and the next failure may come at any time" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.time" $time_4 -}}
  {{- $time_5 := dict "g" $.g "a0" "synchronousStandby" "a1" "a failover is shorter, and acknowledged rows have one copy" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.time" $time_5 -}}
  {{- $time_6 := dict "g" $.g "a0" "certificateExpiry" "a1" "somebody has to have time to renew it, and most are good for 90 days" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.time" $time_6 -}}
  {{- $time_7 := dict "g" $.g "a0" "overdue" "a1" "a late start is no missed run, and a missed run has to be known" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.time" $time_7 -}}
  {{- $time_8 := dict "g" $.g "a0" "metricsMissing" "a1" "a restart is shorter, and alerts without metrics do not fire" -}}
  {{- template "cdk8s-timescale/monitoring/validate-thresholds.time" $time_8 -}}
  {{- $_ := set $.g "RULES__2" (list $share.r $share_2.r (dict "broken" (dict "fn" "cdk8s-timescale/monitoring/validate-thresholds.line47") "message" (dict "fn" "cdk8s-timescale/monitoring/validate-thresholds.line48")) $time.r $share_3.r $time_2.r $time_3.r $time_4.r $time_5.r $time_6.r $time_7.r $time_8.r) -}}
{{- end -}}

{{/* A window with fewer than two samples has no increase: the alert would never fire. With three scrapes one may fail. */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.windowProblems" -}}
  {{- if (or (eq $.a0.walArchiving $.absent) (eq $.a1 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $toSeconds := dict "g" $.g "a0" $.a1 "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $least := mulf 3.0 $toSeconds.r -}}
    {{- $toSeconds_2 := dict "g" $.g "a0" $.a0.walArchiving "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
    {{- $value := false -}}
    {{- if (lt $toSeconds_2.r $least) -}}
      {{- $value = list (printf "monitoring.thresholds.walArchiving must be at least three scrape intervals (%s s), got %s s: give more, or scrape more often" (mustToRawJson $least) (mustToRawJson $toSeconds_2.r)) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- end -}}
{{- end -}}

{{/* monitoring/validate-thresholds, line 31 */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.line31" -}}
  {{- $_ := set $ "r" (and (ne (index $.a0 $.env.field0) $.absent) (not (and (ge (index $.a0 $.env.field0) $.env.least1) (le (index $.a0 $.env.field0) $.env.most2)))) -}}
{{- end -}}

{{/* monitoring/validate-thresholds, line 32 */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.line32" -}}
  {{- $_ := set $ "r" (printf "monitoring.thresholds.%s must be from %s to %s, got %s: %s" $.env.field0 (mustToRawJson $.env.least1) (mustToRawJson $.env.most2) (mustToRawJson (index $.a0 $.env.field0)) $.env.fix3) -}}
{{- end -}}

{{/* share */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.share" -}}
  {{- if not $.g.THRESHOLD_BOUNDS -}}
    {{- template "cdk8s-timescale/monitoring/validate-thresholds.THRESHOLD_BOUNDS" $ -}}
  {{- end -}}
  {{- $value := index $.g.THRESHOLD_BOUNDS $.a0 -}}
  {{- $_ := set $ "r" (dict "broken" (dict "fn" "cdk8s-timescale/monitoring/validate-thresholds.line31" "env" (dict "field0" $.a0 "least1" $value.least "most2" $value.most)) "message" (dict "fn" "cdk8s-timescale/monitoring/validate-thresholds.line32" "env" (dict "field0" $.a0 "least1" $value.least "most2" $value.most "fix3" $.a1))) -}}
{{- end -}}

{{/* trendOf */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.trendOf" -}}
  {{- $value := $.a0.volumeTrend -}}
  {{- if eq $value $.absent -}}
    {{- $value = 0.4 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* freeOf */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.freeOf" -}}
  {{- $value := $.a0.volumeFree -}}
  {{- if eq $value $.absent -}}
    {{- $value = 0.1 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* monitoring/validate-thresholds, line 37 */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.line37" -}}
  {{- $_ := set $ "r" (index $.a0 $.env.field0) -}}
{{- end -}}

{{/* time */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.time" -}}
  {{- if not $.g.THRESHOLD_BOUNDS -}}
    {{- template "cdk8s-timescale/monitoring/validate-thresholds.THRESHOLD_BOUNDS" $ -}}
  {{- end -}}
  {{- $wholeSeconds := dict "g" $.g "a0" (printf "monitoring.thresholds.%s" $.a0) "a1" (dict "fn" "cdk8s-timescale/monitoring/validate-thresholds.line37" "env" (dict "field0" $.a0)) "a2" (index $.g.THRESHOLD_BOUNDS $.a0) "a3" $.a1 -}}
  {{- template "cdk8s-timescale/common/rules.wholeSeconds" $wholeSeconds -}}
  {{- $_ := set $ "r" $wholeSeconds.r -}}
{{- end -}}

{{/* What each threshold may be: parts between 0 and 1, times in seconds. */}}
{{- define "cdk8s-timescale/monitoring/validate-thresholds.THRESHOLD_BOUNDS" -}}
  {{- $_ := set $.g "THRESHOLD_BOUNDS" (dict "volumeFree" (dict "least" 0.01 "most" 0.5) "volumeTrend" (dict "least" 0.01 "most" 1.0) "volumeFullWithin" (dict "least" 3600.0 "most" 2592000.0) "connections" (dict "least" 0.1 "most" 0.99) "poolWait" (dict "least" 1.0 "most" 45.0) "walArchiving" (dict "least" 300.0 "most" 86400.0) "standbyBehind" (dict "least" 60.0 "most" 86400.0) "synchronousStandby" (dict "least" 60.0 "most" 86400.0) "certificateExpiry" (dict "least" 3600.0 "most" 7776000.0) "overdue" (dict "least" 300.0 "most" 604800.0) "metricsMissing" (dict "least" 60.0 "most" 86400.0)) -}}
{{- end -}}
