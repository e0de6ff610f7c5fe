# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class URLContextCallArguments(BaseModel):
    """URLs to read.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        urls: The URLs.
    """

    urls: list[str] | None = wire("urls", "string", many="list", default=None)
