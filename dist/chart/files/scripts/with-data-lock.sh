#!/bin/sh
# Runs a command that may write to the data directory, once no process of another pod has it open any more.
# usage: with-data-lock.sh COMMAND...
# A pod that was deleted by force can run on for seconds, on the same node and volume, while its successor starts. The kernel releases a
# lock when the last process that inherited it has ended, whatever ended it. Two locks, because Patroni hands none on to the server:
# `.pod.lock` is held by this command and what it starts, `.server.lock` by the programs of locked-program.sh.
set -eu
volume=${DATA_VOLUME:?} patience=${LOCK_WAIT_SECONDS:-150}

wait_for() { # DESCRIPTOR WHAT
  flock --nonblock "$1" && return
  echo "$2 of another pod still has $volume open: waiting at most $patience s for it to end"
  begin=$(date +%s)
  if ! flock --wait "$patience" "$1"; then
    echo "error: after $patience s, $2 of another pod still has $volume open; nothing was started. Find that pod's processes on node ${NODE_NAME:-of this pod} and end them" >&2
    exit 1
  fi
  echo "the other pod has ended: $volume is free after $(($(date +%s) - begin)) s"
}

exec 9>>"$volume/.pod.lock"
wait_for 9 Patroni
exec 8>>"$volume/.server.lock"
wait_for 8 'a PostgreSQL server'
exec 8>&-
exec "$@"
