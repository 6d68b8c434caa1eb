{{/* The namespace's quota has room for the platform. Counted without sidecars and Jobs, so what is found here is certain. */}}
{{- define "cdk8s-timescale/checks/quota.quota" -}}
  {{- if (not (ne $.a0.storage.quota $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $partsOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/checks/quota.partsOf" $partsOf -}}
    {{- if not $.g.FIELDS -}}
      {{- template "cdk8s-timescale/checks/quota.FIELDS" $ -}}
    {{- end -}}
    {{- $items := list -}}
    {{- range $_, $item := $.g.FIELDS -}}
      {{- $sum := 0.0 -}}
      {{- range $item_2 := $partsOf.r -}}
        {{- $call := dict "g" $.g "env" $item.of.env "a0" $item_2 -}}
        {{- $_ := include $item.of.fn $call -}}
        {{- $sum = addf $sum $call.r -}}
      {{- end -}}
      {{- $limit := index $.a0.storage.quota $item.field -}}
      {{- $value_2 := false -}}
      {{- if (and (ne $limit $.absent) (gt $sum $limit)) -}}
        {{- $call_2 := dict "g" $.g "env" $item.text.env "a0" $limit -}}
        {{- $_ := include $item.text.fn $call_2 -}}
        {{- $call_3 := dict "g" $.g "env" $item.text.env "a0" $sum -}}
        {{- $_ := include $item.text.fn $call_3 -}}
        {{- $value := printf "%s%s" (printf "quota.%s is %s, and members, read pool and pooler alone need %s: " $item.field $call_2.r $call_3.r) "Kubernetes would refuse some of the pods; give more, and room for sidecars, Jobs and applications in the namespace" -}}
        {{- $value_2 = list (dict "severity" "error" "message" $value) -}}
      {{- else -}}
        {{- $value_2 = list -}}
      {{- end -}}
      {{- if $value_2 -}}
        {{- $items = concat $items $value_2 -}}
      {{- end -}}
    {{- end -}}
    {{- $_ := set $ "r" $items -}}
  {{- end -}}
{{- end -}}

{{/* partsOf */}}
{{- define "cdk8s-timescale/checks/quota.partsOf" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value = list (dict "pods" $.a0.readPool.replicas "resources" $.a0.readPool.resources "scratchBytes" 1073741824.0 "claimBytes" $.a0.readPool.volume.sizeBytes) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_2 = list (dict "pods" $.a0.pooler.replicas "resources" $.a0.pooler.resources "scratchBytes" 0.0) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (dict "pods" $.a0.members.replicas "resources" $.a0.members.resources "scratchBytes" 1073741824.0 "claimBytes" $.a0.members.volume.sizeBytes)) $value $value_2) -}}
{{- end -}}

{{/* checks/quota, line 22 */}}
{{- define "cdk8s-timescale/checks/quota.line22" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $.a0.resources.cpuMillis) -}}
{{- end -}}

{{/* checks/quota, line 23 */}}
{{- define "cdk8s-timescale/checks/quota.line23" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $.a0.resources.memoryBytes) -}}
{{- end -}}

{{/* checks/quota, line 24 */}}
{{- define "cdk8s-timescale/checks/quota.line24" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $.a0.resources.cpuLimitMillis) -}}
{{- end -}}

{{/* checks/quota, line 25 */}}
{{- define "cdk8s-timescale/checks/quota.line25" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $.a0.resources.memoryLimitBytes) -}}
{{- end -}}

{{/* checks/quota, line 26 */}}
{{- define "cdk8s-timescale/checks/quota.line26" -}}
  {{- $value := $.a0.claimBytes -}}
  {{- if eq $value $.absent -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (mulf $.a0.pods $value) -}}
{{- end -}}

{{/* checks/quota, line 27 */}}
{{- define "cdk8s-timescale/checks/quota.line27" -}}
  {{- $_ := set $ "r" (ternary 0.0 $.a0.pods (eq $.a0.claimBytes $.absent)) -}}
{{- end -}}

{{/* checks/quota, line 28 */}}
{{- define "cdk8s-timescale/checks/quota.line28" -}}
  {{- $_ := set $ "r" $.a0.pods -}}
{{- end -}}

{{/* checks/quota, line 29 */}}
{{- define "cdk8s-timescale/checks/quota.line29" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods (index (dict "requestBytes" (addf $.a0.scratchBytes 67108864.0) "limitBytes" (addf $.a0.scratchBytes 536870912.0)) "requestBytes")) -}}
{{- end -}}

{{/* checks/quota, line 30 */}}
{{- define "cdk8s-timescale/checks/quota.line30" -}}
  {{- $_ := set $ "r" (mulf $.a0.pods (index (dict "requestBytes" (addf $.a0.scratchBytes 67108864.0) "limitBytes" (addf $.a0.scratchBytes 536870912.0)) "limitBytes")) -}}
{{- end -}}

{{/* FIELDS */}}
{{- define "cdk8s-timescale/checks/quota.FIELDS" -}}
  {{- $_ := set $.g "FIELDS" (list (dict "field" "cpuMillis" "of" (dict "fn" "cdk8s-timescale/checks/quota.line22") "text" (dict "fn" "cdk8s-timescale/checks/quota.millis")) (dict "field" "memoryBytes" "of" (dict "fn" "cdk8s-timescale/checks/quota.line23") "text" (dict "fn" "cdk8s-timescale/checks/check.sizeText")) (dict "field" "cpuLimitMillis" "of" (dict "fn" "cdk8s-timescale/checks/quota.line24") "text" (dict "fn" "cdk8s-timescale/checks/quota.millis")) (dict "field" "memoryLimitBytes" "of" (dict "fn" "cdk8s-timescale/checks/quota.line25") "text" (dict "fn" "cdk8s-timescale/checks/check.sizeText")) (dict "field" "storageBytes" "of" (dict "fn" "cdk8s-timescale/checks/quota.line26") "text" (dict "fn" "cdk8s-timescale/checks/check.sizeText")) (dict "field" "claims" "of" (dict "fn" "cdk8s-timescale/checks/quota.line27") "text" (dict "fn" "cdk8s-timescale/global.String")) (dict "field" "pods" "of" (dict "fn" "cdk8s-timescale/checks/quota.line28") "text" (dict "fn" "cdk8s-timescale/global.String")) (dict "field" "nodeStorageBytes" "of" (dict "fn" "cdk8s-timescale/checks/quota.line29") "text" (dict "fn" "cdk8s-timescale/checks/check.sizeText")) (dict "field" "nodeStorageLimitBytes" "of" (dict "fn" "cdk8s-timescale/checks/quota.line30") "text" (dict "fn" "cdk8s-timescale/checks/check.sizeText"))) -}}
{{- end -}}

{{/* millis */}}
{{- define "cdk8s-timescale/checks/quota.millis" -}}
  {{- $_ := set $ "r" (printf "%sm" (mustToRawJson $.a0)) -}}
{{- end -}}
