"""Trains encoders on marked text, or on what teachers say of it and of unmarked text.

  train.py PIECES WEIGHTS.onnx TEACHER.pt --stack teacher=12:12 --epochs 3 --rate 8e-5
  train.py PIECES WEIGHTS.onnx OUT.pt --stack shallow=3:1 --stack deep=12:2 --epochs 12 --said SAID.pt --unmarked reuters
  train.py PIECES BEFORE.pt OUT.pt --epochs 3 --rate 1e-4 --said SAID.pt --unmarked reuters --heard 3

PIECES is the folder that PieceExporter wrote. Begins with pretrained weights, or goes on with an encoder of ours, whose embedding of
pieces then stays. Stacks that are trained together share that. Needs no more than a processor; knows bfloat16 where that does.
"""

import argparse
import pathlib
import random
import time

import torch

import corpora
import encoder as networks
import measure
import weights

MARKED_SHARE = 0.3
WARMING = 0.06
SEED = 20261125


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pieces", type=pathlib.Path)
    parser.add_argument("weights")
    parser.add_argument("out")
    parser.add_argument("--stack", action="append", help="NAME=LAYERS:FULL; of pretrained weights")
    parser.add_argument("--epochs", type=int, required=True)
    parser.add_argument("--seconds", type=float, help="ends sooner, with a schedule that fits")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=2048, help="pieces in a batch")
    parser.add_argument("--masked", type=float, default=0.05, help="the share of pieces that are hidden")
    parser.add_argument("--heard", type=int, help="how many words are heard on each side of those asked for; all of the sentence")
    parser.add_argument("--said", help="what teach.py wrote, of the same corpora")
    parser.add_argument("--unmarked", nargs="*", default=[], help="corpora that only the teachers speak of")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    if bool(options.stack) == goes_on(options):
        parser.error("--stack is needed with pretrained weights, and not with an encoder of ours")
    return options


def goes_on(options):
    return options.weights.endswith(".pt")


def shape(stacks):
    named = (stack.split("=") for stack in stacks)
    return {name: tuple(map(int, each.split(":"))) for name, each in named}


class Lesson:
    """What is learnt from: windows, and the loss of what an encoder says of them."""

    def __init__(self, pool, said, masked):
        self.pool, self.said, self.masked = pool, said, masked
        self.meanings = torch.stack([corpora.meanings(False), corpora.meanings(True)]).to(pool.pieces.device)

    def loss(self, encoder, group, hearing):
        """Of the marks, and where there were teachers, mostly of what they say; all stacks together."""
        places = self.pool.batch(group, hearing)
        pieces, cases = self.pool.pieces[places], self.pool.cases[places]
        asked = hearing.asked[places]
        hidden = (torch.rand(pieces.shape, device=pieces.device) < self.masked) & (pieces > corpora.MASKED)
        unheard = (torch.rand(pieces.shape, device=pieces.device) < self.masked) & (cases > 0)
        with torch.autocast(pieces.device.type, torch.bfloat16):
            scores = encoder(pieces.masked_fill(hidden, corpora.MASKED), cases.masked_fill(unheard, 0),
                             (pieces != 0)[:, None, None, :], asked[..., None])
        at = places[asked & (self.pool.labels[places] != corpora.NOTHING)]
        within = asked & (self.pool.labels[places] != corpora.NOTHING)
        return sum(self.of(each[within].float().log_softmax(-1), at) for each in scores.values()) / max(1, len(at))

    def of(self, logs, at):
        kinds, labels = self.pool.kinds[at], self.pool.labels[at]
        marked = kinds < corpora.UNMARKED
        allowed = self.meanings[kinds.clamp(max=1), labels]
        # Minus the logarithm of the probability that the label is among those that the corpus may mean.
        of_marks = -logs.masked_fill(~allowed, -1e4).logsumexp(-1)
        if self.said is None:
            return of_marks.sum()
        of_teachers = -(self.said[self.pool.number[at]].float() * logs).sum(-1)
        return torch.where(marked, MARKED_SHARE * of_marks + (1 - MARKED_SHARE) * of_teachers, of_teachers).sum()


def beginning(options):
    """The encoder to begin with, and the parts of it that are new and learn ten times as fast."""
    if goes_on(options):
        encoder = networks.load(options.weights)
        encoder.pieces.requires_grad_(False)
        return encoder, []
    encoder = networks.Encoder(shape(options.stack))
    weights.fill(encoder, weights.read(options.weights))
    return encoder, [".cases", ".scores"]


def optimiser(encoder, fresh, rate):
    learning = [(name, each) for name, each in encoder.named_parameters() if each.requires_grad]
    groups = [{"params": [each for name, each in learning if any(part in name for part in fresh) == is_fresh],
               "lr": rate * (10 if is_fresh else 1)} for is_fresh in (False, True)]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    pool, learn, unmarked, kept = corpora.load(options.pieces, options.unmarked, options.device)
    learn += unmarked
    hearings = corpora.Hearings(pool, options.heard)
    encoder, fresh = beginning(options)
    encoder.to(options.device)
    said = torch.load(options.said).to(options.device) if options.said else None
    lesson = Lesson(pool, said, options.masked)
    adam = optimiser(encoder, fresh, options.rate)
    rates = [group["lr"] for group in adam.param_groups]
    once = hearings.drawn(options.seed)
    total = options.epochs * sum(once.length(part) for document in learn for part in document if part[2]) * 0.85 / options.batch
    began, step, losses = time.time(), 0, []
    print(f"{len(learn)} documents, about {total:.0f} steps", flush=True)
    done = 0
    for epoch in range(options.epochs):
        encoder.train()
        chance, hearing = random.Random(options.seed + epoch), hearings.drawn(options.seed + epoch)
        items = [window for document in learn
                 for window in corpora.windows(corpora.thinned(document, chance), hearing, chance.randint(32, corpora.LONGEST))]
        for group in corpora.batches(items, hearing, options.batch, options.seed + epoch):
            done = max(step / total, (time.time() - began) / options.seconds if options.seconds else 0)
            for group_of, rate in zip(adam.param_groups, rates):
                group_of["lr"] = rate * min((done + 1 / total) / WARMING, max(0.01, (1 - done) / (1 - WARMING)))
            loss = lesson.loss(encoder, group, hearing)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            adam.step()
            adam.zero_grad()
            losses.append(loss.detach())
            step += 1
            if step % 200 == 0:
                mean = torch.stack(losses[-200:]).mean().item()
                print(f"epoch {epoch + 1} step {step} loss {mean:.4f} {(time.time() - began) / step * 1e3:.1f} ms", flush=True)
            if done >= 1:
                break
        if epoch + 1 == options.epochs or done >= 1 or (epoch + 1) % 4 == 0:
            networks.save(encoder, options.out)
            measure.show(encoder, pool, hearings.all(), kept, f"{options.out} epoch {epoch + 1}")
        if done >= 1:
            break


if __name__ == "__main__":
    main()
