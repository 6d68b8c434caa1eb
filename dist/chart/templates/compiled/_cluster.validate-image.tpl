{{/* Everything that is wrong with the database image. What is inside of it is for the checks of the whole platform. */}}
{{- define "cdk8s-timescale/cluster/validate-image.databaseImageProblems" -}}
  {{- $value := false -}}
  {{- if (ne $.a0 $.absent) -}}
    {{- if not $.g.cdk8s_timescale_cluster_validate_image_RULES -}}
      {{- template "cdk8s-timescale/cluster/validate-image.RULES" $ -}}
    {{- end -}}
    {{- $toModel := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/image.DatabaseImage.toModel" $toModel -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_cluster_validate_image_RULES "a1" $toModel.r -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $value = $problemsOf.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* cluster/validate-image, line 28 */}}
{{- define "cdk8s-timescale/cluster/validate-image.line28" -}}
  {{- $_ := set $ "r" $.a0.tag -}}
{{- end -}}

{{/* cluster/validate-image, line 29 */}}
{{- define "cdk8s-timescale/cluster/validate-image.line29" -}}
  {{- $_ := set $ "r" $.a0.digest -}}
{{- end -}}

{{/* cluster/validate-image, line 33 */}}
{{- define "cdk8s-timescale/cluster/validate-image.line33" -}}
  {{- $_ := set $ "r" (index $.a0 $.env.program0) -}}
{{- end -}}

{{/* RULES */}}
{{- define "cdk8s-timescale/cluster/validate-image.RULES" -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_image_REPOSITORY -}}
    {{- template "cdk8s-timescale/cluster/validate-image.REPOSITORY" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" "image.repository" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-image.repositoryOf") "a2" $.g.cdk8s_timescale_cluster_validate_image_REPOSITORY "a3" "tag and digest have fields of their own" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_image_TAG -}}
    {{- template "cdk8s-timescale/cluster/validate-image.TAG" $ -}}
  {{- end -}}
  {{- $matches_2 := dict "g" $.g "a0" "image.tag" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-image.line28") "a2" $.g.cdk8s_timescale_cluster_validate_image_TAG "a3" "see the tags of the repository" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches_2 -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_image_DIGEST -}}
    {{- template "cdk8s-timescale/cluster/validate-image.DIGEST" $ -}}
  {{- end -}}
  {{- $matches_3 := dict "g" $.g "a0" "image.digest" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-image.line29") "a2" $.g.cdk8s_timescale_cluster_validate_image_DIGEST "a3" "see \"docker buildx imagetools inspect <image>\"" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches_3 -}}
  {{- $items := list -}}
  {{- range $_, $program := (list "postgres" "timescaledb" "patroni" "pgbackrest" "pgbouncer") -}}
    {{- if not $.g.cdk8s_timescale_common_formats_VERSION -}}
      {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
    {{- end -}}
    {{- $matches_4 := dict "g" $.g "a0" (printf "image.%s" $program) "a1" (dict "fn" "cdk8s-timescale/cluster/validate-image.line33" "env" (dict "program0" $program)) "a2" $.g.cdk8s_timescale_common_formats_VERSION "a3" "parameters are chosen by it; ask the program with --version" -}}
    {{- template "cdk8s-timescale/common/rules.matches" $matches_4 -}}
    {{- $items = append $items $matches_4.r -}}
  {{- end -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_image_RULES" (concat (list $matches.r $matches_2.r $matches_3.r) $items) -}}
{{- end -}}

{{/* Not the full reference: its parts are what the user wrote. */}}
{{- define "cdk8s-timescale/cluster/validate-image.repositoryOf" -}}
  {{- $reference := $.a0.reference -}}
  {{- $tag := $.a0.tag -}}
  {{- $value := index (splitList "@" $reference) (int 0.0) -}}
  {{- $_ := set $ "r" (substr 0 (int (max 0 (sub (len $value) (int (addf (float64 (len $tag)) 1.0))))) $value) -}}
{{- end -}}

{{/* Without a tag: a colon is allowed before the last slash only, for the registry's port. */}}
{{- define "cdk8s-timescale/cluster/validate-image.REPOSITORY" -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_image_REPOSITORY" (dict "pattern" (dict "source" "^[a-z0-9][a-z0-9._-]*(:\\d+)?(/[a-z0-9][a-z0-9._-]*)*$" "groups" 2) "allowed" "a repository without tag and digest ('registry/path')") -}}
{{- end -}}

{{/* TAG */}}
{{- define "cdk8s-timescale/cluster/validate-image.TAG" -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_image_TAG" (dict "pattern" (dict "source" "^[A-Za-z0-9_][A-Za-z0-9._-]*$" "groups" 0) "length" (dict "least" 1.0 "most" 128.0) "allowed" "an image tag (letters, digits, '_', '-' and '.', at most 128)") -}}
{{- end -}}

{{/* DIGEST */}}
{{- define "cdk8s-timescale/cluster/validate-image.DIGEST" -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_image_DIGEST" (dict "pattern" (dict "source" "^sha256:[0-9a-f]{64}$" "groups" 0) "allowed" "'sha256:' and 64 hexadecimal digits") -}}
{{- end -}}
