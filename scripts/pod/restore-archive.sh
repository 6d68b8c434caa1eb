#!/bin/sh
# Brings rows of an archived table back, into a table of its own: RESTORE_DATABASE, RESTORE_TABLE, RESTORE_FROM and
# RESTORE_TO (not included) say which; RESTORE_INTO names a table that exists, in the same schema, instead of a new
# `<table>_restored`. Every blob is verified before its rows are put in. See docs/archive.md.
set -eu
# shellcheck source=archive-common.sh
. /scripts/archive-common.sh
plan=/etc/archive/plan.txt
file=/scratch/chunk.csv.gz

# Who owns the database, as the plan says it; and the ends of the range, as names of blobs have them.
prepare() {
  database=${RESTORE_DATABASE:-} table=${RESTORE_TABLE:-} from=${RESTORE_FROM:-} to=${RESTORE_TO:-}
  if [ -z "$database" ] || [ -z "$table" ] || [ -z "$from" ] || [ -z "$to" ]; then
    problem='RESTORE_DATABASE, RESTORE_TABLE, RESTORE_FROM and RESTORE_TO must be set, and one is not: see docs/archive.md'
    return 1
  fi
  if ! grep "^$database " "$plan" >/tmp/plan; then
    problem="RESTORE_DATABASE must be one of: $(cut -d ' ' -f 1 "$plan" | sort -u | tr '\n' ' '), got $database"
    return 1
  fi
  read -r _ owner credential schema _ </tmp/plan
  target=${RESTORE_INTO:-${table}_restored}
  read_sas && connect "$owner" "$credential" || return 1
  sql --set=from="$from" --set=to="$to" >/tmp/range <<'SQL' || return 1
SELECT to_char(:'from'::timestamptz, 'YYYYMMDD"T"HH24MISS"Z"'), to_char(:'to'::timestamptz, 'YYYYMMDD"T"HH24MISS"Z"'),
  :'from'::timestamptz < :'to'::timestamptz;
SQL
  IFS=$tab read -r first last ascending </tmp/range
  [ "$ascending" = t ] && return
  problem="RESTORE_FROM must be before RESTORE_TO, got $from and $to"
  return 1
}

# Names of everything below the folder; the storage answers in portions.
list() {
  folder=$BLOB_PATH/$database/$schema/$table
  : >/tmp/names
  marker=''
  while :; do
    request "?restype=container&comp=list&prefix=$folder/&marker=$marker&" --output /tmp/list.xml || return 1
    [ "$status" = 200 ] || { refused; return 1; }
    grep -o '<Name>[^<]*</Name>' /tmp/list.xml | sed 's/<[^>]*>//g' >>/tmp/names || true
    marker=$(sed -n 's/.*<NextMarker>\([^<]*\)<.*/\1/p' /tmp/list.xml | jq --raw-input --raw-output @uri)
    [ -n "$marker" ] || break
  done
}

# The youngest manifest of each chunk that has something of the range. A name ends in _<time>.json, 28 characters.
choose() {
  sort /tmp/names | awk -v from="$first" -v to="$last" '/\.json$/ {
    name = $0
    sub(/.*\//, "", name)
    if (substr(name, 1, 16) < to && substr(name, 18, 16) > from) { chunk = substr(name, 1, length(name) - 28); youngest[chunk] = $0 }
  } END { for (chunk in youngest) print youngest[chunk] }' | sort >/tmp/manifests
  [ -s /tmp/manifests ] && return
  problem="the archive has no chunk of $schema.$table between $from and $to, below $folder"
  return 1
}

field() { jq --raw-output --arg name "$1" '.[$name] | if type == "array" then tojson else . end' /tmp/manifest.json; }

# A table to put rows into. One that has rows of the range already has them from somewhere: none is put in twice.
make_target() {
  if [ -z "${RESTORE_INTO:-}" ]; then
    sql --set=schema="$schema" --set=table="$table" --set=target="$target" <<'SQL'
CREATE TABLE :"schema".:"target" (LIKE :"schema".:"table");
SQL
    return
  fi
  get "$(head -n 1 /tmp/manifests)" /tmp/manifest.json || return 1
  sql --set=schema="$schema" --set=target="$target" --set=column="$(field time)" --set=from="$from" --set=to="$to" \
    >/tmp/answer <<'SQL' || return 1
SELECT EXISTS (SELECT FROM :"schema".:"target" WHERE :"column" >= :'from'::timestamptz AND :"column" < :'to'::timestamptz);
SQL
  [ "$(cat /tmp/answer)" = f ] && return
  problem="$schema.$target has rows between $from and $to already, and none is put in twice: delete them, or leave RESTORE_INTO out"
  return 1
}

restore_chunk() { # MANIFEST
  get "$1" /tmp/manifest.json || return 1
  rm -f "$file"
  get "$(field blob)" "$file" || return 1
  if [ "$(sha256 "$file")" != "$(field sha256)" ]; then
    problem="$(field blob) does not have the bytes that its manifest says: it was changed or is damaged"
    return 1
  fi
  {
    loading
    cat <<SQL
SELECT (count, sum) = (:rows, :sum) AS same FROM (SELECT $fingerprint FROM pg_temp.chunk_rows AS r) AS now(count, sum) \\gset
\\if :same
  SELECT format('WITH put AS (INSERT INTO %1\$I.%2\$I (%3\$s) SELECT %3\$s FROM pg_temp.chunk_rows
    WHERE %4\$I >= %5\$L::timestamptz AND %4\$I < %6\$L::timestamptz RETURNING 1) SELECT count(*) FROM put',
    :'schema', :'target', string_agg(quote_ident(c ->> 'name'), ', '), :'column', :'from', :'to')
  FROM jsonb_array_elements(:'columns') AS a(c) \\gexec
\\else
  \\echo different
\\endif
SQL
  } >/tmp/load.psql
  sql --set=columns="$(field columns)" --set=rows="$(field rows)" --set=sum="$(field fingerprint)" --set=column="$(field time)" \
    --set=schema="$schema" --set=target="$target" --set=from="$from" --set=to="$to" </tmp/load.psql >/tmp/answer || return 1
  rm -f "$file"
  [ "$(cat /tmp/answer)" != different ] && return
  problem="$(field blob) does not have the rows that its manifest says: none of them was put in"
  return 1
}

if ! { prepare && list && choose && make_target; }; then
  say failed --arg error "$problem"
  exit 1
fi
while read -r manifest; do
  if ! restore_chunk "$manifest"; then
    say failed --arg table "$schema.$target" --arg manifest "$manifest" --arg error "$problem; earlier chunks are in, this one and later ones are not"
    exit 1
  fi
  say restored --arg table "$schema.$target" --arg chunk "$(field chunk)" --arg from "$(field from)" --arg to "$(field to)" \
    --argjson rows "$(cat /tmp/answer)" --argjson archived "$(field rows)" --arg blob "$(field blob)"
done </tmp/manifests
