{{/* The namespace's quota has room for the platform. Counted without sidecars and Jobs, so what is found here is certain. */}}
{{- define "cdk8s-timescale/checks/quota.quota" -}}
  {{- if (not (ne $.a0.storage.quota $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $partsOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/checks/quota.partsOf" $partsOf -}}
    {{- if not $.g.cdk8s_timescale_checks_quota_FIELDS -}}
      {{- template "cdk8s-timescale/checks/quota.FIELDS" $ -}}
    {{- end -}}
    {{- $items := list -}}
    {{- range $_, $item := $.g.cdk8s_timescale_checks_quota_FIELDS -}}
      {{- $field := $item.field -}}
      {{- $of := $item.of -}}
      {{- $text := $item.text -}}
      {{- $sum := 0.0 -}}
      {{- range $item_2 := $partsOf.r -}}
        {{- $call := dict "g" $.g "env" $of.env "a0" $item_2 -}}
        {{- $_ := include $of.fn $call -}}
        {{- $sum = addf $sum $call.r -}}
      {{- end -}}
      {{- $value := false -}}
      {{- if (gt $sum (index $.a0.storage.quota $field)) -}}
        {{- $call_2 := dict "g" $.g "env" $text.env "a0" (index $.a0.storage.quota $field) -}}
        {{- $_ := include $text.fn $call_2 -}}
        {{- $call_3 := dict "g" $.g "env" $text.env "a0" $sum -}}
        {{- $_ := include $text.fn $call_3 -}}
        {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "quota.%s is %s, and members, read pool and pooler alone need %s: " $field $call_2.r $call_3.r) "Kubernetes would refuse some of the pods; give more, and room for sidecars, Jobs and applications in the namespace") -}}
        {{- template "cdk8s-timescale/checks/check.error" $error -}}
        {{- $value = list $error.r -}}
      {{- else -}}
        {{- $value = list -}}
      {{- end -}}
      {{- $items = concat $items $value -}}
    {{- end -}}
    {{- $_ := set $ "r" $items -}}
  {{- end -}}
{{- end -}}

{{/* partsOf */}}
{{- define "cdk8s-timescale/checks/quota.partsOf" -}}
  {{- $members := $.a0.members -}}
  {{- $readPool := $.a0.readPool -}}
  {{- $pooler := $.a0.pooler -}}
  {{- $value := false -}}
  {{- if (ne $readPool $.absent) -}}
    {{- $value = list (dict "pods" $readPool.replicas "resources" $readPool.resources "claimBytes" $readPool.volume.sizeBytes) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $pooler $.absent) -}}
    {{- $value_2 = list (dict "pods" $pooler.replicas "resources" $pooler.resources) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (dict "pods" $members.replicas "resources" $members.resources "claimBytes" $members.volume.sizeBytes)) $value $value_2) -}}
{{- end -}}

{{/* checks/quota, line 19 */}}
{{- define "cdk8s-timescale/checks/quota.line19" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $.a0.resources.cpuMillis) -}}
{{- end -}}

{{/* checks/quota, line 20 */}}
{{- define "cdk8s-timescale/checks/quota.line20" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $.a0.resources.memoryBytes) -}}
{{- end -}}

{{/* checks/quota, line 21 */}}
{{- define "cdk8s-timescale/checks/quota.line21" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $.a0.resources.cpuLimitMillis) -}}
{{- end -}}

{{/* checks/quota, line 22 */}}
{{- define "cdk8s-timescale/checks/quota.line22" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $.a0.resources.memoryLimitBytes) -}}
{{- end -}}

{{/* checks/quota, line 23 */}}
{{- define "cdk8s-timescale/checks/quota.line23" -}}
  {{- $value := $.a0.claimBytes -}}
  {{- if eq $value $.absent -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $value) -}}
{{- end -}}

{{/* checks/quota, line 24 */}}
{{- define "cdk8s-timescale/checks/quota.line24" -}}
  {{- $_ := set $ "r" (ternary 0.0 $.a0.pods (eq $.a0.claimBytes $.absent)) -}}
{{- end -}}

{{/* checks/quota, line 25 */}}
{{- define "cdk8s-timescale/checks/quota.line25" -}}
  {{- $_ := set $ "r" $.a0.pods -}}
{{- end -}}

{{/* FIELDS */}}
{{- define "cdk8s-timescale/checks/quota.FIELDS" -}}
  {{- $_ := set $.g "cdk8s_timescale_checks_quota_FIELDS" (list (dict "field" "cpuMillis" "of" (dict "fn" "cdk8s-timescale/checks/quota.line19") "text" (dict "fn" "cdk8s-timescale/checks/quota.millis")) (dict "field" "memoryBytes" "of" (dict "fn" "cdk8s-timescale/checks/quota.line20") "text" (dict "fn" "cdk8s-timescale/checks/check.sizeText")) (dict "field" "cpuLimitMillis" "of" (dict "fn" "cdk8s-timescale/checks/quota.line21") "text" (dict "fn" "cdk8s-timescale/checks/quota.millis")) (dict "field" "memoryLimitBytes" "of" (dict "fn" "cdk8s-timescale/checks/quota.line22") "text" (dict "fn" "cdk8s-timescale/checks/check.sizeText")) (dict "field" "storageBytes" "of" (dict "fn" "cdk8s-timescale/checks/quota.line23") "text" (dict "fn" "cdk8s-timescale/checks/check.sizeText")) (dict "field" "claims" "of" (dict "fn" "cdk8s-timescale/checks/quota.line24") "text" (dict "fn" "cdk8s-timescale/global.String")) (dict "field" "pods" "of" (dict "fn" "cdk8s-timescale/checks/quota.line25") "text" (dict "fn" "cdk8s-timescale/global.String"))) -}}
{{- end -}}

{{/* millis */}}
{{- define "cdk8s-timescale/checks/quota.millis" -}}
  {{- $_ := set $ "r" (printf "%sm" (mustToRawJson $.a0)) -}}
{{- end -}}
