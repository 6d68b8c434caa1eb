{{/* Everything that is wrong with names, labels, annotations, quota and acknowledgements. */}}
{{- define "cdk8s-timescale/platform/validate-names.namesProblems" -}}
  {{- if not $.g.cdk8s_timescale_platform_validate_names_NAMES -}}
    {{- template "cdk8s-timescale/platform/validate-names.NAMES" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_platform_validate_names_NAMES "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $ownLabelProblems := dict "g" $.g "a0" "labels" "a1" $.a0.labels -}}
  {{- template "cdk8s-timescale/common/formats.ownLabelProblems" $ownLabelProblems -}}
  {{- $annotationProblems := dict "g" $.g "a0" "annotations" "a1" $.a0.annotations -}}
  {{- template "cdk8s-timescale/common/annotations.annotationProblems" $annotationProblems -}}
  {{- $labelProblems := dict "g" $.g "a0" "namespaceLabels" "a1" $.a0.namespaceLabels -}}
  {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a1 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $use := index $item 0 -}}
    {{- $name := index $item 1 -}}
    {{- if not $.g.cdk8s_timescale_platform_validate_names_SYSTEM_ROLE -}}
      {{- template "cdk8s-timescale/platform/validate-names.SYSTEM_ROLE" $ -}}
    {{- end -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_platform_validate_names_SYSTEM_ROLE "a1" (dict "use" $use "name" $name) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- $items = concat $items $problemsOf_2.r -}}
  {{- end -}}
  {{- $values := list -}}
  {{- range $key, $item := $.a1 -}}
    {{- $values = append $values $item -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $values -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_2 := list -}}
  {{- range $_, $name_2 := $repeated.r -}}
    {{- $items_2 = append $items_2 (printf "systemRoles must have different names (the superuser is %s), got '%s' more than once: each has rights that the others must not have" $.a1.superuser $name_2) -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (ne $.a0.quota $.absent) -}}
    {{- if not $.g.cdk8s_timescale_platform_validate_names_QUOTA -}}
      {{- template "cdk8s-timescale/platform/validate-names.QUOTA" $ -}}
    {{- end -}}
    {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_platform_validate_names_QUOTA "a1" $.a0.quota -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
    {{- $value = $problemsOf_3.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := $.a0.acknowledge -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = dict -}}
  {{- end -}}
  {{- $acknowledgementProblems := dict "g" $.g "a0" $value_2 -}}
  {{- template "cdk8s-timescale/platform/validate-names.acknowledgementProblems" $acknowledgementProblems -}}
  {{- $_ := set $ "r" (concat $problemsOf.r $ownLabelProblems.r $annotationProblems.r $labelProblems.r $items $items_2 $value $acknowledgementProblems.r) -}}
{{- end -}}

{{/* platform/validate-names, line 11 */}}
{{- define "cdk8s-timescale/platform/validate-names.line11" -}}
  {{- $_ := set $ "r" $.a0.name -}}
{{- end -}}

{{/* platform/validate-names, line 12 */}}
{{- define "cdk8s-timescale/platform/validate-names.line12" -}}
  {{- $_ := set $ "r" $.a0.environment -}}
{{- end -}}

{{/* platform/validate-names, line 13 */}}
{{- define "cdk8s-timescale/platform/validate-names.line13" -}}
  {{- $_ := set $ "r" $.a0.namespace -}}
{{- end -}}

{{/* platform/validate-names, line 14 */}}
{{- define "cdk8s-timescale/platform/validate-names.line14" -}}
  {{- $_ := set $ "r" $.a0.clusterDomain -}}
{{- end -}}

{{/* NAMES */}}
{{- define "cdk8s-timescale/platform/validate-names.NAMES" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_LABEL -}}
    {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" "name" "a1" (dict "fn" "cdk8s-timescale/platform/validate-names.line11") "a2" $.g.cdk8s_timescale_common_formats_DNS_LABEL "a3" "it begins every object's name" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_LABEL -}}
    {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
  {{- end -}}
  {{- $matches_2 := dict "g" $.g "a0" "environment" "a1" (dict "fn" "cdk8s-timescale/platform/validate-names.line12") "a2" $.g.cdk8s_timescale_common_formats_DNS_LABEL "a3" "it becomes a label and a folder" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches_2 -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_LABEL -}}
    {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
  {{- end -}}
  {{- $matches_3 := dict "g" $.g "a0" "namespace" "a1" (dict "fn" "cdk8s-timescale/platform/validate-names.line13") "a2" $.g.cdk8s_timescale_common_formats_DNS_LABEL "a3" "Kubernetes refuses it" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches_3 -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_NAME -}}
    {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
  {{- end -}}
  {{- $matches_4 := dict "g" $.g "a0" "clusterDomain" "a1" (dict "fn" "cdk8s-timescale/platform/validate-names.line14") "a2" $.g.cdk8s_timescale_common_formats_DNS_NAME "a3" "see the search line of a pod's /etc/resolv.conf" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches_4 -}}
  {{- $_ := set $.g "cdk8s_timescale_platform_validate_names_NAMES" (list $matches.r $matches_2.r $matches_3.r $matches_4.r) -}}
{{- end -}}

{{/* platform/validate-names, line 24 */}}
{{- define "cdk8s-timescale/platform/validate-names.line24" -}}
  {{- $use := $.a0.use -}}
  {{- $_ := set $ "r" (printf "systemRoles.%s" $use) -}}
{{- end -}}

{{/* platform/validate-names, line 25 */}}
{{- define "cdk8s-timescale/platform/validate-names.line25" -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" $name -}}
{{- end -}}

{{/* platform/validate-names, line 30 */}}
{{- define "cdk8s-timescale/platform/validate-names.line30" -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" (hasPrefix "pg_" $name) -}}
{{- end -}}

{{/* platform/validate-names, line 31 */}}
{{- define "cdk8s-timescale/platform/validate-names.line31" -}}
  {{- $use := $.a0.use -}}
  {{- $name := $.a0.name -}}
  {{- $_ := set $ "r" (printf "systemRoles.%s must not begin with pg_, got '%s': PostgreSQL keeps these for itself; choose another" $use $name) -}}
{{- end -}}

{{/* SYSTEM_ROLE */}}
{{- define "cdk8s-timescale/platform/validate-names.SYSTEM_ROLE" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_SQL_NAME -}}
    {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/platform/validate-names.line24") "a1" (dict "fn" "cdk8s-timescale/platform/validate-names.line25") "a2" $.g.cdk8s_timescale_common_formats_SQL_NAME "a3" "choose another" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- $_ := set $.g "cdk8s_timescale_platform_validate_names_SYSTEM_ROLE" (list $matches.r (dict "broken" (dict "fn" "cdk8s-timescale/platform/validate-names.line30") "message" (dict "fn" "cdk8s-timescale/platform/validate-names.line31"))) -}}
{{- end -}}

{{/* platform/validate-names, line 38 */}}
{{- define "cdk8s-timescale/platform/validate-names.line38" -}}
  {{- $_ := set $ "r" (index $.a0 $.env.field0) -}}
{{- end -}}

{{/* QUOTA */}}
{{- define "cdk8s-timescale/platform/validate-names.QUOTA" -}}
  {{- $items := list -}}
  {{- range $_, $field := (list "cpuMillis" "memoryBytes" "cpuLimitMillis" "memoryLimitBytes" "storageBytes" "claims" "pods") -}}
    {{- $whole := dict "g" $.g "a0" (printf "quota.%s" $field) "a1" (dict "fn" "cdk8s-timescale/platform/validate-names.line38" "env" (dict "field0" $field)) "a2" (dict "least" 1.0) "a3" "nothing could be made in the namespace" -}}
    {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
    {{- $items = append $items $whole.r -}}
  {{- end -}}
  {{- $_ := set $.g "cdk8s_timescale_platform_validate_names_QUOTA" $items -}}
{{- end -}}

{{/* acknowledgementProblems */}}
{{- define "cdk8s-timescale/platform/validate-names.acknowledgementProblems" -}}
  {{- $keys := list -}}
  {{- if not $.g.cdk8s_timescale_checks_index_CHECKS -}}
    {{- template "cdk8s-timescale/checks/index.CHECKS" $ -}}
  {{- end -}}
  {{- range $key, $item := $.g.cdk8s_timescale_checks_index_CHECKS -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a0 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $id := index $item 0 -}}
    {{- $reason := index $item 1 -}}
    {{- if (not (has $id $keys)) -}}
      {{- $items = concat $items (list (printf "acknowledge must name checks, got '%s': known ones are %s" $id (join ", " $keys))) -}}
    {{- else -}}
      {{- $value := false -}}
      {{- if (eq (trim $reason) "") -}}
        {{- $value = list (printf "acknowledge['%s'] must say why, got an empty text: whoever reads it next year has to know" $id) -}}
      {{- else -}}
        {{- $value = list -}}
      {{- end -}}
      {{- $items = concat $items $value -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
