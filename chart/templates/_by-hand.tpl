{{/*
Functions whose TypeScript no template could be: they read files, hash, or write JSON and YAML. Every define here has the name and the
arguments (a0, a1, …) of the function in lib/ that it stands for, and leaves its result in "r".
*/}}

{{/* lib/common/hash.ts */}}
{{- define "cdk8s-timescale/common/hash.contentHash" -}}
  {{- $_ := set $ "r" (trunc 10 (sha256sum (mustToRawJson $.a0))) -}}
{{- end -}}
{{- define "cdk8s-timescale/common/hash.sha256" -}}
  {{- $_ := set $ "r" (sha256sum $.a0) -}}
{{- end -}}

{{/* lib/common/quantity.ts */}}
{{- define "cdk8s-timescale/common/quantity.byteLength" -}}
  {{- $_ := set $ "r" (float64 (len $.a0)) -}}
{{- end -}}

{{/* lib/common/records.ts: Go walks a map in the order of its keys. */}}
{{- define "cdk8s-timescale/common/records.entriesOf" -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a0 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $_ := set $ "r" $entries -}}
{{- end -}}

{{/* lib/common/json.ts */}}
{{- define "cdk8s-timescale/common/json.compactJson" -}}
  {{- $_ := set $ "r" (mustToRawJson $.a0) -}}
{{- end -}}
{{- define "cdk8s-timescale/common/json.jsonText" -}}
  {{- $lines := dict "value" $.a0 "indent" "" -}}
  {{- template "cdk8s-timescale/by-hand.json" $lines -}}
  {{- $_ := set $ "r" $lines.text -}}
{{- end -}}
{{- define "cdk8s-timescale/by-hand.json" -}}
  {{- if and (kindIs "map" $.value) $.value -}}
    {{- $below := printf "%s " $.indent -}}
    {{- $lines := list -}}
    {{- range $key, $item := $.value -}}
      {{- $part := dict "value" $item "indent" $below -}}
      {{- template "cdk8s-timescale/by-hand.json" $part -}}
      {{- $lines = append $lines (printf "%s%s: %s" $below (mustToRawJson $key) $part.text) -}}
    {{- end -}}
    {{- $_ := set $ "text" (printf "{\n%s\n%s}" (join ",\n" $lines) $.indent) -}}
  {{- else if and (kindIs "slice" $.value) $.value -}}
    {{- $below := printf "%s " $.indent -}}
    {{- $lines := list -}}
    {{- range $item := $.value -}}
      {{- $part := dict "value" $item "indent" $below -}}
      {{- template "cdk8s-timescale/by-hand.json" $part -}}
      {{- $lines = append $lines (printf "%s%s" $below $part.text) -}}
    {{- end -}}
    {{- $_ := set $ "text" (printf "[\n%s\n%s]" (join ",\n" $lines) $.indent) -}}
  {{- else -}}
    {{- $_ := set $ "text" (mustToRawJson $.value) -}}
  {{- end -}}
{{- end -}}

{{/* lib/common/config-yaml.ts */}}
{{- define "cdk8s-timescale/common/config-yaml.configYaml" -}}
  {{- $below := dict "value" $.a0 "indent" "" -}}
  {{- template "cdk8s-timescale/by-hand.yaml" $below -}}
  {{- $_ := set $ "r" (printf "%s\n" (join "\n" $below.lines)) -}}
{{- end -}}
{{- define "cdk8s-timescale/by-hand.yaml" -}}
  {{- $lines := list -}}
  {{- $inList := kindIs "slice" $.value -}}
  {{- range $key, $item := $.value -}}
    {{- $start := printf "%s-" $.indent -}}
    {{- if not $inList -}}
      {{- $start = printf "%s%s:" $.indent $key -}}
    {{- end -}}
    {{- if and (or (kindIs "map" $item) (kindIs "slice" $item)) (not $item) -}}
      {{- $lines = append $lines (printf "%s %s" $start (ternary "[]" "{}" (kindIs "slice" $item))) -}}
    {{- else if or (kindIs "map" $item) (kindIs "slice" $item) -}}
      {{- $below := dict "value" $item "indent" (printf "%s  " $.indent) -}}
      {{- template "cdk8s-timescale/by-hand.yaml" $below -}}
      {{- if $inList -}}
        {{- $lines = concat $lines (list (printf "%s %s" $start (trim (first $below.lines)))) (rest $below.lines) -}}
      {{- else -}}
        {{- $lines = concat $lines (list $start) $below.lines -}}
      {{- end -}}
    {{- else if and (kindIs "string" $item) (contains "\n" (toString $item)) (regexMatch "^[!-~]([ -~\\n]*[ -~])?\\n?$" (toString $item)) -}}
      {{- $ends := hasSuffix "\n" $item -}}
      {{- $lines = append $lines (printf "%s |%s" $start (ternary "" "-" $ends)) -}}
      {{- range $line := splitList "\n" (trimSuffix "\n" $item) -}}
        {{- $lines = append $lines (ternary "" (printf "%s  %s" $.indent $line) (eq $line "")) -}}
      {{- end -}}
    {{- else -}}
      {{- $lines = append $lines (printf "%s %s" $start (mustToRawJson $item)) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "lines" $lines -}}
{{- end -}}

{{/* lib/common/scripts.ts */}}
{{- define "cdk8s-timescale/common/scripts.podScript" -}}
  {{- $_ := set $ "r" ($.g.root.Files.Get (printf "files/scripts/%s" $.a0)) -}}
{{- end -}}

{{/* lib/cluster/parameters/lines.ts: read once. */}}
{{- define "cdk8s-timescale/cluster/parameters/lines.catalogueLines" -}}
  {{- if not (hasKey $.g "catalogue") -}}
    {{- $_ := set $.g "catalogue" (splitList "\n" (trimSuffix "\n" ($.g.root.Files.Get "files/postgres/parameters.txt"))) -}}
  {{- end -}}
  {{- $_ := set $ "r" $.g.catalogue -}}
{{- end -}}

{{/* lib/timescale/schema/program.ts */}}
{{- define "cdk8s-timescale/timescale/schema/program.convergeProgram" -}}
  {{- $files := list -}}
  {{- range $path, $bytes := $.g.root.Files.Glob (ternary "files/converge/*.sql" "files/converge/[0-3]*.sql" $.a0) -}}
    {{- $files = append $files (dict "name" (base $path) "text" (toString $bytes)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $files -}}
{{- end -}}

{{/* lib/chart/cluster.ts: what is in the cluster. Without one, lookup finds nothing. Every namespace has the ServiceAccount. */}}
{{- define "cdk8s-timescale/chart/cluster.isConnected" -}}
  {{- $_ := set $ "r" (not (empty (lookup "v1" "ServiceAccount" $.a0 "default"))) -}}
{{- end -}}
{{- define "cdk8s-timescale/chart/cluster.secretKeys" -}}
  {{- $keys := list -}}
  {{- range $key, $value := (lookup "v1" "Secret" $.a0 $.a1).data -}}
    {{- if $value -}}
      {{- $keys = append $keys $key -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $keys -}}
{{- end -}}
{{- define "cdk8s-timescale/chart/cluster.releaseOfPlatform" -}}
  {{- $set := lookup "apps/v1" "StatefulSet" $.a0 $.a1 -}}
  {{- if eq (dig "metadata" "labels" "app.kubernetes.io/name" "" $set) "timescaledb" -}}
    {{- $_ := set $ "r" (dig "metadata" "annotations" "meta.helm.sh/release-name" "" $set) -}}
  {{- end -}}
{{- end -}}

{{/* lib/chart/values/bundled.ts */}}
{{- define "cdk8s-timescale/chart/values/bundled.bundledMigrations" -}}
  {{- $files := list -}}
  {{- range $path, $bytes := $.g.root.Files.Glob (printf "files/migrations/%s/*.sql" $.a0) -}}
    {{- $files = append $files (dict "name" (base $path) "text" (toString $bytes)) -}}
  {{- end -}}
  {{- if not $files -}}
    {{- fail (printf "migrations.bundled must name a directory of the chart's files/migrations, got '%s': give other files in migrations.files" $.a0) -}}
  {{- end -}}
  {{- $_ := set $ "r" $files -}}
{{- end -}}

{{/* lib/chart/values/deployed.ts: nothing is found where no cluster is asked, as by `helm template`. */}}
{{- define "cdk8s-timescale/chart/values/deployed.statefulSetIn" -}}
  {{- $_ := set $ "r" (default nil (lookup "apps/v1" "StatefulSet" $.a0 $.a1)) -}}
{{- end -}}
{{- define "cdk8s-timescale/chart/values/deployed.claimIn" -}}
  {{- $_ := set $ "r" (default nil (lookup "v1" "PersistentVolumeClaim" $.a0 $.a1)) -}}
{{- end -}}

{{/* lib/chart/values/normalised.ts: numbers become floating point, as all of JavaScript's are, and what is null is not given. */}}
{{- define "cdk8s-timescale/chart/values/normalised.normalised" -}}
  {{- $copy := dict "value" (mustFromJson (mustToRawJson $.a0)) -}}
  {{- template "cdk8s-timescale/by-hand.given" $copy -}}
  {{- $_ := set $ "r" $copy.value -}}
{{- end -}}
{{- define "cdk8s-timescale/by-hand.given" -}}
  {{- if kindIs "map" $.value -}}
    {{- range $key, $item := $.value -}}
      {{- if kindIs "invalid" $item -}}
        {{- $_ := unset $.value $key -}}
      {{- else if or (kindIs "map" $item) (kindIs "slice" $item) -}}
        {{- template "cdk8s-timescale/by-hand.given" (dict "value" $item) -}}
      {{- end -}}
    {{- end -}}
  {{- else if kindIs "slice" $.value -}}
    {{- range $item := $.value -}}
      {{- if or (kindIs "map" $item) (kindIs "slice" $item) -}}
        {{- template "cdk8s-timescale/by-hand.given" (dict "value" $item) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* lib/timescale/declaration: SQL that comes with the chart was read when it was made, other SQL is read by the Job that runs it; the server knows its time zones. */}}
{{- define "cdk8s-timescale/timescale/declaration/validate-migrations.textProblems" -}}
  {{- $_ := set $ "r" list -}}
{{- end -}}
{{- define "cdk8s-timescale/timescale/declaration/validate-timeseries.isTimezone" -}}
  {{- $_ := set $ "r" true -}}
{{- end -}}

{{/* JavaScript's own String and Number, as values. */}}
{{- define "cdk8s-timescale/global.String" -}}
  {{- $_ := set $ "r" (ternary $.a0 (mustToRawJson $.a0) (kindIs "string" $.a0)) -}}
{{- end -}}
{{- define "cdk8s-timescale/global.Number" -}}
  {{- $_ := set $ "r" (float64 $.a0) -}}
{{- end -}}
