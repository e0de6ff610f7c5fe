# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .answer_style import AnswerStyle
    from .content import Content
    from .grounding_passages import GroundingPassages
    from .safety_setting import SafetySetting
    from .semantic_retriever_config import SemanticRetrieverConfig


@define
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

    GROUPS = {"grounding_source": Group(("inline_passages", "semantic_retriever"))}

    contents: list[Content] = wire("contents", "model", many="list", of=("Content",), required=True)
    answer_style: AnswerStyle = wire("answerStyle", "enum", of=("AnswerStyle",), required=True)
    safety_settings: list[SafetySetting] | None = wire(
        "safetySettings", "model", many="list", of=("SafetySetting",), default=None
    )
    inline_passages: GroundingPassages | None = wire(
        "inlinePassages", "model", of=("GroundingPassages",), default=None
    )
    semantic_retriever: SemanticRetrieverConfig | None = wire(
        "semanticRetriever", "model", of=("SemanticRetrieverConfig",), default=None
    )
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=1, default=None)
