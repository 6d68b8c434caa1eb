{{/* Everything that is wrong with migrations, without a server. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.migrationsProblems" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0.migrations -}}
    {{- $value := dict "source" "^\\d+" "groups" 0 -}}
    {{- $match := $.absent -}}
    {{- if mustRegexMatch $value.source $item.name -}}
      {{- $match = list (mustRegexFind $value.source $item.name) -}}
      {{- range $group := until $value.groups -}}
        {{- $part := mustRegexReplaceAll $value.source $item.name (printf "${%d}" (add1 $group)) -}}
        {{- if eq $part "" -}}
          {{- $match = append $match nil -}}
        {{- else -}}
          {{- $match = append $match $part -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
    {{- $value_2 := $.absent -}}
    {{- if ne $match $.absent -}}
      {{- $value_3 := $.absent -}}
      {{- if lt (int 0.0) (len $match) -}}
        {{- $value_3 = index $match (int 0.0) -}}
      {{- end -}}
      {{- $value_2 = $value_3 -}}
    {{- end -}}
    {{- $value_4 := $value_2 -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = $item.name -}}
    {{- end -}}
    {{- $items = append $items $value_4 -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $migration := $.a0.migrations -}}
    {{- $value_5 := dict "database" $.a0.name "migration" $migration -}}
    {{- $problems := list -}}
    {{- $value_10 := ne $value_5.migration.name $.absent -}}
    {{- if $value_10 -}}
      {{- if not $.g.FILE_NAME -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.FILE_NAME" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.FILE_NAME "a1" $value_5.migration.name -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_10 = not $fits.r -}}
    {{- end -}}
    {{- if $value_10 -}}
      {{- if not $.g.FILE_NAME -}}
        {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.FILE_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "a file of databases.%s.migrations" $value_5.database) $.g.FILE_NAME.allowed $value_5.migration.name "files run in the order of their names") -}}
    {{- end -}}
    {{- $bytes := dict "g" $.g "a0" $value_5 -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.bytes" $bytes -}}
    {{- if (gt $bytes.r 204800.0) -}}
      {{- $memoryQuantity := dict "g" $.g "a0" 204800.0 -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
      {{- $bytes_2 := dict "g" $.g "a0" $value_5 -}}
      {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.bytes" $bytes_2 -}}
      {{- $problems = append $problems (printf "databases.%s.migrations: %s must have at most %s, got %s bytes: it travels in a ConfigMap; divide it" $value_5.database $value_5.migration.name $memoryQuantity.r (mustToRawJson $bytes_2.r)) -}}
    {{- end -}}
    {{- $textProblems := dict "g" $.g "a0" $migration -}}
    {{- template "cdk8s-timescale/timescale/declaration/validate-migrations.textProblems" $textProblems -}}
    {{- $items_3 := list -}}
    {{- range $_, $problem := $textProblems.r -}}
      {{- $items_3 = append $items_3 (printf "databases.%s.migrations: %s, %s" $.a0.name $migration.name $problem) -}}
    {{- end -}}
    {{- $value_11 := default list (concat $problems $items_3) -}}
    {{- if $value_11 -}}
      {{- $items_2 = concat $items_2 $value_11 -}}
    {{- end -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_4 := list -}}
  {{- range $_, $number := $repeated.r -}}
    {{- $items_5 := list -}}
    {{- range $_, $m := $.a0.migrations -}}
      {{- if (hasPrefix $number $m.name) -}}
        {{- $items_5 = append $items_5 $m -}}
      {{- end -}}
    {{- end -}}
    {{- $items_6 := list -}}
    {{- range $_, $m_2 := $items_5 -}}
      {{- $items_6 = append $items_6 $m_2.name -}}
    {{- end -}}
    {{- $items_4 = append $items_4 (printf "databases.%s.migrations must have each number once, got %s in %s: their order would be an accident" $.a0.name $number (join " and " $items_6)) -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $items_2 $items_4)) -}}
{{- end -}}

{{/* Sorts as people expect, and is a key of a ConfigMap and a file. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.FILE_NAME" -}}
  {{- $_ := set $.g "FILE_NAME" (dict "pattern" (dict "source" "^\\d{3,}[-_.a-z0-9]*\\.sql$" "groups" 0) "allowed" "a number of three digits or more, then lower-case letters, digits, '-', '_' and '.', ending in '.sql'") -}}
{{- end -}}

{{/* bytes */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.bytes" -}}
  {{- $byteLength := dict "g" $.g "a0" $.a0.migration.text -}}
  {{- template "cdk8s-timescale/common/quantity.byteLength" $byteLength -}}
  {{- $_ := set $ "r" $byteLength.r -}}
{{- end -}}
