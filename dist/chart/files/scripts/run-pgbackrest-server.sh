#!/bin/sh
# pgBackRest's TLS server: the backup Job reads this pod's data directory through it. The server does not talk to the
# repository for that, yet refuses to work where the repository's key is not in its environment.
set -eu
mkdir -p /tmp/pgbackrest
/scripts/watch-files.sh HUP $$ /etc/pgbackrest /tls-backup &
exec /scripts/pgbackrest.sh server
