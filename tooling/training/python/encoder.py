"""The networks that are trained: BERT encoders that also hear how each word is written, and a score for each label."""

import torch
from torch import nn
from torch.nn import functional

WIDTH, HEAD, VOCABULARY, POSITIONS = 384, 32, 30522, 128
HEADS, INNER = 12, 1536  # of the encoders that are begun with
CASES = 15  # WordCase: 0 for no word, 1 to 7 for a word's first piece, 8 to 14 for its others
LABELS = 33  # Labels: outside, and beginning, inside, last and only of eight types


class Layer(nn.Module):
    """A post-norm transformer layer (Devlin et al. 2019)."""

    def __init__(self, heads, inner, dropout):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, heads * HEAD) for _ in range(3))
        self.output = nn.Linear(heads * HEAD, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, inner)
        self.outer = nn.Linear(inner, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states, mask):
        batch, length, _ = states.shape

        def heads(projected):
            return projected.view(batch, length, -1, HEAD).transpose(1, 2)

        # Written out: on a processor the fused attention takes twice as long to learn through.
        likeness = heads(self.query(states)) @ heads(self.key(states)).transpose(2, 3) / HEAD ** 0.5
        likeness = likeness.masked_fill(~mask, -1e4)
        attended = likeness.softmax(-1) @ heads(self.value(states))
        attended = attended.transpose(1, 2).reshape(batch, length, -1)
        states = self.output_norm(states + self.dropout(self.output(attended)))
        inner = functional.gelu(self.inner(states))
        return self.outer_norm(states + self.dropout(self.outer(inner)))


class Stack(nn.Module):
    """Layers over the pieces' embeddings: the first few work out every piece, the others only those of words that are asked for.

    What is not asked for stays as the last full layer left it, and is still listened to.
    """

    def __init__(self, layers, full, heads=HEADS, inner=INNER, dropout=0.1):
        super().__init__()
        self.full = full
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.cases = nn.Embedding(CASES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(heads, inner, dropout) for _ in range(layers))
        self.scores = nn.Linear(WIDTH, LABELS)
        nn.init.zeros_(self.cases.weight)
        nn.init.normal_(self.scores.weight, std=0.02)
        nn.init.zeros_(self.scores.bias)

    def forward(self, embedded, cases, mask, asked):
        positions = torch.arange(embedded.shape[1], device=embedded.device)
        states = self.dropout(self.norm(embedded + self.cases(cases) + self.positions(positions)))
        for number, layer in enumerate(self.layers):
            after = layer(states, mask)
            states = after if number < self.full else torch.where(asked, after, states)
        return self.scores(states)


class Encoder(nn.Module):
    """Stacks by name over one embedding of pieces: pieces and cases in, for each stack a score for each piece and label out.

    A shape is {name: (layers, full)}, or {name: (layers, full, heads, inner)} where its layers are narrower.
    """

    def __init__(self, shape, dropout=0.1):
        super().__init__()
        self.shape = dict(shape)
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.stacks = nn.ModuleDict({name: Stack(*each, dropout=dropout) for name, each in shape.items()})

    def forward(self, pieces, cases, mask, asked):
        """pieces, cases: [batch, length]; mask: [batch, 1, 1, length], true where there is a piece; asked: [batch, length, 1]."""
        embedded = self.pieces(pieces)
        return {name: stack(embedded, cases, mask, asked) for name, stack in self.stacks.items()}


def save(encoder, path):
    torch.save({"shape": encoder.shape, "weights": {n: v.to(torch.bfloat16) if v.numel() > 1 << 20 else v
                                                    for n, v in encoder.state_dict().items()}}, path)


def load(path):
    saved = torch.load(path, map_location="cpu")
    encoder = Encoder(saved["shape"])
    encoder.load_state_dict(saved["weights"])
    return encoder
