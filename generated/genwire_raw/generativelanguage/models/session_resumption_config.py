# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class SessionResumptionConfig(BaseModel):
    """Whether a session can be resumed.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        handle: The handle of an earlier session to resume; a new one if absent.
    """

    handle: str | None = wire("handle", "string", default=None)
