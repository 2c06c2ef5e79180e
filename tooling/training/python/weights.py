"""Reads the weights of a pretrained encoder out of an ONNX file, such as the langchain4j packages hold."""

import onnx
import torch
from onnx import numpy_helper

PARTS = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "output",
    "attention.output.LayerNorm": "output_norm",
    "intermediate.dense": "inner",
    "output.dense": "outer",
    "output.LayerNorm": "outer_norm",
}


def read(path):
    """The tensors by their names in BERT."""
    graph = onnx.load(path).graph
    tensors = {each.name: torch.from_numpy(numpy_helper.to_array(each).copy()) for each in graph.initializer}
    tensors.update(matrices(graph, tensors))
    return tensors


def fill(encoder, tensors):
    """Fills the embeddings, and of each stack as many of the file's first layers as it has."""
    with torch.no_grad():
        encoder.pieces.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        for stack in encoder.stacks.values():
            placed = tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0]
            stack.positions.weight.copy_(placed[:len(stack.positions.weight)])
            copy(stack.norm, tensors, "embeddings.LayerNorm")
            for number, layer in enumerate(stack.layers):
                for theirs, ours in PARTS.items():
                    copy(getattr(layer, ours), tensors, f"encoder.layer.{number}.{theirs}")


def copy(module, tensors, name):
    module.weight.copy_(tensors[name + ".weight"])
    module.bias.copy_(tensors[name + ".bias"])


def matrices(graph, tensors):
    """The matrices, which lost their names in the export: each is multiplied, and then a bias of its name is added."""
    multiplied = {node.output[0]: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    found = {}
    for node in graph.node:
        if node.op_type == "Add":
            for product, bias in (node.input, reversed(node.input)):
                if product in multiplied and bias.endswith(".bias") and multiplied[product] in tensors:
                    found[bias.removesuffix(".bias") + ".weight"] = tensors[multiplied[product]].T
    return found
