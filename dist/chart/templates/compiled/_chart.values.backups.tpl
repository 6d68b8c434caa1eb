{{/* backupProps */}}
{{- define "cdk8s-timescale/chart/values/backups.backupProps" -}}
  {{- if (not $.a0.enabled) -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $item := $.a0.repositories -}}
      {{- $repositoryOf := dict "g" $.g "a0" $item -}}
      {{- template "cdk8s-timescale/chart/values/backups.repositoryOf" $repositoryOf -}}
      {{- $items = append $items $repositoryOf.r -}}
    {{- end -}}
    {{- $value := false -}}
    {{- if (eq $.a0.schedules $.absent) -}}
      {{- $value = $.absent -}}
    {{- else -}}
      {{- $items_2 := list -}}
      {{- range $_, $item_2 := $.a0.schedules -}}
        {{- $scheduleProps := dict "g" $.g "a0" $item_2 -}}
        {{- template "cdk8s-timescale/chart/values/backups.scheduleProps" $scheduleProps -}}
        {{- $items_2 = append $items_2 $scheduleProps.r -}}
      {{- end -}}
      {{- $value = $items_2 -}}
    {{- end -}}
    {{- $object := dict "repositories" $items -}}
    {{- if ne $value $.absent -}}
      {{- $_ := set $object "schedules" $value -}}
    {{- end -}}
    {{- if ne $.a0.from $.absent -}}
      {{- $_ := set $object "from" $.a0.from -}}
    {{- end -}}
    {{- if ne $.a0.processes $.absent -}}
      {{- $_ := set $object "processes" $.a0.processes -}}
    {{- end -}}
    {{- $resourcesProps := dict "g" $.g "a0" $.a0.resources -}}
    {{- template "cdk8s-timescale/chart/values/pod.resourcesProps" $resourcesProps -}}
    {{- $_ := set $object "resources" $resourcesProps.r -}}
    {{- if ne $.a0.scheduling $.absent -}}
      {{- $_ := set $object "scheduling" $.a0.scheduling -}}
    {{- end -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}

{{/* repositoryOf */}}
{{- define "cdk8s-timescale/chart/values/backups.repositoryOf" -}}
  {{- $blobOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/values/backups.blobOf" $blobOf -}}
  {{- $value := false -}}
  {{- if (eq $.a0.endpoint $.absent) -}}
    {{- $value = $blobOf.r -}}
  {{- else -}}
    {{- $endpointProps := dict "g" $.g "a0" $.a0.endpoint -}}
    {{- template "cdk8s-timescale/chart/values/blob.endpointProps" $endpointProps -}}
    {{- $at := dict "g" $.g "a0" $blobOf.r "a1" $endpointProps.r -}}
    {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob.at" $at -}}
    {{- $value = $at.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* scheduleProps */}}
{{- define "cdk8s-timescale/chart/values/backups.scheduleProps" -}}
  {{- $cronOf := dict "g" $.g "a0" $.a0.schedule -}}
  {{- template "cdk8s-timescale/chart/values/quantities.cronOf" $cronOf -}}
  {{- $object := dict "type" $.a0.type "schedule" $cronOf.r -}}
  {{- if ne $.a0.repository $.absent -}}
    {{- $_ := set $object "repository" $.a0.repository -}}
  {{- end -}}
  {{- $optionalDuration := dict "g" $.g "a0" $.a0.deadline -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
  {{- if ne $optionalDuration.r $.absent -}}
    {{- $_ := set $object "deadline" $optionalDuration.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* blobOf */}}
{{- define "cdk8s-timescale/chart/values/backups.blobOf" -}}
  {{- $object := dict "account" $.a0.account "container" $.a0.container -}}
  {{- if ne $.a0.path $.absent -}}
    {{- $_ := set $object "path" $.a0.path -}}
  {{- end -}}
  {{- $durationOf := dict "g" $.g "a0" $.a0.retainFull -}}
  {{- template "cdk8s-timescale/chart/values/quantities.durationOf" $durationOf -}}
  {{- $_ := set $object "retainFull" $durationOf.r -}}
  {{- if ne $.a0.cipherKey $.absent -}}
    {{- $_ := set $object "cipherKey" $.a0.cipherKey -}}
  {{- end -}}
  {{- if (ne $.a0.sasKey $.absent) -}}
    {{- $sas := dict "g" $.g "a1" $object "a2" $.a0.sasKey -}}
    {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob.sas" $sas -}}
    {{- $_ := set $ "r" $sas.r -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (eq $.a0.accountKey $.absent) -}}
      {{- $managedIdentity := dict "g" $.g "a1" $object -}}
      {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob.managedIdentity" $managedIdentity -}}
      {{- $value = $managedIdentity.r -}}
    {{- else -}}
      {{- $sharedKey := dict "g" $.g "a1" $object "a2" $.a0.accountKey -}}
      {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob.sharedKey" $sharedKey -}}
      {{- $value = $sharedKey.r -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- end -}}
{{- end -}}
