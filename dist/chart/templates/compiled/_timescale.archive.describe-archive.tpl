{{/* describeArchive */}}
{{- define "cdk8s-timescale/timescale/archive/describe-archive.describeArchive" -}}
  {{- $toModel := dict "g" $.g "a0" $.a0.destination "a1" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage.toModel" $toModel -}}
  {{- $value := $.a0.schedule -}}
  {{- if eq $value $.absent -}}
    {{- if not $.g.DEFAULT_SCHEDULE -}}
      {{- template "cdk8s-timescale/timescale/archive/describe-archive.DEFAULT_SCHEDULE" $ -}}
    {{- end -}}
    {{- $value = $.g.DEFAULT_SCHEDULE -}}
  {{- end -}}
  {{- $value_2 := $.a0.deadline -}}
  {{- if eq $value_2 $.absent -}}
    {{- if not $.g.DEFAULT_DEADLINE -}}
      {{- template "cdk8s-timescale/timescale/archive/describe-archive.DEFAULT_DEADLINE" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.DEFAULT_DEADLINE -}}
  {{- end -}}
  {{- $toSeconds := dict "g" $.g "a0" $value_2 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a0.scratch $.absent) -}}
      {{- $toKibibytes := dict "g" $.g "a0" $.a0.scratch "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
    {{- $value_3 = mulf $toKibibytes.r 1024.0 -}}
  {{- else -}}
    {{- $archivedTables := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/timescale/archive/archived-tables.archivedTables" $archivedTables -}}
    {{- $items := list -}}
    {{- range $_, $item := $archivedTables.r -}}
      {{- $items = append $items $item.table -}}
    {{- end -}}
    {{- $scratchBytes := dict "g" $.g "a0" $items -}}
    {{- template "cdk8s-timescale/timescale/archive/scratch-size.scratchBytes" $scratchBytes -}}
    {{- $value_3 = $scratchBytes.r -}}
  {{- end -}}
  {{- $value_4 := $.a0.resources -}}
  {{- if eq $value_4 $.absent -}}
    {{- if not $.g.DEFAULT_RESOURCES -}}
      {{- template "cdk8s-timescale/timescale/archive/describe-archive.DEFAULT_RESOURCES" $ -}}
    {{- end -}}
    {{- $value_4 = $.g.DEFAULT_RESOURCES -}}
  {{- end -}}
  {{- $describeResources := dict "g" $.g "a0" $value_4 -}}
  {{- template "cdk8s-timescale/common/resources.describeResources" $describeResources -}}
  {{- $object := dict "spreadHosts" "preferred" "spreadZones" "preferred" -}}
  {{- range $key, $item_2 := $.a0.scheduling -}}
    {{- $_ := set $object $key $item_2 -}}
  {{- end -}}
  {{- $describeScheduling := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/common/scheduling.describeScheduling" $describeScheduling -}}
  {{- $_ := set $ "r" (dict "destination" $toModel.r "cron" $value.expressionString "deadlineSeconds" $toSeconds.r "scratchBytes" $value_3 "resources" $describeResources.r "scheduling" $describeScheduling.r) -}}
{{- end -}}

{{/* DEFAULT_SCHEDULE */}}
{{- define "cdk8s-timescale/timescale/archive/describe-archive.DEFAULT_SCHEDULE" -}}
  {{- $schedule := dict "g" $.g "a1" (dict "minute" "35" "hour" "2") -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cron.schedule" $schedule -}}
  {{- $_ := set $.g "DEFAULT_SCHEDULE" $schedule.r -}}
{{- end -}}

{{/* DEFAULT_DEADLINE */}}
{{- define "cdk8s-timescale/timescale/archive/describe-archive.DEFAULT_DEADLINE" -}}
  {{- $hours := dict "g" $.g "a1" 6.0 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.hours" $hours -}}
  {{- $_ := set $.g "DEFAULT_DEADLINE" $hours.r -}}
{{- end -}}

{{/* psql, gzip and curl hand rows through and keep none. */}}
{{- define "cdk8s-timescale/timescale/archive/describe-archive.DEFAULT_RESOURCES" -}}
  {{- $millis := dict "g" $.g "a1" 500.0 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cpu.millis" $millis -}}
  {{- $mebibytes := dict "g" $.g "a1" 256.0 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.mebibytes" $mebibytes -}}
  {{- $units := dict "g" $.g "a1" 1.0 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cpu.units" $units -}}
  {{- $_ := set $.g "DEFAULT_RESOURCES" (dict "cpu" $millis.r "memory" $mebibytes.r "cpuLimit" $units.r) -}}
{{- end -}}
