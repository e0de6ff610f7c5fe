"""Embeddings of contents and, from PaLM, of texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ..engines import sized
from . import models
from .call import Call, Handler, Message
from .errors import invalid_argument
from .prompt import read
from .quota import charge

# How many texts or contents a batch may have.
MAX_BATCH: Final = 100
_CONTENT: Final = "EmbedContentRequest"
_CONTENTS: Final = "BatchEmbedContentsRequest"
_TEXTS: Final = "BatchEmbedTextRequest"


async def embed_content(call: Call) -> Message:
    """Carry out models.embedContent."""
    models.find(call, call.path["model"], "embedContent")
    size = _size(call, call.body, _CONTENT)
    texts = [_text(call, call.body, _CONTENT)]
    charge(call, call.path["model"], _tokens(call, texts), "embed_content")
    (vector,) = await call.emulator.engine.embed(texts)
    return {"embedding": {"values": sized(vector, size)}}


async def _batch_embed_contents(call: Call) -> Message:
    models.find(call, call.path["model"], "batchEmbedContents")
    requests: Sequence[Message] = call.body["requests"]
    _check_batch(call, requests, _CONTENTS)
    paths = [f"{_CONTENTS}.requests[{at}]" for at in range(len(requests))]
    texts = [_text(call, request, path) for request, path in zip(requests, paths, strict=True)]
    sizes = [_size(call, request, path) for request, path in zip(requests, paths, strict=True)]
    charge(call, call.path["model"], _tokens(call, texts), "embed_content")
    vectors = await call.emulator.engine.embed(texts)
    every = zip(vectors, sizes, strict=True)
    return {"embeddings": [{"values": sized(vector, size)} for vector, size in every]}


async def embed_row(call: Call) -> Message:
    """Return the answer to a request for an embedding within a batch, which tells its tokens."""
    answer = await embed_content(call)
    tokens = call.emulator.engine.count_tokens(_text(call, call.body, _CONTENT))
    return {**answer, "tokenCount": str(tokens)}


def _tokens(call: Call, texts: Sequence[str]) -> Callable[[], int]:
    return lambda: sum(map(call.emulator.engine.count_tokens, texts))


def _check_batch(call: Call, requests: Sequence[Message], name: str) -> None:
    if len(requests) > MAX_BATCH:
        raise invalid_argument(f"* {name}.requests: at most {MAX_BATCH} requests can be in one batch\n")
    for at, request in enumerate(requests):
        if request.get("model") != f"models/{call.path['model']}":
            raise invalid_argument(f"* {name}.requests[{at}].model: model must be that of the batch\n")


def _text(call: Call, request: Message, path: str) -> str:
    if "title" in request and request.get("taskType") != "RETRIEVAL_DOCUMENT":
        raise invalid_argument(f"* {path}.title: only applies when task_type is RETRIEVAL_DOCUMENT\n")
    if not request["content"].get("parts"):
        raise invalid_argument(f"* {path}.content: content is empty\n")
    prompt = read(call, {"contents": [request["content"]]}, path)
    if prompt.media:
        raise invalid_argument(f"* {path}.content: only texts can be embedded\n")
    return "\n".join(turn.text for turn in prompt.turns)


def _size(call: Call, request: Message, path: str) -> int:
    low, high = models.family(call.path["model"]).dimensions
    wanted: int = request.get("outputDimensionality", high)
    if not low <= wanted <= high:
        raise invalid_argument(
            f"* {path}.output_dimensionality: output_dimensionality must be in the range [{low}, {high}].\n"
        )
    return wanted


async def _embed_text(call: Call) -> Message:
    models.find(call, call.path["model"], "embedText")
    texts = [call.body.get("text", "")]
    charge(call, call.path["model"], _tokens(call, texts), "embed_content")
    (vector,) = await call.emulator.engine.embed(texts)
    return {"embedding": {"value": sized(vector, _usual_size(call))}}


async def _batch_embed_text(call: Call) -> Message:
    models.find(call, call.path["model"], "batchEmbedText")
    requests: Sequence[Message] = call.body.get("requests", ())
    _check_batch(call, requests, _TEXTS)
    texts = [request.get("text", "") for request in requests] or list(call.body.get("texts", ()))
    size = _usual_size(call)
    charge(call, call.path["model"], _tokens(call, texts), "embed_content")
    vectors = await call.emulator.engine.embed(texts)
    return {"embeddings": [{"value": sized(vector, size)} for vector in vectors]}


def _usual_size(call: Call) -> int:
    return models.family(call.path["model"]).dimensions[1]


HANDLERS: Final[Mapping[str, Handler]] = {
    "models.embedContent": embed_content,
    "models.batchEmbedContents": _batch_embed_contents,
    "models.embedText": _embed_text,
    "models.batchEmbedText": _batch_embed_text,
}
