# Made by `python codegen.py` from specs/workers_ai/schemas/finetunes.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.values import FilePart


@define
class FinetuneAssetRequest(BaseModel):
    """A file of a finetune.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        file: The file, `adapter_config.json` or `adapter_model.safetensors`; its `r` is at most 32.
        file_name: Name of the file, the same.
    """

    file: FilePart = wire("file", "any", required=True)
    file_name: str = wire("file_name", "string", required=True)
