{{/* databaseImage */}}
{{- define "cdk8s-timescale/chart/values/image.databaseImage" -}}
  {{- $object := dict "repository" $.a0.repository "tag" $.a0.tag -}}
  {{- if ne $.a0.digest $.absent -}}
    {{- $_ := set $object "digest" $.a0.digest -}}
  {{- end -}}
  {{- if ne $.a0.pullPolicy $.absent -}}
    {{- $_ := set $object "pullPolicy" $.a0.pullPolicy -}}
  {{- end -}}
  {{- if ne $.a0.binDir $.absent -}}
    {{- $_ := set $object "binDir" $.a0.binDir -}}
  {{- end -}}
  {{- $value := ternary nil $.a0.timescaledb (eq $.a0.timescaledb "") -}}
  {{- $_ := set $object "postgres" $.a0.postgres -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "timescaledb" $value -}}
  {{- end -}}
  {{- $_ := set $object "patroni" $.a0.patroni -}}
  {{- $_ := set $object "pgbackrest" $.a0.pgbackrest -}}
  {{- $_ := set $object "pgbouncer" $.a0.pgbouncer -}}
  {{- $custom := dict "g" $.g "a1" $object -}}
  {{- template "cdk8s-timescale/cluster/image.DatabaseImage.custom" $custom -}}
  {{- $_ := set $ "r" $custom.r -}}
{{- end -}}
