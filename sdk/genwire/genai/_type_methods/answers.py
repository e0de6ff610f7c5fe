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
        parts = self.parts or ()
        if (count := len(getattr(self, "candidates", None) or ())) > 1:
            logger.warning("there are %d candidates: text is that of the first; see candidates", count)
        others = {name for part in parts for name, value in part if value is not None} - _OF_TEXT
        if others:
            logger.warning("there are non-text parts, which text leaves out: %s; see parts", sorted(others))
        texts = [part.text for part in parts if part.text is not None and not part.thought]
        return "".join(texts) if texts else None

    @property
    def function_calls(self) -> Any:
        """The function calls that the model requests; None if there are none."""
        return [part.function_call for part in self.parts or () if part.function_call is not None] or None

    @property
    def executable_code(self) -> str | None:
        """The first piece of code that the model wrote to be executed."""
        codes = (part.executable_code.code for part in self.parts or () if part.executable_code is not None)
        return next(codes, None)

    @property
    def code_execution_result(self) -> str | None:
        """The output of the first executed code."""
        parts = self.parts or ()
        outputs = (one.code_execution_result.output for one in parts if one.code_execution_result is not None)
        return next(outputs, None)

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
