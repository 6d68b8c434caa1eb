{{/* Data stays with the major version of PostgreSQL that made it: no other starts over it. */}}
{{- define "cdk8s-timescale/checks/data-version.dataVersion" -}}
  {{- $major := index (splitList "." $.a0.image.postgres) (int 0.0) -}}
  {{- $claimsInUse := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/claims.claimsInUse" $claimsInUse -}}
  {{- $items := list -}}
  {{- range $_, $item := $claimsInUse.r -}}
    {{- $value_2 := false -}}
    {{- if (or (eq $item.deployed.postgresMajor $.absent) (eq $item.deployed.postgresMajor $major)) -}}
      {{- $value_2 = list -}}
    {{- else -}}
      {{- $value := printf "%s%s" (printf "%s%s" (printf "image.postgres is %s, and the data of StatefulSet %s was made by PostgreSQL %s: a server of another major version " $.a0.image.postgres $item.statefulSet $item.deployed.postgresMajor) (printf "does not start over it; take an image with PostgreSQL %s. To move, describe a platform of another name with PostgreSQL %s, " $item.deployed.postgresMajor $major)) "and copy the data (README, \"Another major version of PostgreSQL\")" -}}
      {{- $value_2 = list (dict "severity" "error" "message" $value) -}}
    {{- end -}}
    {{- if $value_2 -}}
      {{- $items = concat $items $value_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
