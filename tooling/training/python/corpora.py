"""Reads what PieceExporter wrote into flat tensors, and cuts documents into windows of whole sentences, as the tagger does."""

import gzip
import json
import random

import numpy
import torch

LONGEST = 128  # the most pieces of a window that is learnt from, the opening one included
IN_USE = 80  # the most pieces of a window of the tagger (PieceWindow), which scores alike and costs less
OPENING, SEPARATING, MASKED = 101, 102, 103
NOTHING = -1

TYPES = ["PERSON", "ORGANISATION", "PLACE", "FACILITY", "NORP", "PRODUCT", "MISC", "MONEY"]
LABELS = 1 + 4 * len(TYPES)

# What a corpus means by a type of its own: CoNLL-2003 and wikigold have no word for a people, a work or a building.
COARSE = {"MISC": ["MISC", "NORP", "PRODUCT"], "PLACE": ["PLACE", "FACILITY"]}
COARSE_OUTSIDE = ["MONEY"]

FINE_CORPORA, COARSE_CORPORA = ["worldwide.train"], ["conll2003.train", "wikigold"]
FINELY, COARSELY, UNMARKED = 0, 1, 2


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


class Pool:
    """The sentences of all corpora, piece after piece in flat tensors, so that a batch is one look-up.

    Place 0 is padding, place 1 the opening piece. A document is a list of parts, a part (from, to, has a word that is asked
    for): a sentence and its separating piece, or where that fits into no window a piece of it.
    """

    def __init__(self):
        self.columns = [[numpy.array(each)] for each in ([0, OPENING], [0, 0], [NOTHING] * 2, [NOTHING] * 2, [0, 0])]
        self.size, self.runs = 2, 0

    def add(self, folder, name, kind):
        """The documents of a corpus."""
        path = folder / f"{name}.ndjson"
        opened = open(path, encoding="utf-8") if path.exists() else gzip.open(f"{path}.gz", "rt", encoding="utf-8")
        with opened as lines:
            return [[part for sentence in json.loads(line)["sentences"] for part in self.parts(sentence, kind)]
                    for line in lines]

    def parts(self, sentence, kind):
        firsts = numpy.array(sentence["firsts"])
        asked = numpy.array(sentence["asked"], dtype=bool)
        ends = numpy.append(firsts[1:], len(sentence["pieces"]))
        begins = asked & ~numpy.append(False, asked[:-1])
        runs = numpy.where(asked, self.runs + numpy.cumsum(begins), NOTHING)
        self.runs += int(begins.sum())
        pieces, cases = numpy.array(sentence["pieces"]), numpy.array(sentence["cases"])
        labels = numpy.full(len(pieces), NOTHING)
        labels[firsts] = sentence["labels"]
        runs = numpy.repeat(runs, ends - firsts)
        word = 0
        while word < len(firsts):
            at = firsts[word]
            end = max(word + 1, int(numpy.searchsorted(ends, at + LONGEST - 2, side="right")))
            to, word = ends[end - 1], end
            yield self.part([(pieces[at:to], SEPARATING), (cases[at:to], 0), (labels[at:to], NOTHING),
                             (runs[at:to], NOTHING), (numpy.full(to - at, kind), kind)])

    def part(self, columns):
        for column, (values, last) in zip(self.columns, columns):
            column.append(numpy.append(values, last))
        start = self.size
        self.size += len(columns[0][0]) + 1
        return start, self.size, bool((columns[3][0] != NOTHING).any())

    def seal(self, device):
        """Moves all to a device; nothing is added afterwards."""
        self.pieces, self.cases, self.labels, self.run, self.kinds = (
            torch.from_numpy(numpy.concatenate(column)).to(device) for column in self.columns)
        del self.columns
        # The number of each word that is asked for, in the order of the texts.
        said = (self.labels != NOTHING) & (self.run != NOTHING)
        self.number = torch.where(said, said.cumsum(0) - 1, NOTHING)
        self.asked = int(said.sum())

    def batch(self, windows, hearing):
        """The places of the pieces of some windows, padded to the longest."""
        rows = [numpy.concatenate([[1]] + [hearing.places(part) for part in window]) for window in windows]
        length = -(-max(map(len, rows)) // 8) * 8
        places = numpy.zeros((len(rows), length), dtype=numpy.int64)
        for row, each in zip(places, rows):
            row[:len(each)] = each
        return torch.from_numpy(places).to(self.pieces.device, non_blocking=True)


class Hearing:
    """Which words are asked for, and which others are heard: a few on each side, as the tagger has it, or all."""

    def __init__(self, asked, heard):
        self.asked = asked
        self.heard = heard
        self.sizes = numpy.append(0, heard.cumsum())

    def length(self, part):
        return int(self.sizes[part[1]] - self.sizes[part[0]])

    def places(self, part):
        return part[0] + numpy.flatnonzero(self.heard[part[0]:part[1]])

    def size(self, window):
        return sum(map(self.length, window)) + 1


class Hearings:
    """Draws what is asked for. Heard is the number of words on each side of it that are heard; none for all of a sentence."""

    def __init__(self, pool, heard=None):
        self.device = pool.pieces.device
        first = (pool.labels != NOTHING).cpu().numpy()
        self.is_piece = (pool.cases != 0).cpu().numpy()
        self.around = heard
        # The number of the word that a place belongs to, and of the sentence: a separating piece ends it.
        self.word = numpy.maximum(0, first.cumsum() - 1)
        self.sentence = (~self.is_piece).cumsum()
        self.ends = numpy.searchsorted(self.sentence[first], numpy.arange(self.sentence[-1] + 2))
        self.sentence_of_word = self.sentence[first]
        self.run = pool.run.cpu().numpy()
        self.run_of_word = self.run[first]
        in_runs = self.run_of_word[self.run_of_word != NOTHING]
        self.begins = numpy.searchsorted(in_runs, numpy.arange(pool.runs + 1))
        self.lengths = numpy.bincount(in_runs, minlength=pool.runs + 1)
        self.offset = numpy.cumsum(self.run_of_word != NOTHING) - 1

    def all(self):
        """All runs are asked for."""
        return self.hearing(self.run_of_word != NOTHING)

    def drawn(self, seed):
        """Some runs are asked for, from a fifth of a sentence's to all, half of them in part."""
        chance = numpy.random.default_rng(seed)
        share = numpy.minimum(1, numpy.maximum(0.2, 2 * chance.random(self.sentence[-1] + 1)))[self.sentence_of_word]
        run = self.run_of_word
        wanted = (run != NOTHING) & (chance.random(len(self.lengths))[run] < share)
        ends = numpy.sort(chance.random((2, len(self.lengths))), axis=0) * (self.lengths + 1)
        whole = chance.random(len(self.lengths)) < 0.5
        first, last = (self.begins + numpy.where(whole, at, numpy.floor(each)) for at, each in zip((0, self.lengths), ends))
        return self.hearing(wanted & (self.offset >= first[run]) & (self.offset < last[run]))

    def hearing(self, asked_words):
        asked = asked_words[self.word] & (self.run != NOTHING)
        return Hearing(torch.from_numpy(asked).to(self.device), self.heard(asked_words))

    def heard(self, asked_words):
        if self.around is None:
            return numpy.ones(len(self.word), dtype=bool)
        words = numpy.arange(len(asked_words))
        begin, end = self.ends[self.sentence_of_word], self.ends[self.sentence_of_word + 1]
        before = numpy.append(0, asked_words.cumsum())
        near = before[numpy.minimum(end, words + self.around + 1)] > before[numpy.maximum(begin, words - self.around)]
        of_sentence = numpy.bincount(self.sentence_of_word, asked_words, self.sentence[-1] + 2) > 0
        # A separating piece begins the next number, so it belongs to the one before.
        return numpy.where(self.is_piece, near[self.word], of_sentence[numpy.maximum(0, self.sentence - 1)])


def apart(documents, every=10):
    """The documents to train on, and each tenth, which is kept to choose and to calibrate by."""
    kept = [each for number, each in enumerate(documents) if number % every == every - 1]
    rest = [each for number, each in enumerate(documents) if number % every != every - 1]
    return rest, kept


def load(folder, unmarked, device):
    """All corpora: the pool, the documents to learn from, the unmarked ones, and by corpus those kept apart."""
    pool, learn, kept = Pool(), [], {}
    for names, kind in ((FINE_CORPORA, FINELY), (COARSE_CORPORA, COARSELY)):
        for name in names:
            rest, kept[name] = apart(pool.add(folder, name, kind))
            learn += rest
    spoken_of = [document for name in unmarked for document in pool.add(folder, name, UNMARKED)]
    pool.seal(device)
    return pool, learn, spoken_of, kept


def windows(document, hearing, first_longest=LONGEST, longest=LONGEST):
    """Windows of as many parts as fit; the first may be shorter, so that windows are cut elsewhere each time."""
    room, window = first_longest - 1, []
    for part in document:
        length = hearing.length(part)
        if window and length > room:
            yield window
            room, window = longest - 1, []
        if length:
            window.append(part)
            room -= length
    if window:
        yield window


def in_use(document, hearing):
    """Windows as the tagger cuts them, without the sentences in which nothing is asked for."""
    return windows([part for part in document if part[2]], hearing, IN_USE, IN_USE)


def thinned(document, chance, plain=0.3):
    """A document without some of its sentences: the tagger shows a network those that the one before it is not sure of."""
    share = 1 if chance.random() < 0.5 else chance.uniform(0.3, 1)
    return [part for part in document if chance.random() < (share if part[2] else plain)]


def batches(items, hearing, size, seed):
    """Batches of windows of like lengths, about size pieces each, in an order of chance."""
    chance = random.Random(seed)
    lengths = {id(window): hearing.size(window) for window in items}
    items = sorted(items, key=lambda window: (lengths[id(window)], chance.random()))
    groups, group = [], []
    for window in items:
        if group and lengths[id(window)] * (len(group) + 1) > size:
            groups.append(group)
            group = []
        group.append(window)
    if group:
        groups.append(group)
    chance.shuffle(groups)
    return groups
