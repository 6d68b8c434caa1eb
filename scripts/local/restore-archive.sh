#!/usr/bin/env bash
# Brings archived rows back: a Job like the one that archives, with another command. Prints what it did, as JSON lines.
# FROM and TO (not included) are times as PostgreSQL reads them, in UTC where they name no zone. See docs/archive.md.
# usage: restore-archive.sh NAMESPACE DATABASE TABLE FROM TO [INTO]      needs kubectl and jq; PLATFORM names another than postgres
set -euo pipefail
usage='usage: restore-archive.sh NAMESPACE DATABASE TABLE FROM TO [INTO]'
namespace=${1:?$usage} database=${2:?$usage} table=${3:?$usage} from=${4:?$usage} to=${5:?$usage} into=${6:-}
platform=${PLATFORM:-postgres}
job=$platform-restore-$(date -u +%Y%m%d-%H%M%S)

kubectl -n "$namespace" create job "$job" --from="cronjob/$platform-archive" --dry-run=client --output=json |
  jq --arg database "$database" --arg table "$table" --arg from "$from" --arg to "$to" --arg into "$into" '
    .spec.backoffLimit = 0
    | .spec.template.spec.containers[0] |= (.command = ["/scripts/restore-archive.sh"] | .env += ([
        {name: "RESTORE_DATABASE", value: $database}, {name: "RESTORE_TABLE", value: $table},
        {name: "RESTORE_FROM", value: $from}, {name: "RESTORE_TO", value: $to}, {name: "RESTORE_INTO", value: $into}
      ] | map(select(.value != ""))))' |
  kubectl -n "$namespace" apply --filename=- >&2

ended() { kubectl -n "$namespace" get job "$job" --output=json | jq --raw-output '[.status.conditions[]? | select(.status == "True") | .type] | first // empty'; }
until state=$(ended) && [ -n "$state" ]; do sleep 2; done
kubectl -n "$namespace" logs "job/$job"
case $state in Complete | SuccessCriteriaMet) ;; *) echo "the restore failed: kubectl -n $namespace describe job $job" >&2; exit 1 ;; esac
