"""Trains an encoder on marked text, or on what a teacher says of it and of unmarked text.

  train.py PIECES WEIGHTS.onnx OUT.pt --layers 12 --epochs 3
  train.py PIECES WEIGHTS.onnx OUT.pt --layers 2 --epochs 6 --teacher TEACHER.pt --unmarked reuters

PIECES is the folder that PieceExporter wrote. Needs no more than a processor; knows bfloat16 where that does.
"""

import argparse
import itertools
import pathlib
import random
import time

import torch

import corpora
import measure
import weights
from encoder import Encoder

FINE = ["worldwide.train"]
COARSE = ["conll2003.train", "wikigold"]
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
    parser.add_argument("--teacher-layers", type=int, default=12)
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
        learn += [(2, document) for document in documents[::max(1, len(documents) // options.unmarked_documents)]]
    return learn, kept


def marked_loss(scores, words, kinds, meanings):
    """Minus the logarithm of the probability that the labels are among those that the corpus may mean."""
    at = words != corpora.NO_WORD
    allowed = meanings[kinds[:, None].expand_as(words)[at], words[at]]
    logs = scores[at].log_softmax(-1)
    return -logs.masked_fill(~allowed, -torch.inf).logsumexp(-1)


def taught_loss(scores, taught, words):
    at = words != corpora.NO_WORD
    return -(taught[at].softmax(-1) * scores[at].log_softmax(-1)).sum(-1)


def main():
    options = arguments()
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    learn, kept = load(options)
    encoder = Encoder(options.layers)
    weights.load(encoder, options.weights)
    teacher = None
    if options.teacher:
        teacher = Encoder(options.teacher_layers)
        teacher.load_state_dict(torch.load(options.teacher))
        teacher.eval()
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
            loss = learn_from(group, encoder, teacher, meanings, options.masked)
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


def learn_from(group, encoder, teacher, meanings, masked):
    pieces, cases, words, mask = corpora.tensors(group)
    kinds = torch.tensor([kind for kind, _ in group])
    hidden = (torch.rand(pieces.shape) < masked) & (pieces > corpora.MASKED)
    unheard = (torch.rand(pieces.shape) < masked) & (cases > 0)
    with torch.autocast("cpu", torch.bfloat16):
        scores = encoder(pieces.masked_fill(hidden, corpora.MASKED), cases.masked_fill(unheard, 0), mask).float()
        if teacher is not None:
            with torch.no_grad():
                taught = teacher(pieces, cases, mask).float()
    loss = scores.new_zeros(())
    marked = kinds < 2
    count = (words != corpora.NO_WORD).sum()
    if marked.any():
        share = 0.3 if teacher is not None else 1.0
        loss = loss + share * marked_loss(scores[marked], words[marked], kinds[marked], meanings).sum() / count
    if teacher is not None:
        each = taught_loss(scores, taught, words)
        share = torch.where(marked, 0.7, 1.0)[:, None].expand_as(words)[words != corpora.NO_WORD]
        loss = loss + (share * each).sum() / count
    return loss


if __name__ == "__main__":
    main()
