# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .candidate import Candidate
    from .model_status import ModelStatus
    from .prompt_feedback import PromptFeedback
    from .usage_metadata import UsageMetadata


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

    __slots__ = (
        "candidates",
        "prompt_feedback",
        "usage_metadata",
        "model_version",
        "response_id",
        "model_status",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", "model", many="list", of=("Candidate",)),
        "prompt_feedback": Field("promptFeedback", "model", of=("PromptFeedback",)),
        "usage_metadata": Field("usageMetadata", "model", of=("UsageMetadata",), read_only=True),
        "model_version": Field("modelVersion", "string", read_only=True),
        "response_id": Field("responseId", "string", read_only=True),
        "model_status": Field("modelStatus", "model", of=("ModelStatus",), read_only=True),
    }

    candidates: list[Candidate] | None
    prompt_feedback: PromptFeedback | None
    usage_metadata: UsageMetadata | None
    model_version: str | None
    response_id: str | None
    model_status: ModelStatus | None

    def __init__(
        self,
        *,
        candidates: list[Candidate] | None = None,
        prompt_feedback: PromptFeedback | None = None,
        usage_metadata: UsageMetadata | None = None,
        model_version: str | None = None,
        response_id: str | None = None,
        model_status: ModelStatus | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidates = candidates
        self.prompt_feedback = prompt_feedback
        self.usage_metadata = usage_metadata
        self.model_version = model_version
        self.response_id = response_id
        self.model_status = model_status
        self.additional_properties = additional_properties
