{{/* Not the full reference: its parts are what the user wrote. */}}
{{- define "cdk8s-timescale/cluster/validate-image.repositoryOf" -}}
  {{- $value := index (splitList "@" $.a0.reference) (int 0.0) -}}
  {{- $_ := set $ "r" (substr 0 (int (max 0 (sub (len $value) (int (addf (float64 (len $.a0.tag)) 1.0))))) $value) -}}
{{- end -}}

{{/* Without a tag: a colon is allowed before the last slash only, for the registry's port. */}}
{{- define "cdk8s-timescale/cluster/validate-image.REPOSITORY" -}}
  {{- $_ := set $.g "REPOSITORY" (dict "pattern" (dict "source" "^[a-z0-9][a-z0-9._-]*(:\\d+)?(/[a-z0-9][a-z0-9._-]*)*$" "groups" 2) "allowed" "a repository without tag and digest ('registry/path')") -}}
{{- end -}}

{{/* TAG */}}
{{- define "cdk8s-timescale/cluster/validate-image.TAG" -}}
  {{- $_ := set $.g "TAG" (dict "pattern" (dict "source" "^[A-Za-z0-9_][A-Za-z0-9._-]*$" "groups" 0) "length" (dict "least" 1.0 "most" 128.0) "allowed" "an image tag (letters, digits, '_', '-' and '.', at most 128)") -}}
{{- end -}}

{{/* DIGEST */}}
{{- define "cdk8s-timescale/cluster/validate-image.DIGEST" -}}
  {{- $_ := set $.g "DIGEST" (dict "pattern" (dict "source" "^sha256:[0-9a-f]{64}$" "groups" 0) "allowed" "'sha256:' and 64 hexadecimal digits") -}}
{{- end -}}

{{/* Everything that is wrong with the database image. What is inside of it is for the checks of the whole platform. */}}
{{- define "cdk8s-timescale/cluster/validate-image.databaseImageProblems" -}}
  {{- $value_56 := false -}}
  {{- if (ne $.a0 $.absent) -}}
    {{- $toModel := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/image.DatabaseImage.toModel" $toModel -}}
    {{- $problems := list -}}
    {{- $repositoryOf := dict "g" $.g "a0" $toModel.r -}}
    {{- template "cdk8s-timescale/cluster/validate-image.repositoryOf" $repositoryOf -}}
    {{- $value_5 := ne $repositoryOf.r $.absent -}}
    {{- if $value_5 -}}
      {{- if not $.g.REPOSITORY -}}
        {{- template "cdk8s-timescale/cluster/validate-image.REPOSITORY" $ -}}
      {{- end -}}
      {{- $repositoryOf_2 := dict "g" $.g "a0" $toModel.r -}}
      {{- template "cdk8s-timescale/cluster/validate-image.repositoryOf" $repositoryOf_2 -}}
      {{- $fits := dict "g" $.g "a0" $.g.REPOSITORY "a1" $repositoryOf_2.r -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_5 = not $fits.r -}}
    {{- end -}}
    {{- if $value_5 -}}
      {{- if not $.g.REPOSITORY -}}
        {{- template "cdk8s-timescale/cluster/validate-image.REPOSITORY" $ -}}
      {{- end -}}
      {{- $repositoryOf_3 := dict "g" $.g "a0" $toModel.r -}}
      {{- template "cdk8s-timescale/cluster/validate-image.repositoryOf" $repositoryOf_3 -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "image.repository" $.g.REPOSITORY.allowed $repositoryOf_3.r "tag and digest have fields of their own") -}}
    {{- end -}}
    {{- $value_10 := ne $toModel.r.tag $.absent -}}
    {{- if $value_10 -}}
      {{- if not $.g.TAG -}}
        {{- template "cdk8s-timescale/cluster/validate-image.TAG" $ -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.TAG "a1" $toModel.r.tag -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_10 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_10 -}}
      {{- if not $.g.TAG -}}
        {{- template "cdk8s-timescale/cluster/validate-image.TAG" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "image.tag" $.g.TAG.allowed $toModel.r.tag "see the tags of the repository") -}}
    {{- end -}}
    {{- $value_15 := ne $toModel.r.digest $.absent -}}
    {{- if $value_15 -}}
      {{- if not $.g.DIGEST -}}
        {{- template "cdk8s-timescale/cluster/validate-image.DIGEST" $ -}}
      {{- end -}}
      {{- $fits_3 := dict "g" $.g "a0" $.g.DIGEST "a1" $toModel.r.digest -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_3 -}}
      {{- $value_15 = not $fits_3.r -}}
    {{- end -}}
    {{- if $value_15 -}}
      {{- if not $.g.DIGEST -}}
        {{- template "cdk8s-timescale/cluster/validate-image.DIGEST" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "image.digest" $.g.DIGEST.allowed $toModel.r.digest "see \"docker buildx imagetools inspect <image>\"") -}}
    {{- end -}}
    {{- $value_21 := ne (index $toModel.r "postgres") $.absent -}}
    {{- if $value_21 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $value_16 := index $toModel.r "postgres" -}}
      {{- $fits_4 := dict "g" $.g "a0" $.g.VERSION "a1" $value_16 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_4 -}}
      {{- $value_21 = not $fits_4.r -}}
    {{- end -}}
    {{- if $value_21 -}}
      {{- $value_22 := printf "image.%s" "postgres" -}}
      {{- $text := dict "g" $.g "a0" $value_22 "a1" $toModel.r -}}
      {{- template "cdk8s-timescale/common/rules.text" $text -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" $text.r $.g.VERSION.allowed (index $toModel.r "postgres") "parameters are chosen by it; ask the program with --version") -}}
    {{- end -}}
    {{- $value_29 := ne (index $toModel.r "timescaledb") $.absent -}}
    {{- if $value_29 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $value_24 := index $toModel.r "timescaledb" -}}
      {{- $fits_5 := dict "g" $.g "a0" $.g.VERSION "a1" $value_24 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_5 -}}
      {{- $value_29 = not $fits_5.r -}}
    {{- end -}}
    {{- if $value_29 -}}
      {{- $value_30 := printf "image.%s" "timescaledb" -}}
      {{- $text_2 := dict "g" $.g "a0" $value_30 "a1" $toModel.r -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_2 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" $text_2.r $.g.VERSION.allowed (index $toModel.r "timescaledb") "parameters are chosen by it; ask the program with --version") -}}
    {{- end -}}
    {{- $value_37 := ne (index $toModel.r "patroni") $.absent -}}
    {{- if $value_37 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $value_32 := index $toModel.r "patroni" -}}
      {{- $fits_6 := dict "g" $.g "a0" $.g.VERSION "a1" $value_32 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_6 -}}
      {{- $value_37 = not $fits_6.r -}}
    {{- end -}}
    {{- if $value_37 -}}
      {{- $value_38 := printf "image.%s" "patroni" -}}
      {{- $text_3 := dict "g" $.g "a0" $value_38 "a1" $toModel.r -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_3 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" $text_3.r $.g.VERSION.allowed (index $toModel.r "patroni") "parameters are chosen by it; ask the program with --version") -}}
    {{- end -}}
    {{- $value_45 := ne (index $toModel.r "pgbackrest") $.absent -}}
    {{- if $value_45 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $value_40 := index $toModel.r "pgbackrest" -}}
      {{- $fits_7 := dict "g" $.g "a0" $.g.VERSION "a1" $value_40 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_7 -}}
      {{- $value_45 = not $fits_7.r -}}
    {{- end -}}
    {{- if $value_45 -}}
      {{- $value_46 := printf "image.%s" "pgbackrest" -}}
      {{- $text_4 := dict "g" $.g "a0" $value_46 "a1" $toModel.r -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_4 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" $text_4.r $.g.VERSION.allowed (index $toModel.r "pgbackrest") "parameters are chosen by it; ask the program with --version") -}}
    {{- end -}}
    {{- $value_53 := ne (index $toModel.r "pgbouncer") $.absent -}}
    {{- if $value_53 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $value_48 := index $toModel.r "pgbouncer" -}}
      {{- $fits_8 := dict "g" $.g "a0" $.g.VERSION "a1" $value_48 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_8 -}}
      {{- $value_53 = not $fits_8.r -}}
    {{- end -}}
    {{- if $value_53 -}}
      {{- $value_54 := printf "image.%s" "pgbouncer" -}}
      {{- $text_5 := dict "g" $.g "a0" $value_54 "a1" $toModel.r -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_5 -}}
      {{- if not $.g.VERSION -}}
        {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" $text_5.r $.g.VERSION.allowed (index $toModel.r "pgbouncer") "parameters are chosen by it; ask the program with --version") -}}
    {{- end -}}
    {{- $value_56 = $problems -}}
  {{- else -}}
    {{- $value_56 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_56 -}}
{{- end -}}
