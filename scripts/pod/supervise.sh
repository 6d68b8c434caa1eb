#!/bin/sh
# Keeps a program running that the database can do without: starts it again whenever it ends, and lets the container go on meanwhile. The kubelet
# counts a pod as not ready while one of its containers does not run, and a pod that is not ready leaves its Services.
# usage: supervise.sh PROGRAM [ARGUMENT...]
set -u
child=
trap 'kill "$child"; wait "$child"; exit 0' INT TERM
while :; do
  "$@" &
  child=$!
  code=0
  wait "$child" || code=$?
  echo "$1 ended with $code and is started again in ${RESTART_SECONDS:-10} s"
  sleep "${RESTART_SECONDS:-10}" &
  child=$!
  wait "$child"
done
