"""Safety ratings and blocking. There is no classifier: only trigger words make a text harmful."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..triggers import Triggers
from .errors import invalid_argument

CONTENT_CATEGORIES: Final = (
    "SEXUALLY_EXPLICIT",
    "HATE_SPEECH",
    "HARASSMENT",
    "DANGEROUS_CONTENT",
    "CIVIC_INTEGRITY",
)
TEXT_CATEGORIES: Final = ("DEROGATORY", "TOXICITY", "VIOLENCE", "SEXUAL", "MEDICAL", "DANGEROUS")

_PREFIX: Final = "HARM_CATEGORY_"
_PROBABILITIES: Final = ("NEGLIGIBLE", "LOW", "MEDIUM", "HIGH")
# The least probability, as an index of `_PROBABILITIES`, that each threshold blocks.
_BLOCKS_FROM: Final[Mapping[str, int]] = {
    "BLOCK_LOW_AND_ABOVE": 1,
    "BLOCK_MEDIUM_AND_ABOVE": 2,
    "BLOCK_ONLY_HIGH": 3,
    "BLOCK_NONE": 4,
    "OFF": 4,
}
_DEFAULT_THRESHOLD: Final = "BLOCK_MEDIUM_AND_ABOVE"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found in one text, and whether it is blocked."""

    ratings: Sequence[Mapping[str, Any]]
    blocked: bool


class Safety:
    """The safety settings of one request.

    Args:
        settings: The request's `safetySettings`.
        categories: The categories that the operation knows, without their prefix.
        request: Name of the request message, for errors.

    Raises:
        GoogleError: A category is unknown to the operation, or set twice.
    """

    def __init__(
        self, settings: Sequence[Mapping[str, Any]], categories: Sequence[str], request: str
    ) -> None:
        self._categories = categories
        self.thresholds: dict[str, str] = {}
        for at, setting in enumerate(settings):
            category = setting["category"].removeprefix(_PREFIX)
            if category not in categories:
                known = ", ".join(f"HarmCategory.{_PREFIX}{one}" for one in categories)
                raise invalid_argument(
                    f"* {request}.safety_settings[{at}]: element predicate failed: $.category in ({known})\n"
                )
            if category in self.thresholds:
                raise invalid_argument(
                    f"* {request}.safety_settings[{at}]: there is more than one setting for {_PREFIX}{category}\n"
                )
            self.thresholds[category] = setting["threshold"]

    def rate(self, harms: Iterable[str], *, all_categories: bool = True) -> Verdict:
        """Rate a text by the values of its triggers, each `CATEGORY/PROBABILITY` in any case.

        Args:
            harms: The values; what names no category of the operation is ignored.
            all_categories: Whether to rate the four usual categories that nothing was found of, too.
        """
        found: dict[str, int] = dict.fromkeys(self._categories[:4], 0) if all_categories else {}
        for harm in harms:
            name, _, probability = harm.upper().replace("-", "_").partition("/")
            if name in self._categories and probability in ("", *_PROBABILITIES):
                found[name] = _PROBABILITIES.index(probability or "HIGH")
        blocking = {name for name, level in found.items() if level >= self._blocks_from(name)}
        ratings = [
            {"category": _PREFIX + name, "probability": _PROBABILITIES[level]}
            | ({"blocked": True} if name in blocking else {})
            for name, level in found.items()
        ]
        return Verdict(ratings, bool(blocking))

    def rate_prompt(self, triggers: Triggers) -> Verdict:
        """Rate the prompt, by `emulate:harm`."""
        return self.rate(triggers.values("harm"))

    def rate_answer(self, triggers: Triggers) -> Verdict:
        """Rate an answer, by `emulate:answer-harm`."""
        return self.rate(triggers.values("answer-harm"))

    def setting(self, rating: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the setting that a rating was held against."""
        threshold = self.thresholds.get(rating["category"].removeprefix(_PREFIX), _DEFAULT_THRESHOLD)
        return {"category": rating["category"], "threshold": threshold}

    def _blocks_from(self, category: str) -> int:
        return _BLOCKS_FROM.get(self.thresholds.get(category, ""), _BLOCKS_FROM[_DEFAULT_THRESHOLD])
