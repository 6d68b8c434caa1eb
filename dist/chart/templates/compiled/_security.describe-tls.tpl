{{/* Names of the Secrets with certificates, and who makes them. */}}
{{- define "cdk8s-timescale/security/describe-tls.describeTls" -}}
  {{- if (eq $.a0.spec.source "existing") -}}
    {{- $_ := set $ "r" (dict "serverSecret" $.a0.spec.props.server "poolerSecret" $.a0.spec.props.pooler "backupSecret" $.a0.spec.props.backup) -}}
  {{- else -}}
    {{- $hoursOf := dict "g" $.g "a0" $.a0.spec.props -}}
    {{- template "cdk8s-timescale/security/describe-tls.hoursOf" $hoursOf -}}
    {{- $value := $.a0.spec.props.kind -}}
    {{- if eq $value $.absent -}}
      {{- $value = "ClusterIssuer" -}}
    {{- end -}}
    {{- $_ := set $ "r" (dict "serverSecret" (printf "%s-server-tls" $.a1) "poolerSecret" (printf "%s-pooler-tls" $.a1) "backupSecret" (printf "%s-backup-tls" $.a1) "issuer" (dict "name" $.a0.spec.props.issuer "kind" $value "durationHours" $hoursOf.r.duration "renewBeforeHours" $hoursOf.r.renewBefore)) -}}
  {{- end -}}
{{- end -}}

{{/* Everything that is wrong with the certificates' description. Empty: nothing. */}}
{{- define "cdk8s-timescale/security/describe-tls.tlsProblems" -}}
  {{- if (eq $.a0.spec.source "existing") -}}
    {{- $problems := list -}}
    {{- $value := index $.a0.spec.props "server" -}}
    {{- if eq $value $.absent -}}
      {{- $value = "" -}}
    {{- end -}}
    {{- $secretShape := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape -}}
    {{- if (ne $secretShape.r $.absent) -}}
      {{- $value_2 := index $.a0.spec.props "server" -}}
      {{- if eq $value_2 $.absent -}}
        {{- $value_2 = "" -}}
      {{- end -}}
      {{- $secretShape_2 := dict "g" $.g "a0" $value_2 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_2 -}}
      {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "tls.%s" "server") $secretShape_2.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
    {{- end -}}
    {{- $value_4 := ne (index $.a0.spec.props "server") $.absent -}}
    {{- if $value_4 -}}
      {{- $value_3 := index $.a0.spec.props "server" -}}
      {{- if eq $value_3 $.absent -}}
        {{- $value_3 = "" -}}
      {{- end -}}
      {{- $secretShape_3 := dict "g" $.g "a0" $value_3 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_3 -}}
      {{- $value_4 = eq $secretShape_3.r $.absent -}}
    {{- end -}}
    {{- $value_10 := $value_4 -}}
    {{- if $value_10 -}}
      {{- if not $.g.OBJECT_NAME -}}
        {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
      {{- end -}}
      {{- $value_5 := index $.a0.spec.props "server" -}}
      {{- $fits := dict "g" $.g "a0" $.g.OBJECT_NAME "a1" $value_5 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_10 = not $fits.r -}}
    {{- end -}}
    {{- if $value_10 -}}
      {{- if not $.g.OBJECT_NAME -}}
        {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "tls.%s" "server") $.g.OBJECT_NAME.allowed (index $.a0.spec.props "server") "give the name of a Secret with tls.crt, tls.key and ca.crt") -}}
    {{- end -}}
    {{- $value_11 := index $.a0.spec.props "pooler" -}}
    {{- if eq $value_11 $.absent -}}
      {{- $value_11 = "" -}}
    {{- end -}}
    {{- $secretShape_4 := dict "g" $.g "a0" $value_11 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_4 -}}
    {{- if (ne $secretShape_4.r $.absent) -}}
      {{- $value_12 := index $.a0.spec.props "pooler" -}}
      {{- if eq $value_12 $.absent -}}
        {{- $value_12 = "" -}}
      {{- end -}}
      {{- $secretShape_5 := dict "g" $.g "a0" $value_12 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_5 -}}
      {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "tls.%s" "pooler") $secretShape_5.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
    {{- end -}}
    {{- $value_14 := ne (index $.a0.spec.props "pooler") $.absent -}}
    {{- if $value_14 -}}
      {{- $value_13 := index $.a0.spec.props "pooler" -}}
      {{- if eq $value_13 $.absent -}}
        {{- $value_13 = "" -}}
      {{- end -}}
      {{- $secretShape_6 := dict "g" $.g "a0" $value_13 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_6 -}}
      {{- $value_14 = eq $secretShape_6.r $.absent -}}
    {{- end -}}
    {{- $value_20 := $value_14 -}}
    {{- if $value_20 -}}
      {{- if not $.g.OBJECT_NAME -}}
        {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
      {{- end -}}
      {{- $value_15 := index $.a0.spec.props "pooler" -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.OBJECT_NAME "a1" $value_15 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_20 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_20 -}}
      {{- if not $.g.OBJECT_NAME -}}
        {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "tls.%s" "pooler") $.g.OBJECT_NAME.allowed (index $.a0.spec.props "pooler") "give the name of a Secret with tls.crt, tls.key and ca.crt") -}}
    {{- end -}}
    {{- $value_21 := index $.a0.spec.props "backup" -}}
    {{- if eq $value_21 $.absent -}}
      {{- $value_21 = "" -}}
    {{- end -}}
    {{- $secretShape_7 := dict "g" $.g "a0" $value_21 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_7 -}}
    {{- if (ne $secretShape_7.r $.absent) -}}
      {{- $value_22 := index $.a0.spec.props "backup" -}}
      {{- if eq $value_22 $.absent -}}
        {{- $value_22 = "" -}}
      {{- end -}}
      {{- $secretShape_8 := dict "g" $.g "a0" $value_22 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_8 -}}
      {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "tls.%s" "backup") $secretShape_8.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
    {{- end -}}
    {{- $value_24 := ne (index $.a0.spec.props "backup") $.absent -}}
    {{- if $value_24 -}}
      {{- $value_23 := index $.a0.spec.props "backup" -}}
      {{- if eq $value_23 $.absent -}}
        {{- $value_23 = "" -}}
      {{- end -}}
      {{- $secretShape_9 := dict "g" $.g "a0" $value_23 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_9 -}}
      {{- $value_24 = eq $secretShape_9.r $.absent -}}
    {{- end -}}
    {{- $value_30 := $value_24 -}}
    {{- if $value_30 -}}
      {{- if not $.g.OBJECT_NAME -}}
        {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
      {{- end -}}
      {{- $value_25 := index $.a0.spec.props "backup" -}}
      {{- $fits_3 := dict "g" $.g "a0" $.g.OBJECT_NAME "a1" $value_25 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_3 -}}
      {{- $value_30 = not $fits_3.r -}}
    {{- end -}}
    {{- if $value_30 -}}
      {{- if not $.g.OBJECT_NAME -}}
        {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "tls.%s" "backup") $.g.OBJECT_NAME.allowed (index $.a0.spec.props "backup") "give the name of a Secret with tls.crt, tls.key and ca.crt") -}}
    {{- end -}}
    {{- $_ := set $ "r" $problems -}}
  {{- else -}}
    {{- $problems_2 := list -}}
    {{- $value_31 := $.a0.spec.props.issuer -}}
    {{- if eq $value_31 $.absent -}}
      {{- $value_31 = "" -}}
    {{- end -}}
    {{- $secretShape_10 := dict "g" $.g "a0" $value_31 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_10 -}}
    {{- if (ne $secretShape_10.r $.absent) -}}
      {{- $value_32 := $.a0.spec.props.issuer -}}
      {{- if eq $value_32 $.absent -}}
        {{- $value_32 = "" -}}
      {{- end -}}
      {{- $secretShape_11 := dict "g" $.g "a0" $value_32 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_11 -}}
      {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " "tls.issuer" $secretShape_11.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
    {{- end -}}
    {{- $value_34 := ne $.a0.spec.props.issuer $.absent -}}
    {{- if $value_34 -}}
      {{- $value_33 := $.a0.spec.props.issuer -}}
      {{- if eq $value_33 $.absent -}}
        {{- $value_33 = "" -}}
      {{- end -}}
      {{- $secretShape_12 := dict "g" $.g "a0" $value_33 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_12 -}}
      {{- $value_34 = eq $secretShape_12.r $.absent -}}
    {{- end -}}
    {{- $value_39 := $value_34 -}}
    {{- if $value_39 -}}
      {{- if not $.g.OBJECT_NAME -}}
        {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
      {{- end -}}
      {{- $fits_4 := dict "g" $.g "a0" $.g.OBJECT_NAME "a1" $.a0.spec.props.issuer -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_4 -}}
      {{- $value_39 = not $fits_4.r -}}
    {{- end -}}
    {{- if $value_39 -}}
      {{- if not $.g.OBJECT_NAME -}}
        {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
      {{- end -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" "tls.issuer" $.g.OBJECT_NAME.allowed $.a0.spec.props.issuer "see \"kubectl get clusterissuers,issuers\"") -}}
    {{- end -}}
    {{- $hoursOf := dict "g" $.g "a0" $.a0.spec.props -}}
    {{- template "cdk8s-timescale/security/describe-tls.hoursOf" $hoursOf -}}
    {{- $problems_3 := list -}}
    {{- if (not (and (eq $hoursOf.r.duration (floor $hoursOf.r.duration)) (ge $hoursOf.r.duration 1.0))) -}}
      {{- $problems_3 = append $problems_3 (printf "tls.duration must be whole hours and at least 1 h, got %s h: cert-manager makes no shorter certificates" (mustToRawJson $hoursOf.r.duration)) -}}
    {{- end -}}
    {{- if (not (and (eq $hoursOf.r.renewBefore (floor $hoursOf.r.renewBefore)) (ge $hoursOf.r.renewBefore 1.0))) -}}
      {{- $problems_3 = append $problems_3 (printf "tls.renewBefore must be whole hours and at least 1 h, got %s h: somebody has to have time to act when renewal fails" (mustToRawJson $hoursOf.r.renewBefore)) -}}
    {{- end -}}
    {{- if (ge $hoursOf.r.renewBefore $hoursOf.r.duration) -}}
      {{- $problems_3 = append $problems_3 (printf "%s%s" (printf "tls.renewBefore must be shorter than tls.duration (%s h), got %s h: " (mustToRawJson $hoursOf.r.duration) (mustToRawJson $hoursOf.r.renewBefore)) "the certificate would be replaced without end") -}}
    {{- end -}}
    {{- $_ := set $ "r" (default list (concat $problems_2 $problems_3)) -}}
  {{- end -}}
{{- end -}}

{{/* hoursOf */}}
{{- define "cdk8s-timescale/security/describe-tls.hoursOf" -}}
  {{- $value := $.a0.duration -}}
  {{- if eq $value $.absent -}}
    {{- if not $.g.DEFAULT_DURATION -}}
      {{- template "cdk8s-timescale/security/describe-tls.DEFAULT_DURATION" $ -}}
    {{- end -}}
    {{- $value = $.g.DEFAULT_DURATION -}}
  {{- end -}}
  {{- $toHours := dict "g" $.g "a0" $value "a1" (dict "integral" false) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toHours" $toHours -}}
  {{- $value_2 := $.a0.renewBefore -}}
  {{- if eq $value_2 $.absent -}}
    {{- if not $.g.DEFAULT_RENEW_BEFORE -}}
      {{- template "cdk8s-timescale/security/describe-tls.DEFAULT_RENEW_BEFORE" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.DEFAULT_RENEW_BEFORE -}}
  {{- end -}}
  {{- $toHours_2 := dict "g" $.g "a0" $value_2 "a1" (dict "integral" false) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toHours" $toHours_2 -}}
  {{- $_ := set $ "r" (dict "duration" $toHours.r "renewBefore" $toHours_2.r) -}}
{{- end -}}

{{/* DEFAULT_DURATION */}}
{{- define "cdk8s-timescale/security/describe-tls.DEFAULT_DURATION" -}}
  {{- $days := dict "g" $.g "a1" 90.0 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.days" $days -}}
  {{- $_ := set $.g "DEFAULT_DURATION" $days.r -}}
{{- end -}}

{{/* DEFAULT_RENEW_BEFORE */}}
{{- define "cdk8s-timescale/security/describe-tls.DEFAULT_RENEW_BEFORE" -}}
  {{- $days := dict "g" $.g "a1" 30.0 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.days" $days -}}
  {{- $_ := set $.g "DEFAULT_RENEW_BEFORE" $days.r -}}
{{- end -}}
