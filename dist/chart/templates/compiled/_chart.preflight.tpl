{{/* Until chart 0.1.0 a platform under an alias had the release's name alone. */}}
{{- define "cdk8s-timescale/chart/preflight.requireKnownName" -}}
  {{- $given := and (ne $.a1.name $.absent) (ne $.a1.name "") -}}
  {{- $value := or (eq $.a2.alias $.absent) $given -}}
  {{- if not ($value) -}}
    {{- $isConnected := dict "g" $.g "a0" $.a0.namespace.name -}}
    {{- template "cdk8s-timescale/chart/cluster.isConnected" $isConnected -}}
    {{- $value = not $isConnected.r -}}
  {{- end -}}
  {{- if $value -}}
  {{- else -}}
    {{- $releaseOfPlatform := dict "g" $.g "a0" $.a0.namespace.name "a1" $.a2.name -}}
    {{- template "cdk8s-timescale/chart/cluster.releaseOfPlatform" $releaseOfPlatform -}}
    {{- $isOld := eq $releaseOfPlatform.r $.a2.name -}}
    {{- $value_2 := not $isOld -}}
    {{- if not ($value_2) -}}
      {{- $releaseOfPlatform_2 := dict "g" $.g "a0" $.a0.namespace.name "a1" $.a0.name -}}
      {{- template "cdk8s-timescale/chart/cluster.releaseOfPlatform" $releaseOfPlatform_2 -}}
      {{- $value_2 = ne $releaseOfPlatform_2.r $.absent -}}
    {{- end -}}
    {{- if $value_2 -}}
    {{- else -}}
      {{- $PreflightError := dict "g" $.g "a0" (printf "%s%s" (printf "release '%s' has a platform '%s', and '%s' would be a new one without data, '%s': " $.a2.name $.a2.name $.a2.alias $.a0.name) (printf "set %s.name to %s to keep it (chart 0.1.0 named it so), or to %s for a new one" $.a2.alias $.a2.name $.a0.name)) -}}
      {{- template "cdk8s-timescale/chart/preflight.PreflightError" $PreflightError -}}
      {{- fail $PreflightError.r -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* Looks at the cluster before anything is applied, where Helm is connected to one. */}}
{{- define "cdk8s-timescale/chart/preflight.preflight" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a1.preflight $.absent -}}
    {{- $value = $.a1.preflight.lookup -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = ne $.a2.dependency true -}}
  {{- end -}}
  {{- $value_3 := not $value_2 -}}
  {{- if not ($value_3) -}}
    {{- $isConnected := dict "g" $.g "a0" $.a0.namespace.name -}}
    {{- template "cdk8s-timescale/chart/cluster.isConnected" $isConnected -}}
    {{- $value_3 = not $isConnected.r -}}
  {{- end -}}
  {{- if $value_3 -}}
    {{- $_ := set $ "r" false -}}
  {{- else -}}
    {{- $requiredSecrets := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/security/required-secrets.requiredSecrets" $requiredSecrets -}}
    {{- $items := list -}}
    {{- range $_, $secret := $requiredSecrets.r -}}
      {{- $secretKeys := dict "g" $.g "a0" $.a0.namespace.name "a1" $secret.name -}}
      {{- template "cdk8s-timescale/chart/cluster.secretKeys" $secretKeys -}}
      {{- $missingLine := dict "g" $.g "a0" $secret "a1" $secretKeys.r -}}
      {{- template "cdk8s-timescale/chart/preflight.missingLine" $missingLine -}}
      {{- if $missingLine.r -}}
        {{- $items = concat $items $missingLine.r -}}
      {{- end -}}
    {{- end -}}
    {{- if (gt (float64 (len $items)) 0.0) -}}
      {{- $PreflightError := dict "g" $.g "a0" (printf "%s%s" (printf "platform '%s' (%s) cannot start: missing in namespace %s, or empty:\n%s\n" $.a0.name $.a0.environment $.a0.namespace.name (join "\n" $items)) "Create it first; the README says what belongs into each Secret. If something else makes it later, set preflight.lookup to false.") -}}
      {{- template "cdk8s-timescale/chart/preflight.PreflightError" $PreflightError -}}
      {{- fail $PreflightError.r -}}
    {{- end -}}
    {{- $_ := set $ "r" true -}}
  {{- end -}}
{{- end -}}

{{/* The platform cannot be installed into this cluster as it is. */}}
{{- define "cdk8s-timescale/chart/preflight.PreflightError" -}}
  {{- $_ := set $ "r" $.a0 -}}
{{- end -}}

{{/* missingLine */}}
{{- define "cdk8s-timescale/chart/preflight.missingLine" -}}
  {{- $items := list -}}
  {{- range $_, $key := $.a0.keys -}}
    {{- if (not (has $key $.a1)) -}}
      {{- $items = append $items $key -}}
    {{- end -}}
  {{- end -}}
  {{- if (eq (float64 (len $items)) 0.0) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (eq (float64 (len $items)) (float64 (len $.a0.keys))) -}}
      {{- $value = printf "  - Secret %s with %s" $.a0.name (join ", " $.a0.keys) -}}
    {{- else -}}
      {{- $value = printf "  - in Secret %s: %s" $.a0.name (join ", " $items) -}}
    {{- end -}}
    {{- $_ := set $ "r" (list $value) -}}
  {{- end -}}
{{- end -}}
