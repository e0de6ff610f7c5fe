# Made by `python codegen.py` from specs/generativelanguage/schemas/auth_tokens.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .bidi_generate_content_setup import BidiGenerateContentSetup


class AuthToken(BaseModel):
    """A token for live sessions.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        name: The token, to be used as a key. Output only.
        expire_time: When sessions with the token end; 30 minutes from now if absent, and less than 20 hours.
            Input only. Cannot be changed later.
        new_session_expire_time: Until when sessions can begin; 60 seconds from now if absent, and less than
            20 hours. Input only. Cannot be changed later.
        uses: How many sessions can begin; any number if 0. Resumed sessions do not count. Input only. Cannot
            be changed later. At least 0. The service's default is 1.
        bidi_generate_content_setup: The setup of the sessions, which then cannot choose it. Input only.
            Cannot be changed later.
        field_mask: The fields of the setup that sessions cannot choose; all if absent. Input only. Cannot be
            changed later.
    """

    __slots__ = (
        "name",
        "expire_time",
        "new_session_expire_time",
        "uses",
        "bidi_generate_content_setup",
        "field_mask",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", read_only=True),
        "expire_time": Field("expireTime", "timestamp", write_only=True, immutable=True),
        "new_session_expire_time": Field(
            "newSessionExpireTime", "timestamp", write_only=True, immutable=True
        ),
        "uses": Field("uses", "integer", write_only=True, immutable=True, minimum=0),
        "bidi_generate_content_setup": Field(
            "bidiGenerateContentSetup",
            "model",
            of=("BidiGenerateContentSetup",),
            write_only=True,
            immutable=True,
        ),
        "field_mask": Field("fieldMask", "string", write_only=True, immutable=True),
    }

    name: str | None
    expire_time: datetime | None
    new_session_expire_time: datetime | None
    uses: int | None
    bidi_generate_content_setup: BidiGenerateContentSetup | None
    field_mask: str | None

    def __init__(
        self,
        *,
        name: str | None = None,
        expire_time: datetime | None = None,
        new_session_expire_time: datetime | None = None,
        uses: int | None = None,
        bidi_generate_content_setup: BidiGenerateContentSetup | None = None,
        field_mask: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.expire_time = expire_time
        self.new_session_expire_time = new_session_expire_time
        self.uses = uses
        self.bidi_generate_content_setup = bidi_generate_content_setup
        self.field_mask = field_mask
        self.additional_properties = additional_properties
