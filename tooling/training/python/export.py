"""Writes a trained encoder as a quantised ONNX graph: export.py ENCODER.pt LAYERS OUT.onnx [--float]

Matrices and the pieces' embeddings become bytes with a scale for each column or row; what is multiplied is made bytes as it comes
(ONNX Runtime's DynamicQuantizeMatMul). Matrices use seven bits, since processors without VNNI add pairs of products in
sixteen. A run is one window: pieces and cases in, int32 of one dimension, and the places of those that are asked for; scores
out, a row for each of these. The last layer works out no more than what is asked for.
"""

import argparse

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from encoder import HEADS, LABELS, Encoder

MICROSOFT = "com.microsoft"
MATRIX_LARGEST, ROW_LARGEST = 63, 127
LARGEST_FLOATS = 128


class Graph:
    """Nodes and tensors, by the order in which they are made."""

    def __init__(self, floats):
        self.floats = floats
        self.nodes, self.tensors = [], []

    def tensor(self, name, values):
        self.tensors.append(numpy_helper.from_array(values, name))
        return name

    def node(self, kind, inputs, output, domain="", outputs=1, **attributes):
        names = [output] if outputs == 1 else [f"{output}_{number}" for number in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def matrix(self, states, weight, bias, name):
        """states @ weight.T + bias."""
        weight = weight.T.copy()
        bias = self.tensor(name + "_bias", bias)
        if self.floats:
            product = self.node("MatMul", [states, self.tensor(name, weight)], name + "_product")
            return self.node("Add", [product, bias], name + "_sum")
        scales = (numpy.abs(weight).max(0) / MATRIX_LARGEST).astype(numpy.float32)
        rounded = numpy.rint(weight / scales).astype(numpy.int8)
        return self.node("DynamicQuantizeMatMul", [
            states, self.tensor(name, rounded), self.tensor(name + "_scales", scales),
            self.tensor(name + "_zeros", numpy.zeros_like(scales, dtype=numpy.int8)), bias],
            name + "_sum", domain=MICROSOFT)

    def rows(self, table, numbers, name):
        """The rows of an embedding; small tables are left as they are, since bytes cost time and save no room there."""
        if self.floats or len(table) <= LARGEST_FLOATS:
            return self.node("Gather", [self.tensor(name, table), numbers], name + "_rows")
        scales = (numpy.maximum(1e-9, numpy.abs(table).max(1, keepdims=True)) / ROW_LARGEST).astype(numpy.float32)
        rounded = numpy.rint(table / scales).astype(numpy.int8)
        found = self.node("Gather", [self.tensor(name, rounded), numbers], name + "_found")
        found = self.node("Cast", [found], name + "_floats", to=TensorProto.FLOAT)
        scale = self.node("Gather", [self.tensor(name + "_scales", scales), numbers], name + "_scale")
        return self.node("Mul", [found, scale], name + "_rows")


def build(encoder, layers, floats):
    state = {name: value.float().numpy() for name, value in encoder.state_dict().items()}
    graph = Graph(floats)
    shape = graph.node("Shape", ["pieces"], "shape")
    length = graph.node("Squeeze", [shape], "size")
    zero, one = (graph.tensor(name, numpy.array(value, dtype=numpy.int64)) for name, value in (("zero", 0), ("one", 1)))
    order = graph.node("Range", [zero, length, one], "order")
    states = graph.node("Add", [
        graph.rows(state["pieces.weight"], "pieces", "piece_table"),
        graph.rows(state["cases.weight"], "cases", "case_table")], "written")
    states = graph.node("Add", [states, graph.rows(state["positions.weight"][:128], order, "position_table")], "placed")
    states = graph.node("Unsqueeze", [states, graph.tensor("front", numpy.array([0]))], "batch")
    states = graph.node("LayerNormalization", [
        states, graph.tensor("norm", state["norm.weight"]), graph.tensor("norm_bias", state["norm.bias"])],
        "normed", epsilon=1e-12, axis=-1)
    for number in range(layers):
        asked = "asked" if number == layers - 1 else None
        states = layer(graph, state, states, number, asked)
    scores = graph.matrix(states, state["scores.weight"], state["scores.bias"], "score")
    graph.node("Squeeze", [scores, "front"], "scores")
    made = helper.make_graph(
        graph.nodes, "entities",
        [helper.make_tensor_value_info(name, TensorProto.INT32, [length])
         for name, length in (("pieces", "length"), ("cases", "length"), ("asked", "count"))],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["count", LABELS])], graph.tensors)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)])
    model.ir_version = 8
    return model


def layer(graph, state, states, number, asked):
    """One layer; of the pieces that are asked for, where a tensor names them."""
    def part(name):
        prefix = f"layers.{number}.{name}"
        return state[prefix + ".weight"], state[prefix + ".bias"]

    def normed(states, added, name):
        # Not as SkipLayerNormalization: ONNX Runtime takes five times as long for it as for the two apart.
        weight, bias = part(name)
        summed = graph.node("Add", [states, added], f"{name}_sum_{number}")
        return graph.node("LayerNormalization", [
            summed, graph.tensor(f"{name}_{number}", weight), graph.tensor(f"{name}_bias_{number}", bias)],
            f"{name}_out_{number}", epsilon=1e-12, axis=-1)

    def projected(states, *names):
        joined = [numpy.concatenate(each) for each in zip(*map(part, names))]
        return graph.matrix(states, *joined, "_".join(names) + f"_{number}")

    if asked:
        pair = projected(states, "key", "value")
        key, value = graph.node("Split", [pair], f"split_{number}", outputs=2, axis=-1)
        states = graph.node("Gather", [states, asked], f"asked_{number}", axis=1)
        query = projected(states, "query")
    else:
        triple = projected(states, "query", "key", "value")
        query, key, value = graph.node("Split", [triple], f"split_{number}", outputs=3, axis=-1)
    attended = graph.node("MultiHeadAttention", [query, key, value], f"attended_{number}",
                          domain=MICROSOFT, num_heads=HEADS)
    states = normed(states, graph.matrix(attended, *part("output"), f"output_{number}"), "output_norm")
    inner = graph.matrix(states, *part("inner"), f"inner_{number}")
    inner = graph.node("Gelu", [inner], f"gelu_{number}", domain=MICROSOFT)
    return normed(states, graph.matrix(inner, *part("outer"), f"outer_{number}"), "outer_norm")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("encoder")
    parser.add_argument("layers", type=int)
    parser.add_argument("out")
    parser.add_argument("--float", action="store_true", help="do not quantise")
    options = parser.parse_args()
    encoder = Encoder(options.layers)
    encoder.load_state_dict(torch.load(options.encoder))
    onnx.save(build(encoder, options.layers, options.float), options.out)


if __name__ == "__main__":
    main()
