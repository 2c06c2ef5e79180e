"""Reads an encoder of one stack back out of what export.py wrote: readback.py STACK GRAPH.onnx EMBEDDING OUT.pt

For when the encoder that was exported is gone. Its matrices are as they were rounded.
"""

import pathlib
import sys

import numpy
import onnx
import torch
from onnx import numpy_helper

import encoder as networks
from encoder import HEAD, VOCABULARY, WIDTH

NORMS = {"output_norm": "heard_norm", "outer_norm": "thought_norm"}
TOLD = ["query", "key", "value"]


def pieces(path):
    """The embedding: a scale for each row, then the rows."""
    content = path.read_bytes()
    scales = numpy.frombuffer(content, "<f4", VOCABULARY)
    rows = numpy.frombuffer(content, numpy.int8, VOCABULARY * WIDTH, 4 * VOCABULARY)
    return scales[:, None] * rows.reshape(VOCABULARY, WIDTH)


def linear(tensors, name):
    return (tensors[name + "_matrix"] * tensors[name + "_matrix_scales"]).T, tensors[name + "_matrix_bias"]


def layer(tensors, number):
    """The parts of a layer; some of query, key and value stand side by side under the first one's name."""
    name = f"layers.{number}."
    found = {part: linear(tensors, name + part) for part in ("output", "inner", "outer")}
    width = found["output"][0].shape[1]
    for first in TOLD:
        if name + first + "_matrix" in tensors:
            weight, bias = linear(tensors, name + first)
            for at, part in enumerate(TOLD[TOLD.index(first):][:len(bias) // width]):
                found[part] = weight[at * width:][:width], bias[at * width:][:width]
    for part, norm in NORMS.items():
        found[part] = tensors[f"{norm}_{number}_weight"], tensors[f"{norm}_{number}_bias"]
    return {f"{name}{part}.{kind}": values for part, both in found.items() for kind, values in zip(("weight", "bias"), both)}


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    stack, graph, embedding, out = sys.argv[1], *map(pathlib.Path, sys.argv[2:])
    tensors = {each.name: numpy_helper.to_array(each) for each in onnx.load(graph).graph.initializer}
    layers = sum(name.endswith(".output_matrix") for name in tensors)
    state = {"cases.weight": tensors["case_table"], "positions.weight": tensors["position_table"],
             "norm.weight": tensors["normed_pieces_weight"], "norm.bias": tensors["normed_pieces_bias"]}
    state["scores.weight"], state["scores.bias"] = linear(tensors, "scores")
    for number in range(layers):
        state |= layer(tensors, number)
    full = sum(f"layers.{number}.key_matrix" not in tensors for number in range(layers))
    inner, attended = state["layers.0.inner.bias"], state["layers.0.query.bias"]
    encoder = networks.Encoder({stack: (layers, full, len(attended) // HEAD, len(inner))})
    encoder.pieces.weight.data.copy_(torch.from_numpy(pieces(embedding)))
    encoder.stacks[stack].load_state_dict({name: torch.from_numpy(values.copy()) for name, values in state.items()})
    networks.save(encoder, out)


main()
