{{/* The description that values stand for. */}}
{{- define "cdk8s-timescale/chart/values/platform-props.platformProps" -}}
  {{- $normalised := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/chart/values/normalised.normalised" $normalised -}}
  {{- $platformName := dict "g" $.g "a0" $normalised.r.name "a1" $.a1 -}}
  {{- template "cdk8s-timescale/chart/values/platform-name.platformName" $platformName -}}
  {{- $object := dict "name" $platformName.r "environment" $normalised.r.environment "namespace" $.a1.namespace "createNamespace" $normalised.r.createNamespace -}}
  {{- if ne $normalised.r.namespaceLabels $.absent -}}
    {{- $_ := set $object "namespaceLabels" $normalised.r.namespaceLabels -}}
  {{- end -}}
  {{- if ne $normalised.r.labels $.absent -}}
    {{- $_ := set $object "labels" $normalised.r.labels -}}
  {{- end -}}
  {{- if ne $normalised.r.annotations $.absent -}}
    {{- $_ := set $object "annotations" $normalised.r.annotations -}}
  {{- end -}}
  {{- if ne $normalised.r.clusterDomain $.absent -}}
    {{- $_ := set $object "clusterDomain" $normalised.r.clusterDomain -}}
  {{- end -}}
  {{- if ne $normalised.r.clusterPrefix $.absent -}}
    {{- $_ := set $object "clusterPrefix" $normalised.r.clusterPrefix -}}
  {{- end -}}
  {{- $databaseImage := dict "g" $.g "a0" $normalised.r.image -}}
  {{- template "cdk8s-timescale/chart/values/image.databaseImage" $databaseImage -}}
  {{- $membersProps := dict "g" $.g "a0" $normalised.r.postgres -}}
  {{- template "cdk8s-timescale/chart/values/cluster.membersProps" $membersProps -}}
  {{- $readPoolProps := dict "g" $.g "a0" $normalised.r.readPool -}}
  {{- template "cdk8s-timescale/chart/values/cluster.readPoolProps" $readPoolProps -}}
  {{- $_ := set $object "image" $databaseImage.r -}}
  {{- $_ := set $object "postgres" $membersProps.r -}}
  {{- if ne $readPoolProps.r $.absent -}}
    {{- $_ := set $object "readPool" $readPoolProps.r -}}
  {{- end -}}
  {{- $failoverProps := dict "g" $.g "a0" $normalised.r.failover -}}
  {{- template "cdk8s-timescale/chart/values/cluster.failoverProps" $failoverProps -}}
  {{- $poolerProps := dict "g" $.g "a0" $normalised.r.pooler -}}
  {{- template "cdk8s-timescale/chart/values/pooler.poolerProps" $poolerProps -}}
  {{- $_ := set $object "failover" $failoverProps.r -}}
  {{- if ne $poolerProps.r $.absent -}}
    {{- $_ := set $object "pooler" $poolerProps.r -}}
  {{- end -}}
  {{- $databasesOf := dict "g" $.g "a0" $normalised.r.databases -}}
  {{- template "cdk8s-timescale/chart/values/databases.databasesOf" $databasesOf -}}
  {{- $backupProps := dict "g" $.g "a0" $normalised.r.backups -}}
  {{- template "cdk8s-timescale/chart/values/backups.backupProps" $backupProps -}}
  {{- $_ := set $object "databases" $databasesOf.r -}}
  {{- if ne $backupProps.r $.absent -}}
    {{- $_ := set $object "backups" $backupProps.r -}}
  {{- end -}}
  {{- $archiveProps := dict "g" $.g "a0" $normalised.r.archive -}}
  {{- template "cdk8s-timescale/chart/values/archive.archiveProps" $archiveProps -}}
  {{- if ne $archiveProps.r $.absent -}}
    {{- $_ := set $object "archive" $archiveProps.r -}}
  {{- end -}}
  {{- $monitoringProps := dict "g" $.g "a0" $normalised.r.monitoring -}}
  {{- template "cdk8s-timescale/chart/values/monitoring.monitoringProps" $monitoringProps -}}
  {{- if ne $monitoringProps.r $.absent -}}
    {{- $_ := set $object "monitoring" $monitoringProps.r -}}
  {{- end -}}
  {{- $_ := set $object "network" $normalised.r.network -}}
  {{- if ne $normalised.r.reclaimPolicy $.absent -}}
    {{- $_ := set $object "reclaimPolicy" $normalised.r.reclaimPolicy -}}
  {{- end -}}
  {{- $quotaOf := dict "g" $.g "a0" $normalised.r.quota -}}
  {{- template "cdk8s-timescale/chart/values/quota.quotaOf" $quotaOf -}}
  {{- if ne $quotaOf.r $.absent -}}
    {{- $_ := set $object "quota" $quotaOf.r -}}
  {{- end -}}
  {{- $credentialsOf := dict "g" $.g "a0" $normalised.r.credentials "a1" $platformName.r -}}
  {{- template "cdk8s-timescale/chart/values/security.credentialsOf" $credentialsOf -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $normalised.r.preflight $.absent -}}
    {{- $value_2 = $normalised.r.preflight.job -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = ne $.a1.dependency true -}}
  {{- end -}}
  {{- $tlsOf := dict "g" $.g "a0" $normalised.r.tls "a1" $platformName.r -}}
  {{- template "cdk8s-timescale/chart/values/security.tlsOf" $tlsOf -}}
  {{- $_ := set $object "credentials" $credentialsOf.r -}}
  {{- $_ := set $object "preflight" $value_3 -}}
  {{- $_ := set $object "tls" $tlsOf.r -}}
  {{- if ne $normalised.r.access $.absent -}}
    {{- $_ := set $object "access" $normalised.r.access -}}
  {{- end -}}
  {{- if ne $normalised.r.admissionPolicy $.absent -}}
    {{- $_ := set $object "admissionPolicy" $normalised.r.admissionPolicy -}}
  {{- end -}}
  {{- if ne $normalised.r.systemRoles $.absent -}}
    {{- $_ := set $object "systemRoles" $normalised.r.systemRoles -}}
  {{- end -}}
  {{- if ne $normalised.r.acknowledge $.absent -}}
    {{- $_ := set $object "acknowledge" $normalised.r.acknowledge -}}
  {{- end -}}
  {{- $deployedClaimsOf := dict "g" $.g "a0" $.a1.namespace "a1" $platformName.r -}}
  {{- template "cdk8s-timescale/chart/values/deployed.deployedClaimsOf" $deployedClaimsOf -}}
  {{- if ne $deployedClaimsOf.r $.absent -}}
    {{- $_ := set $object "deployedClaims" $deployedClaimsOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
