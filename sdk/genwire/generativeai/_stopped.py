"""Errors of answers that were blocked, broke off or are not complete yet, and the reasons for them."""

from __future__ import annotations

from typing import Any

from ..errors import BlockedError
from . import protos


class NoTextError(BlockedError, ValueError):
    """An answer without text. It is a ValueError as well, because google-generativeai raises ValueError."""


class _HeldError(BlockedError):
    """An error with one argument: the message that the service sent.

    Attributes:
        response: The whole answer, where it is known.
    """

    def __init__(self, held: Any = None, response: Any = None) -> None:
        message = held.prompt_feedback if isinstance(held, protos.GenerateContentResponse) else held
        reason = getattr(message, "block_reason", None) or getattr(message, "finish_reason", None)
        ratings = getattr(message, "safety_ratings", ())
        super().__init__(
            reason_of(held), reason=reason and _name(reason), ratings=ratings, response=response or held
        )
        self.args = (held,)

    def __str__(self) -> str:
        return reason_of(self.args[0])


class BlockedPromptException(_HeldError):  # noqa: N818 - its name there
    """The prompt was blocked; the argument is the answer, or its feedback on the prompt."""


class StopCandidateException(_HeldError):  # noqa: N818 - its name there
    """The answer in a chat was blocked or broke off; the argument is the candidate."""


class IncompleteIterationError(ValueError):
    """An answer that is still coming was used as a whole: iterate over it first, or call `resolve()`."""


class BrokenResponseError(Exception):
    """The last answer of a chat broke off, so that the chat cannot go on from it; `rewind()` takes it out."""


def reason_of(held: Any) -> str:
    """Why there is no answer, from an answer, its feedback or a candidate."""
    feedback = held.prompt_feedback if isinstance(held, protos.GenerateContentResponse) else held
    if isinstance(feedback, protos.GenerateContentResponse.PromptFeedback):
        return f"the prompt was blocked: {_name(feedback.block_reason)}{_ratings(feedback)}"
    if isinstance(held, protos.Candidate):
        message = f": {held.finish_message}" if held.finish_message else ""
        return f"the answer has no text, finish reason {_name(held.finish_reason)}{message}{_ratings(held)}"
    return str(held)


def _name(value: Any) -> str:
    return str(getattr(value, "name", value))


def _ratings(held: Any) -> str:
    rated = [f"{_name(one.category)} {_name(one.probability)}" for one in held.safety_ratings if one.blocked]
    return f" ({', '.join(rated)})" if rated else ""
