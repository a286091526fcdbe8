#!/usr/bin/env bash
# Prints an access token; it is good for a few minutes.
# The secret is piped in, so that no list of processes shows it.
set -euo pipefail

curl -sS --fail-with-body "$TOKEN_URL" \
  --data grant_type=client_credentials \
  --data-urlencode "client_id=$CLIENT_ID" \
  --data-urlencode "client_secret@"<(printf %s "$CLIENT_SECRET") |
  jq -r .access_token
