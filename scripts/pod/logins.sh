#!/bin/sh
# What the Jobs that log in share: passwords from files, and what a refused login means. Sourced, never run.
set -eu

credential() { # FILE
  python3 /scripts/secret_value.py "$1"
}

# What psql said about a login, in words that say what happens next.
why_refused() { # LOGIN FILE-WITH-PSQL'S-MESSAGE
  case $(cat "$2") in
  *'password authentication failed'* | *'SASL authentication failed'*)
    case $1 in
    postgres) next="the primary takes the Secret's value over within about 2 minutes" ;;
    *) next="the access Job sets the Secret's value" ;;
    esac
    echo "the Secret and the database disagree about the password of $1: $next"
    ;;
  *) sed 's/^psql: error: //' "$2" ;;
  esac
}
