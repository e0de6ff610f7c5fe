# Made by `python codegen.py` from specs/generativelanguage/schemas/tokens.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .content import Content
    from .generate_content_request import GenerateContentRequest


@define
class CountTokensRequest(BaseModel):
    """What to count the tokens of; contents, or a whole request. Each model counts in its own way.

    Source: beyond the seeds: message of the method models.countTokens.

    At most one of `counted` is set: contents, generate_content_request.

    Attributes:
        contents: The contents that the model would be given.
        generate_content_request: The request that the model would be given, with system instruction, tools
            and the rest.
    """

    GROUPS = {"counted": Group(("contents", "generate_content_request"))}

    contents: list[Content] | None = wire("contents", "model", many="list", of=("Content",), default=None)
    generate_content_request: GenerateContentRequest | None = wire(
        "generateContentRequest", "model", of=("GenerateContentRequest",), default=None
    )
