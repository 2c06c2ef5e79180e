"""Reads what PieceExporter wrote, and cuts documents into windows as the tagger does."""

import json
import random

import numpy
import torch

LONGEST = 128  # PieceWindows: the most pieces of a window, the opening one included
OPENING, SEPARATING, MASKED = 101, 102, 103
NO_WORD = -1

TYPES = ["PERSON", "ORGANISATION", "PLACE", "FACILITY", "NORP", "PRODUCT", "MISC", "MONEY"]
LABELS = 1 + 4 * len(TYPES)

# What a corpus means by a type of its own: CoNLL-2003 and wikigold have no word for a people, a work or a building.
COARSE = {"MISC": ["MISC", "NORP", "PRODUCT"], "PLACE": ["PLACE", "FACILITY"]}
COARSE_OUTSIDE = ["MONEY"]


def meanings(coarse):
    """For each marked label the labels that it may stand for, as a boolean matrix."""
    allowed = numpy.eye(LABELS, dtype=bool)
    if coarse:
        for marked, types in COARSE.items():
            for part in range(4):
                row = 1 + 4 * TYPES.index(marked) + part
                for meant in types:
                    allowed[row, 1 + 4 * TYPES.index(meant) + part] = True
        for meant in COARSE_OUTSIDE:
            start = 1 + 4 * TYPES.index(meant)
            allowed[0, start:start + 4] = True
    return torch.from_numpy(allowed)


def read(path):
    """Documents, each a list of sentences of (pieces, cases, firsts, labels)."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            yield [(s["pieces"], s["cases"], s["firsts"], s["labels"]) for s in document["sentences"]]


def apart(documents, every=10):
    """The documents to train on, and each tenth, which is kept to choose and to calibrate by."""
    kept = [each for number, each in enumerate(documents) if number % every == every - 1]
    rest = [each for number, each in enumerate(documents) if number % every != every - 1]
    return rest, kept


def windows(document, first_longest=LONGEST):
    """Windows of whole sentences, each (pieces, cases, words): words has a label or NO_WORD for each piece."""
    longest = first_longest
    pieces, cases, words = [OPENING], [0], [NO_WORD]
    for sentence in document:
        for part_pieces, part_cases, part_words in parts(sentence):
            if len(pieces) > 1 and len(pieces) + len(part_pieces) > longest:
                yield pieces, cases, words
                pieces, cases, words, longest = [OPENING], [0], [NO_WORD], LONGEST
            pieces = pieces + part_pieces
            cases = cases + part_cases
            words = words + part_words
    if len(pieces) > 1:
        yield pieces, cases, words


def parts(sentence):
    """The sentence and its end; one that fits into no window in parts that do."""
    pieces, cases, firsts, labels = sentence
    ends = firsts[1:] + [len(pieces)]
    word, count = 0, len(firsts)
    while word < count:
        end = word
        while end < count and ends[end] - firsts[word] <= LONGEST - 2:
            end += 1
        at, to = firsts[word], ends[end - 1]
        words = [NO_WORD] * (to - at)
        for each in range(word, end):
            words[firsts[each] - at] = labels[each]
        yield pieces[at:to] + [SEPARATING], cases[at:to] + [0], words + [NO_WORD]
        word = end


def batches(items, size, seed):
    """Batches of windows of like lengths, about size pieces each, in an order of chance."""
    chance = random.Random(seed)
    items = sorted(items, key=lambda item: (len(item[1][0]), chance.random()))
    groups, group = [], []
    for item in items:
        if group and len(item[1][0]) * (len(group) + 1) > size:
            groups.append(group)
            group = []
        group.append(item)
    if group:
        groups.append(group)
    chance.shuffle(groups)
    return groups


def tensors(group):
    """A batch as tensors: pieces, cases, words, mask, padded to the longest window."""
    length = max(len(window[0]) for _, window in group)
    length = -(-length // 8) * 8
    pieces, cases, words = (torch.full((len(group), length), fill, dtype=torch.long) for fill in (0, 0, NO_WORD))
    for row, (_, window) in enumerate(group):
        for tensor, values in zip((pieces, cases, words), window):
            tensor[row, :len(values)] = torch.tensor(values)
    return pieces, cases, words, (pieces != 0)[:, None, None, :]
