{{/* The groups in one spelling. `accessProblems` says what may be wrong with them. */}}
{{- define "cdk8s-timescale/security/access.describeAccess" -}}
  {{- $value := $.a0.adminGroups -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $group := $value -}}
    {{- $items = append $items (lower $group) -}}
  {{- end -}}
  {{- $value_2 := $.a0.readerGroups -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $group_2 := $value_2 -}}
    {{- $items_2 = append $items_2 (lower $group_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "adminGroups" $items "readerGroups" $items_2) -}}
{{- end -}}

{{/* Everything that is wrong with the groups. Empty: nothing. */}}
{{- define "cdk8s-timescale/security/access.accessProblems" -}}
  {{- $describeAccess := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/access.describeAccess" $describeAccess -}}
  {{- $admins := uniq $describeAccess.r.adminGroups -}}
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
  {{- range $_, $group := $describeAccess.r.readerGroups -}}
    {{- if (has $group $admins) -}}
      {{- $items = append $items $group -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $group_2 := $items -}}
    {{- $items_2 = append $items_2 (printf "access.readerGroups must not repeat a group of access.adminGroups, got '%s' in both: administrators may read already; take it out of one" $group_2) -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $groupProblems.r $groupProblems_2.r $items_2)) -}}
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
    {{- $value := dict "field" (printf "%s[%s]" $.a0 (mustToRawJson $i_2)) "group" $group_2 -}}
    {{- $problems := list -}}
    {{- $value_2 := $value.group -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = "" -}}
    {{- end -}}
    {{- $secretShape := dict "g" $.g "a0" $value_2 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape -}}
    {{- if (ne $secretShape.r $.absent) -}}
      {{- $value_3 := $value.group -}}
      {{- if eq $value_3 $.absent -}}
        {{- $value_3 = "" -}}
      {{- end -}}
      {{- $secretShape_2 := dict "g" $.g "a0" $value_3 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_2 -}}
      {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "access.%s" $value.field) $secretShape_2.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
    {{- end -}}
    {{- $value_5 := ne $value.group $.absent -}}
    {{- if $value_5 -}}
      {{- $value_4 := $value.group -}}
      {{- if eq $value_4 $.absent -}}
        {{- $value_4 = "" -}}
      {{- end -}}
      {{- $secretShape_3 := dict "g" $.g "a0" $value_4 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_3 -}}
      {{- $value_5 = eq $secretShape_3.r $.absent -}}
    {{- end -}}
    {{- $value_10 := $value_5 -}}
    {{- if $value_10 -}}
      {{- if not $.g.GUID -}}
        {{- template "cdk8s-timescale/security/references.GUID" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.GUID "a1" $value.group -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_10 = not $fits.r -}}
    {{- end -}}
    {{- if $value_10 -}}
      {{- if not $.g.GUID -}}
        {{- template "cdk8s-timescale/security/references.GUID" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "access.%s" $value.field) $.g.GUID.allowed $value.group "names of groups are not unique; see \"az ad group show --group <name> --query id\"") -}}
    {{- end -}}
    {{- $value_11 := lower $group_2 -}}
    {{- $found := -1.0 -}}
    {{- range $position, $item := $items -}}
      {{- if deepEqual $item $value_11 -}}
        {{- $found = float64 $position -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value_12 := false -}}
    {{- if (lt $found $i_2) -}}
      {{- $value_12 = list (printf "access.%s[%s] must be named once, got '%s' again: take it out" $.a0 (mustToRawJson $i_2) $group_2) -}}
    {{- else -}}
      {{- $value_12 = list -}}
    {{- end -}}
    {{- $value_13 := default list (concat $problems $value_12) -}}
    {{- if $value_13 -}}
      {{- $items_2 = concat $items_2 $value_13 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
