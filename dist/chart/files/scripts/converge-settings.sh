#!/bin/sh
# Brings Patroni's dynamic configuration to the declared one and restarts what waits for a restart: read replicas
# first, then standbys, the primary last. Declared parameters replace the live ones, removed ones are removed.
# Leaves other keys of the configuration alone, such as a pause set by an operator.
set -eu
umask 077
# shellcheck source=job-common.sh
. /scripts/job-common.sh
# shellcheck source=logins.sh
. /scripts/logins.sh
desired=/etc/patroni-dynamic/dynamic.json

say() { printf '%s %s\n' "$(date -u +%FT%TZ)" "$*"; }
call() { curl --silent --show-error --cacert /tls/ca.crt --max-time "${TIMEOUT:-10}" "$@"; }
rest() { call --fail "$@"; }
url() { printf 'https://%s.%s:8008' "$1" "$MEMBER_DOMAIN"; }

# What changes something needs the password. The members take a changed one over one by one, each within 2 minutes. The answer
# is in /tmp/answer, its status in $code.
change() { # MEMBER PATH, then curl's options
  target=$(url "$1")$2 asked=$1 said=
  shift 2
  end=$(($(date +%s) + ${TAKE_OVER_SECONDS:-120}))
  while :; do
    password=$(credential patroni-rest) || exit 1
    printf 'header = "Authorization: Basic %s"\n' "$(printf '%s:%s' "$REST_USER" "$password" | base64 -w0)" >/tmp/curlrc
    : >/tmp/answer
    code=$(call --config /tmp/curlrc --output /tmp/answer --write-out '%{http_code}' "$@" "$target") || true
    if [ "$code" != 401 ] || [ "$(date +%s)" -ge "$end" ]; then break; fi
    [ -n "$said" ] || say "$asked refuses the password of Patroni's REST interface (401): a member takes a changed Secret over within about 2 minutes; trying again"
    said=yes
    sleep 3
  done
  case $code in 2??) ;; *) return 1 ;; esac
}

# Any member knows all of them.
cluster() {
  for member in $MEMBERS; do rest "$(url "$member")/cluster" 2>/dev/null && return; done
  return 1
}
leader() { cluster | jq -r '.members[] | select(.role == "leader" and .state == "running") | .name'; }

become_current
say 'waiting for a leader'
primary=
while [ -z "$primary" ]; do
  stay_current
  primary=$(leader) || true
  [ -n "$primary" ] || sleep 3
done

rest "$(url "$primary")/config" >/tmp/live.json
jq --slurpfile live /tmp/live.json '
  ($live[0].postgresql.parameters // {}) as $old
  | .postgresql.parameters as $new
  | .postgresql.parameters = (($old | map_values(null)) + $new)' "$desired" >/tmp/patch.json

# true where every declared value is the live one and no other parameter is left
converged() {
  rest "$(url "$primary")/config" | jq -e --slurpfile want "$desired" '
    . as $live
    | ($want[0].postgresql.parameters == $live.postgresql.parameters)
      and ($want[0] | del(.postgresql.parameters) | [paths(scalars) as $p | getpath($p) == ($live | getpath($p))] | all)' >/dev/null
}

if converged; then
  say 'the dynamic configuration is as declared'
else
  stay_current
  say "changing the dynamic configuration on $primary"
  change "$primary" /config --request PATCH --data @/tmp/patch.json || true
  case $code in
  200) ;;
  400) final "Patroni on $primary does not accept this configuration: $(cat /tmp/answer)" ;;
  *)
    say "Patroni on $primary did not take the configuration: it answered ${code:-nothing}"
    exit 1
    ;;
  esac
  converged || { say 'the configuration did not become the declared one'; exit 1; }
fi

# Every member reads the configuration within one loop and then says whether it must restart.
sleep "$SETTLE_SECONDS"
pending() { # replicas that never lead come first, then standbys, then the leader
  state=$(cluster) || { say 'no member answers' >&2; return 1; }
  printf '%s' "$state" | jq -r '[.members[] | select(.pending_restart == true)]
    | sort_by(if .role == "leader" then 2 elif .tags.nofailover == true then 0 else 1 end) | .[].name'
}

# A lowered parameter has to reach the primary first; standbys then ask for a second round.
for round in 1 2 3 4; do
  names=$(pending)
  [ -n "$names" ] || { say 'done: no restart is needed'; exit 0; }
  for name in $names; do
    stay_current
    say "round $round: restarting $name"
    TIMEOUT=300 change "$name" /restart --request POST --data '{"restart_pending": true}' ||
      say "restart of $name was refused: it answered ${code:-nothing} $(cat /tmp/answer)"
    for _ in $(seq 60); do
      cluster | jq -e --arg name "$name" '.members[] | select(.name == $name)
        | (.state == "running" and .role == "leader") or (.state == "streaming")' >/dev/null && break
      sleep 2
    done
  done
  sleep "$SETTLE_SECONDS"
done
say "still waiting for a restart: $(pending | tr '\n' ' ')"
exit 1
