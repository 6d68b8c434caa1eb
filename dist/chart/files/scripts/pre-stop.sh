#!/bin/sh
# Before a pod stops: hand the lead over while this server still runs, so that clients wait for a switchover and not
# for a failover. Everything here may fail (no leader, no candidate, last pod): the stop goes on all the same.
set -u
url="https://localhost:8008"
curl --silent --max-time 2 --cacert /tls/ca.crt --output /dev/null --fail "$url/primary" || exit 0

# What is flushed now need not be flushed while nobody can write.
psql --no-psqlrc --quiet --host=/var/run/postgresql --username=postgres --dbname=postgres --command=CHECKPOINT || true

printf 'user = "%s:%s"\n' "$PATRONI_RESTAPI_USERNAME" "$PATRONI_RESTAPI_PASSWORD" |
  curl --silent --show-error --max-time 45 --cacert /tls/ca.crt --config - --request POST \
    --data "{\"leader\":\"$POD_NAME\"}" "$url/switchover" || true

# The old leader restarts as a standby after a switchover. Stopping a server that is just starting gains nothing.
for _ in 1 2 3 4 5 6 7 8 9 10; do
  curl --silent --max-time 2 --cacert /tls/ca.crt --output /dev/null --fail "$url/health" && exit 0
  sleep 1
done
exit 0
