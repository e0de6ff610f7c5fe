# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .white_space_config import WhiteSpaceConfig


class ChunkingConfig(BaseModel):
    """How a document is cut into chunks; as the service does on its own if nothing is set.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        white_space_config: Cuts at white space.
    """

    __slots__ = ("white_space_config",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "white_space_config": Field("whiteSpaceConfig", "model", of=("WhiteSpaceConfig",))
    }

    white_space_config: WhiteSpaceConfig | None

    def __init__(
        self,
        *,
        white_space_config: WhiteSpaceConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.white_space_config = white_space_config
        self.additional_properties = additional_properties
