"""The types of google-generativeai that programs name."""

from __future__ import annotations

from typing import Any, NamedTuple

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.generativelanguage import models as raw
from genwire_raw.generativelanguage.models import (
    Content,
    FunctionDeclaration,
    GenerationConfig,
    HarmCategory,
    Model,
    Part,
    Tool,
)

from .._google.tuning.tuned_model import Snapshot
from .._google.tuning.tuned_model import TunedModel as _TunedModel
from ..errors import BlockedError, ValidationError
from ._files import File

__all__ = [
    "BlockedPromptException",
    "Content",
    "File",
    "FunctionDeclaration",
    "GenerationConfig",
    "HarmBlockThreshold",
    "HarmCategory",
    "Model",
    "NoTextError",
    "Part",
    "StopCandidateException",
    "Tool",
    "TunedModel",
    "TuningTask",
]

HarmBlockThreshold = raw.HarmBlockThreshold


class NoTextError(BlockedError, ValueError):
    """An answer without text; a ValueError as well, which is what google-generativeai raised."""


class BlockedPromptException(NoTextError):  # noqa: N818 - its name there
    """The prompt of a chat was blocked."""


class StopCandidateException(NoTextError):  # noqa: N818 - its name there
    """The answer in a chat was blocked or broke off."""


class TuningTask(NamedTuple):
    """How a tuning went; `pandas.DataFrame(task.snapshots)` is its loss curve."""

    start_time: Any
    complete_time: Any
    snapshots: list[Snapshot]
    hyperparameters: raw.Hyperparameters | None


class TunedModel(NamedTuple):
    """A tuned model, in the form that it had in google-generativeai."""

    name: str | None
    source_model: str | None
    base_model: str | None
    display_name: str | None
    description: str | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    state: raw.TunedModelState | None
    create_time: Any
    update_time: Any
    tuning_task: TuningTask
    reader_project_numbers: list[int] | None


def tuned_model(model: _TunedModel) -> TunedModel:
    """A tuned model of genwire's in the form of google-generativeai."""
    task: Any = model.tuning_task  # may be missing from an answer
    source = model.tuned_model_source
    return TunedModel(
        name=model.name,
        source_model=model.base_model if source is None else source.tuned_model,
        base_model=model.base_model if source is None else source.base_model,
        display_name=model.display_name,
        description=model.description,
        temperature=model.temperature,
        top_p=model.top_p,
        top_k=model.top_k,
        state=model.state,
        create_time=model.create_time,
        update_time=model.update_time,
        tuning_task=TuningTask(
            getattr(task, "start_time", None),
            getattr(task, "complete_time", None),
            model.snapshots,
            getattr(task, "hyperparameters", None),
        ),
        reader_project_numbers=model.reader_project_numbers,
    )


_CATEGORIES = {
    "HARASSMENT": HarmCategory.HARM_CATEGORY_HARASSMENT,
    "HATE_SPEECH": HarmCategory.HARM_CATEGORY_HATE_SPEECH,
    "SEXUALLY_EXPLICIT": HarmCategory.HARM_CATEGORY_SEXUALLY_EXPLICIT,
    "DANGEROUS_CONTENT": HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT,
}


def safety_settings(given: Any) -> list[raw.SafetySetting] | None:
    """Safety settings from a threshold for all, a mapping of short or full names, or a list.

    Raises:
        ValidationError: A name means nothing, or more than one thing.
    """
    if given is None:
        return None
    if isinstance(given, (str, HarmBlockThreshold)):
        given = dict.fromkeys(_CATEGORIES.values(), given)
    pairs: Any = given.items() if is_mapping(given) else given
    return [_setting(pair) for pair in pairs]


def _setting(given: Any) -> raw.SafetySetting:
    if isinstance(given, raw.SafetySetting):
        return given
    category, threshold = (given["category"], given["threshold"]) if is_mapping(given) else given
    return raw.SafetySetting(category=_category(category), threshold=_threshold(threshold))


def _category(name: Any) -> HarmCategory:
    if isinstance(name, HarmCategory):
        return name
    short = str(name).upper().removeprefix("HARM_CATEGORY_")
    found = [category for known, category in _CATEGORIES.items() if known.startswith(short)]
    if len(found) != 1:
        raise ValidationError(f"safety_settings: {name!r} is none of {', '.join(_CATEGORIES)}")
    return found[0]


def _threshold(name: Any) -> HarmBlockThreshold:
    if isinstance(name, HarmBlockThreshold):
        return name
    short = str(name).upper()
    for threshold in HarmBlockThreshold:
        if short in (threshold.value, threshold.value.removeprefix("BLOCK_").removesuffix("_AND_ABOVE")):
            return threshold
    if short == "HIGH":
        return HarmBlockThreshold.BLOCK_ONLY_HIGH
    raise ValidationError(f"safety_settings: {name!r} is none of {', '.join(HarmBlockThreshold)}")
