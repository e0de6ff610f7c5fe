"""The models of Workers AI, as data, and what ai.models answers about them.

Known from the keys of `AiModels` in @cloudflare/workers-types 5.20261117.1, and from the pages of the models. Names
change monthly: `--any-model` takes others.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ..contract import Contract, Schema, ref_name
from ..json_body import is_array, is_object
from .call import Call, Handler
from .errors import CloudflareError, envelope

if TYPE_CHECKING:
    from ..emulator import Emulator

_MODEL: Final = re.compile(r"@[a-z]+/[\w.-]+/[\w.-]+")
# Ids under which there is no model, for those who want to see the error.
_NO_MODELS: Final = "@cf/emulate/"
_PER_PAGE: Final = 20
_MOST_PER_PAGE: Final = 1000
_TEXT, _EMBEDDINGS, _RANKING = "Text Generation", "Text Embeddings", "Text Classification"
_TASKS: Final[Mapping[str, str]] = {
    _TEXT: "Answers prompts and conversations with text.",
    _EMBEDDINGS: "Turns texts into lists of numbers that tell how alike they are.",
    _RANKING: "Tells how well texts fit a query.",
}

_TEXT_MODELS: Final = (
    "@cf/aisingapore/gemma-sea-lion-v4-27b-it",
    "@cf/deepseek-ai/deepseek-math-7b-instruct",
    "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b",
    "@cf/deepseek-ai/deepseek-v4-flash-0731",
    "@cf/deepseek-ai/deepseek-v4-pro-0813",
    "@cf/defog/sqlcoder-7b-2",
    "@cf/fblgit/una-cybertron-7b-v2-bf16",
    "@cf/google/gemma-2b-it-lora",
    "@cf/google/gemma-3-12b-it",
    "@cf/google/gemma-4-26b-a4b-it",
    "@cf/google/gemma-7b-it-lora",
    "@cf/ibm-granite/granite-4.0-h-micro",
    "@cf/meta-llama/llama-2-7b-chat-hf-lora",
    "@cf/meta/llama-2-7b-chat-fp16",
    "@cf/meta/llama-2-7b-chat-int8",
    "@cf/meta/llama-3-8b-instruct",
    "@cf/meta/llama-3-8b-instruct-awq",
    "@cf/meta/llama-3.1-70b-instruct",
    "@cf/meta/llama-3.1-8b-instruct",
    "@cf/meta/llama-3.1-8b-instruct-awq",
    "@cf/meta/llama-3.1-8b-instruct-fast",
    "@cf/meta/llama-3.1-8b-instruct-fp8",
    "@cf/meta/llama-3.1-8b-instruct-fp8-fast",
    "@cf/meta/llama-3.2-11b-vision-instruct",
    "@cf/meta/llama-3.2-1b-instruct",
    "@cf/meta/llama-3.2-3b-instruct",
    "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    "@cf/meta/llama-4-scout-17b-16e-instruct",
    "@cf/meta/llama-guard-3-8b",
    "@cf/microsoft/phi-2",
    "@cf/mistral/mistral-7b-instruct-v0.1",
    "@cf/mistral/mistral-7b-instruct-v0.2-lora",
    "@cf/mistralai/mistral-small-3.1-24b-instruct",
    "@cf/moondream/moondream3.1-9B-A2B",
    "@cf/moonshotai/kimi-k2.5",
    "@cf/moonshotai/kimi-k2.6",
    "@cf/moonshotai/kimi-k2.7-code",
    "@cf/nvidia/nemotron-3-120b-a12b",
    "@cf/openai/gpt-oss-120b",
    "@cf/openai/gpt-oss-20b",
    "@cf/openchat/openchat-3.5-0106",
    "@cf/qwen/qwen1.5-0.5b-chat",
    "@cf/qwen/qwen1.5-1.8b-chat",
    "@cf/qwen/qwen1.5-14b-chat-awq",
    "@cf/qwen/qwen1.5-7b-chat-awq",
    "@cf/qwen/qwen2.5-coder-32b-instruct",
    "@cf/qwen/qwen3-30b-a3b-fp8",
    "@cf/qwen/qwen3.8-27b",
    "@cf/qwen/qwq-32b",
    "@cf/thebloke/discolm-german-7b-v1-awq",
    "@cf/tiiuae/falcon-7b-instruct",
    "@cf/tinyllama/tinyllama-1.1b-chat-v1.0",
    "@cf/zai-org/glm-4.7-flash",
    "@cf/zai-org/glm-5.2",
    "@cf/zai-org/glm-5.3",
    "@cf/zai-org/glm-5.3-flash",
    "@hf/google/gemma-7b-it",
    "@hf/meta-llama/meta-llama-3-8b-instruct",
    "@hf/mistral/mistral-7b-instruct-v0.2",
    "@hf/nexusflow/starling-lm-7b-beta",
    "@hf/nousresearch/hermes-2-pro-mistral-7b",
    "@hf/thebloke/deepseek-coder-6.7b-base-awq",
    "@hf/thebloke/deepseek-coder-6.7b-instruct-awq",
    "@hf/thebloke/llama-2-13b-chat-awq",
    "@hf/thebloke/mistral-7b-instruct-v0.1-awq",
    "@hf/thebloke/neural-chat-7b-v3-1-awq",
    "@hf/thebloke/openhermes-2.5-mistral-7b-awq",
    "@hf/thebloke/zephyr-7b-beta-awq",
)
# Each with the size of its embeddings.
_EMBEDDING_MODELS: Final[Mapping[str, int]] = {
    "@cf/baai/bge-base-en-v1.5": 768,
    "@cf/baai/bge-large-en-v1.5": 1024,
    "@cf/baai/bge-m3": 1024,
    "@cf/baai/bge-small-en-v1.5": 384,
    "@cf/google/embeddinggemma-300m": 768,
    "@cf/pfnet/plamo-embedding-1b": 2048,
    "@cf/qwen/qwen3-embedding-0.6b": 1024,
}
_RANKING_MODELS: Final = ("@cf/baai/bge-reranker-base",)
_EMBEDDING_INPUT: Final[Schema] = {
    "type": "object",
    "properties": {"text": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}},
    "required": ["text"],
}
_EMBEDDING_OUTPUT: Final[Schema] = {
    "type": "object",
    "properties": {
        "shape": {"type": "array", "items": {"type": "number"}},
        "data": {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
    },
}


@dataclass(frozen=True, slots=True)
class Model:
    """A model of the catalogue.

    Args:
        name: Its id, such as `@cf/meta/llama-3.2-3b-instruct`.
        task: What it does.
        dimensions: The size of its embeddings; 0 for a model that answers with text.
    """

    name: str
    task: str
    dimensions: int = 0

    @property
    def author(self) -> str:
        """Return the author in the model's name."""
        return self.name.split("/")[1]

    def shown(self) -> dict[str, Any]:
        """Return the model as ai.models.list shows it."""
        return {
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, self.name)),
            "source": 1 if self.name.startswith("@cf/") else 2,
            "name": self.name,
            "description": f"{self.name.rpartition('/')[2]}, as the emulator stands in for it",
            "task": _task(self.task),
            "tags": [],
            "properties": [],
        }


def _task(name: str) -> dict[str, Any]:
    return {
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, name)),
        "name": name,
        "description": _TASKS[name],
    }


CATALOGUE: Final[Mapping[str, Model]] = {
    **{name: Model(name, _TEXT) for name in _TEXT_MODELS},
    **{name: Model(name, _EMBEDDINGS, size) for name, size in _EMBEDDING_MODELS.items()},
    **{name: Model(name, _RANKING) for name in _RANKING_MODELS},
}


def check_model(emulator: Emulator, model: str) -> None:
    """Check that a model exists.

    Raises:
        CloudflareError: The id is malformed or unknown.
    """
    settings = emulator.settings
    if model in settings.serve_models:
        return
    if not _MODEL.fullmatch(model):
        raise CloudflareError(7000)
    if model.startswith(_NO_MODELS) or not (settings.any_model or model in CATALOGUE):
        raise CloudflareError(5007, f"No such model {model} or task")


def search(query: Mapping[str, str]) -> dict[str, Any]:
    """Return the page of the catalogue that a query asks for, without its envelope.

    Args:
        query: `search`, `author` and `task` narrow the models down; `page` and `per_page` choose the page.
    """
    words, author, task = (query.get(name, "").casefold() for name in ("search", "author", "task"))
    found = [
        model
        for _, model in sorted(CATALOGUE.items())
        if words in model.name.casefold()
        and author in ("", model.author.casefold())
        and task in ("", model.task.casefold())
    ]
    page = _positive(query.get("page"), 1)
    size = min(_positive(query.get("per_page"), _PER_PAGE), _MOST_PER_PAGE)
    shown = found[(page - 1) * size : page * size]
    info = {"count": len(shown), "page": page, "per_page": size, "total_count": len(found)}
    return {"result": [model.shown() for model in shown], "result_info": info}


def _positive(text: str | None, usual: int) -> int:
    return max(int(text), 1) if text is not None and text.isdecimal() and len(text) <= 9 else usual


def schemas(contract: Contract, name: str) -> dict[str, Any]:
    """Return the schemas of a model's input and output, with everything that they refer to in their place.

    Args:
        contract: The contract, which has the models' pages.
        name: Id of the model.
    """
    if (model := CATALOGUE.get(name)) is not None and model.dimensions:
        return {"input": _EMBEDDING_INPUT, "output": _EMBEDDING_OUTPUT}
    operations = contract.operations.values()
    paged = (one for one in operations if one.extensions.get("x-model") == name)
    operation = next(paged, contract.operations["ai.run"])
    assert operation.body is not None
    assert operation.response is not None
    output = contract.resolve(operation.response)["properties"]["result"]
    return {"input": _inline(contract, operation.body), "output": _inline(contract, output)}


def _inline(contract: Contract, value: Any, within: tuple[str, ...] = ()) -> Any:
    if is_array(value):
        return [_inline(contract, one, within) for one in value]
    if not is_object(value):
        return value
    if "$ref" in value:
        name = ref_name(value)
        return {} if name in within else _inline(contract, contract.schemas[name], (*within, name))
    return dict(_kept(contract, value, within))


def _kept(contract: Contract, value: Mapping[str, Any], within: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    for keyword, one in value.items():
        if not keyword.startswith("x-"):
            yield keyword, _inline(contract, one, within)


async def _list(call: Call) -> Mapping[str, Any]:
    return {**envelope([]), **search(call.query)}


async def _schema(call: Call) -> Mapping[str, Any]:
    model = call.query.get("model", "")
    check_model(call.emulator, model)
    return envelope(schemas(call.contract, model))


async def _tasks(_: Call) -> Mapping[str, Any]:
    return envelope([_task(name) for name in _TASKS])


async def _authors(_: Call) -> Mapping[str, Any]:
    names = sorted({model.author for model in CATALOGUE.values()})
    return envelope([{"id": str(uuid.uuid5(uuid.NAMESPACE_URL, name)), "name": name} for name in names])


HANDLERS: Final[Mapping[str, Handler]] = {
    "ai.models.list": _list,
    "ai.models.schema": _schema,
    "ai.tasks.list": _tasks,
    "ai.authors.list": _authors,
}
