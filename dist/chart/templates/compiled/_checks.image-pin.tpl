{{/* Everybody runs the same image, today and after the next restart. */}}
{{- define "cdk8s-timescale/checks/image-pin.imagePin" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.monitoring $.absent) -}}
    {{- $value = list (dict "path" "monitoring.postgresExporter" "reference" $.a0.monitoring.postgresExporter.reference) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $.a0.pooler $.absent -}}
    {{- $value_2 = $.a0.pooler.exporter -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $value_2 $.absent) -}}
    {{- $value_3 = list (dict "path" "pooler.exporter" "reference" $.a0.pooler.exporter.reference) -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := (default list (concat $value $value_3)) -}}
    {{- $value_4 := splitList "@" $item.reference -}}
    {{- $value_5 := $.absent -}}
    {{- if lt (int 0.0) (len $value_4) -}}
      {{- $value_5 = index $value_4 (int 0.0) -}}
    {{- end -}}
    {{- $value_6 := splitList "@" $.a0.image.reference -}}
    {{- $value_7 := $.absent -}}
    {{- if lt (int 0.0) (len $value_6) -}}
      {{- $value_7 = index $value_6 (int 0.0) -}}
    {{- end -}}
    {{- if (ne $value_5 $value_7) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $databaseImage := dict "g" $.g "a0" $.a0.image -}}
  {{- template "cdk8s-timescale/checks/image-pin.databaseImage" $databaseImage -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $helperImage := dict "g" $.g "a0" $item_2.path "a1" $item_2.reference -}}
    {{- template "cdk8s-timescale/checks/image-pin.helperImage" $helperImage -}}
    {{- if $helperImage.r -}}
      {{- $items_2 = concat $items_2 $helperImage.r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $databaseImage.r $items_2)) -}}
{{- end -}}

{{/* databaseImage */}}
{{- define "cdk8s-timescale/checks/image-pin.databaseImage" -}}
  {{- if $.a0.digest -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- if not $.g.FLOATING -}}
      {{- template "cdk8s-timescale/checks/image-pin.FLOATING" $ -}}
    {{- end -}}
    {{- if (mustRegexMatch (index $.g.FLOATING "source") $.a0.tag) -}}
      {{- $value := printf "%s%s" (printf "image.tag is '%s', must name the versions inside or come with a digest: two pods would run two images after a restart; " $.a0.tag) "give a full tag ('pg15.18-ts2.28.3') and its digest" -}}
      {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value)) -}}
    {{- else -}}
      {{- $value_2 := printf "image.digest is missing: the tag '%s' is rebuilt with newer packages, and only a digest keeps two pods the same; see \"docker buildx imagetools inspect\"" $.a0.tag -}}
      {{- $_ := set $ "r" (list (dict "severity" "warning" "message" $value_2)) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* Exporters are released once per tag: a full one will do. */}}
{{- define "cdk8s-timescale/checks/image-pin.helperImage" -}}
  {{- $value_5 := contains "@" $.a1 -}}
  {{- if not ($value_5) -}}
    {{- if not $.g.FLOATING -}}
      {{- template "cdk8s-timescale/checks/image-pin.FLOATING" $ -}}
    {{- end -}}
    {{- $value := splitList "/" $.a1 -}}
    {{- $last := $.absent -}}
    {{- if $value -}}
      {{- $last = last $value -}}
    {{- end -}}
    {{- $value_2 := splitList ":" $last -}}
    {{- $value_3 := $.absent -}}
    {{- if lt (int 1.0) (len $value_2) -}}
      {{- $value_3 = index $value_2 (int 1.0) -}}
    {{- end -}}
    {{- $value_4 := $value_3 -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = "" -}}
    {{- end -}}
    {{- $value_5 = not (mustRegexMatch (index $.g.FLOATING "source") $value_4) -}}
  {{- end -}}
  {{- if $value_5 -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value_6 := printf "%s is '%s', must have a tag of one release or a digest: what runs would change by itself" $.a0 $.a1 -}}
    {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value_6)) -}}
  {{- end -}}
{{- end -}}

{{/* Tags that say nothing about what is inside: another image every week. */}}
{{- define "cdk8s-timescale/checks/image-pin.FLOATING" -}}
  {{- $_ := set $.g "FLOATING" (dict "source" "^$|(^|-)(latest|stable|edge|nightly|main|master)(-|$)|^pg\\d+(-all)?(-oss)?$|^pg\\d+-ts\\d+(\\.\\d+)?(-all)?(-oss)?$|^v?\\d+$" "groups" 8) -}}
{{- end -}}
