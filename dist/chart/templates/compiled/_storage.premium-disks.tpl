{{/* Limits of Premium SSD v2 (MicrosoftDocs, disks-types.md, 2026-08-11; until 2025 the throughput ended at 1200 MB/s). */}}
{{- define "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" -}}
  {{- $_ := set $.g "PREMIUM_V2" (dict "maxGib" 65536.0 "baseIops" 3000.0 "maxIops" 80000.0 "baseThroughputMbps" 125.0 "maxThroughputMbps" 2000.0 "baseGib" 6.0 "iopsPerGib" 500.0 "throughputMbpsPerIops" 0.25) -}}
{{- end -}}

{{/* IOPS that a Premium SSD v2 disk of this size can be given at most. */}}
{{- define "cdk8s-timescale/storage/premium-disks.maxIopsV2" -}}
  {{- if not $.g.PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (le $.a0 $.g.PREMIUM_V2.baseGib) -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- $value = $.g.PREMIUM_V2.baseIops -}}
  {{- else -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- $value = minf $.g.PREMIUM_V2.maxIops (mulf $.g.PREMIUM_V2.iopsPerGib $.a0) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* MB/s that a Premium SSD v2 disk with these IOPS can be given at most. */}}
{{- define "cdk8s-timescale/storage/premium-disks.maxThroughputV2" -}}
  {{- if not $.g.PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- if not $.g.PREMIUM_V2 -}}
    {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (minf $.g.PREMIUM_V2.maxThroughputMbps (mulf $.g.PREMIUM_V2.throughputMbpsPerIops $.a0)) -}}
{{- end -}}
