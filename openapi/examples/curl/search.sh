#!/usr/bin/env bash
# Searches what is public; that needs no token. Usage: search.sh WORDS
set -euo pipefail

curl -sS --fail-with-body --get "$VIDENRUL_URL/api/v1/knowledge-items" \
  --data-urlencode "q=$1" --data limit=5 |
  jq -r '.items[] | "\(.id)\t\(.title)"'
