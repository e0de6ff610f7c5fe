# Made by `python codegen.py` from specs/workers_ai/schemas/finetunes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field
from ..._runtime.values import FilePart


class FinetuneAssetRequest(BaseModel):
    """A file of a finetune.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        file: The file, `adapter_config.json` or `adapter_model.safetensors`; its `r` is at most 32.
        file_name: Name of the file, the same.
    """

    __slots__ = ("file", "file_name")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", "any", required=True),
        "file_name": Field("file_name", "string", required=True),
    }

    file: FilePart
    file_name: str

    def __init__(
        self, *, file: FilePart, file_name: str, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.file = file
        self.file_name = file_name
        self.additional_properties = additional_properties
