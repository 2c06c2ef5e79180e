"""Makes the small model in names/: each piece of its vocabulary has its label, by hand. Needs numpy, onnx, tokenizers."""

import json
import pathlib

import numpy
from onnx import TensorProto, helper, numpy_helper, save
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

HERE = pathlib.Path(__file__).parent / "names"
LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-GPE", "B-DATE", "B-SHIP", "I-SHIP"]
PIECES = {
    "[PAD]": "O", "[UNK]": "O", "[CLS]": "O", "[SEP]": "O",
    "Quillon": "B-PER", "Bra": "I-PER", "##sk": "O",
    "Nebulon": "B-ORG", "Works": "I-ORG",
    "Vanto": "B-GPE", "##ra": "O",
    "Monday": "B-DATE",
    "Argosy": "B-SHIP",
    "Stray": "I-PER",
    "met": "O", "in": "O", "on": "O", "of": "O", "the": "O", "a": "O", ".": "O", ",": "O", "'": "O", "s": "O",
}


def tokenizer():
    made = Tokenizer(models.WordPiece({piece: at for at, piece in enumerate(PIECES)}, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer(lowercase=False)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    made.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)])
    made.save(str(HERE / "tokenizer.json"))


def network():
    weights = numpy.zeros((len(PIECES), len(LABELS)), numpy.float32)
    for at, label in enumerate(PIECES.values()):
        weights[at, LABELS.index(label)] = 6
    shape = ["batch", "sequence"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape)
              for name in ("input_ids", "attention_mask", "token_type_ids")]
    nodes = [
        helper.make_node("Mul", ["input_ids", "attention_mask"], ["seen"]),
        helper.make_node("Add", ["seen", "token_type_ids"], ["ids"]),
        helper.make_node("Gather", ["weights", "ids"], ["logits"]),
    ]
    output = helper.make_tensor_value_info("logits", TensorProto.FLOAT, shape + [len(LABELS)])
    graph = helper.make_graph(nodes, "names", inputs, [output], [numpy_helper.from_array(weights, "weights")])
    save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), HERE / "model.onnx")


def config():
    labels = {str(at): label for at, label in enumerate(LABELS)}
    (HERE / "config.json").write_text(json.dumps({"id2label": labels, "max_position_embeddings": 18}, indent=2) + "\n")


HERE.mkdir(exist_ok=True)
tokenizer()
network()
config()
