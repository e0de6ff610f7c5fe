# Made by `python codegen.py` from specs/workers_ai/schemas/envelope.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class EnvelopeMessage(BaseModel):
    """An error, or a remark of the service.

    Source: beyond the seeds: the envelope of Cloudflare's API.

    Attributes:
        code: Number of the kind of error, such as 5007 for a model that does not exist and 3040 for a lack of
            capacity.
        message: The error or remark, in words.
    """

    __slots__ = ("code", "message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", "integer"),
        "message": Field("message", "string"),
    }

    code: int | None
    message: str | None

    def __init__(
        self,
        *,
        code: int | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.additional_properties = additional_properties
