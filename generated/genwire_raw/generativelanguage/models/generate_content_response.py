# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .candidate import Candidate
    from .model_status import ModelStatus
    from .prompt_feedback import PromptFeedback
    from .usage_metadata import UsageMetadata


@define
class GenerateContentResponse(BaseModel):
    """The candidates that the model generated, with what was found about safety: for the prompt in
    `promptFeedback`, for a candidate in its `finishReason` and `safetyRatings`. Either all requested
    candidates come back or none; none at all means that something was wrong with the prompt.

    Source: beyond the seeds: named by page 004.

    Attributes:
        candidates: The model's answers.
        prompt_feedback: What the content filters say of the prompt.
        usage_metadata: How many tokens the request took. Cumulative over the chunks of a stream. Output only.
        model_version: Version of the model that answered. Output only.
        response_id: Id of this answer. Output only.
        model_status: How far the model is from its retirement. Output only. Source: beyond the seeds:
            google-genai 3.6.1.
    """

    candidates: list[Candidate] | None = wire(
        "candidates", "model", many="list", of=("Candidate",), default=None
    )
    prompt_feedback: PromptFeedback | None = wire(
        "promptFeedback", "model", of=("PromptFeedback",), default=None
    )
    usage_metadata: UsageMetadata | None = wire(
        "usageMetadata", "model", of=("UsageMetadata",), read_only=True, default=None
    )
    model_version: str | None = wire("modelVersion", "string", read_only=True, default=None)
    response_id: str | None = wire("responseId", "string", read_only=True, default=None)
    model_status: ModelStatus | None = wire(
        "modelStatus", "model", of=("ModelStatus",), read_only=True, default=None
    )
