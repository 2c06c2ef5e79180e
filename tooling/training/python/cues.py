"""Counts what the words beside a name tell of its type, for WordsBeside.

cues.py CORPUS.ndjson...
"""

import collections
import json
import re
import sys

SETTLEMENT = "village town city district province region suburb island county state municipality port settlement hamlet"
SETTLEMENTS = ("villages towns cities districts provinces regions suburbs islands counties states municipalities ports "
               "settlements hamlets")
GROUP = ("group organisation organization militia movement party network faction company firm agency bank chain giant "
         "maker union insurgents militants rebels guerrillas")
MEMBERS = ("militant militants fighter fighters insurgent insurgents rebel rebels gunmen jihadist jihadists extremist "
           "extremists terrorist terrorists guerrilla guerrillas militia militias militiamen commander commanders forces "
           "troops member members soldiers")
OF_A_COUNTRY = ("president prime capital population parliament foreign central military ambassador king ruling opposition "
                "constitution economy largest national")


def any_of(words):
    return r"\b(" + "|".join(words.split()) + ")"


CUES = {
    "the village of X": (re.compile(any_of(SETTLEMENT + " " + SETTLEMENTS) + r"\s+of\s+(the\s+)?$"), None),
    "the group X": (re.compile(any_of(GROUP) + r"\s+$"), None),
    "X fighters": (None, re.compile(r"\s+" + any_of(MEMBERS) + r"\b")),
    "members of X": (re.compile(any_of(MEMBERS) + r"\s+of\s+(the\s+)?$"), None),
    "X's parliament": (None, re.compile(r"['’]s\s+" + any_of(OF_A_COUNTRY) + r"\b")),
}


def main():
    counts = {cue: collections.Counter() for cue in CUES}
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as lines:
            for document in map(json.loads, lines):
                text = document["text"]
                for span in document["spans"]:
                    before = text[max(0, span["start"] - 60):span["start"]]
                    after = text[span["end"]:span["end"] + 40]
                    for cue, (left, right) in CUES.items():
                        if (not left or left.search(before)) and (not right or right.match(after)):
                            counts[cue][span["type"]] += 1
    for cue, types in counts.items():
        print(f"{cue}: {sum(types.values())} names, " + ", ".join(f"{kind} {n}" for kind, n in types.most_common()))


main()
