{{/* The groups in one spelling. `accessProblems` says what may be wrong with them. */}}
{{- define "cdk8s-timescale/security/access.describeAccess" -}}
  {{- $result := $.absent -}}
  {{- $value := $.a0.adminGroups -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $group := $value -}}
    {{- $items = append $items (lower $group) -}}
  {{- end -}}
  {{- $result = $items -}}
  {{- $result_2 := $.absent -}}
  {{- $value_2 := $.a0.readerGroups -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $group_2 := $value_2 -}}
    {{- $items_2 = append $items_2 (lower $group_2) -}}
  {{- end -}}
  {{- $result_2 = $items_2 -}}
  {{- $_ := set $ "r" (dict "adminGroups" $result "readerGroups" $result_2) -}}
{{- end -}}

{{/* Everything that is wrong with the groups. Empty: nothing. */}}
{{- define "cdk8s-timescale/security/access.accessProblems" -}}
  {{- $describeAccess := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/access.describeAccess" $describeAccess -}}
  {{- $adminGroups := $describeAccess.r.adminGroups -}}
  {{- $readerGroups := $describeAccess.r.readerGroups -}}
  {{- $admins := uniq $adminGroups -}}
  {{- $value := $.a0.adminGroups -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $groupProblems := dict "g" $.g "a0" "adminGroups" "a1" $value -}}
  {{- template "cdk8s-timescale/security/access.groupProblems" $groupProblems -}}
  {{- $value_2 := $.a0.readerGroups -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $groupProblems_2 := dict "g" $.g "a0" "readerGroups" "a1" $value_2 -}}
  {{- template "cdk8s-timescale/security/access.groupProblems" $groupProblems_2 -}}
  {{- $items := list -}}
  {{- range $_, $group := $readerGroups -}}
    {{- if (has $group $admins) -}}
      {{- $items = append $items $group -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $group_2 := $items -}}
    {{- $items_2 = append $items_2 (printf "access.readerGroups must not repeat a group of access.adminGroups, got '%s' in both: administrators may read already; take it out of one" $group_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $groupProblems.r $groupProblems_2.r $items_2) -}}
{{- end -}}

{{/* groupProblems */}}
{{- define "cdk8s-timescale/security/access.groupProblems" -}}
  {{- $items := list -}}
  {{- range $_, $group := $.a1 -}}
    {{- $items = append $items (lower $group) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i, $group_2 := $.a1 -}}
    {{- $i_2 := float64 $i -}}
    {{- if not $.g.cdk8s_timescale_security_access_GROUP -}}
      {{- template "cdk8s-timescale/security/access.GROUP" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_security_access_GROUP "a1" (dict "field" (printf "%s[%s]" $.a0 (mustToRawJson $i_2)) "group" $group_2) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $value := lower $group_2 -}}
    {{- $found := -1.0 -}}
    {{- range $position, $item := $items -}}
      {{- if deepEqual $item $value -}}
        {{- $found = float64 $position -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if (lt $found $i_2) -}}
      {{- $value_2 = list (printf "access.%s[%s] must be named once, got '%s' again: take it out" $.a0 (mustToRawJson $i_2) $group_2) -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $items_2 = concat $items_2 (concat $problemsOf.r $value_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* security/access, line 20 */}}
{{- define "cdk8s-timescale/security/access.line20" -}}
  {{- $_ := set $ "r" (printf "access.%s" $.a0.field) -}}
{{- end -}}

{{/* security/access, line 21 */}}
{{- define "cdk8s-timescale/security/access.line21" -}}
  {{- $_ := set $ "r" $.a0.group -}}
{{- end -}}

{{/* GROUP */}}
{{- define "cdk8s-timescale/security/access.GROUP" -}}
  {{- if not $.g.cdk8s_timescale_security_references_GUID -}}
    {{- template "cdk8s-timescale/security/references.GUID" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/access.line20") "a1" (dict "fn" "cdk8s-timescale/security/access.line21") "a2" $.g.cdk8s_timescale_security_references_GUID "a3" "names of groups are not unique; see \"az ad group show --group <name> --query id\"" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $.g "cdk8s_timescale_security_access_GROUP" $nameRules.r -}}
{{- end -}}
