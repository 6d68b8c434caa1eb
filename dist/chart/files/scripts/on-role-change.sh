#!/bin/sh
# Patroni callback: on_start, on_restart and on_role_change call it with ACTION ROLE SCOPE.
# A new leader takes the primary label off every other pod. A pod on a node without power keeps its label, and stays
# Ready, until the node is marked NotReady: the write Service would have two addresses, one of which swallows packets.
# A former leader that follows again drops the clients that came while the write Service still pointed at it: a pooler
# would keep their connections for minutes, and every write on them would fail.
set -u
action=$1 role=$2 scope=$3

drop_misled_clients() {
  sleep "${ENDPOINTS_SETTLE_SECONDS:-3}"
  psql --no-psqlrc --quiet --tuples-only --no-align --host=/var/run/postgresql --username=postgres --dbname=postgres --command="
    SELECT 'dropped ' || count(pg_terminate_backend(pid)) || ' clients that came before the write Service moved on'
    FROM pg_stat_activity
    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND usename <> 'postgres' AND pg_is_in_recovery()"
}

[ "$action $role" = 'on_role_change replica' ] && drop_misled_clients
[ "$role" = primary ] || exit 0

account=/var/run/secrets/kubernetes.io/serviceaccount
namespace=$(cat "$account/namespace")
pods="https://$KUBERNETES_SERVICE_HOST:$KUBERNETES_SERVICE_PORT/api/v1/namespaces/$namespace/pods"

api() {
  printf 'header = "Authorization: Bearer %s"\n' "$(cat "$account/token")" |
    curl --silent --show-error --fail --max-time 5 --cacert "$account/ca.crt" --config - "$@"
}

for _ in 1 2 3 4 5; do
  if list=$(api --get --data-urlencode "labelSelector=cluster-name=$scope,role=primary" "$pods") &&
    labelled=$(printf '%s' "$list" | jq -r '.items[].metadata.name'); then
    failed=0
    for pod in $labelled; do
      [ "$pod" = "$POD_NAME" ] && continue
      echo "$action: $POD_NAME leads, taking the primary label off $pod"
      api --request PATCH --header 'Content-Type: application/merge-patch+json' --output /dev/null \
        --data '{"metadata":{"labels":{"role":"replica"}}}' "$pods/$pod" || failed=1
    done
    [ "$failed" = 0 ] && exit 0
  fi
  sleep 1
done
echo "$action: could not make sure that only $POD_NAME carries the primary label" >&2
exit 1
