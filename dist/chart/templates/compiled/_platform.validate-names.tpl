{{/* platform/validate-names, line 27 */}}
{{- define "cdk8s-timescale/platform/validate-names.line27" -}}
  {{- $_ := set $ "r" (printf "systemRoles.%s" $.a0.use) -}}
{{- end -}}

{{/* Everything that is wrong with names, labels, annotations, quota and acknowledgements. */}}
{{- define "cdk8s-timescale/platform/validate-names.namesProblems" -}}
  {{- $entriesOf := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/common/records.entriesOf" $entriesOf -}}
  {{- $problems := list -}}
  {{- $value_5 := ne $.a0.name $.absent -}}
  {{- if $value_5 -}}
    {{- if not $.g.DNS_LABEL -}}
      {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
    {{- end -}}
    {{- $fits := dict "g" $.g "a0" $.g.DNS_LABEL "a1" $.a0.name -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- $value_5 = not $fits.r -}}
  {{- end -}}
  {{- if $value_5 -}}
    {{- if not $.g.DNS_LABEL -}}
      {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "name" $.g.DNS_LABEL.allowed $.a0.name "it begins every object's name") -}}
  {{- end -}}
  {{- $value_10 := ne $.a0.environment $.absent -}}
  {{- if $value_10 -}}
    {{- if not $.g.DNS_LABEL -}}
      {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
    {{- end -}}
    {{- $fits_2 := dict "g" $.g "a0" $.g.DNS_LABEL "a1" $.a0.environment -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
    {{- $value_10 = not $fits_2.r -}}
  {{- end -}}
  {{- if $value_10 -}}
    {{- if not $.g.DNS_LABEL -}}
      {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "environment" $.g.DNS_LABEL.allowed $.a0.environment "it becomes a label and a folder") -}}
  {{- end -}}
  {{- $value_15 := ne $.a0.namespace $.absent -}}
  {{- if $value_15 -}}
    {{- if not $.g.DNS_LABEL -}}
      {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
    {{- end -}}
    {{- $fits_3 := dict "g" $.g "a0" $.g.DNS_LABEL "a1" $.a0.namespace -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_3 -}}
    {{- $value_15 = not $fits_3.r -}}
  {{- end -}}
  {{- if $value_15 -}}
    {{- if not $.g.DNS_LABEL -}}
      {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "namespace" $.g.DNS_LABEL.allowed $.a0.namespace "Kubernetes refuses it") -}}
  {{- end -}}
  {{- $value_20 := ne $.a0.clusterPrefix $.absent -}}
  {{- if $value_20 -}}
    {{- if not $.g.DNS_NAME -}}
      {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
    {{- end -}}
    {{- $fits_4 := dict "g" $.g "a0" $.g.DNS_NAME "a1" $.a0.clusterPrefix -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_4 -}}
    {{- $value_20 = not $fits_4.r -}}
  {{- end -}}
  {{- if $value_20 -}}
    {{- if not $.g.DNS_NAME -}}
      {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "clusterPrefix" $.g.DNS_NAME.allowed $.a0.clusterPrefix "it begins names of objects outside of the namespace") -}}
  {{- end -}}
  {{- $value_25 := ne $.a0.clusterDomain $.absent -}}
  {{- if $value_25 -}}
    {{- if not $.g.DNS_NAME -}}
      {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
    {{- end -}}
    {{- $fits_5 := dict "g" $.g "a0" $.g.DNS_NAME "a1" $.a0.clusterDomain -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_5 -}}
    {{- $value_25 = not $fits_5.r -}}
  {{- end -}}
  {{- if $value_25 -}}
    {{- if not $.g.DNS_NAME -}}
      {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "clusterDomain" $.g.DNS_NAME.allowed $.a0.clusterDomain "see the search line of a pod's /etc/resolv.conf") -}}
  {{- end -}}
  {{- $ownLabelProblems := dict "g" $.g "a0" "labels" "a1" $.a0.labels -}}
  {{- template "cdk8s-timescale/common/formats.ownLabelProblems" $ownLabelProblems -}}
  {{- $annotationProblems := dict "g" $.g "a0" "annotations" "a1" $.a0.annotations -}}
  {{- template "cdk8s-timescale/common/annotations.annotationProblems" $annotationProblems -}}
  {{- $labelProblems := dict "g" $.g "a0" "namespaceLabels" "a1" $.a0.namespaceLabels -}}
  {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
  {{- $items := list -}}
  {{- range $_, $item := $entriesOf.r -}}
    {{- $use := index $item 0 -}}
    {{- $name := index $item 1 -}}
    {{- $value_26 := dict "use" $use "name" $name -}}
    {{- $problems_2 := list -}}
    {{- $value_31 := ne $value_26.name $.absent -}}
    {{- if $value_31 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $fits_6 := dict "g" $.g "a0" $.g.SQL_NAME "a1" $value_26.name -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_6 -}}
      {{- $value_31 = not $fits_6.r -}}
    {{- end -}}
    {{- if $value_31 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" (dict "fn" "cdk8s-timescale/platform/validate-names.line27") $.g.SQL_NAME.allowed $value_26.name "choose another") -}}
    {{- end -}}
    {{- if (hasPrefix "pg_" $value_26.name) -}}
      {{- $problems_2 = append $problems_2 (printf "systemRoles.%s must not begin with pg_, got '%s': PostgreSQL keeps these for itself; choose another" $value_26.use $value_26.name) -}}
    {{- end -}}
    {{- if $problems_2 -}}
      {{- $items = concat $items $problems_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $entriesOf.r -}}
    {{- $name_2 := index $item_2 1 -}}
    {{- $items_2 = append $items_2 $name_2 -}}
  {{- end -}}
  {{- $repeated := dict "g" $.g "a0" $items_2 -}}
  {{- template "cdk8s-timescale/common/rules.repeated" $repeated -}}
  {{- $items_3 := list -}}
  {{- range $_, $name_3 := $repeated.r -}}
    {{- $items_3 = append $items_3 (printf "systemRoles must have different names (the superuser is %s), got '%s' more than once: each has rights that the others must not have" $.a1.superuser $name_3) -}}
  {{- end -}}
  {{- $problems_3 := list -}}
  {{- if not $.g.LONGEST_WITH_TWIN -}}
    {{- template "cdk8s-timescale/common/logins.LONGEST_WITH_TWIN" $ -}}
  {{- end -}}
  {{- if (gt (float64 (len $.a1.pooler)) $.g.LONGEST_WITH_TWIN) -}}
    {{- if not $.g.LONGEST_WITH_TWIN -}}
      {{- template "cdk8s-timescale/common/logins.LONGEST_WITH_TWIN" $ -}}
    {{- end -}}
    {{- $problems_3 = append $problems_3 (printf "systemRoles.pooler must have at most %s characters, got '%s': its second login has a longer name; choose a shorter one" (mustToRawJson $.g.LONGEST_WITH_TWIN) $.a1.pooler) -}}
  {{- end -}}
  {{- if (has (index (list $.a1.pooler (printf "%s%s" $.a1.pooler "_b")) (int 1.0)) (list $.a1.superuser $.a1.replication $.a1.rewind)) -}}
    {{- $problems_3 = append $problems_3 (printf "systemRoles must not have '%s' beside the pooler '%s': it is the name of the pooler's second login; choose another" (index (list $.a1.pooler (printf "%s%s" $.a1.pooler "_b")) (int 1.0)) $.a1.pooler) -}}
  {{- end -}}
  {{- $value_113 := false -}}
  {{- if (ne $.a0.quota $.absent) -}}
    {{- $problems_4 := list -}}
    {{- $value_35 := ne (index $.a0.quota "cpuMillis") $.absent -}}
    {{- if $value_35 -}}
      {{- $value_32 := index $.a0.quota "cpuMillis" -}}
      {{- $value_33 := dict "least" 1.0 -}}
      {{- $isWholeWithin_7 := dict "g" $.g "a0" $value_32 "a1" $value_33 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_7 -}}
      {{- $value_35 = not $isWholeWithin_7.r -}}
    {{- end -}}
    {{- if $value_35 -}}
      {{- $value_36 := printf "quota.%s" "cpuMillis" -}}
      {{- $text := dict "g" $.g "a0" $value_36 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text -}}
      {{- $value_38 := dict "least" 1.0 -}}
      {{- $value_39 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range := dict "g" $.g "a0" $value_38 "a1" $value_39 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text.r $range.r (mustToRawJson (index $.a0.quota "cpuMillis")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_44 := ne (index $.a0.quota "memoryBytes") $.absent -}}
    {{- if $value_44 -}}
      {{- $value_41 := index $.a0.quota "memoryBytes" -}}
      {{- $value_42 := dict "least" 1.0 -}}
      {{- $isWholeWithin_8 := dict "g" $.g "a0" $value_41 "a1" $value_42 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_8 -}}
      {{- $value_44 = not $isWholeWithin_8.r -}}
    {{- end -}}
    {{- if $value_44 -}}
      {{- $value_45 := printf "quota.%s" "memoryBytes" -}}
      {{- $text_2 := dict "g" $.g "a0" $value_45 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_2 -}}
      {{- $value_47 := dict "least" 1.0 -}}
      {{- $value_48 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_2 := dict "g" $.g "a0" $value_47 "a1" $value_48 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_2 -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text_2.r $range_2.r (mustToRawJson (index $.a0.quota "memoryBytes")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_53 := ne (index $.a0.quota "cpuLimitMillis") $.absent -}}
    {{- if $value_53 -}}
      {{- $value_50 := index $.a0.quota "cpuLimitMillis" -}}
      {{- $value_51 := dict "least" 1.0 -}}
      {{- $isWholeWithin_9 := dict "g" $.g "a0" $value_50 "a1" $value_51 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_9 -}}
      {{- $value_53 = not $isWholeWithin_9.r -}}
    {{- end -}}
    {{- if $value_53 -}}
      {{- $value_54 := printf "quota.%s" "cpuLimitMillis" -}}
      {{- $text_3 := dict "g" $.g "a0" $value_54 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_3 -}}
      {{- $value_56 := dict "least" 1.0 -}}
      {{- $value_57 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_3 := dict "g" $.g "a0" $value_56 "a1" $value_57 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_3 -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text_3.r $range_3.r (mustToRawJson (index $.a0.quota "cpuLimitMillis")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_62 := ne (index $.a0.quota "memoryLimitBytes") $.absent -}}
    {{- if $value_62 -}}
      {{- $value_59 := index $.a0.quota "memoryLimitBytes" -}}
      {{- $value_60 := dict "least" 1.0 -}}
      {{- $isWholeWithin_10 := dict "g" $.g "a0" $value_59 "a1" $value_60 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_10 -}}
      {{- $value_62 = not $isWholeWithin_10.r -}}
    {{- end -}}
    {{- if $value_62 -}}
      {{- $value_63 := printf "quota.%s" "memoryLimitBytes" -}}
      {{- $text_4 := dict "g" $.g "a0" $value_63 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_4 -}}
      {{- $value_65 := dict "least" 1.0 -}}
      {{- $value_66 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_4 := dict "g" $.g "a0" $value_65 "a1" $value_66 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_4 -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text_4.r $range_4.r (mustToRawJson (index $.a0.quota "memoryLimitBytes")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_71 := ne (index $.a0.quota "storageBytes") $.absent -}}
    {{- if $value_71 -}}
      {{- $value_68 := index $.a0.quota "storageBytes" -}}
      {{- $value_69 := dict "least" 1.0 -}}
      {{- $isWholeWithin_11 := dict "g" $.g "a0" $value_68 "a1" $value_69 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_11 -}}
      {{- $value_71 = not $isWholeWithin_11.r -}}
    {{- end -}}
    {{- if $value_71 -}}
      {{- $value_72 := printf "quota.%s" "storageBytes" -}}
      {{- $text_5 := dict "g" $.g "a0" $value_72 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_5 -}}
      {{- $value_74 := dict "least" 1.0 -}}
      {{- $value_75 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_5 := dict "g" $.g "a0" $value_74 "a1" $value_75 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_5 -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text_5.r $range_5.r (mustToRawJson (index $.a0.quota "storageBytes")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_80 := ne (index $.a0.quota "claims") $.absent -}}
    {{- if $value_80 -}}
      {{- $value_77 := index $.a0.quota "claims" -}}
      {{- $value_78 := dict "least" 1.0 -}}
      {{- $isWholeWithin_12 := dict "g" $.g "a0" $value_77 "a1" $value_78 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_12 -}}
      {{- $value_80 = not $isWholeWithin_12.r -}}
    {{- end -}}
    {{- if $value_80 -}}
      {{- $value_81 := printf "quota.%s" "claims" -}}
      {{- $text_6 := dict "g" $.g "a0" $value_81 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_6 -}}
      {{- $value_83 := dict "least" 1.0 -}}
      {{- $value_84 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_6 := dict "g" $.g "a0" $value_83 "a1" $value_84 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_6 -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text_6.r $range_6.r (mustToRawJson (index $.a0.quota "claims")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_89 := ne (index $.a0.quota "pods") $.absent -}}
    {{- if $value_89 -}}
      {{- $value_86 := index $.a0.quota "pods" -}}
      {{- $value_87 := dict "least" 1.0 -}}
      {{- $isWholeWithin_13 := dict "g" $.g "a0" $value_86 "a1" $value_87 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_13 -}}
      {{- $value_89 = not $isWholeWithin_13.r -}}
    {{- end -}}
    {{- if $value_89 -}}
      {{- $value_90 := printf "quota.%s" "pods" -}}
      {{- $text_7 := dict "g" $.g "a0" $value_90 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_7 -}}
      {{- $value_92 := dict "least" 1.0 -}}
      {{- $value_93 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_7 := dict "g" $.g "a0" $value_92 "a1" $value_93 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_7 -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text_7.r $range_7.r (mustToRawJson (index $.a0.quota "pods")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_98 := ne (index $.a0.quota "nodeStorageBytes") $.absent -}}
    {{- if $value_98 -}}
      {{- $value_95 := index $.a0.quota "nodeStorageBytes" -}}
      {{- $value_96 := dict "least" 1.0 -}}
      {{- $isWholeWithin_14 := dict "g" $.g "a0" $value_95 "a1" $value_96 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_14 -}}
      {{- $value_98 = not $isWholeWithin_14.r -}}
    {{- end -}}
    {{- if $value_98 -}}
      {{- $value_99 := printf "quota.%s" "nodeStorageBytes" -}}
      {{- $text_8 := dict "g" $.g "a0" $value_99 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_8 -}}
      {{- $value_101 := dict "least" 1.0 -}}
      {{- $value_102 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_8 := dict "g" $.g "a0" $value_101 "a1" $value_102 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_8 -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text_8.r $range_8.r (mustToRawJson (index $.a0.quota "nodeStorageBytes")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_107 := ne (index $.a0.quota "nodeStorageLimitBytes") $.absent -}}
    {{- if $value_107 -}}
      {{- $value_104 := index $.a0.quota "nodeStorageLimitBytes" -}}
      {{- $value_105 := dict "least" 1.0 -}}
      {{- $isWholeWithin_15 := dict "g" $.g "a0" $value_104 "a1" $value_105 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_15 -}}
      {{- $value_107 = not $isWholeWithin_15.r -}}
    {{- end -}}
    {{- if $value_107 -}}
      {{- $value_108 := printf "quota.%s" "nodeStorageLimitBytes" -}}
      {{- $text_9 := dict "g" $.g "a0" $value_108 "a1" $.a0.quota -}}
      {{- template "cdk8s-timescale/common/rules.text" $text_9 -}}
      {{- $value_110 := dict "least" 1.0 -}}
      {{- $value_111 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_9 := dict "g" $.g "a0" $value_110 "a1" $value_111 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_9 -}}
      {{- $problems_4 = append $problems_4 (printf "%s must be a whole number, %s, got %s: %s" $text_9.r $range_9.r (mustToRawJson (index $.a0.quota "nodeStorageLimitBytes")) "nothing could be made in the namespace") -}}
    {{- end -}}
    {{- $value_113 = $problems_4 -}}
  {{- else -}}
    {{- $value_113 = list -}}
  {{- end -}}
  {{- $value_114 := $.a0.acknowledge -}}
  {{- if eq $value_114 $.absent -}}
    {{- $value_114 = dict -}}
  {{- end -}}
  {{- $acknowledgementProblems := dict "g" $.g "a0" $value_114 -}}
  {{- template "cdk8s-timescale/platform/validate-names.acknowledgementProblems" $acknowledgementProblems -}}
  {{- $_ := set $ "r" (default list (concat $problems $ownLabelProblems.r $annotationProblems.r $labelProblems.r $items $items_3 $problems_3 $value_113 $acknowledgementProblems.r)) -}}
{{- end -}}

{{/* acknowledgementProblems */}}
{{- define "cdk8s-timescale/platform/validate-names.acknowledgementProblems" -}}
  {{- $keys := list -}}
  {{- if not $.g.CHECKS -}}
    {{- template "cdk8s-timescale/checks/index.CHECKS" $ -}}
  {{- end -}}
  {{- range $key, $item := $.g.CHECKS -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a0 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $entries -}}
    {{- $id := index $item 0 -}}
    {{- $reason := index $item 1 -}}
    {{- if (not (has $id $keys)) -}}
      {{- $value := list (printf "acknowledge must name checks, got '%s': known ones are %s" $id (join ", " $keys)) -}}
      {{- if $value -}}
        {{- $items = concat $items $value -}}
      {{- end -}}
    {{- else -}}
      {{- $value_2 := false -}}
      {{- if (eq (trim $reason) "") -}}
        {{- $value_2 = list (printf "acknowledge['%s'] must say why, got an empty text: whoever reads it next year has to know" $id) -}}
      {{- else -}}
        {{- $value_2 = list -}}
      {{- end -}}
      {{- if $value_2 -}}
        {{- $items = concat $items $value_2 -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
