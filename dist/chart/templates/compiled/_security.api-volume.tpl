{{/* What Kubernetes mounts into every container of a pod with `automountServiceAccountToken`: token, authority, namespace. As a volume of the pod it */}}
{{- define "cdk8s-timescale/security/api-volume.API_VOLUME" -}}
  {{- $_ := set $.g "API_VOLUME" (dict "name" "kubernetes-api" "projected" (dict "sources" (list (dict "serviceAccountToken" (dict "path" "token" "expirationSeconds" 3607.0)) (dict "configMap" (dict "name" "kube-root-ca.crt" "items" (list (dict "key" "ca.crt" "path" "ca.crt")))) (dict "downwardAPI" (dict "items" (list (dict "path" "namespace" "fieldRef" (dict "fieldPath" "metadata.namespace")))))))) -}}
{{- end -}}

{{/* Where every client of the API server looks for it. */}}
{{- define "cdk8s-timescale/security/api-volume.API_MOUNT" -}}
  {{- $_ := set $.g "API_MOUNT" (dict "name" "kubernetes-api" "mountPath" "/var/run/secrets/kubernetes.io/serviceaccount" "readOnly" true) -}}
{{- end -}}
