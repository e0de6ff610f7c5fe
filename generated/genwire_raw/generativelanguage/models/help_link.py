# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class HelpLink(BaseModel):
    """A page about an error.

    Source: beyond the seeds: google.rpc.Help.Link in the details of errors.

    Attributes:
        description: What the page offers.
        url: URL of the page.
    """

    description: str | None = wire("description", "string", default=None)
    url: str | None = wire("url", "string", default=None)
