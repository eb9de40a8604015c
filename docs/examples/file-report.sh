#!/usr/bin/env bash
# Checks a report and files it, as a township's own system would: MINGJIAN_URL, MINGJIAN_TOKEN, and the file.
# Needs curl and jq.
set -euo pipefail
url="${MINGJIAN_URL:-http://127.0.0.1:4000}/graphql"
report="${1:?usage: file-report.sh REPORT.json}"

# The same key for the same report: whoever got no answer runs this again, and it is filed once.
key="$(sha256sum "$report" | cut -c 1-40)"

ask() {
  curl --silent --show-error --fail-with-body "$url" \
    -H "Authorization: Bearer $MINGJIAN_TOKEN" -H 'Content-Type: application/json' --data-binary @-
}

# checkReport stores nothing: it is the sandbox.
jq -n --slurpfile report "$report" '{
  query: "query Check($input: CheckReportInput!) { checkReport(input: $input) {
    problems { code message } findings { rule effect cells silencedBy message { zh } } } }",
  variables: { input: { report: $report[0] } }
}' | ask | jq -r '.data.checkReport
  | (.problems[] | "\(.code): \(.message)"),
    (.findings[] | select(.silencedBy == null) | "\(.effect) \(.rule): \(.message.zh)")'

jq -n --slurpfile report "$report" --arg key "$key" '{
  query: "mutation File($input: FileReportInput!) { fileReport(input: $input) {
    __typename ... on Problem { code message } ... on ReportFiled { receipt { version sha256 chainHead } } } }",
  variables: { input: { report: $report[0], basedOn: 0, idempotencyKey: $key } }
}' | ask | jq -e -r '.data.fileReport
  | if .__typename == "ReportFiled"
    then "filed: version \(.receipt.version), sha256 \(.receipt.sha256)"
    else "\(.code): \(.message)", false end'
