{{/* Everything that is wrong with a folder of a container, whatever it is for. */}}
{{- define "cdk8s-timescale/security/blob-rules.blobFolderProblems" -}}
  {{- $at := dict "path" $.a0 "folder" $.a1 -}}
  {{- $problems := list -}}
  {{- $value := $at.folder.account -}}
  {{- if eq $value $.absent -}}
    {{- $value = "" -}}
  {{- end -}}
  {{- $secretShape := dict "g" $.g "a0" $value -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape -}}
  {{- if (ne $secretShape.r $.absent) -}}
    {{- $value_2 := $at.folder.account -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = "" -}}
    {{- end -}}
    {{- $secretShape_2 := dict "g" $.g "a0" $value_2 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_2 -}}
    {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "%s.%s" $at.path "account") $secretShape_2.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_4 := ne $at.folder.account $.absent -}}
  {{- if $value_4 -}}
    {{- $value_3 := $at.folder.account -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = "" -}}
    {{- end -}}
    {{- $secretShape_3 := dict "g" $.g "a0" $value_3 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_3 -}}
    {{- $value_4 = eq $secretShape_3.r $.absent -}}
  {{- end -}}
  {{- $value_9 := $value_4 -}}
  {{- if $value_9 -}}
    {{- if not $.g.ACCOUNT -}}
      {{- template "cdk8s-timescale/security/blob-rules.ACCOUNT" $ -}}
    {{- end -}}
    {{- $fits := dict "g" $.g "a0" $.g.ACCOUNT "a1" $at.folder.account -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- $value_9 = not $fits.r -}}
  {{- end -}}
  {{- if $value_9 -}}
    {{- if not $.g.ACCOUNT -}}
      {{- template "cdk8s-timescale/security/blob-rules.ACCOUNT" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "%s.%s" $at.path "account") $.g.ACCOUNT.allowed $at.folder.account "see \"az storage account list --query [].name\"") -}}
  {{- end -}}
  {{- $value_10 := $at.folder.container -}}
  {{- if eq $value_10 $.absent -}}
    {{- $value_10 = "" -}}
  {{- end -}}
  {{- $secretShape_4 := dict "g" $.g "a0" $value_10 -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_4 -}}
  {{- if (ne $secretShape_4.r $.absent) -}}
    {{- $value_11 := $at.folder.container -}}
    {{- if eq $value_11 $.absent -}}
      {{- $value_11 = "" -}}
    {{- end -}}
    {{- $secretShape_5 := dict "g" $.g "a0" $value_11 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_5 -}}
    {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "%s.%s" $at.path "container") $secretShape_5.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_13 := ne $at.folder.container $.absent -}}
  {{- if $value_13 -}}
    {{- $value_12 := $at.folder.container -}}
    {{- if eq $value_12 $.absent -}}
      {{- $value_12 = "" -}}
    {{- end -}}
    {{- $secretShape_6 := dict "g" $.g "a0" $value_12 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_6 -}}
    {{- $value_13 = eq $secretShape_6.r $.absent -}}
  {{- end -}}
  {{- $value_18 := $value_13 -}}
  {{- if $value_18 -}}
    {{- if not $.g.CONTAINER -}}
      {{- template "cdk8s-timescale/security/blob-rules.CONTAINER" $ -}}
    {{- end -}}
    {{- $fits_2 := dict "g" $.g "a0" $.g.CONTAINER "a1" $at.folder.container -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
    {{- $value_18 = not $fits_2.r -}}
  {{- end -}}
  {{- if $value_18 -}}
    {{- if not $.g.CONTAINER -}}
      {{- template "cdk8s-timescale/security/blob-rules.CONTAINER" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "%s.%s" $at.path "container") $.g.CONTAINER.allowed $at.folder.container "see \"az storage container list\"") -}}
  {{- end -}}
  {{- if not $.g.FOLDER_PATH -}}
    {{- template "cdk8s-timescale/security/blob-rules.FOLDER_PATH" $ -}}
  {{- end -}}
  {{- if (not (mustRegexMatch (index $.g.FOLDER_PATH "source") $at.folder.path)) -}}
    {{- $problems = append $problems (printf "%s.path must begin with '/' and name a folder, without '/' at the end and spaces, got '%s': leave it out for '/<platform>'" $at.path $at.folder.path) -}}
  {{- end -}}
  {{- $problems_2 := list -}}
  {{- $value_19 := $.absent -}}
  {{- if ne $at.folder.endpoint $.absent -}}
    {{- $value_19 = $at.folder.endpoint.host -}}
  {{- end -}}
  {{- $value_20 := $value_19 -}}
  {{- if eq $value_20 $.absent -}}
    {{- $value_20 = "" -}}
  {{- end -}}
  {{- $secretShape_7 := dict "g" $.g "a0" $value_20 -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_7 -}}
  {{- if (ne $secretShape_7.r $.absent) -}}
    {{- $value_21 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_21 = $at.folder.endpoint.host -}}
    {{- end -}}
    {{- $value_22 := $value_21 -}}
    {{- if eq $value_22 $.absent -}}
      {{- $value_22 = "" -}}
    {{- end -}}
    {{- $secretShape_8 := dict "g" $.g "a0" $value_22 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_8 -}}
    {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "%s.%s" $at.path "endpoint.host") $secretShape_8.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_23 := $.absent -}}
  {{- if ne $at.folder.endpoint $.absent -}}
    {{- $value_23 = $at.folder.endpoint.host -}}
  {{- end -}}
  {{- $value_26 := ne $value_23 $.absent -}}
  {{- if $value_26 -}}
    {{- $value_24 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_24 = $at.folder.endpoint.host -}}
    {{- end -}}
    {{- $value_25 := $value_24 -}}
    {{- if eq $value_25 $.absent -}}
      {{- $value_25 = "" -}}
    {{- end -}}
    {{- $secretShape_9 := dict "g" $.g "a0" $value_25 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_9 -}}
    {{- $value_26 = eq $secretShape_9.r $.absent -}}
  {{- end -}}
  {{- $value_32 := $value_26 -}}
  {{- if $value_32 -}}
    {{- if not $.g.DNS_NAME -}}
      {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
    {{- end -}}
    {{- $value_27 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_27 = $at.folder.endpoint.host -}}
    {{- end -}}
    {{- $fits_3 := dict "g" $.g "a0" $.g.DNS_NAME "a1" $value_27 -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_3 -}}
    {{- $value_32 = not $fits_3.r -}}
  {{- end -}}
  {{- if $value_32 -}}
    {{- if not $.g.DNS_NAME -}}
      {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
    {{- end -}}
    {{- $value_33 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_33 = $at.folder.endpoint.host -}}
    {{- end -}}
    {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" (printf "%s.%s" $at.path "endpoint.host") $.g.DNS_NAME.allowed $value_33 "give the host without scheme and port") -}}
  {{- end -}}
  {{- $value_34 := $.absent -}}
  {{- if ne $at.folder.endpoint $.absent -}}
    {{- $value_34 = $at.folder.endpoint.port -}}
  {{- end -}}
  {{- $value_37 := ne $value_34 $.absent -}}
  {{- if $value_37 -}}
    {{- $value_35 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_35 = $at.folder.endpoint.port -}}
    {{- end -}}
    {{- if not $.g.TCP_PORT -}}
      {{- template "cdk8s-timescale/common/ports.TCP_PORT" $ -}}
    {{- end -}}
    {{- $isWholeWithin_4 := dict "g" $.g "a0" $value_35 "a1" $.g.TCP_PORT -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_4 -}}
    {{- $value_37 = not $isWholeWithin_4.r -}}
  {{- end -}}
  {{- if $value_37 -}}
    {{- if not $.g.TCP_PORT -}}
      {{- template "cdk8s-timescale/common/ports.TCP_PORT" $ -}}
    {{- end -}}
    {{- $value_38 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range := dict "g" $.g "a0" $.g.TCP_PORT "a1" $value_38 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range -}}
    {{- $value_40 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_40 = $at.folder.endpoint.port -}}
    {{- end -}}
    {{- $problems_2 = append $problems_2 (printf "%s must be a whole number, %s, got %s: %s" (printf "%s.endpoint.port" $at.path) $range.r (mustToRawJson $value_40) "it is a TCP port") -}}
  {{- end -}}
  {{- $value_41 := $.absent -}}
  {{- if ne $at.folder.endpoint $.absent -}}
    {{- $value_41 = $at.folder.endpoint.caSecret -}}
  {{- end -}}
  {{- $value_42 := $.absent -}}
  {{- if ne $value_41 $.absent -}}
    {{- $value_42 = $value_41.name -}}
  {{- end -}}
  {{- $value_43 := $value_42 -}}
  {{- if eq $value_43 $.absent -}}
    {{- $value_43 = "" -}}
  {{- end -}}
  {{- $secretShape_10 := dict "g" $.g "a0" $value_43 -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_10 -}}
  {{- if (ne $secretShape_10.r $.absent) -}}
    {{- $value_44 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_44 = $at.folder.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_45 := $.absent -}}
    {{- if ne $value_44 $.absent -}}
      {{- $value_45 = $value_44.name -}}
    {{- end -}}
    {{- $value_46 := $value_45 -}}
    {{- if eq $value_46 $.absent -}}
      {{- $value_46 = "" -}}
    {{- end -}}
    {{- $secretShape_11 := dict "g" $.g "a0" $value_46 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_11 -}}
    {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "%s.%s" $at.path "endpoint.caSecret.name") $secretShape_11.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_47 := $.absent -}}
  {{- if ne $at.folder.endpoint $.absent -}}
    {{- $value_47 = $at.folder.endpoint.caSecret -}}
  {{- end -}}
  {{- $value_48 := $.absent -}}
  {{- if ne $value_47 $.absent -}}
    {{- $value_48 = $value_47.name -}}
  {{- end -}}
  {{- $value_52 := ne $value_48 $.absent -}}
  {{- if $value_52 -}}
    {{- $value_49 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_49 = $at.folder.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_50 := $.absent -}}
    {{- if ne $value_49 $.absent -}}
      {{- $value_50 = $value_49.name -}}
    {{- end -}}
    {{- $value_51 := $value_50 -}}
    {{- if eq $value_51 $.absent -}}
      {{- $value_51 = "" -}}
    {{- end -}}
    {{- $secretShape_12 := dict "g" $.g "a0" $value_51 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_12 -}}
    {{- $value_52 = eq $secretShape_12.r $.absent -}}
  {{- end -}}
  {{- $value_59 := $value_52 -}}
  {{- if $value_59 -}}
    {{- if not $.g.OBJECT_NAME -}}
      {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
    {{- end -}}
    {{- $value_53 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_53 = $at.folder.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_54 := $.absent -}}
    {{- if ne $value_53 $.absent -}}
      {{- $value_54 = $value_53.name -}}
    {{- end -}}
    {{- $fits_4 := dict "g" $.g "a0" $.g.OBJECT_NAME "a1" $value_54 -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_4 -}}
    {{- $value_59 = not $fits_4.r -}}
  {{- end -}}
  {{- if $value_59 -}}
    {{- if not $.g.OBJECT_NAME -}}
      {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
    {{- end -}}
    {{- $value_60 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_60 = $at.folder.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_61 := $.absent -}}
    {{- if ne $value_60 $.absent -}}
      {{- $value_61 = $value_60.name -}}
    {{- end -}}
    {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" (printf "%s.%s" $at.path "endpoint.caSecret.name") $.g.OBJECT_NAME.allowed $value_61 "give the name of a Secret in the namespace") -}}
  {{- end -}}
  {{- $value_62 := $.absent -}}
  {{- if ne $at.folder.endpoint $.absent -}}
    {{- $value_62 = $at.folder.endpoint.caSecret -}}
  {{- end -}}
  {{- $value_63 := $.absent -}}
  {{- if ne $value_62 $.absent -}}
    {{- $value_63 = $value_62.key -}}
  {{- end -}}
  {{- $value_64 := $value_63 -}}
  {{- if eq $value_64 $.absent -}}
    {{- $value_64 = "" -}}
  {{- end -}}
  {{- $secretShape_13 := dict "g" $.g "a0" $value_64 -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_13 -}}
  {{- if (ne $secretShape_13.r $.absent) -}}
    {{- $value_65 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_65 = $at.folder.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_66 := $.absent -}}
    {{- if ne $value_65 $.absent -}}
      {{- $value_66 = $value_65.key -}}
    {{- end -}}
    {{- $value_67 := $value_66 -}}
    {{- if eq $value_67 $.absent -}}
      {{- $value_67 = "" -}}
    {{- end -}}
    {{- $secretShape_14 := dict "g" $.g "a0" $value_67 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_14 -}}
    {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "%s.%s" $at.path "endpoint.caSecret.key") $secretShape_14.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_68 := $.absent -}}
  {{- if ne $at.folder.endpoint $.absent -}}
    {{- $value_68 = $at.folder.endpoint.caSecret -}}
  {{- end -}}
  {{- $value_69 := $.absent -}}
  {{- if ne $value_68 $.absent -}}
    {{- $value_69 = $value_68.key -}}
  {{- end -}}
  {{- $value_73 := ne $value_69 $.absent -}}
  {{- if $value_73 -}}
    {{- $value_70 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_70 = $at.folder.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_71 := $.absent -}}
    {{- if ne $value_70 $.absent -}}
      {{- $value_71 = $value_70.key -}}
    {{- end -}}
    {{- $value_72 := $value_71 -}}
    {{- if eq $value_72 $.absent -}}
      {{- $value_72 = "" -}}
    {{- end -}}
    {{- $secretShape_15 := dict "g" $.g "a0" $value_72 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_15 -}}
    {{- $value_73 = eq $secretShape_15.r $.absent -}}
  {{- end -}}
  {{- $value_80 := $value_73 -}}
  {{- if $value_80 -}}
    {{- if not $.g.SECRET_KEY -}}
      {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
    {{- end -}}
    {{- $value_74 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_74 = $at.folder.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_75 := $.absent -}}
    {{- if ne $value_74 $.absent -}}
      {{- $value_75 = $value_74.key -}}
    {{- end -}}
    {{- $fits_5 := dict "g" $.g "a0" $.g.SECRET_KEY "a1" $value_75 -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_5 -}}
    {{- $value_80 = not $fits_5.r -}}
  {{- end -}}
  {{- if $value_80 -}}
    {{- if not $.g.SECRET_KEY -}}
      {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
    {{- end -}}
    {{- $value_81 := $.absent -}}
    {{- if ne $at.folder.endpoint $.absent -}}
      {{- $value_81 = $at.folder.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_82 := $.absent -}}
    {{- if ne $value_81 $.absent -}}
      {{- $value_82 = $value_81.key -}}
    {{- end -}}
    {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" (printf "%s.%s" $at.path "endpoint.caSecret.key") $.g.SECRET_KEY.allowed $value_82 "give the key with the certificate") -}}
  {{- end -}}
  {{- $value_83 := false -}}
  {{- if (ne $.a1.endpoint $.absent) -}}
    {{- $call_4 := dict "g" $.g "env" $.a2.env "a0" (printf "%s.endpoint.peer" $.a0) "a1" $.a1.peer -}}
    {{- $_ := include $.a2.fn $call_4 -}}
    {{- $value_83 = $call_4.r -}}
  {{- else -}}
    {{- $value_83 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $problems $problems_2 $value_83)) -}}
{{- end -}}

{{/* Azure's rules for names (MicrosoftDocs, resource-name-rules.md). */}}
{{- define "cdk8s-timescale/security/blob-rules.ACCOUNT" -}}
  {{- $_ := set $.g "ACCOUNT" (dict "pattern" (dict "source" "^[a-z0-9]{3,24}$" "groups" 0) "allowed" "the name of a storage account (3 to 24 lower-case letters and digits)") -}}
{{- end -}}

{{/* CONTAINER */}}
{{- define "cdk8s-timescale/security/blob-rules.CONTAINER" -}}
  {{- $_ := set $.g "CONTAINER" (dict "pattern" (dict "source" "^[a-z0-9](-?[a-z0-9])*$" "groups" 1) "length" (dict "least" 3.0 "most" 63.0) "allowed" "the name of a blob container (3 to 63 lower-case letters, digits and single '-', a letter or digit at both ends)") -}}
{{- end -}}

{{/* A folder of a container. */}}
{{- define "cdk8s-timescale/security/blob-rules.FOLDER_PATH" -}}
  {{- $_ := set $.g "FOLDER_PATH" (dict "source" "^(/[^/\\s]+)+$" "groups" 1) -}}
{{- end -}}
