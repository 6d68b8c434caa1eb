#!/bin/sh
# Stands for a program that writes to the data directory, under that program's name (Patroni's `bin_name`): takes the
# server's lock, see with-data-lock.sh, and becomes the program. Every process that it starts holds the lock as well.
set -eu
program=$BIN_DIR/${0##*/}
case ${1:-} in
--version | -V | --describe-config | -C) exec "$program" "$@" ;;
esac
exec 8>>"$DATA_VOLUME/.server.lock"
# Patroni takes a server whose process is 3 s older than its pid file for somebody else's: wait less, it tries again.
if ! flock --wait 2 8; then
  echo "error: another process still has $DATA_VOLUME open: ${0##*/} was not started" >&2
  exit 1
fi
exec "$program" "$@"
