# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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
    """

    __slots__ = ("candidates", "prompt_feedback", "usage_metadata", "model_version", "response_id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", "model", many="list", of=("Candidate",)),
        "prompt_feedback": Field("promptFeedback", "model", of=("PromptFeedback",)),
        "usage_metadata": Field("usageMetadata", "model", of=("UsageMetadata",), read_only=True),
        "model_version": Field("modelVersion", "string", read_only=True),
        "response_id": Field("responseId", "string", read_only=True),
    }

    candidates: list[Candidate] | None
    prompt_feedback: PromptFeedback | None
    usage_metadata: UsageMetadata | None
    model_version: str | None
    response_id: str | None

    def __init__(
        self,
        *,
        candidates: list[Candidate] | None = None,
        prompt_feedback: PromptFeedback | None = None,
        usage_metadata: UsageMetadata | None = None,
        model_version: str | None = None,
        response_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidates = candidates
        self.prompt_feedback = prompt_feedback
        self.usage_metadata = usage_metadata
        self.model_version = model_version
        self.response_id = response_id
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("candidates")
        self.candidates = (
            [Candidate.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("promptFeedback")
        self.prompt_feedback = PromptFeedback.from_dict(value) if value.__class__ is dict else value
        value = get("usageMetadata")
        self.usage_metadata = UsageMetadata.from_dict(value) if value.__class__ is dict else value
        self.model_version = get("modelVersion")
        self.response_id = get("responseId")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.candidates
        if value is not None:
            out["candidates"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.prompt_feedback
        if value is not None:
            out["promptFeedback"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.usage_metadata
        if value is not None and not omit_read_only:
            out["usageMetadata"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.model_version
        if value is not None and not omit_read_only:
            out["modelVersion"] = value
        value = self.response_id
        if value is not None and not omit_read_only:
            out["responseId"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"candidates", "promptFeedback", "usageMetadata", "modelVersion", "responseId"})


from .candidate import Candidate
from .prompt_feedback import PromptFeedback
from .usage_metadata import UsageMetadata
