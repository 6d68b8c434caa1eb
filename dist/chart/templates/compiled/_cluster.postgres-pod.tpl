{{/* The StatefulSet of members or of read replicas. */}}
{{- define "cdk8s-timescale/cluster/postgres-pod.postgresStatefulSet" -}}
    {{- $selectorLabels := dict "g" $.g "a0" $.a0.name "a1" $.a1.component -}}
    {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $objectLabels := dict "g" $.g "a0" $.a0 "a1" $.a1.component -}}
  {{- template "cdk8s-timescale/common/metadata.objectLabels" $objectLabels -}}
  {{- $object_2 := dict -}}
  {{- range $key_2, $item_2 := $objectLabels.r -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $object_2 "cluster-name" $.a0.name -}}
  {{- $_ := set $object_2 "timescale.cdk8s.io/reads" "yes" -}}
  {{- $contentHash := dict "g" $.g "a0" (list $.a1.restartOn) -}}
  {{- template "cdk8s-timescale/common/hash.contentHash" $contentHash -}}
  {{- $podSpec := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $selectorLabels.r -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.podSpec" $podSpec -}}
  {{- $object_3 := dict "accessModes" (list $.a1.volume.accessMode) -}}
  {{- if ne $.a1.volume.storageClass $.absent -}}
    {{- $_ := set $object_3 "storageClassName" $.a1.volume.storageClass -}}
  {{- end -}}
  {{- $memoryQuantity := dict "g" $.g "a0" $.a1.volume.sizeBytes -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $_ := set $object_3 "resources" (dict "requests" (dict "storage" $memoryQuantity.r)) -}}
  {{- $_ := set $ "r" (dict "replicas" $.a1.replicas "serviceName" $namesOf.r.headless "selector" (dict "matchLabels" $selectorLabels.r) "podManagementPolicy" "Parallel" "updateStrategy" (dict "type" "RollingUpdate") "minReadySeconds" 10.0 "revisionHistoryLimit" 5.0 "persistentVolumeClaimRetentionPolicy" (dict "whenDeleted" "Retain" "whenScaled" "Retain") "template" (dict "metadata" (dict "labels" $object_2 "annotations" (dict "timescale.cdk8s.io/restart-on" $contentHash.r "kubectl.kubernetes.io/default-container" "postgres")) "spec" $podSpec.r) "volumeClaimTemplates" (list (dict "metadata" (dict "name" "data" "labels" $selectorLabels.r "annotations" (dict "timescale.cdk8s.io/postgres-major" (index (splitList "." $.a0.image.postgres) (int 0.0)))) "spec" $object_3))) -}}
{{- end -}}

{{/* podSpec */}}
{{- define "cdk8s-timescale/cluster/postgres-pod.podSpec" -}}
  {{- $credentialsVolume := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/credentials-volume.credentialsVolume" $credentialsVolume -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- if not $.g.POD_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.POD_SECURITY" $ -}}
  {{- end -}}
  {{- $placement := dict "g" $.g "a0" $.a1.scheduling "a1" $.a2 "a2" $.a1.replicas -}}
  {{- template "cdk8s-timescale/common/pod.placement" $placement -}}
  {{- $object := dict "serviceAccountName" $namesOf.r.databaseAccount "automountServiceAccountToken" false "enableServiceLinks" false "priorityClassName" $.a0.priorityClassName "terminationGracePeriodSeconds" $.a1.terminationGraceSeconds "securityContext" $.g.POD_SECURITY -}}
  {{- range $key, $item := $placement.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $patroniContainer := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.patroniContainer" $patroniContainer -}}
  {{- $scratch := dict "g" $.g "a0" "run" "a1" 16777216.0 "a2" "Memory" -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch -}}
  {{- $scratch_2 := dict "g" $.g "a0" "patroni-run" "a1" 1048576.0 "a2" "Memory" -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch_2 -}}
  {{- $scratch_3 := dict "g" $.g "a0" "tmp" "a1" 1073741824.0 -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch_3 -}}
  {{- $value := maxf 67108864.0 (divf $.a1.resources.memoryBytes 8.0) -}}
  {{- $scratch_4 := dict "g" $.g "a0" "shm" "a1" $value "a2" "Memory" -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch_4 -}}
  {{- if not $.g.API_VOLUME -}}
    {{- template "cdk8s-timescale/security/api-volume.API_VOLUME" $ -}}
  {{- end -}}
  {{- $namesOf_2 := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf_2 -}}
  {{- $memberCredentials := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.memberCredentials" $memberCredentials -}}
  {{- $value_2 := false -}}
  {{- if (ne $credentialsVolume.r $.absent) -}}
    {{- $value_2 = list $credentialsVolume.r.volume -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $object "containers" (concat (list $patroniContainer.r) $.a1.sidecars) -}}
  {{- $_ := set $object "volumes" (concat (list $scratch.r $scratch_2.r $scratch_3.r $scratch_4.r $.g.API_VOLUME (dict "name" "patroni" "configMap" (dict "name" $.a1.configMap)) (dict "name" "scripts" "configMap" (dict "name" $namesOf_2.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a0.tls.serverSecret "defaultMode" 416.0)) $memberCredentials.r.volume) $value_2 $.a1.volumes) -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* patroniContainer */}}
{{- define "cdk8s-timescale/cluster/postgres-pod.patroniContainer" -}}
  {{- $credentialsVolume := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/credentials-volume.credentialsVolume" $credentialsVolume -}}
  {{- if not $.g.INIT -}}
    {{- template "cdk8s-timescale/cluster/postgres-pod.INIT" $ -}}
  {{- end -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- if not $.g.FACTS -}}
    {{- template "cdk8s-timescale/common/ports.FACTS" $ -}}
  {{- end -}}
  {{- if not $.g.FACTS -}}
    {{- template "cdk8s-timescale/common/ports.FACTS" $ -}}
  {{- end -}}
  {{- $environment := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.environment" $environment -}}
  {{- $resources := dict "g" $.g "a0" $.a1.resources "a1" 1073741824.0 -}}
  {{- template "cdk8s-timescale/common/pod.resources" $resources -}}
  {{- if not $.g.CONTAINER_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.CONTAINER_SECURITY" $ -}}
  {{- end -}}
  {{- $rest := dict "g" $.g "a0" "/liveness" -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.rest" $rest -}}
  {{- $rest_2 := dict "g" $.g "a0" "/liveness" -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.rest" $rest_2 -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.API_MOUNT -}}
    {{- template "cdk8s-timescale/security/api-volume.API_MOUNT" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $memberCredentials := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.memberCredentials" $memberCredentials -}}
  {{- $value := false -}}
  {{- if (ne $credentialsVolume.r $.absent) -}}
    {{- $value = list $credentialsVolume.r.mount -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "name" "postgres" "image" $.a0.image.reference "imagePullPolicy" $.a0.image.pullPolicy "command" (concat $.g.INIT (list (printf "%s/with-data-lock.sh" "/scripts") (printf "%s/run-patroni.sh" "/scripts"))) "ports" (list (dict "name" $.g.POSTGRES.name "containerPort" $.g.POSTGRES.number) (dict "name" $.g.PATRONI.name "containerPort" $.g.PATRONI.number) (dict "name" $.g.FACTS.name "containerPort" $.g.FACTS.number)) "env" $environment.r "resources" $resources.r "securityContext" $.g.CONTAINER_SECURITY "startupProbe" (dict "httpGet" $rest.r "periodSeconds" 2.0 "timeoutSeconds" 5.0 "failureThreshold" 90.0) "livenessProbe" (dict "httpGet" $rest_2.r "periodSeconds" 10.0 "timeoutSeconds" 5.0 "failureThreshold" 3.0) "readinessProbe" $.a1.readiness "lifecycle" (dict "preStop" (dict "exec" (dict "command" (list (printf "%s/pre-stop.sh" "/scripts"))))) "volumeMounts" (concat (list (dict "name" "data" "mountPath" $.g.PATHS.volume) (dict "name" "run" "mountPath" $.g.PATHS.socket) (dict "name" "patroni-run" "mountPath" $.g.PATHS.patroniRun) (dict "name" "tmp" "mountPath" "/tmp") (dict "name" "shm" "mountPath" "/dev/shm") $.g.API_MOUNT (dict "name" "patroni" "mountPath" $.g.PATHS.patroniConfig "readOnly" true) (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" $.g.PATHS.tls "readOnly" true) $memberCredentials.r.mount) $value $.a1.mounts)) -}}
{{- end -}}

{{/* The passwords that a server, its Patroni and the member program need, with the login of each. */}}
{{- define "cdk8s-timescale/cluster/postgres-pod.memberLogins" -}}
  {{- $systemCredential := dict "g" $.g "a0" $.a0 "a1" "superuser" -}}
  {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential -}}
  {{- $object := dict -}}
  {{- range $key, $item := $systemCredential.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "login" $.a0.systemRoles.superuser -}}
  {{- $systemCredential_2 := dict "g" $.g "a0" $.a0 "a1" "replication" -}}
  {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential_2 -}}
  {{- $object_2 := dict -}}
  {{- range $key_2, $item_2 := $systemCredential_2.r -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $object_2 "login" $.a0.systemRoles.replication -}}
  {{- $systemCredential_3 := dict "g" $.g "a0" $.a0 "a1" "rewind" -}}
  {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential_3 -}}
  {{- $object_3 := dict -}}
  {{- range $key_3, $item_3 := $systemCredential_3.r -}}
    {{- $_ := set $object_3 $key_3 $item_3 -}}
  {{- end -}}
  {{- $_ := set $object_3 "login" $.a0.systemRoles.rewind -}}
  {{- $systemCredential_4 := dict "g" $.g "a0" $.a0 "a1" "patroniRest" -}}
  {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential_4 -}}
  {{- $object_4 := dict -}}
  {{- range $key_4, $item_4 := $systemCredential_4.r -}}
    {{- $_ := set $object_4 $key_4 $item_4 -}}
  {{- end -}}
  {{- $_ := set $object_4 "login" "patroni" -}}
  {{- $_ := set $ "r" (list $object $object_2 $object_3 $object_4) -}}
{{- end -}}

{{/* memberCredentials */}}
{{- define "cdk8s-timescale/cluster/postgres-pod.memberCredentials" -}}
  {{- $memberLogins := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.memberLogins" $memberLogins -}}
  {{- $credentialFiles := dict "g" $.g "a0" $.a0 "a1" $memberLogins.r -}}
  {{- template "cdk8s-timescale/security/credential-files.credentialFiles" $credentialFiles -}}
  {{- $_ := set $ "r" $credentialFiles.r -}}
{{- end -}}

{{/* Starts programs so that the image's SIGINT reaches Patroni as the SIGTERM it handles. */}}
{{- define "cdk8s-timescale/cluster/postgres-pod.INIT" -}}
  {{- $_ := set $.g "INIT" (list "dumb-init" "--single-child" "--rewrite" "2:15" "--") -}}
{{- end -}}

{{/* environment */}}
{{- define "cdk8s-timescale/cluster/postgres-pod.environment" -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $memberLogins := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.memberLogins" $memberLogins -}}
  {{- $items := list -}}
  {{- range $_, $item := $memberLogins.r -}}
    {{- $items = append $items (printf "%s=%s" $item.file $item.login) -}}
  {{- end -}}
  {{- $memberCredentials := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.memberCredentials" $memberCredentials -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PRE_STOP -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.PRE_STOP" $ -}}
  {{- end -}}
  {{- if not $.g.PRE_STOP -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.PRE_STOP" $ -}}
  {{- end -}}
  {{- if not $.g.PRE_STOP -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.PRE_STOP" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (dict "name" "POD_NAME" "valueFrom" (dict "fieldRef" (dict "fieldPath" "metadata.name"))) (dict "name" "POD_IP" "valueFrom" (dict "fieldRef" (dict "fieldPath" "status.podIP"))) (dict "name" "POD_UID" "valueFrom" (dict "fieldRef" (dict "fieldPath" "metadata.uid"))) (dict "name" "NODE_NAME" "valueFrom" (dict "fieldRef" (dict "fieldPath" "spec.nodeName"))) (dict "name" "PATRONI_NAME" "value" "$(POD_NAME)") (dict "name" "PATRONI_KUBERNETES_NAMESPACE" "valueFrom" (dict "fieldRef" (dict "fieldPath" "metadata.namespace"))) (dict "name" "PATRONI_KUBERNETES_POD_IP" "value" "$(POD_IP)") (dict "name" "PATRONI_POSTGRESQL_CONNECT_ADDRESS" "value" (printf "$(POD_IP):%s" (mustToRawJson $.g.POSTGRES.number))) (dict "name" "PATRONI_RESTAPI_CONNECT_ADDRESS" "value" (printf "$(POD_IP):%s" (mustToRawJson $.g.PATRONI.number))) (dict "name" "PATRONICTL_CONFIG_FILE" "value" $.g.PATHS.patroniRun) (dict "name" "PYTHONUTF8" "value" "1") (dict "name" "CREDENTIAL_LOGINS" "value" (join " " $items)) $memberCredentials.r.env (dict "name" "DATA_VOLUME" "value" $.g.PATHS.volume) (dict "name" "BIN_DIR" "value" $.a0.image.binDir) (dict "name" "PATRONI_POSTGRESQL_BIN_DIR" "value" "$(BIN_DIR)") (dict "name" "SPOOL_PATH" "value" $.g.PATHS.spool) (dict "name" "CHECKPOINT_SECONDS" "value" (mustToRawJson $.g.PRE_STOP.checkpoint)) (dict "name" "SWITCHOVER_SECONDS" "value" (mustToRawJson $.g.PRE_STOP.switchover)) (dict "name" "SETTLE_SECONDS" "value" (mustToRawJson $.g.PRE_STOP.settle))) $.a1.env) -}}
{{- end -}}

{{/* A GET on Patroni's REST interface, for the kubelet (which does not verify the certificate). */}}
{{- define "cdk8s-timescale/cluster/postgres-pod.rest" -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "path" $.a0 "port" $.g.PATRONI.name "scheme" "HTTPS") -}}
{{- end -}}
