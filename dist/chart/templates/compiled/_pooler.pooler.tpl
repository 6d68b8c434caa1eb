{{/* PgBouncer. A StatefulSet, not a Deployment, because peers find each other by name. */}}
{{- define "cdk8s-timescale/pooler/pooler.Pooler" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $selectorLabels := dict "g" $.g "a0" $.a2.name "a1" "pooler" -}}
  {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- $object_2 := dict -}}
  {{- range $key_2, $item_2 := $selectorLabels.r -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $pgbouncerIni := dict "g" $.g "a0" $.a2 "a1" $.a3 -}}
  {{- template "cdk8s-timescale/pooler/pgbouncer-ini.pgbouncerIni" $pgbouncerIni -}}
  {{- $credentialsVolume := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/security/credentials-volume.credentialsVolume" $credentialsVolume -}}
  {{- $systemCredential := dict "g" $.g "a0" $.a2 "a1" "pooler" -}}
  {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential -}}
  {{- $credentialFiles := dict "g" $.g "a0" $.a2 "a1" (list $systemCredential.r) -}}
  {{- template "cdk8s-timescale/security/credential-files.credentialFiles" $credentialFiles -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.poolerConfig "a2" "pooler" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $poolerHba := dict "g" $.g -}}
  {{- template "cdk8s-timescale/pooler/pgbouncer-hba.poolerHba" $poolerHba -}}
  {{- $poolerSettings := dict "g" $.g "a0" $.a2 "a1" $.a3 -}}
  {{- template "cdk8s-timescale/pooler/pooler-settings.poolerSettings" $poolerSettings -}}
  {{- $value_2 := dict "metadata" $metadata.r "data" (dict "pgbouncer.ini" $pgbouncerIni.r "hba.conf" $poolerHba.r "pooler.json" $poolerSettings.r) -}}
  {{- $_ := set $value_2 "apiVersion" "v1" -}}
  {{- $_ := set $value_2 "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_2) -}}
  {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.pooler "a2" "pooler" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
  {{- $objectLabels_3 := dict "g" $.g "a0" $.a2 "a1" "pooler" -}}
  {{- template "cdk8s-timescale/common/metadata.objectLabels" $objectLabels_3 -}}
  {{- $restartRelevant := dict "g" $.g "a0" $pgbouncerIni.r -}}
  {{- template "cdk8s-timescale/pooler/pooler.restartRelevant" $restartRelevant -}}
  {{- $contentHash := dict "g" $.g "a0" (list $restartRelevant.r) -}}
  {{- template "cdk8s-timescale/common/hash.contentHash" $contentHash -}}
  {{- if not $.g.POD_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.POD_SECURITY" $ -}}
  {{- end -}}
  {{- $placement := dict "g" $.g "a0" $.a3.scheduling "a1" $object_2 "a2" $.a3.replicas -}}
  {{- template "cdk8s-timescale/common/pod.placement" $placement -}}
  {{- $object_5 := dict "serviceAccountName" $namesOf.r.clientAccount "automountServiceAccountToken" false "enableServiceLinks" false "priorityClassName" $.a2.priorityClassName "terminationGracePeriodSeconds" (addf $.a3.drainSeconds 60.0) "securityContext" $.g.POD_SECURITY -}}
  {{- range $key_3, $item_3 := $placement.r -}}
    {{- $_ := set $object_5 $key_3 $item_3 -}}
  {{- end -}}
  {{- $container := dict "g" $.g "a0" $.a2 "a1" $.a3 "a2" $credentialFiles.r -}}
  {{- template "cdk8s-timescale/pooler/pooler.container" $container -}}
  {{- $scratch := dict "g" $.g "a0" "run" "a1" 1048576.0 "a2" "Memory" -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch -}}
  {{- $scratch_2 := dict "g" $.g "a0" "state" "a1" 1048576.0 "a2" "Memory" -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch_2 -}}
  {{- $value_3 := false -}}
  {{- if (ne $credentialsVolume.r $.absent) -}}
    {{- $value_3 = list $credentialsVolume.r.volume -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $_ := set $object_5 "containers" (concat (list $container.r) $.a4) -}}
  {{- $_ := set $object_5 "volumes" (concat (list $scratch.r $scratch_2.r) $value_3 (list (dict "name" "config" "configMap" (dict "name" $namesOf.r.poolerConfig)) (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a2.tls.poolerSecret "defaultMode" 416.0)) (dict "name" "server-ca" "secret" (dict "secretName" $.a2.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt")))) $credentialFiles.r.volume)) -}}
  {{- $value_4 := dict "metadata" $metadata_2.r "spec" (dict "replicas" $.a3.replicas "serviceName" $namesOf.r.poolerHeadless "selector" (dict "matchLabels" $object_2) "podManagementPolicy" "Parallel" "updateStrategy" (dict "type" "RollingUpdate") "template" (dict "metadata" (dict "labels" $objectLabels_3.r "annotations" (dict "timescale.cdk8s.io/restart-on" $contentHash.r "kubectl.kubernetes.io/default-container" "pgbouncer")) "spec" $object_5)) -}}
  {{- $_ := set $value_4 "apiVersion" "apps/v1" -}}
  {{- $_ := set $value_4 "kind" "StatefulSet" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_4) -}}
  {{- $services := dict "g" $.g "a0" $this "a1" $.a2 "a2" $object_2 -}}
  {{- template "cdk8s-timescale/pooler/pooler.Pooler.services" $services -}}
  {{- $metadata_3 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.pooler "a2" "pooler" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_3 -}}
  {{- $value_5 := dict "metadata" $metadata_3.r "spec" (dict "maxUnavailable" 1.0 "selector" (dict "matchLabels" $object_2) "unhealthyPodEvictionPolicy" "AlwaysAllow") -}}
  {{- $_ := set $value_5 "apiVersion" "policy/v1" -}}
  {{- $_ := set $value_5 "kind" "PodDisruptionBudget" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_5) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Settings that PgBouncer reads at start only (config.md: listen_*, unix_socket_*; peering changes every pod's identity). */}}
{{- define "cdk8s-timescale/pooler/pooler.restartRelevant" -}}
  {{- $items := list -}}
  {{- range $_, $line := (splitList "\n" $.a0) -}}
    {{- if (mustRegexMatch (index (dict "source" "^(listen_|unix_socket_)" "groups" 1) "source") $line) -}}
      {{- $items = append $items $line -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* container */}}
{{- define "cdk8s-timescale/pooler/pooler.container" -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- $probe := dict "tcpSocket" (dict "port" $.g.PGBOUNCER.name) "timeoutSeconds" 3.0 -}}
  {{- $credentialsVolume := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/credentials-volume.credentialsVolume" $credentialsVolume -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- if not $.g.SINCE -}}
    {{- template "cdk8s-timescale/pooler/pgbouncer-ini.SINCE" $ -}}
  {{- end -}}
    {{- $compareVersions := dict "g" $.g "a0" $.a0.image.pgbouncer "a1" $.g.SINCE.peers -}}
    {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
  {{- $resources := dict "g" $.g "a0" $.a1.resources "a1" 0.0 -}}
  {{- template "cdk8s-timescale/common/pod.resources" $resources -}}
  {{- if not $.g.CONTAINER_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.CONTAINER_SECURITY" $ -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- range $key, $item := $probe -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "periodSeconds" 1.0 -}}
  {{- $_ := set $object "failureThreshold" 30.0 -}}
  {{- $object_2 := dict -}}
  {{- range $key_2, $item_2 := $probe -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $object_2 "periodSeconds" 10.0 -}}
  {{- $_ := set $object_2 "failureThreshold" 3.0 -}}
  {{- $object_3 := dict -}}
  {{- range $key_3, $item_3 := $probe -}}
    {{- $_ := set $object_3 $key_3 $item_3 -}}
  {{- end -}}
  {{- $_ := set $object_3 "periodSeconds" 3.0 -}}
  {{- $_ := set $object_3 "failureThreshold" 2.0 -}}
  {{- $value := false -}}
  {{- if (ne $credentialsVolume.r $.absent) -}}
    {{- $value = list $credentialsVolume.r.mount -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "name" "pgbouncer" "image" $.a0.image.reference "imagePullPolicy" $.a0.image.pullPolicy "command" (list "dumb-init" "--single-child" "--rewrite" "15:2" "--" (printf "%s/run-pgbouncer.sh" "/scripts")) "ports" (list (dict "name" $.g.PGBOUNCER.name "containerPort" $.g.PGBOUNCER.number)) "env" (list (dict "name" "POD_NAME" "valueFrom" (dict "fieldRef" (dict "fieldPath" "metadata.name"))) (dict "name" "PEERING" "value" (ternary "yes" "no" (ge $compareVersions.r 0.0))) (dict "name" "DRAIN_SECONDS" "value" (mustToRawJson $.a1.drainSeconds)) $.a2.env) "resources" $resources.r "securityContext" $.g.CONTAINER_SECURITY "startupProbe" $object "livenessProbe" $object_2 "readinessProbe" $object_3 "lifecycle" (dict "preStop" (dict "exec" (dict "command" (list (printf "%s/stop-pgbouncer.sh" "/scripts"))))) "volumeMounts" (concat (list (dict "name" "run" "mountPath" "/run/pgbouncer") (dict "name" "state" "mountPath" "/run/pooler")) $value (list (dict "name" "config" "mountPath" "/etc/pgbouncer" "readOnly" true) (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true) (dict "name" "server-ca" "mountPath" "/server-ca" "readOnly" true) $.a2.mount))) -}}
{{- end -}}

{{/* Pooler.services */}}
{{- define "cdk8s-timescale/pooler/pooler.Pooler.services" -}}
  {{- $this := $.a0 -}}
  {{- $namesOf := dict "g" $.g "a0" $.a1.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $metadata := dict "g" $.g "a0" $.a1 "a1" $namesOf.r.pooler "a2" "pooler" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- $value := dict "metadata" $metadata.r "spec" (dict "type" "ClusterIP" "selector" $.a2 "ports" (list (dict "name" $.g.PGBOUNCER.name "port" $.g.PGBOUNCER.number "targetPort" $.g.PGBOUNCER.name))) -}}
  {{- $_ := set $value "apiVersion" "v1" -}}
  {{- $_ := set $value "kind" "Service" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $metadata_2 := dict "g" $.g "a0" $.a1 "a1" $namesOf.r.poolerHeadless "a2" "pooler" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- $value_3 := $.a1.monitoring -}}
  {{- if ne $value_3 $.absent -}}
    {{- $value_2 := $.absent -}}
    {{- if ne $.a1.pooler $.absent -}}
      {{- $value_2 = $.a1.pooler.exporter -}}
    {{- end -}}
    {{- $value_3 = $value_2 -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $value_3 $.absent) -}}
    {{- if not $.g.PGBOUNCER_EXPORTER -}}
      {{- template "cdk8s-timescale/common/ports.PGBOUNCER_EXPORTER" $ -}}
    {{- end -}}
    {{- $value_4 = list (dict "name" $.g.PGBOUNCER_EXPORTER.name "port" $.g.PGBOUNCER_EXPORTER.number "targetPort" $.g.PGBOUNCER_EXPORTER.name) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $value_5 := dict "metadata" $metadata_2.r "spec" (dict "clusterIP" "None" "publishNotReadyAddresses" true "selector" $.a2 "ports" (concat (list (dict "name" $.g.PGBOUNCER.name "port" $.g.PGBOUNCER.number "targetPort" $.g.PGBOUNCER.name)) $value_4)) -}}
  {{- $_ := set $value_5 "apiVersion" "v1" -}}
  {{- $_ := set $value_5 "kind" "Service" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_5) -}}
{{- end -}}
