{{/* Every login has a password of its own. */}}
{{- define "cdk8s-timescale/checks/shared-passwords.sharedPasswords" -}}
  {{- $passwords := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/shared-passwords.passwords" $passwords -}}
  {{- $items := list -}}
  {{- range $_, $item := $passwords.r -}}
    {{- $key := $item.key -}}
    {{- $items = append $items $key -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $key_2 := (uniq $items) -}}
    {{- $items_3 := list -}}
    {{- range $_, $other := $passwords.r -}}
      {{- if (eq $other.key $key_2) -}}
        {{- $items_3 = append $items_3 $other -}}
      {{- end -}}
    {{- end -}}
    {{- $items_4 := list -}}
    {{- range $_, $item_2 := $items_3 -}}
      {{- $login := $item_2.login -}}
      {{- $items_4 = append $items_4 $login -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (dict "key" $key_2 "logins" (uniq $items_4)) -}}
  {{- end -}}
  {{- $items_5 := list -}}
  {{- range $_, $item_3 := $items_2 -}}
    {{- $logins := $item_3.logins -}}
    {{- if (gt (float64 (len $logins)) 1.0) -}}
      {{- $items_5 = append $items_5 $item_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_6 := list -}}
  {{- range $_, $item_4 := $items_5 -}}
    {{- $key_3 := $item_4.key -}}
    {{- $logins_2 := $item_4.logins -}}
    {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "the key '%s' of Secret '%s' is the password of %s, must be of one login: " $key_3 $.a0.credentials.secretName (join " and " $logins_2)) "who learns the weaker one has the stronger one too; give each a passwordKey of its own") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $items_6 = append $items_6 $error.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_6 -}}
{{- end -}}

{{/* passwords */}}
{{- define "cdk8s-timescale/checks/shared-passwords.passwords" -}}
  {{- $databases := $.a0.databases -}}
  {{- $credentials := $.a0.credentials -}}
  {{- $systemRoles := $.a0.systemRoles -}}
  {{- $keys := $credentials.keys -}}
  {{- $items := list -}}
  {{- range $_, $d := $databases -}}
    {{- $items = concat $items $d.roles -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $r := $items -}}
    {{- $value := false -}}
    {{- if $r.passwordKey -}}
      {{- $value = list (dict "key" $r.passwordKey "login" $r.name) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $items_2 = concat $items_2 $value -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (dict "key" $keys.superuser "login" $systemRoles.superuser) (dict "key" $keys.replication "login" $systemRoles.replication) (dict "key" $keys.rewind "login" $systemRoles.rewind) (dict "key" $keys.pooler "login" $systemRoles.pooler) (dict "key" $keys.patroniRest "login" "Patroni's REST interface")) $items_2) -}}
{{- end -}}
