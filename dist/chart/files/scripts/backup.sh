#!/bin/sh
# One backup. Its exit code is pgBackRest's: the Job fails when the backup fails.
# usage: backup.sh TYPE REPOSITORY
set -eu
mkdir -p /tmp/pgbackrest
/scripts/pgbackrest.sh --type="$1" --repo="$2" backup
exec /scripts/pgbackrest.sh --repo="$2" info
