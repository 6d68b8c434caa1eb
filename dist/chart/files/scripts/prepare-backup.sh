#!/bin/sh
# Once per change of the backup configuration: the stanza exists in every repository and WAL reaches it.
# stanza-create on a matching stanza changes nothing; on another cluster's repository it refuses, which is right.
set -eu
mkdir -p /tmp/pgbackrest
until /scripts/pgbackrest.sh stanza-create; do sleep 5; done
exec /scripts/pgbackrest.sh check
