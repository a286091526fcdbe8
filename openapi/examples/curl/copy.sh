#!/usr/bin/env bash
# Reads every change from the beginning to the end, and prints what is
# there now: id and title. Where it ended is kept in since.txt.
set -euo pipefail

token=$(bash "$(dirname "$0")/token.sh")
since='' more=true
while [[ $more == true ]]; do
  page=$(curl -sS --fail-with-body --get "$VIDENRUL_URL/api/v1/changes" \
    --header "Authorization: Bearer $token" \
    --data limit=100 ${since:+--data-urlencode "since=$since"})
  jq -c '.items[]' <<<"$page"
  since=$(jq -r .since <<<"$page")
  more=$(jq -r .more <<<"$page")
  printf %s "$since" >since.txt
done | jq -rs '
  reduce .[] as $change ({};
    if $change.what == "tombstone" then del(.[$change.id])
    else .[$change.id] = $change.item.title end)
  | to_entries[] | "\(.key)\t\(.value)"'
