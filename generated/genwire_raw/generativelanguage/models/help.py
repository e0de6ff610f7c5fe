# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .help_link import HelpLink


@define
class Help(BaseModel):
    """Where to read more.

    Source: beyond the seeds: google.rpc.Help in the details of errors.

    Attributes:
        links: Pages about the error.
    """

    links: list[HelpLink] | None = wire("links", "model", many="list", of=("HelpLink",), default=None)
