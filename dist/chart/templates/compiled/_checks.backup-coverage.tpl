{{/* Every repository gets full backups by itself, and the server that is read from exists. */}}
{{- define "cdk8s-timescale/checks/backup-coverage.backupCoverage" -}}
  {{- if (not (ne $.a0.backups $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $r := $.a0.backups.repositories -}}
      {{- $found := false -}}
      {{- range $_, $s := $.a0.backups.schedules -}}
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
      {{- $value := printf "%s%s" (printf "backups.schedules have no full backup for repository %s: a repository without one has nothing to restore, or one old backup that all others depend on; " (mustToRawJson $item.index)) (printf "add { type: 'full', repository: %s, schedule: … }" (mustToRawJson $item.index)) -}}
      {{- $items_2 = append $items_2 (dict "severity" "error" "message" $value) -}}
    {{- end -}}
    {{- $found_2 := dict "g" $.g "a0" (concat (list) $items_2 (list (and (and (eq $.a0.backups.from "standby") (eq $.a0.members.replicas 1.0)) (dict "severity" "error" "message" "backups.from is 'standby' with postgres.members 1: there is no standby, and every backup fails; use 'prefer-standby' or 'primary'")))) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found_2 -}}
    {{- $_ := set $ "r" $found_2.r -}}
  {{- end -}}
{{- end -}}
