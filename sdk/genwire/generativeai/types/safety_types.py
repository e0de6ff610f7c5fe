"""Safety settings and ratings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, TypedDict

from genwire_raw._runtime.json_types import is_mapping

from .. import protos
from .._choices import chooser
from .._fields import Enum
from .._own import own

__all__ = [
    "BlockedReason",
    "ContentFilterDict",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "SafetyFeedbackDict",
    "SafetyRatingDict",
    "SafetySettingDict",
]

HarmProbability = protos.SafetyRating.HarmProbability
HarmBlockThreshold = protos.SafetySetting.HarmBlockThreshold
BlockedReason = protos.ContentFilter.BlockedReason


class HarmCategory(Enum):
    """The categories that Gemini models have thresholds for."""

    HARM_CATEGORY_UNSPECIFIED = protos.HarmCategory.HARM_CATEGORY_UNSPECIFIED.value
    HARM_CATEGORY_HARASSMENT = protos.HarmCategory.HARM_CATEGORY_HARASSMENT.value
    HARM_CATEGORY_HATE_SPEECH = protos.HarmCategory.HARM_CATEGORY_HATE_SPEECH.value
    HARM_CATEGORY_SEXUALLY_EXPLICIT = protos.HarmCategory.HARM_CATEGORY_SEXUALLY_EXPLICIT.value
    HARM_CATEGORY_DANGEROUS_CONTENT = protos.HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT.value


_SHORT = {
    "hate": "HARM_CATEGORY_HATE_SPEECH",
    "harm_category_sexual": "HARM_CATEGORY_SEXUALLY_EXPLICIT",
    "sexual": "HARM_CATEGORY_SEXUALLY_EXPLICIT",
    "sex": "HARM_CATEGORY_SEXUALLY_EXPLICIT",
    "harm_category_dangerous": "HARM_CATEGORY_DANGEROUS_CONTENT",
    "dangerous": "HARM_CATEGORY_DANGEROUS_CONTENT",
    "danger": "HARM_CATEGORY_DANGEROUS_CONTENT",
}
_THRESHOLDS = {
    "block_threshold_unspecified": "HARM_BLOCK_THRESHOLD_UNSPECIFIED",
    "unspecified": "HARM_BLOCK_THRESHOLD_UNSPECIFIED",
    "low": "BLOCK_LOW_AND_ABOVE",
    "medium": "BLOCK_MEDIUM_AND_ABOVE",
    "med": "BLOCK_MEDIUM_AND_ABOVE",
    "high": "BLOCK_ONLY_HIGH",
}
_category = chooser("safety_settings", HarmCategory, "harm_category_", _SHORT)
_any_category = chooser("safety_settings", protos.HarmCategory)
to_block_threshold: Callable[[Any], Any] = chooser(
    "safety_settings", HarmBlockThreshold, "block_", _THRESHOLDS
)

HarmCategoryOptions: TypeAlias = str | int | HarmCategory
HarmBlockThresholdOptions: TypeAlias = Any  # a HarmBlockThreshold, its number or name
EasySafetySetting: TypeAlias = Mapping[Any, Any]
EasySafetySettingDict: TypeAlias = dict[Any, Any]
SafetySettingOptions: TypeAlias = Any  # a threshold for all, a mapping of categories, or settings


def to_harm_category(x: Any) -> Any:
    """A category, by a full or short name or its number.

    Raises:
        ValidationError: There is none.
    """
    name = getattr(x, "name", x)
    is_other = isinstance(name, str) and name in protos.HarmCategory.__members__
    return _any_category(name) if is_other else protos.HarmCategory(_category(x))


class ContentFilterDict(TypedDict):
    """Why content was filtered."""

    reason: Any
    message: str


class SafetyRatingDict(TypedDict):
    """How likely content is harmful."""

    category: Any
    probability: Any


class SafetySettingDict(TypedDict):
    """The threshold for a category."""

    category: Any
    threshold: Any


class LooseSafetySettingDict(TypedDict):
    """The threshold for a category, each by any name."""

    category: Any
    threshold: Any


class SafetyFeedbackDict(TypedDict):
    """The rating that a setting blocked."""

    rating: SafetyRatingDict
    setting: SafetySettingDict


def to_easy_safety_dict(settings: SafetySettingOptions) -> EasySafetySettingDict:
    """Thresholds by category, from a threshold for all, a mapping, or settings.

    Raises:
        ValidationError: A name means nothing.
    """
    if settings is None:
        return {}
    if isinstance(settings, (int, str)):
        settings = {one: settings for one in HarmCategory if one}
    pairs: Iterable[Any] = settings.items() if is_mapping(settings) else map(_pair, settings)
    return {to_harm_category(category): to_block_threshold(threshold) for category, threshold in pairs}


def _pair(setting: Any) -> tuple[Any, Any]:
    if is_mapping(setting):
        return setting["category"], setting["threshold"]
    setting = own(setting)
    if isinstance(setting, protos.SafetySetting):
        return setting.category, setting.threshold
    raise ValueError(f"safety_settings: {setting!r} is no setting")


def normalize_safety_settings(settings: SafetySettingOptions) -> list[SafetySettingDict] | None:
    """Settings as mappings, from all that `to_easy_safety_dict` takes."""
    if settings is None:
        return None
    pairs = to_easy_safety_dict(settings).items()
    return [{"category": category, "threshold": threshold} for category, threshold in pairs]


def _converter(**kinds: Callable[[Any], Any]) -> Callable[[Mapping[str, Any]], Any]:
    """What returns a mapping with some of its values converted."""
    return lambda given: {**given, **{name: kind(given[name]) for name, kind in kinds.items()}}


def _each(convert: Callable[[Any], Any]) -> Callable[[Iterable[Any]], list[Any]]:
    return lambda given: [convert(one) for one in given]


# Mappings, or lists of them, with enums in place of their numbers and names.
convert_rating_to_enum = _converter(category=protos.HarmCategory, probability=HarmProbability)
convert_setting_to_enum = _converter(category=protos.HarmCategory, threshold=HarmBlockThreshold)
convert_ratings_to_enum = _each(convert_rating_to_enum)
convert_filters_to_enums = _each(_converter(reason=BlockedReason))
convert_safety_feedback_to_enums = _each(
    _converter(rating=convert_rating_to_enum, setting=convert_setting_to_enum)
)
convert_candidate_enums = _each(_converter(safety_ratings=convert_ratings_to_enum))
