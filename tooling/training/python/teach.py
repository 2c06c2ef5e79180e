"""Writes what teachers say of every word that is asked for, on average: teach.py PIECES SAID.pt TEACHER.pt... [--unmarked NAME...]

A teacher is an encoder of one stack that train.py made. They read each document once, in windows of their own.
"""

import argparse
import pathlib

import torch

import corpora
import encoder as networks


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pieces", type=pathlib.Path)
    parser.add_argument("said")
    parser.add_argument("teachers", nargs="+")
    parser.add_argument("--unmarked", nargs="*", default=[])
    parser.add_argument("--batch", type=int, default=2048, help="pieces in a batch")
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    pool, learn, unmarked, kept = corpora.load(options.pieces, options.unmarked, options.device)
    documents = learn + unmarked + [document for each in kept.values() for document in each]
    hearing = corpora.Hearings(pool).all()
    windows = [window for document in documents for window in corpora.windows(document, hearing)]
    said = torch.zeros(pool.asked, corpora.LABELS, device=options.device)
    for path in options.teachers:
        teacher = networks.load(path).to(options.device).eval()
        for group in corpora.batches(windows, hearing, options.batch, 0):
            places = pool.batch(group, hearing)
            pieces = pool.pieces[places]
            with torch.autocast(options.device, torch.bfloat16):
                scores, = teacher(pieces, pool.cases[places], (pieces != 0)[:, None, None, :],
                                  hearing.asked[places][..., None]).values()
            numbers = pool.number[places]
            at = numbers != corpora.NOTHING
            said[numbers[at]] += scores[at].float().softmax(-1) / len(options.teachers)
    torch.save(said.half().cpu(), options.said)


main()
