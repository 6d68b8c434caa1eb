{{/* Every login has a password of its own. */}}
{{- define "cdk8s-timescale/checks/shared-passwords.sharedPasswords" -}}
  {{- $passwords := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/shared-passwords.passwords" $passwords -}}
  {{- $items := list -}}
  {{- range $_, $item := $passwords.r -}}
    {{- $items = append $items $item.key -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $key := (uniq $items) -}}
    {{- $items_3 := list -}}
    {{- range $_, $other := $passwords.r -}}
      {{- if (eq $other.key $key) -}}
        {{- $items_3 = append $items_3 $other -}}
      {{- end -}}
    {{- end -}}
    {{- $items_4 := list -}}
    {{- range $_, $item_2 := $items_3 -}}
      {{- $items_4 = append $items_4 $item_2.login -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (dict "key" $key "logins" (uniq $items_4)) -}}
  {{- end -}}
  {{- $items_5 := list -}}
  {{- range $_, $item_3 := $items_2 -}}
    {{- if (gt (float64 (len $item_3.logins)) 1.0) -}}
      {{- $items_5 = append $items_5 $item_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_6 := list -}}
  {{- range $_, $item_4 := $items_5 -}}
    {{- $value := printf "%s%s" (printf "the key '%s' of Secret '%s' is the password of %s, must be of one login: " $item_4.key $.a0.credentials.secretName (join " and " $item_4.logins)) "who learns the weaker one has the stronger one too; give each a passwordKey of its own" -}}
    {{- $items_6 = append $items_6 (dict "severity" "error" "message" $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_6 -}}
{{- end -}}

{{/* passwords */}}
{{- define "cdk8s-timescale/checks/shared-passwords.passwords" -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0.databases -}}
    {{- if $d.roles -}}
      {{- $items = concat $items $d.roles -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $r := $items -}}
    {{- $value := false -}}
    {{- if $r.passwordKey -}}
      {{- $value = list (dict "key" $r.passwordKey "login" $r.name) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- if $value -}}
      {{- $items_2 = concat $items_2 $value -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (dict "key" $.a0.credentials.keys.superuser "login" $.a0.systemRoles.superuser) (dict "key" $.a0.credentials.keys.replication "login" $.a0.systemRoles.replication) (dict "key" $.a0.credentials.keys.rewind "login" $.a0.systemRoles.rewind) (dict "key" $.a0.credentials.keys.pooler "login" $.a0.systemRoles.pooler) (dict "key" $.a0.credentials.keys.patroniRest "login" "Patroni's REST interface")) $items_2) -}}
{{- end -}}
