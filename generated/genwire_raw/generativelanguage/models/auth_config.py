# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AuthConfig(BaseModel):
    """How to reach a service in one's own name.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        api_key: The API key. The service takes no other credentials.
    """

    __slots__ = ("api_key",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"api_key": Field("apiKey", "string")}

    api_key: str | None

    def __init__(
        self, *, api_key: str | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.api_key = api_key
        self.additional_properties = additional_properties
