"""Writes articles as documents without marks: unmarked.py ARTICLES.ndjson.gz DOCUMENTS.ndjson"""

import gzip
import json
import sys


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as articles, open(sys.argv[2], "w", encoding="utf-8") as out:
        for line in articles:
            article = json.loads(line)
            text = article["headline"] + "\n\n" + article["body"]
            out.write(json.dumps({"id": article["id"], "text": text, "spans": []}) + "\n")


main()
