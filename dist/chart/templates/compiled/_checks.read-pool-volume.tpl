{{/* A read replica holds all that the members hold: its volume must take the data that is to come. */}}
{{- define "cdk8s-timescale/checks/read-pool-volume.readPoolVolume" -}}
  {{- $members := $.a0.members -}}
  {{- $readPool := $.a0.readPool -}}
  {{- if (not (ne $readPool $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $room := subf $readPool.volume.sizeBytes $readPool.walBudgetBytes -}}
    {{- $memberRoom := subf $members.volume.sizeBytes $members.walBudgetBytes -}}
    {{- $sizeText := dict "g" $.g "a0" $readPool.volume.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $room -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $given := printf "readPool.storage is %s, of which %s are for data" $sizeText.r $sizeText_2.r -}}
    {{- if (ne $.a0.forecastBytes $.absent) -}}
      {{- $sizeText_3 := dict "g" $.g "a0" $.a0.forecastBytes -}}
      {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
      {{- $grows := printf "%s, and the declared data grows to %s within two years" $given $sizeText_3.r -}}
      {{- $value := gt $.a0.forecastBytes $room -}}
      {{- if $value -}}
        {{- $error := dict "g" $.g "a0" (printf "%s: every read replica would stop; give a larger volume, or keep less" $grows) -}}
        {{- template "cdk8s-timescale/checks/check.error" $error -}}
        {{- $value = $error.r -}}
      {{- end -}}
      {{- $value_2 := and (le $.a0.forecastBytes $room) (gt $.a0.forecastBytes (mulf $room 0.8)) -}}
      {{- if $value_2 -}}
        {{- $warning := dict "g" $.g "a0" (printf "%s, at most %s %% are usual: other tables and temporary files need the rest; give a larger volume, or keep less" $grows "80") -}}
        {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
        {{- $value_2 = $warning.r -}}
      {{- end -}}
      {{- $found := dict "g" $.g "a0" (concat (list) (list $value) (list $value_2)) -}}
      {{- template "cdk8s-timescale/checks/check.found" $found -}}
      {{- $_ := set $ "r" $found.r -}}
    {{- else -}}
      {{- if (ge $room $memberRoom) -}}
        {{- $_ := set $ "r" (list) -}}
      {{- else -}}
        {{- if (lt $room (mulf $memberRoom 0.25)) -}}
          {{- $sizeText_4 := dict "g" $.g "a0" $memberRoom -}}
          {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_4 -}}
          {{- $error_2 := dict "g" $.g "a0" (printf "%s, must be at least a quarter of the members' %s: every read replica would stop while the members have room for years; give a larger volume" $given $sizeText_4.r) -}}
          {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
          {{- $_ := set $ "r" (list $error_2.r) -}}
        {{- else -}}
          {{- $sizeText_5 := dict "g" $.g "a0" $memberRoom -}}
          {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_5 -}}
          {{- $sizeText_6 := dict "g" $.g "a0" $room -}}
          {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_6 -}}
          {{- $warning_2 := dict "g" $.g "a0" (printf "%s%s" (printf "%s, and the members have %s: when the data outgrows %s, every read replica stops; " $given $sizeText_5.r $sizeText_6.r) "give it the size of postgres.storage, or watch the alert on free space") -}}
          {{- template "cdk8s-timescale/checks/check.warning" $warning_2 -}}
          {{- $_ := set $ "r" (list $warning_2.r) -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
