#!/bin/sh
# pgBackRest's TLS server: the backup Job reads this pod's data directory through it.
set -eu
mkdir -p /tmp/pgbackrest
/scripts/watch-files.sh HUP $$ /etc/pgbackrest /tls-backup &
exec pgbackrest server
