#!/bin/sh
# Roles, passwords, databases, schemas and grants, as declared. Safe to run again: same declaration, no change.
# LOGINS and POOLER_LOGINS say whose passwords are given, see passwords.py.
set -eu
# shellcheck source=job-common.sh
. /scripts/job-common.sh
# shellcheck source=logins.sh
. /scripts/logins.sh
export PGHOST="$PRIMARY_HOST" PGPORT=5432 PGUSER=postgres PGDATABASE=postgres PGSSLMODE=verify-full PGSSLROOTCERT=/tls/ca.crt PGCONNECT_TIMEOUT=5

say() { printf '%s %s\n' "$(date -u +%FT%TZ)" "$*"; }

# What the server refuses for ever. Not: duplicates, which somebody else may have made in this moment.
apply() { # FILE
  run_psql --file="$1" && return
  case $state in
  42501 | 42P0[467] | 42710 | 42723) ;;
  55P03) echo 'another Job sets up this server right now: this one tries again' ;;
  0A* | 22* | 42*) final "${1##*/} cannot be applied: PostgreSQL refused it (SQLSTATE $state), for the reason above" ;;
  esac
  exit 1
}

# The Secret is read again each time: its file follows a change while this waits.
enter() {
  PGPASSWORD=$(credential superuser 2>/tmp/last-error) || return 1
  export PGPASSWORD
  psql --no-psqlrc --quiet --tuples-only --command='SELECT 1' >/dev/null 2>/tmp/last-error
}

become_current
said=
say "waiting for a primary at $PRIMARY_HOST"
until enter; do
  problem=$(why_refused postgres /tmp/last-error)
  [ "$problem" = "$said" ] || say "$problem; trying again"
  said=$problem
  stay_current
  sleep 3
done

apply /etc/access/roles.sql
stay_current
python3 /scripts/passwords.py

for file in /etc/access/database-*.sql; do
  stay_current
  say "converging ${file##*/}"
  apply "$file"
done
say 'done'
