# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define
from ..._runtime.model import Model as BaseModel


@define
class UrlContext(BaseModel):
    """Reading the pages behind URLs. It has no settings.

    Source: beyond the seeds: reached from page 004.
    """
