#!/bin/sh
# What archive.sh and restore-archive.sh share: sessions on a database, requests to the container. Sourced, never run.
# A function that fails says why in $problem.
# shellcheck disable=SC2034
set -eu
umask 077
# shellcheck source=logins.sh
. /scripts/logins.sh
export PGHOST="$PRIMARY_HOST" PGPORT=5432 PGSSLMODE=verify-full PGSSLROOTCERT=/tls/ca.crt PGCONNECT_TIMEOUT=10 PGAPPNAME=archive
# The text of a row, and so its fingerprint, depends on these: they are the same in every session, for ever.
export PGOPTIONS="-c search_path= -c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=postgres -c extra_float_digits=1
  -c bytea_output=hex -c lc_monetary=C -c client_min_messages=warning -c statement_timeout=0 -c idle_session_timeout=0"
database='' problem='' status='' code='' tab=$(printf '\t')

# One JSON object a line. EVENT, then jq's options for further fields.
say() {
  event=$1
  shift
  jq --compact-output --null-input --arg at "$(date -u +%FT%T.000Z)" --arg database "$database" --arg event "$event" '$ARGS.named' "$@"
}

sql() { psql --no-psqlrc --quiet --tuples-only --no-align --field-separator="$tab" --set=ON_ERROR_STOP=1 "$@" 2>/tmp/problem || sql_failed; }
sql_failed() {
  problem=$(sed 's/^psql:[^ ]* //; s/^ERROR: *//; s/^error: //' /tmp/problem | head -n 1)
  return 1
}

# Becomes the owner of a database, on a server that can be written to.
connect() { # OWNER FILE
  PGPASSWORD=$(credential "$2" 2>/tmp/problem) || sql_failed || return 1
  export PGDATABASE="$database" PGUSER="$1" PGPASSWORD
  if ! sql --command='SELECT pg_is_in_recovery()' >/tmp/answer; then
    problem=$(why_refused "$1" /tmp/problem)
    return 1
  fi
  [ "$(cat /tmp/answer)" = f ] && return
  problem="the server at $PRIMARY_HOST is in recovery: a standby cannot be changed; the next run tries again"
  return 1
}

read_sas() {
  sas=$(credential archive-sas 2>/tmp/problem) || sql_failed || return 1
  sas=${sas#\?}
  case $sas in
  '' | *[!A-Za-z0-9%=\&._~:/+-]*)
    problem='the Secret must hold a shared access signature (its fields are sv, se, sp, sig and others), and holds something else (not shown)'
    return 1
    ;;
  esac
}

# One request to the container; sets $status, and $code where Azure names what is wrong. The URL with its signature is
# in a file, so that neither a command line nor a message shows it.
request() { # PATH-AND-QUERY, ending in ? or &; then curl's options
  printf 'url = "%s%s%s"\n' "$CONTAINER_URL" "$1" "$sas" >/tmp/request
  shift
  [ ! -e /blob-ca/ca.crt ] || set -- --cacert /blob-ca/ca.crt "$@"
  # 2021-12-02 is the first version with the Cold tier; a blob may have 5000 MiB at once since 2019-12-12.
  set -- --header 'x-ms-version: 2021-12-02' --dump-header /tmp/headers "$@"
  if status=$(curl --config /tmp/request --silent --show-error --connect-timeout 10 --speed-limit 1024 --speed-time 120 \
    --retry 3 --write-out '%{http_code}' "$@" 2>/tmp/problem); then
    code=$(tr -d '\r' </tmp/headers | awk -F ': ' 'tolower($1) == "x-ms-error-code" { code = $2 } END { print code }')
    return
  fi
  host=${CONTAINER_URL#https://}
  problem="the storage at ${host%%/*} cannot be reached: $(tail -n 1 /tmp/problem)"
  return 1
}

# What an answer means that nobody wanted.
refused() {
  case $status in
  401 | 403) problem="the storage refused ($status $code): the shared access signature must be valid now, be for this container and permit read, create and list" ;;
  404) problem="the storage does not have it ($status $code): is the container there?" ;;
  *) problem="the storage answered $status $code" ;;
  esac
  return 1
}

header() { tr -d '\r' </tmp/headers | awk -F ': ' -v name="$1" 'tolower($1) == name { value = $2 } END { print value }'; }

get() { # NAME FILE
  request "/$1?" --output "$2" || return 1
  [ "$status" = 200 ] || refused
}

sha256() { sha256sum <"$1" | cut -d ' ' -f 1; }

# Rows of r and a sum over the hash of every row's text, whatever the columns are called and the order is.
fingerprint='count(*), coalesce(sum(hashtextextended(ROW(r.*)::text, 0)::numeric), 0)'

# Fills the temporary table chunk_rows from /scratch/chunk.csv.gz, with the columns that the manifest names.
# The manifest comes from outside: what it calls types must be types before it becomes SQL.
loading() {
  cat <<'SQL'
SELECT (c ->> 'type')::regtype FROM jsonb_array_elements(:'columns') AS a(c) \g /dev/null
SELECT format('CREATE TEMPORARY TABLE chunk_rows (%s)', string_agg(format('%I %s', c ->> 'name', c ->> 'type'), ', ' ORDER BY n))
FROM jsonb_array_elements(:'columns') WITH ORDINALITY AS a(c, n) \gexec
\copy pg_temp.chunk_rows from program 'gzip -dc /scratch/chunk.csv.gz' with (format csv, header match)
SQL
}
