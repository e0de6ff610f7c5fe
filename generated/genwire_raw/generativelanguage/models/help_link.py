# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class HelpLink(BaseModel):
    """A page about an error.

    Source: beyond the seeds: google.rpc.Help.Link in the details of errors.

    Attributes:
        description: What the page offers.
        url: URL of the page.
    """

    __slots__ = ("description", "url")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "description": Field("description", "string"),
        "url": Field("url", "string"),
    }

    description: str | None
    url: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.url = url
        self.additional_properties = additional_properties
