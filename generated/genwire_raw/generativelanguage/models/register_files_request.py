# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class RegisterFilesRequest(BaseModel):
    """Files of Google Cloud Storage to register.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        uris: Their URIs, such as `gs://bucket/object`.
    """

    __slots__ = ("uris",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"uris": Field("uris", "string", many="list", required=True)}

    uris: list[str]

    def __init__(self, *, uris: list[str], additional_properties: dict[str, Any] | None = None) -> None:
        self.uris = uris
        self.additional_properties = additional_properties
