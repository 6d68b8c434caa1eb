#!/bin/sh
# Starts Patroni as this very process, so that signals reach it, with the member program beside it, which also takes over
# changed passwords, configuration and certificates.
set -eu
umask 077
mkdir -p "$SPOOL_PATH" /run/patroni/bin
for program in postgres pg_basebackup pg_rewind; do
  ln -sf /scripts/locked-program.sh "/run/patroni/bin/$program"
done
/scripts/check-data-version.sh "$DATA_VOLUME/data"
/scripts/forget-old-address.sh || echo "starting all the same"

# With Patroni's own Python: it decides how strictly certificates are checked, and the member program has to tell what Patroni meets.
python=$(sed -n '1s/^#! *//p' "$(command -v patroni)")
case $python in *python*) ;; *) python=python3 ;; esac

$python /scripts/credentials.py

# What ends is started again for as long as Patroni runs: this process, after the last line.
supervise() {
  while kill -0 $$ 2>/dev/null; do
    $python /scripts/member.py $$ || echo "the member program ended with code $?; it starts again in 5 s" >&2
    sleep 5
  done
}
supervise &
exec patroni /run/patroni
