# Made by `python codegen.py` from specs/generativelanguage/schemas/tokens.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .content import Content
    from .generate_content_request import GenerateContentRequest


class CountTokensRequest(BaseModel):
    """What to count the tokens of; contents, or a whole request. Each model counts in its own way.

    Source: beyond the seeds: message of the method models.countTokens.

    At most one of `counted` is set: contents, generate_content_request.

    Attributes:
        contents: The contents that the model would be given.
        generate_content_request: The request that the model would be given, with system instruction, tools
            and the rest.
    """

    __slots__ = ("contents", "generate_content_request")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "contents": Field("contents", "model", many="list", of=("Content",)),
        "generate_content_request": Field("generateContentRequest", "model", of=("GenerateContentRequest",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"counted": Group(("contents", "generate_content_request"))}

    contents: list[Content] | None
    generate_content_request: GenerateContentRequest | None

    def __init__(
        self,
        *,
        contents: list[Content] | None = None,
        generate_content_request: GenerateContentRequest | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.contents = contents
        self.generate_content_request = generate_content_request
        self.additional_properties = additional_properties
