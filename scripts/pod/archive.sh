#!/bin/sh
# Writes chunks all of whose rows are older than their table keeps to cold storage, reads them back, and drops them.
# Safe to stop and to run again at any point: a chunk goes only after a copy was read back that has every row of it.
# A line of the plan is: database, owner, file with the password, schema, table, time column, seconds.
set -eu
# shellcheck source=archive-common.sh
. /scripts/archive-common.sh
plan=/etc/archive/plan.txt
file=/scratch/chunk.csv.gz
# Put Blob takes no more at once (Azure's documentation, "Put Blob").
most_bytes=5242880000

# One run on a database at a time. The session that holds the lock stays open as long as descriptor 3.
lock() {
  rm -f /tmp/lock
  mkfifo /tmp/lock
  { psql --no-psqlrc --quiet --tuples-only --no-align </tmp/lock || true; echo ended; } >/tmp/locked 2>&1 &
  holder=$!
  exec 3>/tmp/lock
  echo "SELECT pg_try_advisory_lock(hashtextextended('archive of old chunks', 0));" >&3
  until [ -s /tmp/locked ]; do sleep 0.1; done
  case $(cat /tmp/locked) in
  t) return ;;
  f) problem='another run is at work on this database: this one leaves it alone' ;;
  *) problem=$(head -n 1 /tmp/locked) ;;
  esac
  unlock
  return 1
}
unlock() {
  exec 3>&-
  wait "$holder" || true
}

# Old chunks of a table, oldest first, and what does not change from one to the next.
list() {
  sql --set=schema="$schema" --set=table="$table" --set=column="$column" >/tmp/facts <<'SQL' || return 1
SELECT count(*), (SELECT nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE extname = 'timescaledb'),
  current_setting('server_version'), (SELECT extversion FROM pg_extension WHERE extname = 'timescaledb'),
  max(column_type::text) FILTER (WHERE column_name = :'column')
FROM timescaledb_information.dimensions WHERE hypertable_schema = :'schema' AND hypertable_name = :'table';
SQL
  IFS=$tab read -r dimensions extension postgres timescaledb type </tmp/facts
  if [ "$dimensions" != 1 ] || [ -z "$type" ]; then
    problem="$schema.$table must be a hypertable that is divided by $column alone, and is not: is the schema Job done?"
    return 1
  fi
  sql --set=schema="$schema" --set=table="$table" --set=age="$seconds" >/tmp/chunks <<'SQL'
SELECT chunk_schema, chunk_name, range_start, range_end, format('%s_%s_%s', to_char(range_start, 'YYYYMMDD"T"HH24MISS"Z"'),
  to_char(range_end, 'YYYYMMDD"T"HH24MISS"Z"'), regexp_replace(chunk_name, '[^A-Za-z0-9_]', '-', 'g'))
FROM timescaledb_information.chunks
WHERE hypertable_schema = :'schema' AND hypertable_name = :'table' AND range_end <= now() - make_interval(secs => :age)
ORDER BY range_start;
SQL
}

# Rows, fingerprint, columns and the file are of one snapshot.
export_chunk() {
  sql --set=schema="$schema" --set=table="$table" >/tmp/export <<SQL || return 1
BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SELECT $fingerprint, to_char(now(), 'YYYYMMDD"T"HH24MISSUS"Z"'),
  (SELECT jsonb_agg(jsonb_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY attnum) FROM pg_attribute
   WHERE attrelid = format('%I.%I', :'schema', :'table')::regclass AND attnum > 0 AND NOT attisdropped)
FROM "$schema"."$table" AS r WHERE $within;
\\copy (SELECT * FROM "$schema"."$table" WHERE $within ORDER BY "$column") to program 'gzip -n >$file' with (format csv, header)
COMMIT;
SQL
  IFS=$tab read -r rows sum taken columns </tmp/export
  sha256=$(sha256 "$file")
  bytes=$(wc -c <"$file")
  [ "$bytes" -le "$most_bytes" ] && return
  problem="the chunk has $bytes bytes compressed, and a blob takes at most $most_bytes: give the table a shorter chunkInterval"
  return 1
}

# Nothing is ever overwritten. The name says what is inside: a blob that is there already came from a run that was stopped.
store() {
  blob=$folder/${label}_$(printf '%s %s' "$rows" "$sum" | sha256sum | cut -c 1-12).csv.gz
  request "/$blob?" --head --output /dev/null || return 1
  if [ "$status" = 404 ] && [ "$code" != ContainerNotFound ]; then
    set -- ${ACCESS_TIER:+--header "x-ms-access-tier: $ACCESS_TIER"}
    request "/$blob?" --upload-file "$file" --output /dev/null --header 'x-ms-blob-type: BlockBlob' --header 'If-None-Match: *' \
      --header 'Content-Type: application/gzip' --header "x-ms-meta-sha256: $sha256" --header "x-ms-meta-rows: $rows" \
      --header "x-ms-meta-fingerprint: $sum" "$@" || return 1
    [ "$status" = 201 ] && return
    refused
    return 1
  fi
  [ "$status" = 200 ] || { refused; return 1; }
  if [ "$(header x-ms-meta-rows) $(header x-ms-meta-fingerprint)" != "$rows $sum" ]; then
    problem="$blob is in the container with other content, and is not overwritten: see docs/archive.md"
    return 1
  fi
  sha256=$(header x-ms-meta-sha256)
  bytes=$(header content-length)
}

# Gets the blob again and loads it, as a restore would.
read_back() {
  rm -f "$file"
  get "$blob" "$file" || return 1
  if [ "$(sha256 "$file")" != "$sha256" ]; then
    problem="$blob has other bytes than were sent: look at it, nothing was dropped"
    return 1
  fi
  { loading; echo "SELECT $fingerprint FROM pg_temp.chunk_rows AS r;"; } >/tmp/load.psql
  sql --set=columns="$columns" </tmp/load.psql >/tmp/answer || return 1
  rm -f "$file"
  [ "$(cat /tmp/answer)" = "$rows$tab$sum" ] && return
  problem="$blob was read back with other rows than were sent ($(cat /tmp/answer)): nothing was dropped"
  return 1
}

# What a restore needs to know. It stands beside the blob before the chunk goes; the youngest one of a chunk counts.
describe() {
  jq --null-input --arg database "$database" --arg schema "$schema" --arg table "$table" --arg chunk "$chunk" --arg time "$column" \
    --argjson columns "$columns" --arg from "$from" --arg to "$to" --argjson rows "$rows" --arg fingerprint "$sum" --arg blob "$blob" \
    --arg sha256 "$sha256" --argjson bytes "$bytes" --arg postgres "$postgres" --arg timescaledb "$timescaledb" --arg taken "$taken" \
    '{format: 1} + $ARGS.named' >/tmp/manifest.json
  request "/$folder/${label}_$taken.json?" --upload-file /tmp/manifest.json --output /dev/null --header 'x-ms-blob-type: BlockBlob' \
    --header 'If-None-Match: *' --header 'Content-Type: application/json' || return 1
  [ "$status" = 201 ] || refused
}

# In one transaction: writers wait, readers do not until the end; the rows are counted again; exactly this chunk goes.
drop() {
  for attempt in 1 2 3; do
    if sql --set=schema="$schema" --set=table="$table" --set=chunk_schema="$chunk_schema" --set=chunk="$chunk" --set=extension="$extension" \
      --set=rows="$rows" --set=sum="$sum" >/tmp/answer <<SQL
SET lock_timeout = '${LOCK_SECONDS:-10}s';
BEGIN;
LOCK TABLE :"chunk_schema".:"chunk" IN SHARE MODE;
SELECT (count, sum) = (:rows, :sum) AS unchanged FROM (SELECT $fingerprint FROM "$schema"."$table" AS r WHERE $within) AS now(count, sum) \\gset
\\if :unchanged
  SELECT count(*) AS gone FROM :"extension".drop_chunks(format('%I.%I', :'schema', :'table')::regclass,
    older_than => '$to'::$type, newer_than => '$from'::$type) \\gset
  SELECT :gone = 1 AND to_regclass(format('%I.%I', :'chunk_schema', :'chunk')) IS NULL AS exact \\gset
  \\if :exact
    COMMIT;
    \\echo dropped
  \\else
    ROLLBACK;
    \\echo others
  \\endif
\\else
  ROLLBACK;
  \\echo changed
\\endif
SQL
    then
      case $(cat /tmp/answer) in
      dropped) return ;;
      changed) problem='rows were written to the chunk after it was exported: it stays, and the next run exports it again' ;;
      *) problem='dropping the chunk would have dropped others: it stays' ;;
      esac
      return 1
    fi
    case $problem in *'lock timeout'*) say waiting --arg table "$schema.$table" --arg chunk "$chunk" --argjson attempt "$attempt" ;; *) return 1 ;; esac
  done
  problem="the chunk is in use ($problem): it stays, and the next run tries again"
  return 1
}

archive_chunk() {
  within="\"$column\" >= '$from'::$type AND \"$column\" < '$to'::$type"
  export_chunk && store && read_back && describe && drop
}

archive_table() {
  folder=$BLOB_PATH/$database/$schema/$table
  list || return 1
  while IFS=$tab read -r chunk_schema chunk from to label; do
    if ! archive_chunk; then
      rm -f "$file"
      say failed --arg table "$schema.$table" --arg chunk "$chunk" --arg from "$from" --arg to "$to" --arg error "$problem"
      # Those after it would most likely fail as well; they are not lost.
      return 2
    fi
    say archived --arg table "$schema.$table" --arg chunk "$chunk" --arg from "$from" --arg to "$to" --argjson rows "$rows" \
      --argjson bytes "$bytes" --arg sha256 "$sha256" --arg blob "$blob"
  done </tmp/chunks
}

archive_database() {
  connect "$owner" "$credential" && lock || return 1
  worked=0
  grep "^$database " "$plan" >/tmp/tables
  while read -r _ _ _ schema table column seconds; do
    archive_table || { [ $? = 2 ] || say failed --arg table "$schema.$table" --arg error "$problem"; worked=2; }
  done </tmp/tables
  unlock
  return "$worked"
}

failed=
read_sas || { say failed --arg error "$problem"; exit 1; }
cut -d ' ' -f 1-3 "$plan" | sort -u >/tmp/databases
while read -r database owner credential; do
  archive_database || { [ $? = 2 ] || say failed --arg error "$problem"; failed=1; }
done </tmp/databases
[ -z "$failed" ]
