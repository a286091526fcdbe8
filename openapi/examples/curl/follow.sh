#!/usr/bin/env bash
# Goes on where copy.sh ended and prints each change when it happens.
# An answer that would be empty waits up to 30 seconds for something to tell.
# On 410, run copy.sh again.
set -euo pipefail

while true; do
  page=$(curl -sS --fail-with-body --get "$VIDENRUL_URL/api/v1/changes" \
    --header "Authorization: Bearer $(bash "$(dirname "$0")/token.sh")" \
    --data wait=30 --data-urlencode "since=$(<since.txt)")
  jq -r '.items[] | "\(.what)\t\(.id)\t\(.item.title // "")"' <<<"$page"
  jq -j .since <<<"$page" >since.txt
done
