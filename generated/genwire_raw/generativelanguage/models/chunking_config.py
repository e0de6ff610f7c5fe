# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .white_space_config import WhiteSpaceConfig


@define
class ChunkingConfig(BaseModel):
    """How a document is cut into chunks; as the service does on its own if nothing is set.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        white_space_config: Cuts at white space.
    """

    white_space_config: WhiteSpaceConfig | None = wire(
        "whiteSpaceConfig", "model", of=("WhiteSpaceConfig",), default=None
    )
