# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .embed_text_request import EmbedTextRequest


@define
class BatchEmbedTextRequest(BaseModel):
    """Texts to embed, as they are or as requests.

    Source: page 002, "Method: models.batchEmbedText".

    At most one of `batch` is set: texts, requests.

    Attributes:
        texts: The texts, 100 at most; more are an error. At most 100 items.
        requests: The requests.
    """

    GROUPS = {"batch": Group(("texts", "requests"))}

    texts: list[str] | None = wire("texts", "string", many="list", max_items=100, default=None)
    requests: list[EmbedTextRequest] | None = wire(
        "requests", "model", many="list", of=("EmbedTextRequest",), default=None
    )
