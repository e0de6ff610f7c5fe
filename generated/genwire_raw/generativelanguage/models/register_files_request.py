# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class RegisterFilesRequest(BaseModel):
    """Files of Google Cloud Storage to register.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        uris: Their URIs, such as `gs://bucket/object`.
    """

    uris: list[str] = wire("uris", "string", many="list", required=True)
