# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .help_link import HelpLink


class Help(BaseModel):
    """Where to read more.

    Source: beyond the seeds: google.rpc.Help in the details of errors.

    Attributes:
        links: Pages about the error.
    """

    __slots__ = ("links",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"links": Field("links", "model", many="list", of=("HelpLink",))}

    links: list[HelpLink] | None

    def __init__(
        self, *, links: list[HelpLink] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.links = links
        self.additional_properties = additional_properties
