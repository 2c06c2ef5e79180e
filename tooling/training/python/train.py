"""Trains an encoder on marked text, or on what a teacher says of it and of unmarked text.

  train.py PIECES WEIGHTS.onnx OUT.pt --layers 6 --epochs 3
  train.py PIECES WEIGHTS.onnx OUT.pt --layers 2 --epochs 5 --teacher TEACHER.pt --unmarked reuters

PIECES is the folder that PieceExporter wrote. Needs no more than a processor; knows bfloat16 where that does.
"""

import argparse
import itertools
import pathlib
import random
import time

import numpy
import torch

import corpora
import measure
import weights
from encoder import Encoder

FINE = ["worldwide.train"]
COARSE = ["conll2003.train", "wikigold"]
UNMARKED = 2
MARKED_SHARE = 0.3
SEED = 20261125


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pieces", type=pathlib.Path)
    parser.add_argument("weights")
    parser.add_argument("out")
    parser.add_argument("--layers", type=int, required=True)
    parser.add_argument("--epochs", type=int, required=True)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=2048, help="pieces in a batch")
    parser.add_argument("--masked", type=float, default=0.05, help="the share of pieces that are hidden")
    parser.add_argument("--teacher", help="an encoder that train.py made")
    parser.add_argument("--teacher-layers", type=int, default=6)
    parser.add_argument("--unmarked", nargs="*", default=[], help="corpora that only the teacher speaks of")
    parser.add_argument("--unmarked-documents", type=int, default=3000, help="of each, spread over the whole")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def load(options):
    """The documents to learn from, each with its kind, and those kept apart."""
    learn, kept = [], {}
    for names, kind in ((FINE, 0), (COARSE, 1)):
        for name in names:
            rest, kept[name] = corpora.apart(list(corpora.read(options.pieces / f"{name}.ndjson")))
            learn += [(kind, document) for document in rest]
    for name in options.unmarked:
        documents = list(corpora.read(options.pieces / f"{name}.ndjson"))
        learn += [(UNMARKED, document) for document in documents[::max(1, len(documents) // options.unmarked_documents)]]
    return learn, kept


@torch.no_grad()
def teach(teacher, documents):
    """The documents with what the teacher says of each word; it reads each once, and its windows need not be the pupil's."""
    teacher.eval()
    taught = []
    for kind, document in documents:
        said = []
        for group in ([(0, window)] for window in corpora.windows(document)):
            pieces, cases, words, mask = corpora.tensors(group)
            with torch.autocast("cpu", torch.bfloat16):
                scores = teacher(pieces, cases, mask)
            said.append(scores[words != corpora.NO_WORD].float().numpy().astype(numpy.float16))
        said = numpy.concatenate(said)
        sentences, word = [], 0
        for pieces, cases, firsts, labels, _ in document:
            sentences.append((pieces, cases, firsts, labels, said[word:word + len(firsts)]))
            word += len(firsts)
        taught.append((kind, sentences))
    return taught


def marked_loss(logs, words, kinds, meanings):
    """Minus the logarithm of the probability that the labels are among those that the corpus may mean."""
    allowed = meanings[kinds, words]
    return -logs.masked_fill(~allowed, -torch.inf).logsumexp(-1)


def main():
    options = arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    learn, kept = load(options)
    encoder = Encoder(options.layers)
    weights.load(encoder, options.weights)
    if options.teacher:
        teacher = Encoder(options.teacher_layers)
        teacher.load_state_dict(torch.load(options.teacher))
        learn = teach(teacher, learn)
        print("taught", flush=True)
    meanings = torch.stack([corpora.meanings(False), corpora.meanings(True)])
    fresh = [p for n, p in encoder.named_parameters() if n.startswith(("cases", "scores"))]
    old = [p for n, p in encoder.named_parameters() if not n.startswith(("cases", "scores"))]
    adam = torch.optim.AdamW([{"params": old, "lr": options.rate}, {"params": fresh, "lr": options.rate * 10}],
                             weight_decay=0.01, fused=True)
    pieces = sum(len(s[0]) + 1 for _, document in learn for s in document)
    total = int(options.epochs * pieces / options.batch * 1.06)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min((step + 1) / (0.06 * total), max(0.02, (total - step) / (0.94 * total))))
    print(f"{len(learn)} documents, {pieces} pieces, about {total} steps", flush=True)
    began, step, seen, losses = time.time(), itertools.count(1), 0, []
    for epoch in range(options.epochs):
        encoder.train()
        chance = random.Random(SEED + epoch)
        items = [(kind, window) for kind, document in learn
                 for window in corpora.windows(document, chance.randint(32, corpora.LONGEST))]
        for group in corpora.batches(items, options.batch, SEED + epoch):
            loss = learn_from(group, encoder, meanings, options.masked)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            adam.step()
            adam.zero_grad()
            schedule.step()
            losses.append(loss.item())
            seen += sum(len(window[0]) for _, window in group)
            number = next(step)
            if number % 50 == 0:
                rate = seen / (time.time() - began)
                print(f"epoch {epoch + 1} step {number} loss {sum(losses[-50:]) / 50:.4f} {rate:.0f} pieces/s", flush=True)
        torch.save(encoder.state_dict(), options.out)
        for name, documents in kept.items():
            print(f"epoch {epoch + 1} {name} kept apart F1 %.4f P %.4f R %.4f" % measure.f1(encoder, documents), flush=True)


def learn_from(group, encoder, meanings, masked):
    """The loss of a batch: of the marks, and where there was a teacher, mostly of what it says."""
    pieces, cases, words, mask = corpora.tensors(group)
    hidden = (torch.rand(pieces.shape) < masked) & (pieces > corpora.MASKED)
    unheard = (torch.rand(pieces.shape) < masked) & (cases > 0)
    with torch.autocast("cpu", torch.bfloat16):
        scores = encoder(pieces.masked_fill(hidden, corpora.MASKED), cases.masked_fill(unheard, 0), mask).float()
    at = words != corpora.NO_WORD
    kinds = torch.tensor([kind for kind, _ in group])[:, None].expand_as(words)[at]
    logs = scores[at].log_softmax(-1)
    taught = [said for _, window in group for said in window[3]]
    marked = kinds < UNMARKED
    loss = marked_loss(logs[marked], words[at][marked], kinds[marked], meanings).sum()
    if taught:
        said = torch.from_numpy(numpy.concatenate(taught)).float().softmax(-1)
        each = -(said * logs).sum(-1)
        loss = MARKED_SHARE * loss + (torch.where(marked, 1 - MARKED_SHARE, 1.0) * each).sum()
    return loss / len(logs)


if __name__ == "__main__":
    main()
