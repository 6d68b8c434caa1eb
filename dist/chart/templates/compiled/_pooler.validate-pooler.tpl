{{/* Everything that is wrong with the pooler. */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.poolerProblems" -}}
  {{- if (not (ne $.a0 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- if not $.g.cdk8s_timescale_pooler_validate_pooler_RULES -}}
      {{- template "cdk8s-timescale/pooler/validate-pooler.RULES" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_pooler_validate_pooler_RULES "a1" $.a0 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $resourcesProblems := dict "g" $.g "a0" "pooler.resources" "a1" $.a0.resources "a2" 33554432.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
    {{- $schedulingProblems := dict "g" $.g "a0" "pooler.scheduling" "a1" $.a0.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
    {{- $imageProblems := dict "g" $.g "a0" "pooler.exporter" "a1" (ternary nil $.a0.exporter (deepEqual $.a0.exporter "none")) -}}
    {{- template "cdk8s-timescale/common/validate-pod.imageProblems" $imageProblems -}}
    {{- $_ := set $ "r" (concat $problemsOf.r $resourcesProblems.r $schedulingProblems.r $imageProblems.r) -}}
  {{- end -}}
{{- end -}}

{{/* pooler/validate-pooler, line 14 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line14" -}}
  {{- $_ := set $ "r" $.a0.replicas -}}
{{- end -}}

{{/* pooler/validate-pooler, line 15 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line15" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.serverConnections $.absent -}}
    {{- $value = $.a0.serverConnections.min -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* pooler/validate-pooler, line 16 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line16" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.serverConnections $.absent -}}
    {{- $value = $.a0.serverConnections.max -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* pooler/validate-pooler, line 18 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line18" -}}
  {{- $s := $.a0.serverConnections -}}
  {{- $value := ne $s $.absent -}}
  {{- if $value -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $s.min "a1" (dict "least" 0.0) -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value = $isWholeWithin.r -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if $value_2 -}}
    {{- $isWholeWithin_2 := dict "g" $.g "a0" $s.max "a1" (dict "least" 1.0) -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_2 -}}
    {{- $value_2 = $isWholeWithin_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" (and $value_2 (gt $s.min $s.max)) -}}
{{- end -}}

{{/* pooler/validate-pooler, line 20 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line20" -}}
  {{- $s := $.a0.serverConnections -}}
  {{- $_ := set $ "r" (printf "pooler.serverConnections.min must not be above max (%s), got %s: no more can be kept open than may be opened" (mustToRawJson $s.max) (mustToRawJson $s.min)) -}}
{{- end -}}

{{/* pooler/validate-pooler, line 24 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line24" -}}
  {{- $readShare := $.a0.readShare -}}
  {{- $_ := set $ "r" (and (ne $readShare $.absent) (not (and (ge $readShare 0.0) (lt $readShare 1.0)))) -}}
{{- end -}}

{{/* pooler/validate-pooler, line 25 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line25" -}}
  {{- $readShare := $.a0.readShare -}}
  {{- $_ := set $ "r" (printf "pooler.readShare must be at least 0 and below 1, got %s: it is the part of the server connections that goes to reads, and writes need some" (mustToRawJson $readShare)) -}}
{{- end -}}

{{/* pooler/validate-pooler, line 28 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line28" -}}
  {{- $_ := set $ "r" $.a0.clients -}}
{{- end -}}

{{/* pooler/validate-pooler, line 29 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line29" -}}
  {{- $_ := set $ "r" $.a0.maxPreparedStatements -}}
{{- end -}}

{{/* pooler/validate-pooler, line 30 */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.line30" -}}
  {{- $_ := set $ "r" $.a0.drain -}}
{{- end -}}

{{/* RULES */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.RULES" -}}
  {{- $whole := dict "g" $.g "a0" "pooler.replicas" "a1" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line14") "a2" (dict "least" 1.0) "a3" "leave pooler out to have none" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $whole_2 := dict "g" $.g "a0" "pooler.serverConnections.min" "a1" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line15") "a2" (dict "least" 0.0) "a3" "they are kept open over all pods" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole_2 -}}
  {{- $whole_3 := dict "g" $.g "a0" "pooler.serverConnections.max" "a1" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line16") "a2" (dict "least" 1.0) "a3" "they are opened at most, over all pods" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole_3 -}}
  {{- $whole_4 := dict "g" $.g "a0" "pooler.clients" "a1" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line28") "a2" (dict "least" 1.0) "a3" "they are the client connections over all pods" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole_4 -}}
  {{- $whole_5 := dict "g" $.g "a0" "pooler.maxPreparedStatements" "a1" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line29") "a2" (dict "least" 0.0) "a3" "0 switches them off" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole_5 -}}
  {{- if not $.g.cdk8s_timescale_pooler_validate_pooler_DRAIN -}}
    {{- template "cdk8s-timescale/pooler/validate-pooler.DRAIN" $ -}}
  {{- end -}}
  {{- $wholeSeconds := dict "g" $.g "a0" "pooler.drain" "a1" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line30") "a2" $.g.cdk8s_timescale_pooler_validate_pooler_DRAIN "a3" "a stopping pod accepts connections for so long" -}}
  {{- template "cdk8s-timescale/common/rules.wholeSeconds" $wholeSeconds -}}
  {{- $_ := set $.g "cdk8s_timescale_pooler_validate_pooler_RULES" (list $whole.r $whole_2.r $whole_3.r (dict "broken" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line18") "message" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line20")) (dict "broken" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line24") "message" (dict "fn" "cdk8s-timescale/pooler/validate-pooler.line25")) $whole_4.r $whole_5.r $wholeSeconds.r) -}}
{{- end -}}

{{/* Seconds. */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.DRAIN" -}}
  {{- $_ := set $.g "cdk8s_timescale_pooler_validate_pooler_DRAIN" (dict "least" 0.0 "most" 600.0) -}}
{{- end -}}
