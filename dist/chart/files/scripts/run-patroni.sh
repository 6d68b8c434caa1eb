#!/bin/sh
# Starts Patroni as this very process, so that signals reach it, with a watcher beside it.
set -eu
umask 077
mkdir -p "$SPOOL_PATH"
/scripts/forget-old-address.sh || echo "starting all the same"
/scripts/watch-files.sh HUP $$ /etc/patroni /tls &
exec patroni /etc/patroni/patroni.yml
