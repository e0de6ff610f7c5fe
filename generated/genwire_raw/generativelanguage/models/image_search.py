# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define
from ..._runtime.model import Model as BaseModel


@define
class ImageSearch(BaseModel):
    """The search for pictures. It has no settings.

    Source: beyond the seeds: google-genai 3.6.1.
    """
