"""Reads what PieceExporter wrote, and cuts documents into windows of whole sentences, as the tagger does."""

import json
import random

import numpy
import torch

LONGEST = 128  # the most pieces of a window, the opening one included; the tagger cuts at 80 (PieceWindow), which costs less
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
    """Documents, each a list of sentences of (pieces, cases, firsts, labels, what a teacher says of each word)."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            yield [(s["pieces"], s["cases"], s["firsts"], s["labels"], None) for s in document["sentences"]]


def apart(documents, every=10):
    """The documents to train on, and each tenth, which is kept to choose and to calibrate by."""
    kept = [each for number, each in enumerate(documents) if number % every == every - 1]
    rest = [each for number, each in enumerate(documents) if number % every != every - 1]
    return rest, kept


def windows(document, first_longest=LONGEST):
    """Windows of whole sentences, each (pieces, cases, words, taught): words has a label or NO_WORD for each piece, taught
    what the teacher says of each word, in parts."""
    longest = first_longest
    window = opened()
    for sentence in document:
        for part in parts(sentence):
            if len(window[0]) > 1 and len(window[0]) + len(part[0]) > longest:
                yield window
                window, longest = opened(), LONGEST
            for together, more in zip(window, part):
                together += more
    if len(window[0]) > 1:
        yield window


def opened():
    return [OPENING], [0], [NO_WORD], []


def parts(sentence):
    """The sentence and its end; one that fits into no window in parts that do."""
    pieces, cases, firsts, labels, taught = sentence
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
        heard = [] if taught is None else [taught[word:end]]
        yield pieces[at:to] + [SEPARATING], cases[at:to] + [0], words + [NO_WORD], heard
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
    """A batch as tensors, padded to the longest window: pieces, cases, words, mask."""
    length = max(len(window[0]) for _, window in group)
    length = -(-length // 8) * 8
    pieces, cases, words = (torch.full((len(group), length), fill, dtype=torch.long) for fill in (0, 0, NO_WORD))
    for row, (_, window) in enumerate(group):
        for tensor, values in zip((pieces, cases, words), window):
            tensor[row, :len(values)] = torch.tensor(values)
    return pieces, cases, words, (pieces != 0)[:, None, None, :]
