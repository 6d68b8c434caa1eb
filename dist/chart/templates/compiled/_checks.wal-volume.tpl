{{/* WAL stays within its part of the volume: what checkpoints leave, and what slots may hold back. */}}
{{- define "cdk8s-timescale/checks/wal-volume.walVolume" -}}
  {{- $pod := dict "g" $.g "a0" "postgres" "a1" $.a0.members.parameters "a2" $.a0.members.walBudgetBytes -}}
  {{- template "cdk8s-timescale/checks/wal-volume.pod" $pod -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $pod_2 := dict "g" $.g "a0" "readPool" "a1" $.a0.readPool.parameters "a2" $.a0.readPool.walBudgetBytes -}}
    {{- template "cdk8s-timescale/checks/wal-volume.pod" $pod_2 -}}
    {{- $value = $pod_2.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $pod.r $value)) -}}
{{- end -}}

{{/* pod */}}
{{- define "cdk8s-timescale/checks/wal-volume.pod" -}}
  {{- $bytesOfParameter := dict "g" $.g "a0" $.a1 "a1" "max_wal_size" -}}
  {{- template "cdk8s-timescale/checks/check.bytesOfParameter" $bytesOfParameter -}}
  {{- $value := $bytesOfParameter.r -}}
  {{- if eq $value $.absent -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $bytesOfParameter_2 := dict "g" $.g "a0" $.a1 "a1" "max_slot_wal_keep_size" -}}
  {{- template "cdk8s-timescale/checks/check.bytesOfParameter" $bytesOfParameter_2 -}}
  {{- $value_2 := $bytesOfParameter_2.r -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- if (le (addf $value $value_2) $.a2) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $sizeText := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $value_2 -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $sizeText_3 := dict "g" $.g "a0" (addf $value $value_2) -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
    {{- $sizeText_4 := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_4 -}}
    {{- $value_3 := printf "%s%s" (printf "%s.parameters: max_wal_size %s + max_slot_wal_keep_size %s is %s, " $.a0 $sizeText.r $sizeText_2.r $sizeText_3.r) (printf "must be at most %s, the part of the volume for WAL: a full volume stops the server; give less, or a larger postgres.walShare or storage" $sizeText_4.r) -}}
    {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value_3)) -}}
  {{- end -}}
{{- end -}}
