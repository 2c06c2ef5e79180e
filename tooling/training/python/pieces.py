"""Writes the pieces of a tokenizer.json, one a line by their numbers: pieces.py TOKENIZER.json PIECES"""

import json
import sys


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        numbers = json.load(file)["model"]["vocab"]
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for piece in sorted(numbers, key=numbers.get):
            out.write(piece + "\n")


main()
