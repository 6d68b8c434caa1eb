{{/* Runs every check. */}}
{{- define "cdk8s-timescale/checks/report.checkPlatform" -}}
  {{- if not $.g.CHECKS -}}
    {{- template "cdk8s-timescale/checks/index.CHECKS" $ -}}
  {{- end -}}
  {{- $entriesOf := dict "g" $.g "a0" $.g.CHECKS -}}
  {{- template "cdk8s-timescale/common/records.entriesOf" $entriesOf -}}
  {{- $items := list -}}
  {{- range $_, $item := $entriesOf.r -}}
    {{- $check := index $item 0 -}}
    {{- $run := index $item 1 -}}
    {{- $call := dict "g" $.g "env" $run.env "a0" $.a0 -}}
    {{- $_ := include $run.fn $call -}}
    {{- $items_2 := list -}}
    {{- range $_, $observation := $call.r -}}
      {{- $object := dict "check" $check -}}
      {{- range $key, $item_2 := $observation -}}
        {{- $_ := set $object $key $item_2 -}}
      {{- end -}}
      {{- $value := index $.a0.acknowledged $check -}}
      {{- if ne $value $.absent -}}
        {{- $_ := set $object "acknowledged" $value -}}
      {{- end -}}
      {{- $items_2 = append $items_2 $object -}}
    {{- end -}}
    {{- if $items_2 -}}
      {{- $items = concat $items $items_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $f := $items -}}
    {{- if (and (eq $f.severity "error") (eq $f.acknowledged $.absent)) -}}
      {{- $items_3 = append $items_3 $f -}}
    {{- end -}}
  {{- end -}}
  {{- if (gt (float64 (len $items_3)) 0.0) -}}
    {{- $CheckError := dict "g" $.g "a0" (printf "platform '%s' (%s)" $.a0.name $.a0.environment) "a1" $items_3 -}}
    {{- template "cdk8s-timescale/checks/report.CheckError" $CheckError -}}
    {{- fail $CheckError.r -}}
  {{- end -}}
  {{- $unusedAcknowledgements := dict "g" $.g "a0" $.a0 "a1" $items -}}
  {{- template "cdk8s-timescale/checks/report.unusedAcknowledgements" $unusedAcknowledgements -}}
  {{- $_ := set $ "r" (default list (concat $items $unusedAcknowledgements.r)) -}}
{{- end -}}

{{/* A finding as a line for people. An accepted error is a warning that says so. */}}
{{- define "cdk8s-timescale/checks/report.findingLine" -}}
  {{- $value := false -}}
  {{- if (eq $.a1.acknowledged $.absent) -}}
    {{- $value = "" -}}
  {{- else -}}
    {{- $value = printf " (acknowledged: %s)" $.a1.acknowledged -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s: %s: [%s] %s%s" (ternary $.a1.severity "warning" (eq $.a1.acknowledged $.absent)) $.a0 $.a1.check $.a1.message $value) -}}
{{- end -}}

{{/* A platform that is well described and would not work. Lists every error. */}}
{{- define "cdk8s-timescale/checks/report.CheckError" -}}
  {{- $items := list -}}
  {{- range $_, $f := $.a1 -}}
    {{- $items = append $items (printf "  - [%s] %s" $f.check $f.message) -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s%s" (printf "%s would not work (%s error%s):\n" $.a0 (mustToRawJson (float64 (len $.a1))) (ternary "" "s" (eq (float64 (len $.a1)) 1.0))) (printf "%s\n" (join "\n" $items))) "  To take responsibility for one, write acknowledge: { '<name in brackets>': '<reason>' }; docs/checks.md explains each.") -}}
{{- end -}}

{{/* A reason that outlives its finding would hide the next one. */}}
{{- define "cdk8s-timescale/checks/report.unusedAcknowledgements" -}}
  {{- $keys := list -}}
  {{- range $key, $item := $.a0.acknowledged -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $id := $keys -}}
    {{- $found := false -}}
    {{- range $_, $f := $.a1 -}}
      {{- if (eq $f.check $id) -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if (not $found) -}}
      {{- $items = append $items $id -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $id_2 := $items -}}
    {{- $items_2 = append $items_2 (dict "check" "acknowledge" "severity" "warning" "message" (printf "acknowledge has '%s', which found nothing: take it out, or it will hide the next finding" $id_2)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
