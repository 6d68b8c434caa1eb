#!/bin/sh
# Writes what differs from pod to pod or must not be in a ConfigMap, then becomes PgBouncer.
set -eu
umask 077
run=/run/pgbouncer

write_credentials() { # PgBouncer doubles a quote to escape it
  password=$(sed 's/"/""/g' /credentials/pooler)
  printf '"%s" "%s"\n' "$AUTH_USER" "$password" >"$run/userlist.txt.new"
  mv "$run/userlist.txt.new" "$run/userlist.txt"
}

write_credentials
: >"$run/peer.ini"
[ "${PEERING:-no}" = no ] || printf 'peer_id = %s\n' "$((${POD_NAME##*-} + 1))" >"$run/peer.ini"

/scripts/watch-files.sh HUP $$ /etc/pgbouncer /tls /server-ca &
exec pgbouncer /etc/pgbouncer/pgbouncer.ini
