{{/* What the claim template of a StatefulSet says; nothing where it has none that can be read. */}}
{{- define "cdk8s-timescale/platform/deployed-claim.deployedClaim" -}}
  {{- $value := $.a0.spec.volumeClaimTemplates -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if lt (int 0) (len $value) -}}
    {{- $value_2 = index $value (int 0) -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if ne $value_3 $.absent -}}
    {{- $bytesOfQuantity := dict "g" $.g "a0" $value_2.spec.resources.requests.storage -}}
    {{- template "cdk8s-timescale/common/quantity.bytesOfQuantity" $bytesOfQuantity -}}
    {{- $value_3 = $bytesOfQuantity.r -}}
  {{- end -}}
  {{- if (or (not (ne $value_2 $.absent)) (eq $value_3 $.absent)) -}}
  {{- else -}}
    {{- $value_4 := $.absent -}}
    {{- if ne $value_2.metadata $.absent -}}
      {{- $value_4 = $value_2.metadata.annotations -}}
    {{- end -}}
    {{- $majorIn := dict "g" $.g "a0" $value_4 -}}
    {{- template "cdk8s-timescale/platform/deployed-claim.majorIn" $majorIn -}}
    {{- $object := dict "sizeBytes" $value_3 -}}
    {{- if ne $value_2.spec.storageClassName $.absent -}}
      {{- $_ := set $object "storageClass" $value_2.spec.storageClassName -}}
    {{- end -}}
    {{- $value_5 := $value_2.spec.accessModes -}}
    {{- if eq $value_5 $.absent -}}
      {{- $value_5 = list -}}
    {{- end -}}
    {{- $value_6 := $.absent -}}
    {{- if lt (int 0.0) (len $value_5) -}}
      {{- $value_6 = index $value_5 (int 0.0) -}}
    {{- end -}}
    {{- if ne $value_6 $.absent -}}
      {{- $_ := set $object "accessMode" $value_6 -}}
    {{- end -}}
    {{- $_ := set $object "isMarked" (ne $majorIn.r $.absent) -}}
    {{- $value_7 := $majorIn.r -}}
    {{- if eq $value_7 $.absent -}}
      {{- $value_8 := $.absent -}}
      {{- if ne $.a0.spec.template $.absent -}}
        {{- $value_8 = $.a0.spec.template.spec -}}
      {{- end -}}
      {{- $value_9 := $.absent -}}
      {{- if ne $value_8 $.absent -}}
        {{- $value_9 = $value_8.containers -}}
      {{- end -}}
      {{- $value_10 := $value_9 -}}
      {{- if eq $value_10 $.absent -}}
        {{- $value_10 = list -}}
      {{- end -}}
      {{- $majorInImage := dict "g" $.g "a0" $value_10 -}}
      {{- template "cdk8s-timescale/platform/deployed-claim.majorInImage" $majorInImage -}}
      {{- $value_7 = $majorInImage.r -}}
    {{- end -}}
    {{- $object_2 := dict "template" $object -}}
    {{- if ne $value_7 $.absent -}}
      {{- $_ := set $object_2 "postgresMajor" $value_7 -}}
    {{- end -}}
    {{- $_ := set $object_2 "isLive" $.a1 -}}
    {{- $_ := set $ "r" $object_2 -}}
  {{- end -}}
{{- end -}}

{{/* majorIn */}}
{{- define "cdk8s-timescale/platform/deployed-claim.majorIn" -}}
  {{- $value := $.a0 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $_ := set $ "r" (index $value "timescale.cdk8s.io/postgres-major") -}}
{{- end -}}

{{/* What a claim says whose StatefulSet is gone. */}}
{{- define "cdk8s-timescale/platform/deployed-claim.orphanedClaim" -}}
  {{- $majorIn := dict "g" $.g "a0" $.a0.metadata.annotations -}}
  {{- template "cdk8s-timescale/platform/deployed-claim.majorIn" $majorIn -}}
  {{- $object := dict -}}
  {{- if ne $majorIn.r $.absent -}}
    {{- $_ := set $object "postgresMajor" $majorIn.r -}}
  {{- end -}}
  {{- $_ := set $object "isLive" true -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* Releases before 0.1.1 left no mark, but images of TimescaleDB name the major version in their tag: `pg15.18-ts2.28.3`. */}}
{{- define "cdk8s-timescale/platform/deployed-claim.majorInImage" -}}
  {{- $found := $.absent -}}
  {{- range $_, $container := $.a0 -}}
    {{- if (eq $container.name "postgres") -}}
      {{- $found = $container -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $found $.absent -}}
    {{- $value = $found.image -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "" -}}
  {{- end -}}
  {{- $value_3 := splitList "/" (index (splitList "@" $value_2) (int 0.0)) -}}
  {{- $last := $.absent -}}
  {{- if $value_3 -}}
    {{- $last = last $value_3 -}}
  {{- end -}}
  {{- $value_4 := splitList ":" $last -}}
  {{- $last_2 := $.absent -}}
  {{- if $value_4 -}}
    {{- $last_2 = last $value_4 -}}
  {{- end -}}
  {{- $value_5 := dict "source" "^pg(\\d\\d)(?:[^\\d].*)?$" "groups" 1 -}}
  {{- $match := $.absent -}}
  {{- if mustRegexMatch $value_5.source $last_2 -}}
    {{- $match = list (mustRegexFind $value_5.source $last_2) -}}
    {{- range $group := until $value_5.groups -}}
      {{- $part := mustRegexReplaceAll $value_5.source $last_2 (printf "${%d}" (add1 $group)) -}}
      {{- if eq $part "" -}}
        {{- $match = append $match nil -}}
      {{- else -}}
        {{- $match = append $match $part -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $value_6 := $match -}}
  {{- if eq $value_6 $.absent -}}
    {{- $value_6 = list -}}
  {{- end -}}
  {{- $value_7 := $.absent -}}
  {{- if lt (int 1) (len $value_6) -}}
    {{- $value_7 = index $value_6 (int 1) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_7 -}}
{{- end -}}
