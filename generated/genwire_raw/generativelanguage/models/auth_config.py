# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AuthConfig(BaseModel):
    """How to reach a service in one's own name.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        api_key: The API key. The service takes no other credentials.
    """

    api_key: str | None = wire("apiKey", "string", default=None)
