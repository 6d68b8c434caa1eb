{{/* The members have room for the data that is to come within two years. */}}
{{- define "cdk8s-timescale/checks/storage-forecast.storageForecast" -}}
  {{- $databases := $.a0.databases -}}
  {{- $forecast := $.a0.forecastBytes -}}
  {{- $members := $.a0.members -}}
  {{- $sizeBytes := $members.volume.sizeBytes -}}
  {{- $room := subf $sizeBytes $members.walBudgetBytes -}}
  {{- if (or (eq $forecast $.absent) (le $forecast (mulf $room 0.8))) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (gt $forecast $room) -}}
      {{- $totalByDay := dict "g" $.g "a0" $databases -}}
      {{- template "cdk8s-timescale/timescale/sums/forecast.totalByDay" $totalByDay -}}
      {{- $fullOn := dict "g" $.g "a0" $totalByDay.r "a1" $room -}}
      {{- template "cdk8s-timescale/timescale/sums/forecast.fullOn" $fullOn -}}
      {{- $value = $fullOn.r -}}
    {{- else -}}
      {{- $value = $.absent -}}
    {{- end -}}
    {{- $sizeText := dict "g" $.g "a0" $sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $room -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $sizeText_3 := dict "g" $.g "a0" $forecast -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
    {{- $given := printf "postgres.storage is %s, of which %s are for data, and the declared data grows to %s within two years" $sizeText.r $sizeText_2.r $sizeText_3.r -}}
    {{- $value_2 := false -}}
    {{- if (eq $value $.absent) -}}
      {{- $warning := dict "g" $.g "a0" (printf "%s, at most %s %% are usual: other tables and temporary files need the rest; %s" $given "80" "give a larger volume, or keep less; \"npm run capacity\" shows what grows") -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
      {{- $value_2 = $warning.r -}}
    {{- else -}}
      {{- $error := dict "g" $.g "a0" (printf "%s: the primary would stop on day %s; %s" $given (mustToRawJson $value) "give a larger volume, or keep less; \"npm run capacity\" shows what grows") -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $value_2 = $error.r -}}
    {{- end -}}
    {{- $_ := set $ "r" (list $value_2) -}}
  {{- end -}}
{{- end -}}
