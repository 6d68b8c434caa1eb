{{/* A read replica holds all that the members hold: its volume must take the data that is to come. */}}
{{- define "cdk8s-timescale/checks/read-pool-volume.readPoolVolume" -}}
  {{- if (not (ne $.a0.readPool $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $room := subf $.a0.readPool.volume.sizeBytes $.a0.readPool.walBudgetBytes -}}
    {{- $memberRoom := subf $.a0.members.volume.sizeBytes $.a0.members.walBudgetBytes -}}
    {{- $sizeText := dict "g" $.g "a0" $.a0.readPool.volume.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $room -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $given := printf "readPool.storage is %s, of which %s are for data" $sizeText.r $sizeText_2.r -}}
    {{- if (ne $.a0.forecastBytes $.absent) -}}
      {{- $sizeText_3 := dict "g" $.g "a0" $.a0.forecastBytes -}}
      {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
      {{- $grows := printf "%s, and the declared data grows to %s within two years" $given $sizeText_3.r -}}
      {{- $value_2 := gt $.a0.forecastBytes $room -}}
      {{- if $value_2 -}}
        {{- $value := printf "%s: every read replica would stop; give a larger volume, or keep less" $grows -}}
        {{- $value_2 = dict "severity" "error" "message" $value -}}
      {{- end -}}
      {{- $value_4 := and (le $.a0.forecastBytes $room) (gt $.a0.forecastBytes (mulf $room 0.8)) -}}
      {{- if $value_4 -}}
        {{- $value_3 := printf "%s, at most %s %% are usual: other tables and temporary files need the rest; give a larger volume, or keep less" $grows "80" -}}
        {{- $value_4 = dict "severity" "warning" "message" $value_3 -}}
      {{- end -}}
      {{- $found := dict "g" $.g "a0" (concat (list) (list $value_2) (list $value_4)) -}}
      {{- template "cdk8s-timescale/checks/check.found" $found -}}
      {{- $_ := set $ "r" $found.r -}}
    {{- else -}}
      {{- if (ge $room $memberRoom) -}}
        {{- $_ := set $ "r" (list) -}}
      {{- else -}}
        {{- if (lt $room (mulf $memberRoom 0.25)) -}}
          {{- $sizeText_4 := dict "g" $.g "a0" $memberRoom -}}
          {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_4 -}}
          {{- $value_5 := printf "%s, must be at least a quarter of the members' %s: every read replica would stop while the members have room for years; give a larger volume" $given $sizeText_4.r -}}
          {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value_5)) -}}
        {{- else -}}
          {{- $sizeText_5 := dict "g" $.g "a0" $memberRoom -}}
          {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_5 -}}
          {{- $sizeText_6 := dict "g" $.g "a0" $room -}}
          {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_6 -}}
          {{- $value_6 := printf "%s%s" (printf "%s, and the members have %s: when the data outgrows %s, every read replica stops; " $given $sizeText_5.r $sizeText_6.r) "give it the size of postgres.storage, or watch the alert on free space" -}}
          {{- $_ := set $ "r" (list (dict "severity" "warning" "message" $value_6)) -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
