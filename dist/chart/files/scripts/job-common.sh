#!/bin/sh
# What the Jobs that converge something have in common: when to end for good. Sourced, never run.
# Exit code 64 ends a Job at once, by its podFailurePolicy. After any other code Kubernetes tries again.
# shellcheck disable=SC2034
set -eu
# As the first process of its container a shell takes no notice of a signal that it has no trap for.
trap 'exit 143' TERM

final() { # MESSAGE: no further try can succeed
  printf 'error: %s\n' "$*" >&2
  exit 64
}

# The file $DECLARED names the Job that belongs to the description as it is applied now. It is mounted together with what
# the Job applies, so that a Job that is current acts on its own description. Without JOB_NAME, a person started the pod.
declared_job() { cat "$DECLARED" 2>/dev/null || true; }
is_current() { [ -z "${JOB_NAME:-}" ] || [ "$(declared_job)" = "$JOB_NAME" ]; }
stay_current() { is_current || final "superseded by a newer release: Job $JOB_NAME ends without acting, $(declared_job) takes its place"; }

# At the start the file may still be the one of the release before: the kubelet brings the new one within two minutes.
become_current() {
  is_current && return
  echo "$DECLARED names the Job $(declared_job), not $JOB_NAME: waiting up to ${CURRENT_SECONDS:-120} s for a newer file"
  end=$(($(date +%s) + ${CURRENT_SECONDS:-120}))
  until is_current || [ "$(date +%s)" -ge "$end" ]; do sleep 2; done
  stay_current
}

# psql, with its messages as people read them; $state is the SQLSTATE of its last error, empty where there is none. A psql
# that works for a Job of an older release is stopped, as is one whose pod ends: the server undoes what is under way.
state=''
run_psql() {
  stopped='' status=0
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --set=VERBOSITY=verbose "$@" 2>/tmp/messages &
  psql=$!
  trap 'kill -INT "$psql" 2>/dev/null; stopped=1' TERM
  { while sleep "${LOOK_SECONDS:-5}"; do is_current || kill -INT "$psql"; done; } >/dev/null 2>&1 &
  look=$!
  wait "$psql" || status=$?
  # A signal ends the wait, not psql.
  while kill -0 "$psql" 2>/dev/null; do wait "$psql" || status=$?; done
  kill "$look" 2>/dev/null || true
  wait "$look" 2>/dev/null || true
  trap 'exit 143' TERM
  state=$(sed -nE 's/^.*(ERROR|FATAL|PANIC): +([0-9A-Z]{5}): .*/\2/p' /tmp/messages | tail -n 1)
  sed -E -e '/^(LOCATION|(SCHEMA|TABLE|COLUMN|DATATYPE|CONSTRAINT) NAME): /d' \
    -e 's/(ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|LOG|DEBUG[1-5]?): +[0-9A-Z]{5}: /\1:  /' /tmp/messages >&2
  [ -z "$stopped" ] || exit 143
  stay_current
  return "$status"
}
