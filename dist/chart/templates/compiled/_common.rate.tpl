{{/* Rate.toPerSecond */}}
{{- define "cdk8s-timescale/common/rate.Rate.toPerSecond" -}}
  {{- $this := $.a0 -}}
  {{- $_ := set $ "r" $this.amountPerSecond -}}
{{- end -}}

{{/* So many times as often, or a part of it. */}}
{{- define "cdk8s-timescale/common/rate.Rate.times" -}}
  {{- $this := $.a0 -}}
  {{- $Rate := dict "g" $.g "a0" (mulf $this.amountPerSecond $.a1) -}}
  {{- template "cdk8s-timescale/common/rate.Rate" $Rate -}}
  {{- $_ := set $ "r" $Rate.r -}}
{{- end -}}

{{/* Rate.perSecond */}}
{{- define "cdk8s-timescale/common/rate.Rate.perSecond" -}}
  {{- $this := $.a0 -}}
  {{- $Rate := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/common/rate.Rate" $Rate -}}
  {{- $_ := set $ "r" $Rate.r -}}
{{- end -}}

{{/* Rate.perMinute */}}
{{- define "cdk8s-timescale/common/rate.Rate.perMinute" -}}
  {{- $this := $.a0 -}}
  {{- $Rate := dict "g" $.g "a0" (divf $.a1 60.0) -}}
  {{- template "cdk8s-timescale/common/rate.Rate" $Rate -}}
  {{- $_ := set $ "r" $Rate.r -}}
{{- end -}}

{{/* Rate.perHour */}}
{{- define "cdk8s-timescale/common/rate.Rate.perHour" -}}
  {{- $this := $.a0 -}}
  {{- $Rate := dict "g" $.g "a0" (divf $.a1 3600.0) -}}
  {{- template "cdk8s-timescale/common/rate.Rate" $Rate -}}
  {{- $_ := set $ "r" $Rate.r -}}
{{- end -}}

{{/* Rate.perDay */}}
{{- define "cdk8s-timescale/common/rate.Rate.perDay" -}}
  {{- $this := $.a0 -}}
  {{- $Rate := dict "g" $.g "a0" (divf $.a1 86400.0) -}}
  {{- template "cdk8s-timescale/common/rate.Rate" $Rate -}}
  {{- $_ := set $ "r" $Rate.r -}}
{{- end -}}

{{/* How often something happens, such as rows that arrive. */}}
{{- define "cdk8s-timescale/common/rate.Rate" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "amountPerSecond" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
