{{/* Everything that is wrong with the pooler. */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.poolerProblems" -}}
  {{- if (not (ne $.a0 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $problems := list -}}
    {{- $value_3 := ne $.a0.replicas $.absent -}}
    {{- if $value_3 -}}
      {{- $value := dict "least" 1.0 -}}
      {{- $isWholeWithin := dict "g" $.g "a0" $.a0.replicas "a1" $value -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
      {{- $value_3 = not $isWholeWithin.r -}}
    {{- end -}}
    {{- if $value_3 -}}
      {{- $value_4 := dict "least" 1.0 -}}
      {{- $value_5 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range := dict "g" $.g "a0" $value_4 "a1" $value_5 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range -}}
      {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "pooler.replicas" $range.r (mustToRawJson $.a0.replicas) "leave pooler out to have none") -}}
    {{- end -}}
    {{- $value_7 := $.absent -}}
    {{- if ne $.a0.serverConnections $.absent -}}
      {{- $value_7 = $.a0.serverConnections.min -}}
    {{- end -}}
    {{- $value_11 := ne $value_7 $.absent -}}
    {{- if $value_11 -}}
      {{- $value_8 := $.absent -}}
      {{- if ne $.a0.serverConnections $.absent -}}
        {{- $value_8 = $.a0.serverConnections.min -}}
      {{- end -}}
      {{- $value_9 := dict "least" 0.0 -}}
      {{- $isWholeWithin_2 := dict "g" $.g "a0" $value_8 "a1" $value_9 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_2 -}}
      {{- $value_11 = not $isWholeWithin_2.r -}}
    {{- end -}}
    {{- if $value_11 -}}
      {{- $value_12 := dict "least" 0.0 -}}
      {{- $value_13 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_2 := dict "g" $.g "a0" $value_12 "a1" $value_13 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_2 -}}
      {{- $value_15 := $.absent -}}
      {{- if ne $.a0.serverConnections $.absent -}}
        {{- $value_15 = $.a0.serverConnections.min -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "pooler.serverConnections.min" $range_2.r (mustToRawJson $value_15) "they are kept open over all pods") -}}
    {{- end -}}
    {{- $value_16 := $.absent -}}
    {{- if ne $.a0.serverConnections $.absent -}}
      {{- $value_16 = $.a0.serverConnections.max -}}
    {{- end -}}
    {{- $value_20 := ne $value_16 $.absent -}}
    {{- if $value_20 -}}
      {{- $value_17 := $.absent -}}
      {{- if ne $.a0.serverConnections $.absent -}}
        {{- $value_17 = $.a0.serverConnections.max -}}
      {{- end -}}
      {{- $value_18 := dict "least" 1.0 -}}
      {{- $isWholeWithin_3 := dict "g" $.g "a0" $value_17 "a1" $value_18 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_3 -}}
      {{- $value_20 = not $isWholeWithin_3.r -}}
    {{- end -}}
    {{- if $value_20 -}}
      {{- $value_21 := dict "least" 1.0 -}}
      {{- $value_22 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_3 := dict "g" $.g "a0" $value_21 "a1" $value_22 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_3 -}}
      {{- $value_24 := $.absent -}}
      {{- if ne $.a0.serverConnections $.absent -}}
        {{- $value_24 = $.a0.serverConnections.max -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "pooler.serverConnections.max" $range_3.r (mustToRawJson $value_24) "they are opened at most, over all pods") -}}
    {{- end -}}
    {{- $value_27 := ne $.a0.serverConnections $.absent -}}
    {{- if $value_27 -}}
      {{- $value_25 := dict "least" 0.0 -}}
      {{- $isWholeWithin_4 := dict "g" $.g "a0" $.a0.serverConnections.min "a1" $value_25 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_4 -}}
      {{- $value_27 = $isWholeWithin_4.r -}}
    {{- end -}}
    {{- $value_30 := $value_27 -}}
    {{- if $value_30 -}}
      {{- $value_28 := dict "least" 1.0 -}}
      {{- $isWholeWithin_5 := dict "g" $.g "a0" $.a0.serverConnections.max "a1" $value_28 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_5 -}}
      {{- $value_30 = $isWholeWithin_5.r -}}
    {{- end -}}
    {{- if (and $value_30 (gt $.a0.serverConnections.min $.a0.serverConnections.max)) -}}
      {{- $problems = append $problems (printf "pooler.serverConnections.min must not be above max (%s), got %s: no more can be kept open than may be opened" (mustToRawJson $.a0.serverConnections.max) (mustToRawJson $.a0.serverConnections.min)) -}}
    {{- end -}}
    {{- if (and (ne $.a0.readShare $.absent) (not (and (ge $.a0.readShare 0.0) (lt $.a0.readShare 1.0)))) -}}
      {{- $problems = append $problems (printf "pooler.readShare must be at least 0 and below 1, got %s: it is the part of the server connections that goes to reads, and writes need some" (mustToRawJson $.a0.readShare)) -}}
    {{- end -}}
    {{- $value_33 := ne $.a0.clients $.absent -}}
    {{- if $value_33 -}}
      {{- $value_31 := dict "least" 1.0 -}}
      {{- $isWholeWithin_6 := dict "g" $.g "a0" $.a0.clients "a1" $value_31 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_6 -}}
      {{- $value_33 = not $isWholeWithin_6.r -}}
    {{- end -}}
    {{- if $value_33 -}}
      {{- $value_34 := dict "least" 1.0 -}}
      {{- $value_35 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_4 := dict "g" $.g "a0" $value_34 "a1" $value_35 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_4 -}}
      {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "pooler.clients" $range_4.r (mustToRawJson $.a0.clients) "they are the client connections over all pods") -}}
    {{- end -}}
    {{- $value_39 := ne $.a0.maxPreparedStatements $.absent -}}
    {{- if $value_39 -}}
      {{- $value_37 := dict "least" 0.0 -}}
      {{- $isWholeWithin_7 := dict "g" $.g "a0" $.a0.maxPreparedStatements "a1" $value_37 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_7 -}}
      {{- $value_39 = not $isWholeWithin_7.r -}}
    {{- end -}}
    {{- if $value_39 -}}
      {{- $value_40 := dict "least" 0.0 -}}
      {{- $value_41 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_5 := dict "g" $.g "a0" $value_40 "a1" $value_41 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_5 -}}
      {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "pooler.maxPreparedStatements" $range_5.r (mustToRawJson $.a0.maxPreparedStatements) "0 switches them off") -}}
    {{- end -}}
    {{- $value_43 := $.absent -}}
    {{- if ne $.a0.drain $.absent -}}
      {{- $toSeconds := dict "g" $.g "a0" $.a0.drain "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
      {{- $value_43 = $toSeconds.r -}}
    {{- end -}}
    {{- $value_46 := ne $value_43 $.absent -}}
    {{- if $value_46 -}}
      {{- $value_44 := $.absent -}}
      {{- if ne $.a0.drain $.absent -}}
        {{- $toSeconds_2 := dict "g" $.g "a0" $.a0.drain "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
        {{- $value_44 = $toSeconds_2.r -}}
      {{- end -}}
      {{- if not $.g.DRAIN -}}
        {{- template "cdk8s-timescale/pooler/validate-pooler.DRAIN" $ -}}
      {{- end -}}
      {{- $isWholeWithin_8 := dict "g" $.g "a0" $value_44 "a1" $.g.DRAIN -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_8 -}}
      {{- $value_46 = not $isWholeWithin_8.r -}}
    {{- end -}}
    {{- if $value_46 -}}
      {{- if not $.g.DRAIN -}}
        {{- template "cdk8s-timescale/pooler/validate-pooler.DRAIN" $ -}}
      {{- end -}}
      {{- $value_47 := false -}}
      {{- if (eq $.g.DRAIN.most $.absent) -}}
        {{- $value_47 = printf "at least %s" (printf "%s s" (mustToRawJson $.g.DRAIN.least)) -}}
      {{- else -}}
        {{- $value_47 = printf "from %s to %s" (printf "%s s" (mustToRawJson $.g.DRAIN.least)) (printf "%s s" (mustToRawJson $.g.DRAIN.most)) -}}
      {{- end -}}
      {{- $value_48 := $.absent -}}
      {{- if ne $.a0.drain $.absent -}}
        {{- $toSeconds_3 := dict "g" $.g "a0" $.a0.drain "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
        {{- $value_48 = $toSeconds_3.r -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be whole seconds, %s, got %s s: %s" "pooler.drain" $value_47 (mustToRawJson $value_48) "a stopping pod accepts connections for so long") -}}
    {{- end -}}
    {{- $resourcesProblems := dict "g" $.g "a0" "pooler.resources" "a1" $.a0.resources "a2" 67108864.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
    {{- $schedulingProblems := dict "g" $.g "a0" "pooler.scheduling" "a1" $.a0.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
    {{- $imageProblems := dict "g" $.g "a0" "pooler.exporter" "a1" (ternary nil $.a0.exporter (deepEqual $.a0.exporter "none")) -}}
    {{- template "cdk8s-timescale/common/validate-pod.imageProblems" $imageProblems -}}
    {{- $_ := set $ "r" (default list (concat $problems $resourcesProblems.r $schedulingProblems.r $imageProblems.r)) -}}
  {{- end -}}
{{- end -}}

{{/* Seconds. */}}
{{- define "cdk8s-timescale/pooler/validate-pooler.DRAIN" -}}
  {{- $_ := set $.g "DRAIN" (dict "least" 0.0 "most" 600.0) -}}
{{- end -}}
