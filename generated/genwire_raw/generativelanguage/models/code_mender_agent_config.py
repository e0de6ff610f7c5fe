# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .find_request import FindRequest
    from .fix_request import FixRequest
    from .session_config import SessionConfig


class CodeMenderAgentConfig(BaseModel):
    """How an agent for safe code works.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of agent.
        model: Id of the model that the agent thinks with.
        session_id: Id that interactions of one session share.
        session_config: Settings of the session.
        find_request: What to look for.
        fix_request: What to mend.
    """

    __slots__ = ("type", "model", "session_id", "session_config", "find_request", "fix_request")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^code\\-mender$"),
        "model": Field("model", "string"),
        "session_id": Field("session_id", "string"),
        "session_config": Field("session_config", "model", of=("SessionConfig",)),
        "find_request": Field("find_request", "model", of=("FindRequest",)),
        "fix_request": Field("fix_request", "model", of=("FixRequest",)),
    }

    type: Literal["code-mender"]
    model: str | None
    session_id: str | None
    session_config: SessionConfig | None
    find_request: FindRequest | None
    fix_request: FixRequest | None

    def __init__(
        self,
        *,
        type: Literal["code-mender"] = "code-mender",
        model: str | None = None,
        session_id: str | None = None,
        session_config: SessionConfig | None = None,
        find_request: FindRequest | None = None,
        fix_request: FixRequest | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.model = model
        self.session_id = session_id
        self.session_config = session_config
        self.find_request = find_request
        self.fix_request = fix_request
        self.additional_properties = additional_properties
