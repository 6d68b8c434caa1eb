{{/* Identities of the pods: `database` for members and read replicas, `jobs` for one-off work, `client` for pooler and backup. */}}
{{- define "cdk8s-timescale/security/service-accounts.ServiceAccounts" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $account := dict "g" $.g "a0" $this "a1" "Database" "a2" $.a2 "a3" $namesOf.r.databaseAccount -}}
  {{- template "cdk8s-timescale/security/service-accounts.account" $account -}}
  {{- $account_2 := dict "g" $.g "a0" $this "a1" "Jobs" "a2" $.a2 "a3" $namesOf.r.jobAccount -}}
  {{- template "cdk8s-timescale/security/service-accounts.account" $account_2 -}}
  {{- $account_3 := dict "g" $.g "a0" $this "a1" "Client" "a2" $.a2 "a3" $namesOf.r.clientAccount -}}
  {{- template "cdk8s-timescale/security/service-accounts.account" $account_3 -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* account */}}
{{- define "cdk8s-timescale/security/service-accounts.account" -}}
  {{- $workloadIdentity := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/security/service-accounts.workloadIdentity" $workloadIdentity -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $.a3 "a3" $workloadIdentity.r -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $value_2 := dict "metadata" $metadata.r "automountServiceAccountToken" false -}}
  {{- $_ := set $value_2 "apiVersion" "v1" -}}
  {{- $_ := set $value_2 "kind" "ServiceAccount" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_2) -}}
{{- end -}}

{{/* Pods of all three accounts mount the Key Vault, so each is federated with the managed identity. */}}
{{- define "cdk8s-timescale/security/service-accounts.workloadIdentity" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.credentials.kind "key-vault") -}}
    {{- $value = dict "azure.workload.identity/client-id" $.a0.credentials.clientId -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
