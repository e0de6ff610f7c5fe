"""The contract's names of what content is made of, for code that reads JSON as it came, where objects cost too much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from genwire_raw.generativelanguage import models as raw

if TYPE_CHECKING:
    from genwire_raw._runtime.model import Model


def _wire(model: type[Model], name: str) -> str:
    return model.FIELDS[name].wire


CANDIDATES: Final = _wire(raw.GenerateContentResponse, "candidates")
PROMPT_FEEDBACK: Final = _wire(raw.GenerateContentResponse, "prompt_feedback")
BLOCK_REASON: Final = _wire(raw.PromptFeedback, "block_reason")

INDEX: Final = _wire(raw.Candidate, "index")
CONTENT: Final = _wire(raw.Candidate, "content")
FINISH_REASON: Final = _wire(raw.Candidate, "finish_reason")
CITATION_METADATA: Final = _wire(raw.Candidate, "citation_metadata")
LOGPROBS_RESULT: Final = _wire(raw.Candidate, "logprobs_result")

PARTS: Final = _wire(raw.Content, "parts")

TEXT: Final = _wire(raw.Part, "text")
THOUGHT: Final = _wire(raw.Part, "thought")
