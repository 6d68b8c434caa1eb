#!/bin/sh
# Roles, databases, schemas and grants, as declared. Safe to run again: same declaration, no change.
# ROLES lists "name:ENVIRONMENT_VARIABLE" pairs of logins whose password is given.
set -eu
export PGHOST="$PRIMARY_HOST" PGPORT=5432 PGUSER=postgres PGDATABASE=postgres PGSSLMODE=verify-full PGSSLROOTCERT=/tls/ca.crt PGCONNECT_TIMEOUT=5

say() { printf '%s %s\n' "$(date -u +%FT%TZ)" "$*"; }

say "waiting for a primary at $PRIMARY_HOST"
until PGPASSWORD=$SUPERUSER_PASSWORD psql --no-psqlrc --quiet --tuples-only --command='SELECT 1' >/dev/null 2>/tmp/last-error; do
  sed 's/^/  /' /tmp/last-error
  sleep 3
done

export PGPASSWORD="$SUPERUSER_PASSWORD"
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --file=/etc/access/roles.sql

# A password is set only where the declared one does not work yet; the statement's text is kept out of every log.
for pair in $ROLES; do
  name=${pair%%:*} variable=${pair#*:}
  password=
  eval "password=\$$variable"
  if PGPASSWORD=$password psql --no-psqlrc --quiet --username="$name" --command='SELECT 1' >/dev/null 2>&1; then continue; fi
  say "setting the password of $name"
  ROLE_NAME=$name ROLE_PASSWORD=$password psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --file=/etc/access/password.sql
done

for file in /etc/access/database-*.sql; do
  say "converging ${file##*/}"
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --file="$file"
done
say 'done'
