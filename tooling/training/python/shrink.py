"""Takes the heads and the inner neurons of an encoder away that matter least: shrink.py PIECES ENCODER.pt OUT.pt --heads 8 --inner 768

What matters is told by the squares of the gradients by gates at 1 on each head and neuron, over marked text (Kwon et al. 2022, "A fast
post-training pruning framework for transformers"). Each layer keeps as many. Train what comes out on.
"""

import argparse
import pathlib

import torch

import corpora
import encoder as networks
import train
from encoder import HEAD

BATCH = 1024


class Gates:
    """What the input of a linear part is multiplied by, a number for each group of columns; all are one."""

    def __init__(self, linear, group):
        self.values = torch.ones(linear.in_features // group, requires_grad=True)
        self.squares = torch.zeros_like(self.values)
        self.group = group
        linear.register_forward_pre_hook(lambda _, inputs: inputs[0] * self.values.repeat_interleave(group))

    def learn(self):
        self.squares += self.values.grad ** 2
        self.values.grad = None

    def columns(self, keep):
        """The columns that belong to those that matter most."""
        best = self.squares.topk(keep).indices.sort().values
        return (best[:, None] * self.group + torch.arange(self.group)).flatten()


def importances(encoder, options):
    """For each layer of each stack the gates of its heads and inner neurons, with what was learnt of them."""
    gates = {name: [(Gates(layer.output, HEAD), Gates(layer.outer, 1)) for layer in stack.layers]
             for name, stack in encoder.stacks.items()}
    pool, learn, _, _ = corpora.load(options.pieces, [], "cpu")
    hearing = corpora.Hearings(pool, options.heard).drawn(train.SEED)
    lesson = train.Lesson(pool, None, 0)
    windows = [window for document in learn for window in corpora.windows(document, hearing)]
    for group in corpora.batches(windows, hearing, BATCH, train.SEED)[:options.batches]:
        lesson.loss(encoder, group, hearing).backward()
        for each in (gate for layers in gates.values() for both in layers for gate in both):
            each.learn()
    return gates


def without(layer, heads, inner):
    """The layer's tensors with the columns of heads and the inner neurons that stay."""
    state = dict(layer.state_dict())
    for rows, columns, stay in ((("query", "key", "value"), "output", heads), (("inner",), "outer", inner)):
        for name in rows:
            state |= {f"{name}.{kind}": state[f"{name}.{kind}"][stay] for kind in ("weight", "bias")}
        state[columns + ".weight"] = state[columns + ".weight"][:, stay]
    return state


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pieces", type=pathlib.Path)
    parser.add_argument("encoder")
    parser.add_argument("out")
    parser.add_argument("--heads", type=int, required=True)
    parser.add_argument("--inner", type=int, required=True)
    parser.add_argument("--heard", type=int, help="as in train.py")
    parser.add_argument("--batches", type=int, default=200)
    options = parser.parse_args()
    encoder = networks.load(options.encoder)
    gates = importances(encoder, options)
    small = networks.Encoder({name: (*shape[:2], options.heads, options.inner) for name, shape in encoder.shape.items()})
    state = encoder.state_dict()
    for name, stack in encoder.stacks.items():
        for number, (layer, (heads, inner)) in enumerate(zip(stack.layers, gates[name])):
            kept = without(layer, heads.columns(options.heads), inner.columns(options.inner))
            state |= {f"stacks.{name}.layers.{number}.{part}": values for part, values in kept.items()}
    small.load_state_dict(state)
    networks.save(small, options.out)


main()
