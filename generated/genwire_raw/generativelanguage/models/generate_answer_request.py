# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .answer_style import AnswerStyle
    from .content import Content
    from .grounding_passages import GroundingPassages
    from .safety_setting import SafetySetting
    from .semantic_retriever_config import SemanticRetrieverConfig


class GenerateAnswerRequest(BaseModel):
    """A question to answer from passages.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    At most one of `grounding_source` is set: inline_passages, semantic_retriever.

    Attributes:
        contents: The conversation up to and with the question.
        answer_style: How to answer.
        safety_settings: What to block, in the contents and in the answer; at most one setting for a category.
        inline_passages: Passages in place.
        semantic_retriever: Passages that the semantic retriever finds.
        temperature: How random the answer is. From 0 to 1.
    """

    __slots__ = (
        "contents",
        "answer_style",
        "safety_settings",
        "inline_passages",
        "semantic_retriever",
        "temperature",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "contents": Field("contents", "model", many="list", of=("Content",), required=True),
        "answer_style": Field("answerStyle", "enum", of=("AnswerStyle",), required=True),
        "safety_settings": Field("safetySettings", "model", many="list", of=("SafetySetting",)),
        "inline_passages": Field("inlinePassages", "model", of=("GroundingPassages",)),
        "semantic_retriever": Field("semanticRetriever", "model", of=("SemanticRetrieverConfig",)),
        "temperature": Field("temperature", "number", minimum=0, maximum=1),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
        "grounding_source": Group(("inline_passages", "semantic_retriever"))
    }

    contents: list[Content]
    answer_style: AnswerStyle
    safety_settings: list[SafetySetting] | None
    inline_passages: GroundingPassages | None
    semantic_retriever: SemanticRetrieverConfig | None
    temperature: float | None

    def __init__(
        self,
        *,
        contents: list[Content],
        answer_style: AnswerStyle,
        safety_settings: list[SafetySetting] | None = None,
        inline_passages: GroundingPassages | None = None,
        semantic_retriever: SemanticRetrieverConfig | None = None,
        temperature: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.contents = contents
        self.answer_style = answer_style
        self.safety_settings = safety_settings
        self.inline_passages = inline_passages
        self.semantic_retriever = semantic_retriever
        self.temperature = temperature
        self.additional_properties = additional_properties
