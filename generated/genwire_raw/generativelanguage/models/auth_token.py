# Made by `python codegen.py` from specs/generativelanguage/schemas/auth_tokens.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .bidi_generate_content_setup import BidiGenerateContentSetup


@define
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

    name: str | None = wire("name", "string", read_only=True, default=None)
    expire_time: datetime | None = wire("expireTime", "timestamp", default=None)
    new_session_expire_time: datetime | None = wire("newSessionExpireTime", "timestamp", default=None)
    uses: int | None = wire("uses", "integer", minimum=0, default=None)
    bidi_generate_content_setup: BidiGenerateContentSetup | None = wire(
        "bidiGenerateContentSetup", "model", of=("BidiGenerateContentSetup",), default=None
    )
    field_mask: str | None = wire("fieldMask", "string", default=None)
