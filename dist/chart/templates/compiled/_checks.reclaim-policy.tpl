{{/* A deleted claim does not take the disk with it. */}}
{{- define "cdk8s-timescale/checks/reclaim-policy.reclaimPolicy" -}}
  {{- $found := false -}}
  {{- range $_, $c := $.a0.storage.classes -}}
    {{- if (eq $c.reclaimPolicy "Delete") -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if $found -}}
    {{- $value = list (dict "severity" "warning" "message" "reclaimPolicy is 'Delete', 'Retain' is the default: whoever deletes the namespace deletes every disk with it; leave it out where the data matters") -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
