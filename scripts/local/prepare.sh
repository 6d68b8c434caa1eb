#!/usr/bin/env bash
# What the `local` environment expects to find: its namespace, a Secret with random passwords, and three Secrets with
# certificates of a throw-away authority, which it keeps in a fourth. What is there already stays: running it again changes nothing.
# usage: prepare.sh NAMESPACE [PLATFORM]      needs kubectl and openssl
set -euo pipefail
namespace=${1:?usage: prepare.sh NAMESPACE [PLATFORM]} platform=${2:-postgres}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

exists() { kubectl -n "$namespace" get "$1" "$2" >/dev/null 2>&1; }
kubectl get namespace "$namespace" >/dev/null 2>&1 || kubectl create namespace "$namespace" >/dev/null

if ! exists secret ms5-database-secrets; then
  arguments=()
  for key in POSTGRES_SUPERUSER_PASSWORD POSTGRES_REPLICATION_PASSWORD POSTGRES_REWIND_PASSWORD PATRONI_RESTAPI_PASSWORD \
    PGBOUNCER_AUTH_PASSWORD POSTGRES_PASSWORD MS5_APP_USER_PASSWORD MS5_READONLY_USER_PASSWORD MS5_MONITORING_USER_PASSWORD; do
    arguments+=("--from-literal=$key=$(openssl rand -hex 16)")
  done
  kubectl -n "$namespace" create secret generic ms5-database-secrets "${arguments[@]}"
fi

authority() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj "/CN=$platform throw-away authority" \
    -addext keyUsage=critical,keyCertSign,cRLSign -keyout "$work/ca.key" -out "$work/ca.crt" 2>/dev/null
  kubectl -n "$namespace" create secret tls "$platform-authority" --key="$work/ca.key" --cert="$work/ca.crt"
}

certificate() { # SECRET COMMON_NAME NAMES...
  local secret=$1 common_name=$2
  shift 2
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$common_name" -keyout "$work/tls.key" -out "$work/tls.csr" 2>/dev/null
  openssl x509 -req -in "$work/tls.csr" -CA "$work/ca.crt" -CAkey "$work/ca.key" -CAcreateserial -days 365 -out "$work/tls.crt" -extfile <(
    printf '%s\n' keyUsage=critical,digitalSignature extendedKeyUsage=serverAuth,clientAuth subjectKeyIdentifier=hash authorityKeyIdentifier=keyid
    printf 'subjectAltName=%s\n' "$(printf 'DNS:%s,' "$@" | sed 's/,$//')"
  ) 2>/dev/null
  kubectl -n "$namespace" create secret generic "$secret" --from-file="$work/tls.crt" --from-file="$work/tls.key" --from-file="$work/ca.crt"
}

service() { for name in "$@"; do printf '%s\n' "$name" "$name.$namespace" "$name.$namespace.svc" "$name.$namespace.svc.cluster.local"; done; }

# All three come from one authority, so all of them or none are made.
if ! exists secret "$platform-server-tls"; then
  kubectl -n "$namespace" delete secret "$platform-pooler-tls" "$platform-backup-tls" "$platform-authority" --ignore-not-found >/dev/null
  authority
  mapfile -t server < <(service "$platform-primary" "$platform-replica" "$platform-readonly")
  mapfile -t pooler < <(service "$platform-pooler")
  certificate "$platform-server-tls" "$platform-primary" localhost "*.$platform-headless.$namespace.svc.cluster.local" "${server[@]}"
  certificate "$platform-pooler-tls" "$platform-pooler" localhost "*.$platform-pooler-headless.$namespace.svc.cluster.local" "${pooler[@]}"
  certificate "$platform-backup-tls" pgbackrest "*.$platform-headless.$namespace.svc.cluster.local"
fi
