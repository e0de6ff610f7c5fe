# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define
from ..._runtime.model import Model as BaseModel


@define
class UploadToFileSearchStoreMetadata(BaseModel):
    """How far an upload into a file search store is.

    Source: beyond the seeds: google-genai 3.6.1.
    """
