#!/bin/sh
# Sends a signal when mounted Secrets or ConfigMaps changed, so that a renewed certificate is used without a restart.
# usage: watch-files.sh SIGNAL PID DIRECTORY...
# The kubelet swaps the symlink `..data` of a mounted directory in one step: its target is the version.
set -u
signal=$1 pid=$2
shift 2

version() {
  for directory in "$@"; do readlink "$directory/..data"; done
}

seen=$(version "$@")
while kill -0 "$pid" 2>/dev/null; do
  sleep "${WATCH_SECONDS:-15}"
  now=$(version "$@")
  [ "$now" = "$seen" ] && continue
  seen=$now
  echo "mounted files changed: sending $signal to $pid"
  kill -s "$signal" "$pid"
done
