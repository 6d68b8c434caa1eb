{{/* The addresses of the database. */}}
{{- define "cdk8s-timescale/cluster/services.DatabaseServices" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $selectorLabels := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- $object_2 := dict -}}
  {{- range $key_2, $item_2 := $selectorLabels.r -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $object_2 "cluster-name" $.a2.name -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.headless "a2" "member" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- $port := dict "g" $.g "a0" $.g.POSTGRES -}}
  {{- template "cdk8s-timescale/cluster/services.port" $port -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- $port_2 := dict "g" $.g "a0" $.g.PATRONI -}}
  {{- template "cdk8s-timescale/cluster/services.port" $port_2 -}}
  {{- if not $.g.FACTS -}}
    {{- template "cdk8s-timescale/common/ports.FACTS" $ -}}
  {{- end -}}
  {{- $port_3 := dict "g" $.g "a0" $.g.FACTS -}}
  {{- template "cdk8s-timescale/cluster/services.port" $port_3 -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a2.monitoring $.absent) -}}
    {{- if not $.g.POSTGRES_EXPORTER -}}
      {{- template "cdk8s-timescale/common/ports.POSTGRES_EXPORTER" $ -}}
    {{- end -}}
    {{- $port_4 := dict "g" $.g "a0" $.g.POSTGRES_EXPORTER -}}
    {{- template "cdk8s-timescale/cluster/services.port" $port_4 -}}
    {{- $value_2 = list $port_4.r -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a2.backups $.absent) -}}
    {{- if not $.g.PGBACKREST -}}
      {{- template "cdk8s-timescale/common/ports.PGBACKREST" $ -}}
    {{- end -}}
    {{- $port_5 := dict "g" $.g "a0" $.g.PGBACKREST -}}
    {{- template "cdk8s-timescale/cluster/services.port" $port_5 -}}
    {{- $value_3 = list $port_5.r -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := dict "metadata" $metadata.r "spec" (dict "clusterIP" "None" "publishNotReadyAddresses" true "selector" $object_2 "ports" (concat (list $port.r $port_2.r $port_3.r) $value_2 $value_3)) -}}
  {{- $_ := set $value_4 "apiVersion" "v1" -}}
  {{- $_ := set $value_4 "kind" "Service" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_4) -}}
  {{- $value_5 := false -}}
  {{- if (ne $.a2.pooler $.absent) -}}
    {{- if not $.g.PATRONI -}}
      {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
    {{- end -}}
    {{- $port_6 := dict "g" $.g "a0" $.g.PATRONI -}}
    {{- template "cdk8s-timescale/cluster/services.port" $port_6 -}}
    {{- $value_5 = list $port_6.r -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- $port_7 := dict "g" $.g "a0" $.g.POSTGRES -}}
  {{- template "cdk8s-timescale/cluster/services.port" $port_7 -}}
  {{- $leads := dict "publishNotReadyAddresses" true "ports" (concat (list $port_7.r) $value_5) -}}
  {{- $object_4 := dict -}}
  {{- range $key_3, $item_3 := $object_2 -}}
    {{- $_ := set $object_4 $key_3 $item_3 -}}
  {{- end -}}
  {{- $_ := set $object_4 "role" "primary" -}}
  {{- $value_6 := $leads -}}
  {{- if eq $value_6 $.absent -}}
    {{- $value_6 = dict -}}
  {{- end -}}
  {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.primaryService -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- $port_8 := dict "g" $.g "a0" $.g.POSTGRES -}}
  {{- template "cdk8s-timescale/cluster/services.port" $port_8 -}}
  {{- $object_6 := dict "type" "ClusterIP" "selector" $object_4 "ports" (list $port_8.r) -}}
  {{- range $key_4, $item_4 := $value_6 -}}
    {{- $_ := set $object_6 $key_4 $item_4 -}}
  {{- end -}}
  {{- $value_7 := dict "metadata" $metadata_2.r "spec" $object_6 -}}
  {{- $_ := set $value_7 "apiVersion" "v1" -}}
  {{- $_ := set $value_7 "kind" "Service" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_7) -}}
  {{- $fallsBack := eq $.a2.members.readOnlyFallback "primary" -}}
  {{- $object_7 := dict -}}
  {{- range $key_5, $item_5 := $object_2 -}}
    {{- $_ := set $object_7 $key_5 $item_5 -}}
  {{- end -}}
  {{- $value_8 := false -}}
  {{- if $fallsBack -}}
    {{- $value_8 = dict "timescale.cdk8s.io/reads" "yes" -}}
  {{- else -}}
    {{- $value_8 = dict "role" "replica" -}}
  {{- end -}}
  {{- range $key_6, $item_6 := $value_8 -}}
    {{- $_ := set $object_7 $key_6 $item_6 -}}
  {{- end -}}
  {{- $value_9 := $.absent -}}
  {{- if eq $value_9 $.absent -}}
    {{- $value_9 = dict -}}
  {{- end -}}
  {{- $metadata_3 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.readOnlyService -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_3 -}}
  {{- if not $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
  {{- end -}}
  {{- $port_9 := dict "g" $.g "a0" $.g.POSTGRES -}}
  {{- template "cdk8s-timescale/cluster/services.port" $port_9 -}}
  {{- $object_9 := dict "type" "ClusterIP" "selector" $object_7 "ports" (list $port_9.r) -}}
  {{- range $key_7, $item_7 := $value_9 -}}
    {{- $_ := set $object_9 $key_7 $item_7 -}}
  {{- end -}}
  {{- $value_10 := dict "metadata" $metadata_3.r "spec" $object_9 -}}
  {{- $_ := set $value_10 "apiVersion" "v1" -}}
  {{- $_ := set $value_10 "kind" "Service" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_10) -}}
  {{- if (ne $.a2.readPool $.absent) -}}
    {{- $object_10 := dict -}}
    {{- range $key_8, $item_8 := $object_2 -}}
      {{- $_ := set $object_10 $key_8 $item_8 -}}
    {{- end -}}
    {{- $_ := set $object_10 "app.kubernetes.io/component" "read-replica" -}}
    {{- $_ := set $object_10 "role" "replica" -}}
    {{- $value_11 := $.absent -}}
    {{- if eq $value_11 $.absent -}}
      {{- $value_11 = dict -}}
    {{- end -}}
    {{- $metadata_4 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.replicaService -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_4 -}}
    {{- if not $.g.POSTGRES -}}
      {{- template "cdk8s-timescale/common/ports.POSTGRES" $ -}}
    {{- end -}}
    {{- $port_10 := dict "g" $.g "a0" $.g.POSTGRES -}}
    {{- template "cdk8s-timescale/cluster/services.port" $port_10 -}}
    {{- $object_12 := dict "type" "ClusterIP" "selector" $object_10 "ports" (list $port_10.r) -}}
    {{- range $key_9, $item_9 := $value_11 -}}
      {{- $_ := set $object_12 $key_9 $item_9 -}}
    {{- end -}}
    {{- $value_12 := dict "metadata" $metadata_4.r "spec" $object_12 -}}
    {{- $_ := set $value_12 "apiVersion" "v1" -}}
    {{- $_ := set $value_12 "kind" "Service" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_12) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* port */}}
{{- define "cdk8s-timescale/cluster/services.port" -}}
  {{- $_ := set $ "r" (dict "name" $.a0.name "port" $.a0.number "targetPort" $.a0.name) -}}
{{- end -}}
