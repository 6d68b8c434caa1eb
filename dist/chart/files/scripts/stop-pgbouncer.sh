#!/bin/sh
# Before a pooler pod stops. New connections still arrive until every node has learned that this pod is leaving, so
# wait for that first; the signal that follows (SIGINT) lets running transactions end and then exits.
exec sleep "${DRAIN_SECONDS:-5}"
