#!/bin/sh
# Once per change of the backup configuration: the stanza exists in every repository and WAL reaches it.
# stanza-create on a matching stanza changes nothing; on another cluster's repository it refuses, which is right.
set -eu
# shellcheck source=job-common.sh
. /scripts/job-common.sh
mkdir -p /tmp/pgbackrest

# Ends the Job for good where no further try can succeed, or returns 1. The numbers are pgBackRest's exit codes
# (src/build/error/error.yaml of its source). What passes: members that start, a switchover, archive_mode that waits for
# a restart, a storage that does not answer.
step() { # COMMAND
  code=0
  /scripts/pgbackrest.sh "$1" >/tmp/said 2>&1 || code=$?
  cat /tmp/said
  case $code in
  0) return ;;
  27 | 29 | 3[0-7] | 43 | 46 | 96) why='its configuration or a key is not valid' ;;
  28 | 44 | 51 | 58) why='the repository belongs to another cluster, or to this one before it was made anew: choose another path for it, or delete what is there' ;;
  95) why='the passphrase in the Secret is not the one that the repository was made with' ;;
  105) why='the storage refused the credentials' ;;
  *)
    refused=$(sed -nE 's/.*HTTP request failed with (401|403|404)\b.*/\1/p' /tmp/said | head -n 1)
    # A token or a role that was just made is not accepted everywhere at once.
    [ -n "$refused" ] && [ "$(date +%s)" -ge "$end" ] || return 1
    why="the storage refused the request ($refused): its account, container and credentials must be right"
    ;;
  esac
  final "pgbackrest $1 ended with $code: $why"
}

end=$(($(date +%s) + ${REFUSED_SECONDS:-120}))
become_current
until step stanza-create; do
  stay_current
  sleep 5
done
step check
