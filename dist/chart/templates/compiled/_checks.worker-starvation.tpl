{{/* There is a worker for every background job. Without one for any of them nothing is refreshed, converted or dropped, which is an error; */}}
{{- define "cdk8s-timescale/checks/worker-starvation.workerStarvation" -}}
  {{- $jobsAtOnce := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/timescale/sums/jobs.jobsAtOnce" $jobsAtOnce -}}
  {{- if (not $.a0.members.tuning.timescaledb) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $launchers := addf 1.0 $.a0.members.tuning.timescaleDatabases -}}
    {{- $valueOf := dict "g" $.g "a0" $.a0.members.parameters "a1" "timescaledb.max_background_workers" -}}
    {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf -}}
    {{- $workers := float64 $valueOf.r -}}
    {{- $needed := minf $workers (addf $launchers $jobsAtOnce.r) -}}
    {{- $valueOf_2 := dict "g" $.g "a0" $.a0.members.parameters "a1" "max_parallel_workers" -}}
    {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf_2 -}}
    {{- $value := $valueOf_2.r -}}
    {{- if eq $value $.absent -}}
      {{- $value = 0.0 -}}
    {{- end -}}
    {{- $parallel := float64 $value -}}
    {{- $pathOf := dict "g" $.g "a0" $.a0.members.parameters "a1" "timescaledb.max_background_workers" -}}
    {{- template "cdk8s-timescale/checks/worker-starvation.pathOf" $pathOf -}}
    {{- $timescaleWorkers := dict "g" $.g "a0" $pathOf.r "a1" $workers "a2" $launchers "a3" $jobsAtOnce.r -}}
    {{- template "cdk8s-timescale/checks/worker-starvation.timescaleWorkers" $timescaleWorkers -}}
    {{- $valueOf_3 := dict "g" $.g "a0" $.a0.members.parameters "a1" "max_worker_processes" -}}
    {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf_3 -}}
    {{- $allWorkers := dict "g" $.g "a0" (float64 $valueOf_3.r) "a1" $launchers "a2" $needed "a3" $parallel -}}
    {{- template "cdk8s-timescale/checks/worker-starvation.allWorkers" $allWorkers -}}
    {{- $_ := set $ "r" (default list (concat $timescaleWorkers.r $allWorkers.r)) -}}
  {{- end -}}
{{- end -}}

{{/* timescaleWorkers */}}
{{- define "cdk8s-timescale/checks/worker-starvation.timescaleWorkers" -}}
  {{- if (ge $.a1 (addf $.a2 $.a3)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $given := printf "%s leaves TimescaleDB %s workers" $.a0 (mustToRawJson $.a1) -}}
    {{- if (le $.a1 $.a2) -}}
      {{- $value := printf "%s%s" (printf "%s, must be at least %s (launcher, a scheduler for each database, one job): " $given (mustToRawJson (addf $.a2 1.0))) (printf "nothing would be refreshed, converted or dropped; give %s, or leave it out" (mustToRawJson (addf $.a2 $.a3))) -}}
      {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value)) -}}
    {{- else -}}
      {{- $value_2 := printf "%s%s" (printf "%s, %s are needed when all %s jobs are due (launcher, a scheduler for each database, jobs): " $given (mustToRawJson (addf $.a2 $.a3)) (mustToRawJson $.a3)) "some start late, with a line in the log and no more; give as many, or leave it out" -}}
      {{- $_ := set $ "r" (list (dict "severity" "warning" "message" $value_2)) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* Where the user wrote what the workers follow from. */}}
{{- define "cdk8s-timescale/checks/worker-starvation.pathOf" -}}
  {{- $found := $.absent -}}
  {{- range $_, $p := $.a0 -}}
    {{- if (eq $p.name $.a1) -}}
      {{- $found = $p -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $found $.absent -}}
    {{- $value = $found.formula -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (eq $value "given") -}}
    {{- $value_2 = printf "postgres.parameters.%s" $.a1 -}}
  {{- else -}}
    {{- $value_2 = "postgres.timescaleJobs" -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* allWorkers */}}
{{- define "cdk8s-timescale/checks/worker-starvation.allWorkers" -}}
  {{- $path := printf "postgres.parameters.%s is %s" "max_worker_processes" (mustToRawJson $.a0) -}}
  {{- $least := addf (addf 1.0 $.a1) 1.0 -}}
  {{- $enough := addf (addf 1.0 $.a2) $.a3 -}}
  {{- if (lt $.a0 $least) -}}
    {{- $value := printf "%s%s" (printf "%s, must be at least %s (PostgreSQL's own, TimescaleDB's launcher, a scheduler for each database, one job): " $path (mustToRawJson $least)) (printf "nothing would be refreshed, converted or dropped; give %s, or leave it out" (mustToRawJson $enough)) -}}
    {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value)) -}}
  {{- else -}}
    {{- if (ge $.a0 $enough) -}}
      {{- $_ := set $ "r" (list) -}}
    {{- else -}}
      {{- $value_2 := printf "%s%s" (printf "%s, %s are needed at most (PostgreSQL's own, %s for TimescaleDB, %s for parallel queries): " $path (mustToRawJson $enough) (mustToRawJson $.a2) (mustToRawJson $.a3)) "jobs and queries take workers from each other; give as many, or leave it out" -}}
      {{- $_ := set $ "r" (list (dict "severity" "warning" "message" $value_2)) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
