#!/bin/sh
# Before anything else runs: names the Secrets and keys that are not there, since a pod that misses one waits without a word.
# usage: preflight.sh NAMESPACE SECRET:KEY,KEY...; each Secret is mounted below /required, under its name.
set -eu
namespace=$1
shift
missing=''
for entry in "$@"; do
  secret=${entry%%:*} keys=${entry#*:} lost='' there=''
  for key in $(printf '%s' "$keys" | tr ',' ' '); do
    if [ -s "/required/$secret/$key" ]; then there=1; else lost="$lost, $key"; fi
  done
  if [ -n "$lost" ] && [ -n "$there" ]; then
    missing="$missing
  - in Secret $secret: ${lost#, }"
  elif [ -n "$lost" ]; then
    missing="$missing
  - Secret $secret with ${lost#, }"
  fi
done
if [ -n "$missing" ]; then
  echo "error: missing in namespace $namespace, or empty:$missing
Create it first; the README says what belongs into each Secret. If something else makes it later, set preflight.job (in TypeScript: preflight) to false."
  exit 1
fi
echo "every Secret that pods need is there: $*"
