#!/bin/sh
# Readiness of a read replica. Patroni measures how many bytes it is behind; a replica can be few bytes and many
# minutes behind, so its age is asked for as well: how old the last replayed commit is while WAL waits to be replayed.
set -u
curl --silent --fail --max-time 3 --cacert /tls/ca.crt --output /dev/null \
  "https://localhost:8008/replica?lag=$MAX_LAG_BYTES" || { echo "not a replica within $MAX_LAG_BYTES bytes of the primary"; exit 1; }

behind=$(PGCONNECT_TIMEOUT=3 psql --no-psqlrc --quiet --tuples-only --no-align --host=/var/run/postgresql --username=postgres --dbname=postgres --command="
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM pg_stat_wal_receiver WHERE status = 'streaming') THEN 'infinity'::float8
    WHEN pg_last_wal_receive_lsn() <= pg_last_wal_replay_lsn() THEN 0
    ELSE coalesce(extract(epoch FROM now() - pg_last_xact_replay_timestamp()), 0)
  END <= $MAX_LAG_SECONDS") || exit 1
[ "$behind" = t ] || { echo "not streaming, or the last replayed commit is older than $MAX_LAG_SECONDS s"; exit 1; }
