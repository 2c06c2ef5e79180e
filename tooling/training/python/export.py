"""Writes a trained stack as a quantised ONNX graph, or the embedding that the stacks of an encoder share.

  export.py ENCODER.pt STACK OUT.onnx [--float]
  export.py ENCODER.pt pieces OUT.embedding

Matrices and the pieces' embedding become bytes with a scale for each column or row; what is multiplied is made bytes as it comes
(ONNX Runtime's DynamicQuantizeMatMul). Matrices use seven bits, since processors without VNNI add pairs of products in
sixteen. A run is one window: `embedded`, a row a piece, and `cases`; `live`, the places of the pieces of words that are asked
for, and `rest`, those of all others; `asked`, which of the live pieces are the first of their words. Scores come out, a row for
each of these.
"""

import argparse
import pathlib

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import encoder as networks
from encoder import HEAD, LABELS, WIDTH

MICROSOFT = "com.microsoft"
MATRIX_LARGEST, ROW_LARGEST = 63, 127


class Graph:
    """Nodes and tensors of one stack, by the order in which they are made."""

    def __init__(self, state, floats):
        self.state, self.floats = state, floats
        self.nodes, self.tensors = [], []

    def tensor(self, name, values):
        if not any(each.name == name for each in self.tensors):
            self.tensors.append(numpy_helper.from_array(values, name))
        return name

    def node(self, kind, inputs, output, domain="", outputs=1, **attributes):
        names = [output] if outputs == 1 else [f"{output}_{number}" for number in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def weights(self, *names):
        """The weights of some linear parts side by side, and their biases."""
        return (numpy.concatenate([self.state[name + ".weight"] for name in names]),
                numpy.concatenate([self.state[name + ".bias"] for name in names]))

    def quantised(self, states):
        """The states in bytes, with their scale and zero, for products by several matrices."""
        return [states] if self.floats else self.node("DynamicQuantizeLinear", [states], states + "_bytes", outputs=3)

    def matrix(self, states, output, *names):
        """states @ weight.T + bias; the tensors bear the first weight's name, since two products may share them."""
        weight, bias = self.weights(*names)
        weight, name = weight.T.copy(), names[0] + "_matrix"
        bias = self.tensor(name + "_bias", bias)
        if self.floats:
            product = self.node("MatMul", [states[0], self.tensor(name, weight)], output + "_product")
            return self.node("Add", [product, bias], output + "_sum")
        scales = (numpy.maximum(1e-9, numpy.abs(weight).max(0)) / MATRIX_LARGEST).astype(numpy.float32)
        rounded = self.tensor(name, numpy.rint(weight / scales).astype(numpy.int8))
        scales = self.tensor(name + "_scales", scales)
        zeros = self.tensor(name + "_zeros", numpy.zeros(weight.shape[1], dtype=numpy.int8))
        if len(states) == 1:
            return self.node("DynamicQuantizeMatMul", [states[0], rounded, scales, zeros, bias], output + "_sum", domain=MICROSOFT)
        values, scale, zero = states
        return self.node("MatMulIntegerToFloat", [values, rounded, scale, scales, zero, zeros, bias], output + "_sum",
                         domain=MICROSOFT)

    def normed(self, states, added, output, name):
        """The sum of two, made even; in one node, since ONNX Runtime 1.29 for Java takes four times as long for LayerNormalization."""
        weight, bias = self.weights(name)
        return self.node("SkipLayerNormalization", [
            states, added, self.tensor(output + "_weight", weight), self.tensor(output + "_bias", bias)],
            output, domain=MICROSOFT, epsilon=1e-12)

    def finished(self, query, key, value, states, number):
        """The rest of a layer: what the states that ask make of what they hear."""
        heads = self.state[f"layers.{number}.output.weight"].shape[1] // HEAD
        attended = self.node("MultiHeadAttention", [query, key, value], f"attended_{number}", domain=MICROSOFT, num_heads=heads)
        attended = self.matrix([attended], f"output_{number}", f"layers.{number}.output")
        states = self.normed(states, attended, f"heard_norm_{number}", f"layers.{number}.output_norm")
        inner = self.matrix([states], f"inner_{number}", f"layers.{number}.inner")
        inner = self.node("Gelu", [inner], f"gelu_{number}", domain=MICROSOFT)
        outer = self.matrix([inner], f"outer_{number}", f"layers.{number}.outer")
        return self.normed(states, outer, f"thought_norm_{number}", f"layers.{number}.outer_norm")

    def parts(self, states, output, number, *names):
        """Some of query, key and value, by one product."""
        joined = self.matrix(states, f"{output}_{number}", *(f"layers.{number}.{name}" for name in names))
        return self.node("Split", [joined], f"{output}_parts_{number}", outputs=len(names), axis=-1)


def build(state, layers, full, floats):
    graph = Graph(state, floats)
    size = graph.node("Squeeze", [graph.node("Shape", ["cases"], "shape")], "size")
    zero, one = (graph.tensor(name, numpy.array(value, dtype=numpy.int64)) for name, value in (("zero", 0), ("one", 1)))
    order = graph.node("Range", [zero, size, one], "order")
    written = graph.node("Gather", [graph.tensor("case_table", state["cases.weight"]), "cases"], "written")
    placed = graph.node("Gather", [graph.tensor("position_table", state["positions.weight"]), order], "placed")
    states = graph.normed(graph.node("Add", ["embedded", written], "embedded_written"), placed, "normed_pieces", "norm")
    states = graph.node("Unsqueeze", [states, graph.tensor("front", numpy.array([0]))], "normed")
    for number in range(full):
        states = graph.finished(*graph.parts([states], "all", number, "query", "key", "value"), states, number)
    states = narrow(graph, states, range(full, layers))
    scores = graph.matrix([states], "score", "scores")
    graph.node("Squeeze", [scores, "front"], "scores")
    inputs = [helper.make_tensor_value_info("embedded", TensorProto.FLOAT, ["length", WIDTH])]
    inputs += [helper.make_tensor_value_info(name, TensorProto.INT32, [length]) for name, length in (
        ("cases", "length"), ("live", "live_length"), ("rest", "rest_length"), ("asked", "count"))]
    made = helper.make_graph(graph.nodes, "entities", inputs,
                             [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["count", LABELS])], graph.tensors)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)])
    model.ir_version = 8
    return model


def narrow(graph, states, numbers):
    """The layers that work out the live pieces alone; the rest stay as they are, and are made bytes once."""
    live = graph.node("Gather", [states, "live"], "live_states", axis=1)
    rest = graph.quantised(graph.node("Gather", [states, "rest"], "rest_states", axis=1))
    for number in numbers:
        live_bytes = graph.quantised(live)
        key, value = graph.parts(live_bytes, "live_told", number, "key", "value")
        rest_key, rest_value = graph.parts(rest, "rest_told", number, "key", "value")
        key = graph.node("Concat", [rest_key, key], f"keys_{number}", axis=1)
        value = graph.node("Concat", [rest_value, value], f"values_{number}", axis=1)
        if number == numbers[-1]:
            live = graph.node("Gather", [live, "asked"], "asked_states", axis=1)
            live_bytes = [live]
        query = graph.matrix(live_bytes, f"query_{number}", f"layers.{number}.query")
        live = graph.finished(query, key, value, live, number)
    return live


def embedding(table):
    """A scale for each row, in little-endian floats, then the rows in bytes."""
    scales = (numpy.maximum(1e-9, numpy.abs(table).max(1, keepdims=True)) / ROW_LARGEST).astype("<f4")
    return scales.tobytes() + numpy.rint(table / scales).astype(numpy.int8).tobytes()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("encoder")
    parser.add_argument("stack")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--float", action="store_true", help="do not quantise")
    options = parser.parse_args()
    encoder = networks.load(options.encoder)
    if options.stack == "pieces":
        options.out.write_bytes(embedding(encoder.pieces.weight.detach().float().numpy()))
        return
    state = {name: value.float().numpy() for name, value in encoder.stacks[options.stack].state_dict().items()}
    onnx.save(build(state, *encoder.shape[options.stack][:2], options.float), options.out)


if __name__ == "__main__":
    main()
