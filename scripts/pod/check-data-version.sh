#!/bin/sh
# Ends the container where another major version of PostgreSQL made the data than the image has: the server would only say "incompatible
# with server", and Patroni would try for ever. What it says is what `kubectl describe pod` shows as well.
# usage: check-data-version.sh DATA_DIRECTORY
set -eu
data=${1:?} termination_log=${TERMINATION_LOG:-/dev/termination-log}
[ -s "$data/PG_VERSION" ] || exit 0
made=$(cat "$data/PG_VERSION")
program=$("$BIN_DIR/postgres" --version | sed -n 's/.*(PostgreSQL) \([0-9]*\).*/\1/p')
[ "$made" != "$program" ] || exit 0
message="error: PostgreSQL $made made the data of $POD_NAME, and this image has PostgreSQL $program: a server of another major version does not start over it. \
Nothing was changed. Apply an image with PostgreSQL $made again; README, \"Another major version of PostgreSQL\", says how to move"
echo "$message" >&2
if [ -w "$termination_log" ]; then echo "$message" >"$termination_log"; fi
exit 1
