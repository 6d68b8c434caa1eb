#!/bin/sh
# Readiness of a server: whether clients may read from it. The leader is ready, and so is a standby that streams and is near: Patroni measures how
# many bytes it is behind (READY_PATH). A read replica can be few bytes and many minutes behind: where MAX_LAG_SECONDS is set, it may not be older.
# A standby that lost its primary goes on serving reads: for FAILOVER_SECONDS, until another leads, and where no member leads, until its data are
# MAX_STALENESS_SECONDS old. That counts from when it was last near, which this script writes down.
set -u
current=/run/patroni/current

ask() { curl --silent --max-time 3 --cacert /tls/ca.crt "$@"; }
no() {
  echo "$*"
  exit 1
}

# How old the last replayed commit is, while WAL waits to be replayed.
young() {
  [ -n "${MAX_LAG_SECONDS:-}" ] || return 0
  answer=$(PGCONNECT_TIMEOUT=3 psql --no-psqlrc --quiet --tuples-only --no-align --host=/var/run/postgresql --username=postgres --dbname=postgres --command="
    SELECT CASE
      WHEN NOT EXISTS (SELECT FROM pg_stat_wal_receiver WHERE status = 'streaming') THEN 'infinity'::float8
      WHEN pg_last_wal_receive_lsn() <= pg_last_wal_replay_lsn() THEN 0
      ELSE coalesce(extract(epoch FROM now() - pg_last_xact_replay_timestamp()), 0)
    END <= $MAX_LAG_SECONDS")
  [ "$answer" = t ]
}

if ask --fail --output /dev/null "https://localhost:8008$READY_PATH" && young; then
  date +%s >"$current"
  exit 0
fi

status=$(ask https://localhost:8008/patroni) || no 'Patroni does not answer'
field() { printf '%s' "$status" | jq -r ".$1"; }
[ "$(field state)" = running ] || no "the server does not run: $(field state)"
[ "$(field replication_state)" != streaming ] || no "it streams, and is behind its primary by more than is allowed${MAX_LAG_SECONDS:+, or by more than $MAX_LAG_SECONDS s}"
last=$(cat "$current" 2>/dev/null) || no 'it does not stream, and was not near a primary since this pod was made'
limit=$FAILOVER_SECONDS
if [ "$(field cluster_unlocked)" = true ] && [ "$MAX_STALENESS_SECONDS" -gt "$limit" ]; then limit=$MAX_STALENESS_SECONDS; fi
age=$(($(date +%s) - last))
[ "$age" -le "$limit" ] || no "it does not stream, and its data are $age s old, more than $limit s"
echo "without a primary for $age s, of $limit s that are allowed"
