"""models: the catalogue of base models, and models.list and models.get."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from .call import Call, Handler, Message
from .errors import GoogleError, model_not_found
from .paging import page

# What each operation needs to find in a model's `supportedGenerationMethods`, where it is not its own name.
_METHOD_OF: Final[Mapping[str, str]] = {
    "streamGenerateContent": "generateContent",
    "batchEmbedContents": "embedContent",
    "batchEmbedText": "embedText",
}
TUNABLE: Final = frozenset({"createTunedModel", "createTunedTextModel"})


def _model(
    name: tuple[str, str, str],
    limits: tuple[int, int],
    methods: str,
    sampling: Mapping[str, float] | None = None,
) -> dict[str, Any]:
    """Return a model by its id, version and title, its input and output token limits, and what it can do."""
    model_id, version, title = name
    return {
        "name": f"models/{model_id}",
        "baseModelId": model_id,
        "version": version,
        "displayName": title,
        "description": f"{title}, as the emulator stands in for it",
        "inputTokenLimit": limits[0],
        "outputTokenLimit": limits[1],
        "supportedGenerationMethods": methods.split(),
        **(sampling or {}),
    }


_GENERATE: Final = "generateContent countTokens"
_CACHED: Final = f"{_GENERATE} createCachedContent"
_TUNED: Final = f"{_GENERATE} createTunedModel"
_WARM: Final = {"temperature": 1, "topP": 0.95, "topK": 40, "maxTemperature": 2}
_FLASH: Final = (1_000_000, 8_192)
_PRO: Final = (2_000_000, 8_192)
_LATER: Final = (1_048_576, 65_536)

_CATALOGUE: Final = (
    _model(("chat-bison-001", "001", "PaLM 2 Chat (Legacy)"), (4_096, 1_024), "generateMessage countMessageTokens",
           {"temperature": 0.25, "topP": 0.95, "topK": 40}),
    _model(("text-bison-001", "001", "PaLM 2 (Legacy)"), (8_196, 1_024),
           "generateText countTextTokens createTunedTextModel", {"temperature": 0.7, "topP": 0.95, "topK": 40}),
    _model(("embedding-gecko-001", "001", "Embedding Gecko"), (1_024, 1), "embedText countTextTokens"),
    _model(("gemini-1.0-pro", "001", "Gemini 1.0 Pro"), (30_720, 2_048), _GENERATE, _WARM),
    _model(("gemini-1.0-pro-001", "001", "Gemini 1.0 Pro 001 (Tuning)"), (30_720, 2_048), _TUNED, _WARM),
    _model(("gemini-pro", "001", "Gemini 1.0 Pro"), (30_720, 2_048), _GENERATE, _WARM),
    _model(("gemini-1.5-pro", "001", "Gemini 1.5 Pro"), _PRO, _GENERATE, _WARM),
    _model(("gemini-1.5-pro-latest", "001", "Gemini 1.5 Pro Latest"), _PRO, _GENERATE, _WARM),
    _model(("gemini-1.5-pro-001", "001", "Gemini 1.5 Pro 001"), _PRO, _CACHED, _WARM),
    _model(("gemini-1.5-pro-002", "002", "Gemini 1.5 Pro 002"), _PRO, _CACHED, _WARM),
    _model(("gemini-1.5-flash", "001", "Gemini 1.5 Flash"), _FLASH, _GENERATE, _WARM),
    _model(("gemini-1.5-flash-latest", "001", "Gemini 1.5 Flash Latest"), _FLASH, _GENERATE, _WARM),
    _model(("gemini-1.5-flash-001", "001", "Gemini 1.5 Flash 001"), _FLASH, f"{_CACHED} createTunedModel", _WARM),
    _model(("gemini-1.5-flash-001-tuning", "001", "Gemini 1.5 Flash 001 Tuning"), (16_384, 8_192), _TUNED, _WARM),
    _model(("gemini-1.5-flash-002", "002", "Gemini 1.5 Flash 002"), _FLASH, _CACHED, _WARM),
    _model(("gemini-1.5-flash-8b", "001", "Gemini 1.5 Flash-8B"), _FLASH, _CACHED, _WARM),
    _model(("gemini-2.0-flash", "2.0", "Gemini 2.0 Flash"), (1_048_576, 8_192), _CACHED, _WARM),
    _model(("gemini-2.0-flash-001", "2.0", "Gemini 2.0 Flash 001"), (1_048_576, 8_192), _CACHED, _WARM),
    _model(("gemini-2.0-flash-lite", "2.0", "Gemini 2.0 Flash-Lite"), (1_048_576, 8_192), _CACHED, _WARM),
    _model(("gemini-2.5-flash", "001", "Gemini 2.5 Flash"), _LATER, _CACHED, _WARM),
    _model(("gemini-2.5-flash-lite", "001", "Gemini 2.5 Flash-Lite"), _LATER, _CACHED, _WARM),
    _model(("gemini-2.5-pro", "2.5", "Gemini 2.5 Pro"), _LATER, _CACHED, _WARM),
    _model(("embedding-001", "001", "Embedding 001"), (2_048, 1), "embedContent"),
    _model(("text-embedding-004", "004", "Text Embedding 004"), (2_048, 1), "embedContent"),
    _model(("gemini-embedding-001", "001", "Gemini Embedding 001"), (2_048, 1), "embedContent countTextTokens"),
)  # fmt: skip


@cache
def catalogue(more: tuple[str, ...]) -> Mapping[str, Message]:
    """Return the base models by id, with some more that only have a name."""
    added = (
        _model((one, "001", one), _LATER, f"{_CACHED} createTunedModel embedContent", _WARM) for one in more
    )
    return {model["baseModelId"]: model for model in (*_CATALOGUE, *added)}


def find(call: Call, id: str, method: str) -> Message:
    """Return the base model of an id if it can do what is asked of it.

    Args:
        call: The call that needs it.
        id: The part of the model's name after `models/`.
        method: The method, such as `streamGenerateContent`.

    Raises:
        GoogleError: There is no such model, or it cannot.
    """
    model = catalogue(call.emulator.settings.serve_models).get(id)
    if model is None or _METHOD_OF.get(method, method) not in model["supportedGenerationMethods"]:
        raise model_not_found(f"models/{id}", method, call.version)
    return model


async def _list(call: Call) -> Message:
    return page(call, list(catalogue(call.emulator.settings.serve_models).values()))


async def _get(call: Call) -> Message:
    model = catalogue(call.emulator.settings.serve_models).get(call.path["model"])
    if model is None:
        raise GoogleError(
            "NOT_FOUND", f"Model is not found: models/{call.path['model']} for api version {call.version}"
        )
    return model


HANDLERS: Final[Mapping[str, Handler]] = {"models.list": _list, "models.get": _get}
