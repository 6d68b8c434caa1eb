#!/bin/sh
# pgBackRest with its keys. A file `repo1-azure-key` of the mounted Secret becomes PGBACKREST_REPO1_AZURE_KEY, read at
# every call, so that a renewed SAS token works without a restart and never stands on a command line.
set -eu
# Started by the server, this must not keep the lock of its volume (locked-program.sh) when the server has ended.
exec 8>&-
for file in /credentials-backup/repo*; do
  [ -e "$file" ] || continue
  variable=PGBACKREST_$(basename "$file" | tr 'a-z-' 'A-Z_')
  export "$variable=$(cat "$file")"
done
exec pgbackrest "$@"
