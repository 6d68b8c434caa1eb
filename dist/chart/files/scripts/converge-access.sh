#!/bin/sh
# Roles, databases, schemas and grants, as declared. Safe to run again: same declaration, no change.
# ROLES lists "name:ENVIRONMENT_VARIABLE" pairs of logins whose password is given.
set -eu
# shellcheck source=job-common.sh
. /scripts/job-common.sh
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

become_current
say "waiting for a primary at $PRIMARY_HOST"
until PGPASSWORD=$SUPERUSER_PASSWORD psql --no-psqlrc --quiet --tuples-only --command='SELECT 1' >/dev/null 2>/tmp/last-error; do
  sed 's/^/  /' /tmp/last-error
  stay_current
  sleep 3
done

export PGPASSWORD="$SUPERUSER_PASSWORD"
apply /etc/access/roles.sql

# A password is set only where the declared one does not work yet; the statement's text is kept out of every log.
for pair in $ROLES; do
  name=${pair%%:*} variable=${pair#*:}
  password=
  eval "password=\$$variable"
  if PGPASSWORD=$password psql --no-psqlrc --quiet --username="$name" --command='SELECT 1' >/dev/null 2>&1; then continue; fi
  stay_current
  say "setting the password of $name"
  ROLE_NAME=$name ROLE_PASSWORD=$password apply /etc/access/password.sql
done

for file in /etc/access/database-*.sql; do
  stay_current
  say "converging ${file##*/}"
  apply "$file"
done
say 'done'
