#!/bin/sh
# Writes what differs from pod to pod or must not be in a ConfigMap, then becomes PgBouncer. Beside it run a watcher of
# mounted files, and the program that takes over changed passwords and follows the primary.
set -eu
umask 077
state=/run/pooler

: >"$state/peer.ini"
[ "${PEERING:-no}" = no ] || printf 'peer_id = %s\n' "$((${POD_NAME##*-} + 1))" >"$state/peer.ini"
python3 /scripts/pooler.py prepare

# What ends is started again for as long as PgBouncer runs: this process, after the last line.
supervise() {
  while kill -0 $$ 2>/dev/null; do
    python3 /scripts/pooler.py watch $$ || echo "pooler.py ended with code $?; it starts again in 1 s" >&2
    sleep 1
  done
}

/scripts/watch-files.sh HUP $$ /etc/pgbouncer /tls /server-ca &
supervise &
exec pgbouncer /etc/pgbouncer/pgbouncer.ini
