"""What a model answered."""

from __future__ import annotations

import logging
from typing import Any, Final

from .._base import BaseModel

logger = logging.getLogger("genwire")

_OF_TEXT: Final = {"text", "thought", "thought_signature"}


class GenerateContentResponse(BaseModel):
    """A model's answer, or one event of its stream. The properties describe the first candidate."""

    @property
    def parts(self) -> Any:
        """The parts of the answer; None if there are none."""
        candidates: Any = getattr(self, "candidates", None)
        content = candidates[0].content if candidates else None
        return content.parts if content is not None else None

    @property
    def text(self) -> str | Any:  # or type checkers would ask of each program that it is not None
        """The text of the answer, without thoughts; None if no part has text.

        A warning is logged of what it leaves out: other candidates, and parts that are not text.
        """
        parts = self._of_first("text")
        others = {name for part in parts for name, value in part if value is not None} - _OF_TEXT
        if others:
            logger.warning(
                "there are non-text parts in the response, which text leaves out: %s", sorted(others)
            )
        texts = [part.text for part in parts if part.text is not None and not part.thought]
        return "".join(texts) if texts else None

    @property
    def function_calls(self) -> Any:
        """The function calls that the model requests; None if there are none."""
        return self._held("function_call") or None

    @property
    def executable_code(self) -> str | None:
        """The first piece of code that the model wrote to be executed."""
        return next((one.code for one in self._held("executable_code")), None)

    @property
    def code_execution_result(self) -> str | None:
        """The output of the first executed code."""
        return next((one.output for one in self._held("code_execution_result")), None)

    def _held(self, field: str) -> list[Any]:
        """Return what the parts of the first candidate have in a field."""
        return [value for part in self._of_first(field) if (value := getattr(part, field)) is not None]

    def _of_first(self, shown: str) -> list[Any]:
        """Return the parts of the first candidate, and warn if there are others."""
        if (count := len(getattr(self, "candidates", None) or ())) > 1:
            logger.warning("there are %d candidates in the response: %s is of the first", count, shown)
        parts: list[Any] = self.parts or []
        return parts

    @property
    def initial_prompt_token_count(self) -> int | None:
        """The tokens of the prompt."""
        usage: Any = getattr(self, "usage_metadata", None)
        return usage.initial_prompt_token_count if usage is not None else None


class GenerateContentResponseUsageMetadata(BaseModel):
    """How many tokens an answer took."""

    @property
    def initial_prompt_token_count(self) -> int | None:
        """The tokens of the prompt."""
        return getattr(self, "prompt_token_count", None)


class GenerateImagesResponse(BaseModel):
    """Images that a model made."""

    @property
    def images(self) -> list[Any]:
        """The images alone."""
        return [one.image for one in getattr(self, "generated_images", None) or ()]
