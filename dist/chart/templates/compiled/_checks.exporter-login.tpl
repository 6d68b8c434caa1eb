{{/* The exporter's login exists and may see what it has to. */}}
{{- define "cdk8s-timescale/checks/exporter-login.exporterLogin" -}}
  {{- if (not (ne $.a0.monitoring $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $d := $.a0.databases -}}
      {{- if $d.roles -}}
        {{- $items = concat $items $d.roles -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 := list -}}
    {{- range $_, $r := $items -}}
      {{- if (eq $r.name $.a0.monitoring.exporterRole) -}}
        {{- $items_2 = append $items_2 $r -}}
      {{- end -}}
    {{- end -}}
    {{- $found := false -}}
    {{- range $_, $r_2 := $items_2 -}}
      {{- if (eq $r_2.privilege "monitoring") -}}
        {{- $found = true -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- if $found -}}
      {{- $_ := set $ "r" (list) -}}
    {{- else -}}
      {{- $value := false -}}
      {{- if (eq (float64 (len $items_2)) 0.0) -}}
        {{- $value = "is no login of the databases" -}}
      {{- else -}}
        {{- $items_3 := list -}}
        {{- range $_, $r_3 := $items_2 -}}
          {{- $items_3 = append $items_3 $r_3.privilege -}}
        {{- end -}}
        {{- $value = printf "has the privilege %s" (join ", " $items_3) -}}
      {{- end -}}
      {{- $value_2 := printf "%s%s" (printf "monitoring.role '%s' %s, must be one with addMonitoring(): the exporter could not read its figures; " $.a0.monitoring.exporterRole $value) (printf "add .addMonitoring('%s') to a database" $.a0.monitoring.exporterRole) -}}
      {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value_2)) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
