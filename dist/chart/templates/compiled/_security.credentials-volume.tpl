{{/* What a pod that reads the credentials Secret has to mount so that the Secret exists; nothing when it exists anyway. */}}
{{- define "cdk8s-timescale/security/credentials-volume.credentialsVolume" -}}
  {{- if (ne $.a0.credentials.kind "key-vault") -}}
  {{- else -}}
    {{- $_ := set $ "r" (dict "volume" (dict "name" "key-vault" "csi" (dict "driver" "secrets-store.csi.k8s.io" "readOnly" true "volumeAttributes" (dict "secretProviderClass" $.a0.credentials.providerClassName))) "mount" (dict "name" "key-vault" "mountPath" "/mnt/key-vault" "readOnly" true)) -}}
  {{- end -}}
{{- end -}}
