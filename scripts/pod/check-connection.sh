#!/bin/sh
# Proves the way that applications take: connects to every target, over TLS with the certificate verified, and says who answers.
# TARGETS lists "host:port:database:login:file:answers": the file with the login's password, and whether a primary or a standby has
# to be at the other end (`any`: either). Where MEMBERS are given, each is asked whether a failover is possible.
# Ends with 0 when all of them answered as they should, else with 1.
set -eu
# shellcheck source=logins.sh
. /scripts/logins.sh
export PGSSLMODE=verify-full PGSSLROOTCERT=/tls/ca.crt PGCONNECT_TIMEOUT=5 PGAPPNAME=connection-check
patience=${PATIENCE_SECONDS:-60}
answer=/tmp/answer problem=/tmp/problem

attempt() {
  password=$(credential "$file" 2>"$problem") || return 1
  PGHOST=$host PGPORT=$port PGDATABASE=$database PGUSER=$login PGPASSWORD=$password \
    psql --no-psqlrc --quiet --tuples-only --no-align --field-separator=' ' --set=ON_ERROR_STOP=1 >"$answer" 2>"$problem" <<'SQL' || return 1
SELECT CASE WHEN pg_is_in_recovery() THEN 'standby' ELSE 'primary' END, split_part(current_setting('server_version'), ' ', 1),
  (SELECT extversion FROM pg_extension WHERE extname = 'timescaledb');
SQL
  read -r who postgres timescaledb <"$answer"
  [ "$answers" = any ] || [ "$who" = "$answers" ] || { echo "a $who answers where a $answers should" >"$problem"; return 1; }
}

failed=
end=$(($(date +%s) + patience))
for target in $TARGETS; do
  host=${target%%:*} rest=${target#*:}
  port=${rest%%:*} rest=${rest#*:}
  database=${rest%%:*} rest=${rest#*:}
  login=${rest%%:*} rest=${rest#*:}
  file=${rest%%:*} answers=${rest#*:}
  name="database $database as $login at $host:$port"
  # A failover may be under way: what clients wait for, this waits for as well.
  while :; do
    if attempt; then
      echo "ok: $name: $who, PostgreSQL $postgres, TimescaleDB ${timescaledb:-not there}"
      break
    fi
    if [ "$(date +%s)" -ge "$end" ]; then
      echo "error: $name: $(why_refused "$login" "$problem" | sed 's/^error: //')"
      failed=1
      break
    fi
    sleep 1
  done
done
if [ -n "${MEMBERS:-}" ]; then
  PATIENCE_SECONDS=$patience python3 /scripts/check_failover.py || failed=1
fi
[ -z "$failed" ]
