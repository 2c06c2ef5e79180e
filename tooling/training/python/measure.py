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


def counts(marked, scores, runs):
    """Names that are right, found and marked, in one window; a run is decoded by itself, and nothing is found outside."""
    found, gold, start = set(), spans(marked), 0
    while start < len(marked):
        end = start + 1
        while end < len(marked) and runs[end] == runs[start]:
            end += 1
        if runs[start] != corpora.NOTHING:
            found |= {(start + first, start + last, kind) for first, last, kind in spans(decode(scores[start:end]))}
        start = end
    return numpy.array([len(gold & found), len(found), len(gold)])


@torch.no_grad()
def show(encoder, pool, hearing, kept, name):
    """Prints for each stack and corpus F1, precision and recall; sentences without a run have their names missed."""
    encoder.eval()
    device = pool.pieces.device
    for corpus, documents in kept.items():
        sums = {stack: numpy.zeros(3) for stack in encoder.stacks}
        unread = sum(len(spans(labels[labels != corpora.NOTHING])) for labels in (
            pool.labels[start:end].cpu().numpy() for document in documents for start, end, asked in document if not asked))
        windows = [window for document in documents for window in corpora.in_use(document, hearing)]
        for group in corpora.batches(windows, hearing, 8192, 0):
            places = pool.batch(group, hearing)
            pieces, runs, labels = pool.pieces[places], pool.run[places], pool.labels[places].cpu().numpy()
            with torch.autocast(device.type, torch.bfloat16):
                said = encoder(pieces, pool.cases[places], (pieces != 0)[:, None, None, :],
                               (runs != corpora.NOTHING)[..., None])
            runs = runs.cpu().numpy()
            for stack, scores in said.items():
                scores = scores.float().log_softmax(-1).cpu().numpy()
                for row in range(len(group)):
                    at = labels[row] != corpora.NOTHING
                    sums[stack] += counts(labels[row][at], scores[row][at], runs[row][at])
        for stack, (right, predicted, marked) in sums.items():
            precision, recall = right / max(1, predicted), right / max(1, marked + unread)
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            print(f"{name} {stack} {corpus} kept apart F1 {f1:.4f} P {precision:.4f} R {recall:.4f}", flush=True)
