{{/* Names of the Secrets with certificates, and who makes them. */}}
{{- define "cdk8s-timescale/security/describe-tls.describeTls" -}}
  {{- if (eq $.a0.spec.source "existing") -}}
    {{- $server := $.a0.spec.props.server -}}
    {{- $pooler := $.a0.spec.props.pooler -}}
    {{- $backup := $.a0.spec.props.backup -}}
    {{- $_ := set $ "r" (dict "serverSecret" $server "poolerSecret" $pooler "backupSecret" $backup) -}}
  {{- else -}}
    {{- $hoursOf := dict "g" $.g "a0" $.a0.spec.props -}}
    {{- template "cdk8s-timescale/security/describe-tls.hoursOf" $hoursOf -}}
    {{- $duration := $hoursOf.r.duration -}}
    {{- $renewBefore := $hoursOf.r.renewBefore -}}
    {{- $value := $.a0.spec.props.kind -}}
    {{- if eq $value $.absent -}}
      {{- $value = "ClusterIssuer" -}}
    {{- end -}}
    {{- $_ := set $ "r" (dict "serverSecret" (printf "%s-server-tls" $.a1) "poolerSecret" (printf "%s-pooler-tls" $.a1) "backupSecret" (printf "%s-backup-tls" $.a1) "issuer" (dict "name" $.a0.spec.props.issuer "kind" $value "durationHours" $duration "renewBeforeHours" $renewBefore)) -}}
  {{- end -}}
{{- end -}}

{{/* Everything that is wrong with the certificates' description. Empty: nothing. */}}
{{- define "cdk8s-timescale/security/describe-tls.tlsProblems" -}}
  {{- if (eq $.a0.spec.source "existing") -}}
    {{- if not $.g.cdk8s_timescale_security_describe_tls_EXISTING -}}
      {{- template "cdk8s-timescale/security/describe-tls.EXISTING" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_security_describe_tls_EXISTING "a1" $.a0.spec.props -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $_ := set $ "r" $problemsOf.r -}}
  {{- else -}}
    {{- if not $.g.cdk8s_timescale_security_describe_tls_ISSUER -}}
      {{- template "cdk8s-timescale/security/describe-tls.ISSUER" $ -}}
    {{- end -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_security_describe_tls_ISSUER "a1" $.a0.spec.props -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- if not $.g.cdk8s_timescale_security_describe_tls_TIMES -}}
      {{- template "cdk8s-timescale/security/describe-tls.TIMES" $ -}}
    {{- end -}}
    {{- $hoursOf := dict "g" $.g "a0" $.a0.spec.props -}}
    {{- template "cdk8s-timescale/security/describe-tls.hoursOf" $hoursOf -}}
    {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_security_describe_tls_TIMES "a1" $hoursOf.r -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
    {{- $_ := set $ "r" (concat $problemsOf_2.r $problemsOf_3.r) -}}
  {{- end -}}
{{- end -}}

{{/* hoursOf */}}
{{- define "cdk8s-timescale/security/describe-tls.hoursOf" -}}
  {{- $value := $.a0.duration -}}
  {{- if eq $value $.absent -}}
    {{- if not $.g.cdk8s_timescale_security_describe_tls_DEFAULT_DURATION -}}
      {{- template "cdk8s-timescale/security/describe-tls.DEFAULT_DURATION" $ -}}
    {{- end -}}
    {{- $value = $.g.cdk8s_timescale_security_describe_tls_DEFAULT_DURATION -}}
  {{- end -}}
  {{- $toHours := dict "g" $.g "a0" $value "a1" (dict "integral" false) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toHours" $toHours -}}
  {{- $value_2 := $.a0.renewBefore -}}
  {{- if eq $value_2 $.absent -}}
    {{- if not $.g.cdk8s_timescale_security_describe_tls_DEFAULT_RENEW_BEFORE -}}
      {{- template "cdk8s-timescale/security/describe-tls.DEFAULT_RENEW_BEFORE" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.cdk8s_timescale_security_describe_tls_DEFAULT_RENEW_BEFORE -}}
  {{- end -}}
  {{- $toHours_2 := dict "g" $.g "a0" $value_2 "a1" (dict "integral" false) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toHours" $toHours_2 -}}
  {{- $_ := set $ "r" (dict "duration" $toHours.r "renewBefore" $toHours_2.r) -}}
{{- end -}}

{{/* security/describe-tls, line 42 */}}
{{- define "cdk8s-timescale/security/describe-tls.line42" -}}
  {{- $_ := set $ "r" (printf "tls.%s" $.env.use0) -}}
{{- end -}}

{{/* security/describe-tls, line 43 */}}
{{- define "cdk8s-timescale/security/describe-tls.line43" -}}
  {{- $_ := set $ "r" (index $.a0 $.env.use0) -}}
{{- end -}}

{{/* EXISTING */}}
{{- define "cdk8s-timescale/security/describe-tls.EXISTING" -}}
  {{- $items := list -}}
  {{- range $_, $use := (list "server" "pooler" "backup") -}}
    {{- if not $.g.cdk8s_timescale_security_references_OBJECT_NAME -}}
      {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
    {{- end -}}
    {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/describe-tls.line42" "env" (dict "use0" $use)) "a1" (dict "fn" "cdk8s-timescale/security/describe-tls.line43" "env" (dict "use0" $use)) "a2" $.g.cdk8s_timescale_security_references_OBJECT_NAME "a3" "give the name of a Secret with tls.crt, tls.key and ca.crt" -}}
    {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
    {{- $items = concat $items $nameRules.r -}}
  {{- end -}}
  {{- $_ := set $.g "cdk8s_timescale_security_describe_tls_EXISTING" $items -}}
{{- end -}}

{{/* security/describe-tls, line 16 */}}
{{- define "cdk8s-timescale/security/describe-tls.line16" -}}
  {{- $_ := set $ "r" "tls.issuer" -}}
{{- end -}}

{{/* security/describe-tls, line 17 */}}
{{- define "cdk8s-timescale/security/describe-tls.line17" -}}
  {{- $_ := set $ "r" $.a0.issuer -}}
{{- end -}}

{{/* ISSUER */}}
{{- define "cdk8s-timescale/security/describe-tls.ISSUER" -}}
  {{- if not $.g.cdk8s_timescale_security_references_OBJECT_NAME -}}
    {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/describe-tls.line16") "a1" (dict "fn" "cdk8s-timescale/security/describe-tls.line17") "a2" $.g.cdk8s_timescale_security_references_OBJECT_NAME "a3" "see \"kubectl get clusterissuers,issuers\"" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $.g "cdk8s_timescale_security_describe_tls_ISSUER" $nameRules.r -}}
{{- end -}}

{{/* security/describe-tls, line 24 */}}
{{- define "cdk8s-timescale/security/describe-tls.line24" -}}
  {{- $isWholeHours := dict "g" $.g "a0" $.a0.duration -}}
  {{- template "cdk8s-timescale/security/describe-tls.isWholeHours" $isWholeHours -}}
  {{- $_ := set $ "r" (not $isWholeHours.r) -}}
{{- end -}}

{{/* security/describe-tls, line 25 */}}
{{- define "cdk8s-timescale/security/describe-tls.line25" -}}
  {{- $_ := set $ "r" (printf "tls.duration must be whole hours and at least 1 h, got %s h: cert-manager makes no shorter certificates" (mustToRawJson $.a0.duration)) -}}
{{- end -}}

{{/* security/describe-tls, line 28 */}}
{{- define "cdk8s-timescale/security/describe-tls.line28" -}}
  {{- $isWholeHours := dict "g" $.g "a0" $.a0.renewBefore -}}
  {{- template "cdk8s-timescale/security/describe-tls.isWholeHours" $isWholeHours -}}
  {{- $_ := set $ "r" (not $isWholeHours.r) -}}
{{- end -}}

{{/* security/describe-tls, line 29 */}}
{{- define "cdk8s-timescale/security/describe-tls.line29" -}}
  {{- $_ := set $ "r" (printf "tls.renewBefore must be whole hours and at least 1 h, got %s h: somebody has to have time to act when renewal fails" (mustToRawJson $.a0.renewBefore)) -}}
{{- end -}}

{{/* security/describe-tls, line 33 */}}
{{- define "cdk8s-timescale/security/describe-tls.line33" -}}
  {{- $_ := set $ "r" (ge $.a0.renewBefore $.a0.duration) -}}
{{- end -}}

{{/* security/describe-tls, line 34 */}}
{{- define "cdk8s-timescale/security/describe-tls.line34" -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "tls.renewBefore must be shorter than tls.duration (%s h), got %s h: " (mustToRawJson $.a0.duration) (mustToRawJson $.a0.renewBefore)) "the certificate would be replaced without end") -}}
{{- end -}}

{{/* TIMES */}}
{{- define "cdk8s-timescale/security/describe-tls.TIMES" -}}
  {{- $_ := set $.g "cdk8s_timescale_security_describe_tls_TIMES" (list (dict "broken" (dict "fn" "cdk8s-timescale/security/describe-tls.line24") "message" (dict "fn" "cdk8s-timescale/security/describe-tls.line25")) (dict "broken" (dict "fn" "cdk8s-timescale/security/describe-tls.line28") "message" (dict "fn" "cdk8s-timescale/security/describe-tls.line29")) (dict "broken" (dict "fn" "cdk8s-timescale/security/describe-tls.line33") "message" (dict "fn" "cdk8s-timescale/security/describe-tls.line34"))) -}}
{{- end -}}

{{/* DEFAULT_DURATION */}}
{{- define "cdk8s-timescale/security/describe-tls.DEFAULT_DURATION" -}}
  {{- $days := dict "g" $.g "a1" 90.0 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.days" $days -}}
  {{- $_ := set $.g "cdk8s_timescale_security_describe_tls_DEFAULT_DURATION" $days.r -}}
{{- end -}}

{{/* DEFAULT_RENEW_BEFORE */}}
{{- define "cdk8s-timescale/security/describe-tls.DEFAULT_RENEW_BEFORE" -}}
  {{- $days := dict "g" $.g "a1" 30.0 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.days" $days -}}
  {{- $_ := set $.g "cdk8s_timescale_security_describe_tls_DEFAULT_RENEW_BEFORE" $days.r -}}
{{- end -}}

{{/* isWholeHours */}}
{{- define "cdk8s-timescale/security/describe-tls.isWholeHours" -}}
  {{- $_ := set $ "r" (and (eq $.a0 (floor $.a0)) (ge $.a0 1.0)) -}}
{{- end -}}
