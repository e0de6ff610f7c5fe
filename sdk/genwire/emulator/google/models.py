"""models: the catalogue of base models, and models.list and models.get."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from ..contract import load
from ..settings import Settings
from .call import Call, Handler, Message
from .errors import SERVE_ANOTHER, GoogleError, model_not_found
from .families import ANYTHING, CACHED, GENERATE, Family, described, family_of
from .paging import page

# What each operation needs to find in a model's `supportedGenerationMethods`, where it is not its own name.
_METHOD_OF: Final[Mapping[str, str]] = {
    "streamGenerateContent": "generateContent",
    "batchEmbedContents": "embedContent",
    "batchEmbedText": "embedText",
    "batchGenerateContent": "generateContent",
    "asyncBatchEmbedContent": "embedContent",
}
TUNABLE: Final = frozenset({"createTunedModel", "createTunedTextModel"})


def family(model_id: str) -> Family:
    """Return the family of a base model; of a name that is like none, one that can do everything."""
    return family_of(model_id) or ANYTHING


_TUNED: Final = f"{GENERATE} createTunedModel"
_PALM: Final = Family(
    pattern="", limits=(8_196, 1_024), sampling={"temperature": 0.7, "topP": 0.95, "topK": 40}
)
_PALM_CHAT: Final = Family(
    pattern="", limits=(4_096, 1_024), sampling={**_PALM.sampling, "temperature": 0.25}
)

# Models that differ from what their family can do: those of PaLM, and those that could be tuned or not be cached.
_SINGULAR: Final = (
    described("chat-bison-001", _PALM_CHAT, title="PaLM 2 Chat (Legacy)", methods="generateMessage countMessageTokens"),
    described("text-bison-001", _PALM, title="PaLM 2 (Legacy)",
              methods="generateText countTextTokens createTunedTextModel"),
    described("embedding-gecko-001", Family(pattern="", limits=(1_024, 1), sampling={}), title="Embedding Gecko",
              methods="embedText countTextTokens"),
    described("gemini-1.0-pro-001", family("gemini-1.0-pro"), title="Gemini 1.0 Pro 001 (Tuning)", methods=_TUNED),
    described("gemini-1.5-pro", family("gemini-1.5-pro"), title="Gemini 1.5 Pro", methods=GENERATE),
    described("gemini-1.5-pro-latest", family("gemini-1.5-pro"), title="Gemini 1.5 Pro Latest", methods=GENERATE),
    described("gemini-1.5-flash", family("gemini-1.5-flash"), title="Gemini 1.5 Flash", methods=GENERATE),
    described("gemini-1.5-flash-latest", family("gemini-1.5-flash"), title="Gemini 1.5 Flash Latest", methods=GENERATE),
    described("gemini-1.5-flash-001", family("gemini-1.5-flash"), title="Gemini 1.5 Flash 001",
              methods=f"{CACHED} createTunedModel"),
    described("gemini-1.5-flash-001-tuning", family("gemini-1.5-flash"), title="Gemini 1.5 Flash 001 Tuning",
              limits=(16_384, 8_192), methods=_TUNED),
)  # fmt: skip
# What models.list shows besides, together with the names in the contract; any other name of a family is served, too.
_OTHERS: Final = (
    "gemini-pro",
    "gemini-1.5-pro-001",
    "gemini-1.5-pro-002",
    "gemini-1.5-flash-002",
    "gemini-2.0-flash-001",
    "aqa",
    "imagen-4.0-generate-001",
    "veo-3.1-generate-preview",
)


@cache
def catalogue(more: tuple[str, ...]) -> Mapping[str, Message]:
    """Return the base models by id, with some more that only have a name."""
    singular = {model["baseModelId"]: model for model in _SINGULAR}
    names = (*_OTHERS, *load("generativelanguage").document["x-models"])
    listed = (described(one, family(one)) for one in names if one not in singular)
    added = (described(one, ANYTHING) for one in more)
    return singular | {model["baseModelId"]: model for model in (*listed, *added)}


def known(settings: Settings, model_id: str) -> Message | None:
    """Return a base model: one of the catalogue, or one with a name like those of a family; None otherwise."""
    model = catalogue(settings.serve_models).get(model_id)
    if model is None and (of := family_of(model_id)) is not None:
        return described(model_id, of)
    return model


def find(call: Call, id: str, method: str) -> Message:
    """Return the base model of an id if it can do what is asked of it.

    Args:
        call: The call that needs it.
        id: The part of the model's name after `models/`.
        method: The method, such as `streamGenerateContent`.

    Raises:
        GoogleError: There is no such model, or it cannot.
    """
    model = known(call.emulator.settings, id)
    if model is None or _METHOD_OF.get(method, method) not in model["supportedGenerationMethods"]:
        raise model_not_found(f"models/{id}", method, call.version)
    return model


async def _list(call: Call) -> Message:
    return page(call, list(catalogue(call.emulator.settings.serve_models).values()))


async def _get(call: Call) -> Message:
    model = known(call.emulator.settings, call.path["model"])
    if model is None:
        message = (
            f"Model is not found: models/{call.path['model']} for api version {call.version}. {SERVE_ANOTHER}"
        )
        raise GoogleError("NOT_FOUND", message)
    return model


HANDLERS: Final[Mapping[str, Handler]] = {"models.list": _list, "models.get": _get}
