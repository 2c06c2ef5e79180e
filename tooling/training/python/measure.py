"""Exact-match F1 over PERSON, ORGANISATION and PLACE, by words, as the tagger decodes: only whole names."""

import numpy
import torch

import corpora

FOLD = {"PERSON": "PERSON", "ORGANISATION": "ORGANISATION", "PLACE": "PLACE", "FACILITY": "PLACE"}


def allowed_pairs():
    """Which label may follow which; Labels.next has the same."""
    def closes(label):
        return label == 0 or (label - 1) % 4 in (2, 3)

    def opens(label):
        return label == 0 or (label - 1) % 4 in (0, 3)

    pairs = numpy.full((corpora.LABELS, corpora.LABELS), -1e9)
    for one in range(corpora.LABELS):
        for other in range(corpora.LABELS):
            within = other > 0 and (one - 1) // 4 == (other - 1) // 4 and (other - 1) % 4 in (1, 2)
            if opens(other) if closes(one) else within:
                pairs[one, other] = 0
    start = numpy.array([0 if opens(label) else -1e9 for label in range(corpora.LABELS)])
    end = numpy.array([0 if closes(label) else -1e9 for label in range(corpora.LABELS)])
    return pairs, start, end


PAIRS, START, END = allowed_pairs()


def decode(scores):
    """The best labels of a run of words."""
    reached = scores[0] + START
    back = []
    for row in scores[1:]:
        options = reached[:, None] + PAIRS
        back.append(options.argmax(0))
        reached = options.max(0) + row
    label = int((reached + END).argmax())
    labels = [label]
    for row in reversed(back):
        label = int(row[label])
        labels.append(label)
    return labels[::-1]


def spans(labels):
    found, start = set(), 0
    for word, label in enumerate(labels):
        if label:
            kind, part = corpora.TYPES[(label - 1) // 4], (label - 1) % 4
            if part in (0, 3):
                start = word
            if part in (2, 3) and kind in FOLD:
                found.add((start, word, FOLD[kind]))
    return found


@torch.no_grad()
def f1(encoder, documents):
    encoder.eval()
    right = predicted = marked = 0
    items = [(0, window) for document in documents for window in corpora.windows(document)]
    for group in corpora.batches(items, 4096, 0):
        pieces, cases, words, mask = corpora.tensors(group)
        with torch.autocast("cpu", torch.bfloat16):
            scores = encoder(pieces, cases, mask)
        scores = scores.float().log_softmax(-1).numpy()
        for row in range(len(group)):
            at = (words[row] != corpora.NO_WORD).numpy()
            gold = spans(words[row].numpy()[at])
            found = spans(decode(scores[row][at]))
            right += len(gold & found)
            predicted += len(found)
            marked += len(gold)
    precision, recall = right / max(1, predicted), right / max(1, marked)
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall
