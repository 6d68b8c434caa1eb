{{/* A deleted claim does not take the disk with it. */}}
{{- define "cdk8s-timescale/checks/reclaim-policy.reclaimPolicy" -}}
  {{- $storage := $.a0.storage -}}
  {{- $found := false -}}
  {{- range $_, $c := $storage.classes -}}
    {{- if (eq $c.reclaimPolicy "Delete") -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if $found -}}
    {{- $warning := dict "g" $.g "a0" "reclaimPolicy is 'Delete', 'Retain' is the default: whoever deletes the namespace deletes every disk with it; leave it out where the data matters" -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $value = list $warning.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
