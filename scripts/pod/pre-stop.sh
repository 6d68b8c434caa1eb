#!/bin/sh
# Before a pod stops: hand the lead over while this server still runs, so that clients wait for a switchover and not
# for a failover. Everything here may fail (no leader, no candidate, last pod): the stop continues. Every step has a
# bound; lib/cluster/pre-stop.ts adds them up for the pod's grace period.
set -u
url="https://localhost:8008"
curl --silent --max-time 2 --cacert /tls/ca.crt --output /dev/null --fail "$url/primary" || exit 0

# A pod that was deleted by force is gone for Kubernetes: its successor waits for this server to end. It does no more
# work, and its name in the cluster is the successor's. Without an answer, this pod counts as there.
account=/var/run/secrets/kubernetes.io/serviceaccount
pods="https://$KUBERNETES_SERVICE_HOST:$KUBERNETES_SERVICE_PORT/api/v1/namespaces/$(cat "$account/namespace")/pods"
if found=$(printf 'header = "Authorization: Bearer %s"\n' "$(cat "$account/token")" |
  curl --silent --fail --max-time 3 --cacert "$account/ca.crt" --config - --get --data-urlencode "fieldSelector=metadata.name=$POD_NAME" "$pods"); then
  uid=$(printf '%s' "$found" | jq -r '.items[0].metadata.uid // empty')
  if [ "$uid" != "$POD_UID" ]; then
    echo "this pod was deleted by force: no checkpoint, no switchover"
    exit 0
  fi
fi

# What is flushed now need not be flushed while nobody can write. A disk that does not keep up must not eat the time of the switchover.
timeout "$CHECKPOINT_SECONDS" psql --no-psqlrc --quiet --host=/var/run/postgresql --username=postgres --dbname=postgres --command=CHECKPOINT || true

# Patroni reads a changed password a few seconds after this file has it.
end=$(($(date +%s) + SWITCHOVER_SECONDS)) left=$SWITCHOVER_SECONDS
while [ "$left" -gt 0 ]; do
  code=$(curl --silent --show-error --max-time "$left" --cacert /tls/ca.crt --config /run/patroni/rest.curl --request POST \
    --data "{\"leader\":\"$POD_NAME\"}" --output /tmp/switchover --write-out '%{http_code}' "$url/switchover") || true
  [ "$code" = 401 ] || break
  sleep 1
  left=$((end - $(date +%s)))
done
cat /tmp/switchover 2>/dev/null

# The old leader restarts as a standby after a switchover. Stopping a server that is just starting gains nothing.
end=$(($(date +%s) + SETTLE_SECONDS))
while [ "$(date +%s)" -lt "$end" ]; do
  curl --silent --max-time 1 --cacert /tls/ca.crt --output /dev/null --fail "$url/health" && exit 0
  sleep 1
done
exit 0
