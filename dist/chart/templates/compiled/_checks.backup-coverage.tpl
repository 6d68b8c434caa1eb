{{/* Every repository gets full backups by itself, and the server that is read from exists. */}}
{{- define "cdk8s-timescale/checks/backup-coverage.backupCoverage" -}}
  {{- $backups := $.a0.backups -}}
  {{- $members := $.a0.members -}}
  {{- if (not (ne $backups $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $r := $backups.repositories -}}
      {{- $found := false -}}
      {{- range $_, $s := $backups.schedules -}}
        {{- if (and (eq $s.repository $r.index) (eq $s.type "full")) -}}
          {{- $found = true -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- if (not $found) -}}
        {{- $items = append $items $r -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $item := $items -}}
      {{- $index := $item.index -}}
      {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "backups.schedules have no full backup for repository %s: a repository without one has nothing to restore, or one old backup that all others depend on; " (mustToRawJson $index)) (printf "add { type: 'full', repository: %s, schedule: … }" (mustToRawJson $index))) -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $items_2 = append $items_2 $error.r -}}
    {{- end -}}
    {{- $value := and (eq $backups.from "standby") (eq $members.replicas 1.0) -}}
    {{- if $value -}}
      {{- $error_2 := dict "g" $.g "a0" "backups.from is 'standby' with postgres.members 1: there is no standby, and every backup fails; use 'prefer-standby' or 'primary'" -}}
      {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
      {{- $value = $error_2.r -}}
    {{- end -}}
    {{- $found_2 := dict "g" $.g "a0" (concat (list) $items_2 (list $value)) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found_2 -}}
    {{- $_ := set $ "r" $found_2.r -}}
  {{- end -}}
{{- end -}}
