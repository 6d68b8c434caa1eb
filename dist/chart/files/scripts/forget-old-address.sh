#!/bin/sh
# Before Patroni starts: what this pod published under another address is void. After a reboot of its node, the pod has
# a new address and its old one may be another member's. Patroni would ask there whether a member of its own name runs
# already, get an answer, and refuse to start for as long as that member lives.
set -u
account=/var/run/secrets/kubernetes.io/serviceaccount
pods="https://$KUBERNETES_SERVICE_HOST:$KUBERNETES_SERVICE_PORT/api/v1/namespaces/$(cat "$account/namespace")/pods"

api() {
  printf 'header = "Authorization: Bearer %s"\n' "$(cat "$account/token")" |
    curl --silent --show-error --fail --max-time 5 --cacert "$account/ca.crt" --config - "$@"
}

# Patroni needs the API server as well: without an answer it has nothing to compare with either.
pod=$(api --get --data-urlencode "fieldSelector=metadata.name=$POD_NAME" "$pods") || exit 0
published=$(printf '%s' "$pod" | jq -r '.items[0].metadata.annotations.status // empty')
case $published in
'' | *"//$POD_IP:"*) exit 0 ;;
esac
echo "forgetting what $POD_NAME published under another address than $POD_IP"
api --request PATCH --header 'Content-Type: application/merge-patch+json' --output /dev/null \
  --data '{"metadata":{"annotations":{"status":null}}}' "$pods/$POD_NAME"
