# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .embed_text_request import EmbedTextRequest


class BatchEmbedTextRequest(BaseModel):
    """Texts to embed, as they are or as requests.

    Source: page 002, "Method: models.batchEmbedText".

    At most one of `batch` is set: texts, requests.

    Attributes:
        texts: The texts, 100 at most; more are an error. At most 100 items.
        requests: The requests.
    """

    __slots__ = ("texts", "requests")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "texts": Field("texts", "string", many="list", max_items=100),
        "requests": Field("requests", "model", many="list", of=("EmbedTextRequest",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"batch": Group(("texts", "requests"))}

    texts: list[str] | None
    requests: list[EmbedTextRequest] | None

    def __init__(
        self,
        *,
        texts: list[str] | None = None,
        requests: list[EmbedTextRequest] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.texts = texts
        self.requests = requests
        self.additional_properties = additional_properties
