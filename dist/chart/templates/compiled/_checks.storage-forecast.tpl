{{/* The members have room for the data that is to come within two years. */}}
{{- define "cdk8s-timescale/checks/storage-forecast.storageForecast" -}}
  {{- $room := subf $.a0.members.volume.sizeBytes $.a0.members.walBudgetBytes -}}
  {{- if (or (eq $.a0.forecastBytes $.absent) (le $.a0.forecastBytes (mulf $room 0.8))) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (gt $.a0.forecastBytes $room) -}}
      {{- $totalByDay := dict "g" $.g "a0" $.a0.databases -}}
      {{- template "cdk8s-timescale/timescale/sums/forecast.totalByDay" $totalByDay -}}
      {{- $fullOn := dict "g" $.g "a0" $totalByDay.r "a1" $room -}}
      {{- template "cdk8s-timescale/timescale/sums/forecast.fullOn" $fullOn -}}
      {{- $value = $fullOn.r -}}
    {{- else -}}
      {{- $value = $.absent -}}
    {{- end -}}
    {{- $sizeText := dict "g" $.g "a0" $.a0.members.volume.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $room -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $sizeText_3 := dict "g" $.g "a0" $.a0.forecastBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
    {{- $given := printf "postgres.storage is %s, of which %s are for data, and the declared data grows to %s within two years" $sizeText.r $sizeText_2.r $sizeText_3.r -}}
    {{- $value_4 := false -}}
    {{- if (eq $value $.absent) -}}
      {{- $value_2 := printf "%s, at most %s %% are usual: other tables and temporary files need the rest; %s" $given "80" "give a larger volume, or keep less; \"npm run capacity\" shows what grows" -}}
      {{- $value_4 = dict "severity" "warning" "message" $value_2 -}}
    {{- else -}}
      {{- $value_3 := printf "%s: the primary would stop on day %s; %s" $given (mustToRawJson $value) "give a larger volume, or keep less; \"npm run capacity\" shows what grows" -}}
      {{- $value_4 = dict "severity" "error" "message" $value_3 -}}
    {{- end -}}
    {{- $_ := set $ "r" (list $value_4) -}}
  {{- end -}}
{{- end -}}
