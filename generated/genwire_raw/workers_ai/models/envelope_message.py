# Made by `python codegen.py` from specs/workers_ai/schemas/envelope.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class EnvelopeMessage(BaseModel):
    """An error, or a remark of the service.

    Source: beyond the seeds: the envelope of Cloudflare's API.

    Attributes:
        code: Number of the kind of error, such as 5007 for a model that does not exist and 3040 for a lack of
            capacity.
        message: The error or remark, in words.
    """

    code: int | None = wire("code", "integer", default=None)
    message: str | None = wire("message", "string", default=None)
