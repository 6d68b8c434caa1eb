{{/* Size.toKibibytes */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" -}}
  {{- $this := $.a0 -}}
  {{- $_ := set $ "r" $this.amountOfKibibytes -}}
{{- end -}}

{{/* Cpu.millis */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Cpu.millis" -}}
  {{- $this := $.a0 -}}
  {{- $Cpu := dict "g" $.g "a0" (printf "%sm" (mustToRawJson $.a1)) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cpu" $Cpu -}}
  {{- $_ := set $ "r" $Cpu.r -}}
{{- end -}}

{{/* Size.mebibytes */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Size.mebibytes" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.KIBIBYTES_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.KIBIBYTES_OF" $ -}}
  {{- end -}}
  {{- $Size := dict "g" $.g "a0" (mulf $.a1 $.g.KIBIBYTES_OF.mebibyte) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Size" $Size -}}
  {{- $_ := set $ "r" $Size.r -}}
{{- end -}}

{{/* Duration.toSeconds */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" -}}
  {{- $this := $.a0 -}}
  {{- $_ := set $ "r" $this.amountOfSeconds -}}
{{- end -}}

{{/* Duration.minutes */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.SECONDS_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.SECONDS_OF" $ -}}
  {{- end -}}
  {{- $Duration := dict "g" $.g "a0" (mulf $.a1 $.g.SECONDS_OF.minute) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration" $Duration -}}
  {{- $_ := set $ "r" $Duration.r -}}
{{- end -}}

{{/* Duration.seconds */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Duration.seconds" -}}
  {{- $this := $.a0 -}}
  {{- $Duration := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration" $Duration -}}
  {{- $_ := set $ "r" $Duration.r -}}
{{- end -}}

{{/* Duration.hours */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Duration.hours" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.SECONDS_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.SECONDS_OF" $ -}}
  {{- end -}}
  {{- $Duration := dict "g" $.g "a0" (mulf $.a1 $.g.SECONDS_OF.hour) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration" $Duration -}}
  {{- $_ := set $ "r" $Duration.r -}}
{{- end -}}

{{/* Duration.days */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Duration.days" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.SECONDS_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.SECONDS_OF" $ -}}
  {{- end -}}
  {{- $Duration := dict "g" $.g "a0" (mulf $.a1 $.g.SECONDS_OF.day) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration" $Duration -}}
  {{- $_ := set $ "r" $Duration.r -}}
{{- end -}}

{{/* Size.toGibibytes */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Size.toGibibytes" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.KIBIBYTES_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.KIBIBYTES_OF" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (divf $this.amountOfKibibytes $.g.KIBIBYTES_OF.gibibyte) -}}
{{- end -}}

{{/* Cpu */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Cpu" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "amount" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Size */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Size" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "amountOfKibibytes" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* KIBIBYTES_OF */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.KIBIBYTES_OF" -}}
  {{- $_ := set $.g "KIBIBYTES_OF" (dict "mebibyte" 1024.0 "gibibyte" 1048576.0 "tebibyte" 1073741824.0) -}}
{{- end -}}

{{/* Duration */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Duration" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "amountOfSeconds" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Value classes of cdk8s and cdk8s-plus as the chart has them: a compiler cannot read packages, so these take their places. */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.SECONDS_OF" -}}
  {{- $_ := set $.g "SECONDS_OF" (dict "minute" 60.0 "hour" 3600.0 "day" 86400.0) -}}
{{- end -}}

{{/* Duration.toDays */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Duration.toDays" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.SECONDS_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.SECONDS_OF" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (divf $this.amountOfSeconds $.g.SECONDS_OF.day) -}}
{{- end -}}

{{/* Cron.schedule */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Cron.schedule" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a1.minute -}}
  {{- if eq $value $.absent -}}
    {{- $value = "*" -}}
  {{- end -}}
  {{- $value_2 := $.a1.hour -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "*" -}}
  {{- end -}}
  {{- $value_3 := $.a1.day -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = "*" -}}
  {{- end -}}
  {{- $value_4 := $.a1.month -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = "*" -}}
  {{- end -}}
  {{- $value_5 := $.a1.weekDay -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = "*" -}}
  {{- end -}}
  {{- $Cron := dict "g" $.g "a0" (printf "%s %s %s %s %s" $value $value_2 $value_3 $value_4 $value_5) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cron" $Cron -}}
  {{- $_ := set $ "r" $Cron.r -}}
{{- end -}}

{{/* Cpu.units */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Cpu.units" -}}
  {{- $this := $.a0 -}}
  {{- $Cpu := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cpu" $Cpu -}}
  {{- $_ := set $ "r" $Cpu.r -}}
{{- end -}}

{{/* Duration.toHours */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Duration.toHours" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.SECONDS_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.SECONDS_OF" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (divf $this.amountOfSeconds $.g.SECONDS_OF.hour) -}}
{{- end -}}

{{/* Size.kibibytes */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Size.kibibytes" -}}
  {{- $this := $.a0 -}}
  {{- $Size := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Size" $Size -}}
  {{- $_ := set $ "r" $Size.r -}}
{{- end -}}

{{/* Size.gibibytes */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Size.gibibytes" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.KIBIBYTES_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.KIBIBYTES_OF" $ -}}
  {{- end -}}
  {{- $Size := dict "g" $.g "a0" (mulf $.a1 $.g.KIBIBYTES_OF.gibibyte) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Size" $Size -}}
  {{- $_ := set $ "r" $Size.r -}}
{{- end -}}

{{/* Size.tebibytes */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Size.tebibytes" -}}
  {{- $this := $.a0 -}}
  {{- if not $.g.KIBIBYTES_OF -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.KIBIBYTES_OF" $ -}}
  {{- end -}}
  {{- $Size := dict "g" $.g "a0" (mulf $.a1 $.g.KIBIBYTES_OF.tebibyte) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Size" $Size -}}
  {{- $_ := set $ "r" $Size.r -}}
{{- end -}}

{{/* Cron */}}
{{- define "cdk8s-timescale/chart/shims/cdk8s.Cron" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "expressionString" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
