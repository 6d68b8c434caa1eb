#!/bin/sh
# Brings the extension, the migrations and everything that divides, compresses, aggregates and drops data by time to what
# is declared. MODE=plan only says what it would do. One JSON object a line.
# DATABASES lists "database:owner:file:version": who owns it, the file with the password, and the extension's version,
# empty for a database without it.
set -eu
# shellcheck source=job-common.sh
. /scripts/job-common.sh
# shellcheck source=logins.sh
. /scripts/logins.sh
export PGHOST="$PRIMARY_HOST" PGPORT=5432 PGSSLMODE=verify-full PGSSLROOTCERT=/tls/ca.crt PGCONNECT_TIMEOUT=5 PGAPPNAME=schema-job
mode=${MODE:-apply}

say() { printf '{"at": "%s", "database": "%s", "event": "%s"%s}\n' "$(date -u +%FT%T.000Z)" "$database" "$1" "${2:-}"; }
sql() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"; }
# The Secret is read again each time: its file follows a change while this waits.
as() { # LOGIN FILE, then psql's options
  login=$1
  PGPASSWORD=$(credential "$2") || return 1
  shift 2
  PGUSER=$login PGPASSWORD=$PGPASSWORD PGDATABASE=$database sql "$@"
}
as_superuser() { as postgres superuser "$@"; }
as_owner() { as "$owner" "$file" "$@"; }

# The access Job may be making the database and its logins right now.
await() { # WHO: as_superuser or as_owner
  said=
  until "$1" --command='SELECT 1' >/dev/null 2>/tmp/last-error; do
    stay_current
    problem=$(why_refused "$login" /tmp/last-error)
    if [ "$problem" != "$said" ]; then
      say waiting ", \"for\": \"$1 at $PRIMARY_HOST\""
      printf '%s\n' "$problem" | sed 's/^/  /' >&2
      said=$problem
    fi
    sleep 3
  done
}

older() { [ "$1" != "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# Each command in a session of its own, in which it is the first: another one would load the version that is there.
converge_extension() {
  present=$(as_superuser --command="SELECT extversion FROM pg_extension WHERE extname = 'timescaledb'") || return 1
  [ "$present" != "$version" ] || return 0
  if [ -n "$present" ] && older "$version" "$present"; then
    echo "error: database $database has TimescaleDB $present, and image.timescaledb is $version: it cannot go back; use an image with $present or later" >&2
    return 64
  fi
  change="CREATE EXTENSION timescaledb VERSION '$version'"
  [ -z "$present" ] || change="ALTER EXTENSION timescaledb UPDATE TO '$version'"
  if [ "$mode" = plan ]; then
    say would ", \"object\": \"extension timescaledb\", \"action\": \"$change\", \"hazards\": [\"access-exclusive\"]"
    echo "the rest of the plan can be seen once the extension is $version" >&2
    return 2
  fi
  # A server that still runs the image of the release before lacks the version for now.
  as_superuser --command="$change" || return 1
  say did ", \"object\": \"extension timescaledb\", \"action\": \"$change\", \"detail\": \"was ${present:-not there}\""
}

# Whether PostgreSQL refuses it for ever. Rights and roles may be on their way, by the access Job.
is_final() { case $state in 42501 | 42704) return 1 ;; 0A* | 22* | 23* | 2B* | 42* | P0*) ;; *) return 1 ;; esac }

# Returns 64 for what no further try changes.
converge() {
  await as_superuser
  if [ "$(as_superuser --command='SELECT pg_is_in_recovery()')" = t ]; then
    echo "error: the server at $PRIMARY_HOST is in recovery: a standby cannot be changed; wait until there is a primary" >&2
    return 1
  fi
  if [ -n "$version" ]; then
    converge_extension || { status=$?; [ "$status" = 2 ] && return 0; return "$status"; }
  fi
  await as_owner
  PGUSER=$owner PGPASSWORD=$(credential "$file") PGDATABASE=$database \
    run_psql --tuples-only --no-align --set=mode="$mode" --file="/etc/schema/$database.psql" && return
  if is_final; then return 64; fi
  return 1
}

become_current
passing='' lasting=''
for entry in $DATABASES; do
  database=${entry%%:*} rest=${entry#*:}
  owner=${rest%%:*} rest=${rest#*:}
  file=${rest%%:*} version=${rest#*:}
  stay_current
  converge && continue
  if [ $? = 64 ]; then lasting="$lasting $database"; else passing="$passing $database"; fi
  say failed
done
[ -z "$passing" ] || exit 1
[ -z "$lasting" ] || final "no further try can succeed, for the reason above:$lasting"
