#!/usr/bin/env python3
"""Checks a report and files it, with nothing but Python's own library.

MINGJIAN_URL and MINGJIAN_TOKEN say where and as whom; the report is a file as docs/examples/report.json.
Ends with 0 when the report was filed, with 1 when something has to be mended first.
"""
import hashlib
import json
import os
import sys
import time
import urllib.error
import urllib.request

URL = os.environ.get("MINGJIAN_URL", "http://127.0.0.1:4000") + "/graphql"

CHECK = """query Check($input: CheckReportInput!) { checkReport(input: $input) {
  problems { code message } findings { rule effect cells silencedBy message { zh } } } }"""
FILE = """mutation File($input: FileReportInput!) { fileReport(input: $input) {
  __typename ... on Problem { code message }
  ... on ReportChangedMeanwhile { current }
  ... on ReportFiled { receipt { version filedAt sha256 chainHead sequence } } } }"""


def ask(query, variables):
    """One request; waits where the server asks for it, and tries again where no answer came."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {
        "Authorization": "Bearer " + os.environ["MINGJIAN_TOKEN"],
        "Content-Type": "application/json",
    }
    for attempt in range(5):
        request = urllib.request.Request(URL, data=body, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refusal:
            if refusal.code != 429:
                return json.load(refusal)
            time.sleep(int(refusal.headers.get("Retry-After", "1")))
        except OSError:
            time.sleep(2**attempt)
    sys.exit("no answer from " + URL)


def main(path):
    with open(path, "rb") as file:
        raw = file.read()
    report = json.loads(raw)
    answer = ask(CHECK, {"input": {"report": report}})
    if "errors" in answer:
        sys.exit("; ".join(error["extensions"]["code"] for error in answer["errors"]))
    check = answer["data"]["checkReport"]
    for problem in check["problems"]:
        print(problem["code"], problem["message"])
    for finding in check["findings"]:
        if finding["silencedBy"] is None:
            print(finding["effect"], finding["rule"], finding["message"]["zh"])

    based_on = 0
    while True:
        # The key names this body: after a lost answer the same is sent again and is filed once.
        key = hashlib.sha256(raw + b"%d" % based_on).hexdigest()[:40]
        filing = {"report": report, "basedOn": based_on, "idempotencyKey": key}
        filed = ask(FILE, {"input": filing})["data"]["fileReport"]
        if filed["__typename"] == "ReportFiled":
            receipt = filed["receipt"]
            print("filed: version", receipt["version"], "sha256", receipt["sha256"])
            return 0
        if filed["code"] == "REPORT_CHANGED_MEANWHILE" and based_on == 0:
            # This system's report replaces the version that stands; another would ask a person first.
            based_on = filed["current"]
            continue
        print(filed["code"], filed["message"])
        return 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: file_report.py REPORT.json")
    sys.exit(main(sys.argv[1]))
