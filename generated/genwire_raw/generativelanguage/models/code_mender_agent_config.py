# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .find_request import FindRequest
    from .fix_request import FixRequest
    from .session_config import SessionConfig


@define
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

    type: Literal["code-mender"] = wire(
        "type", "string", required=True, pattern="^code\\-mender$", default="code-mender"
    )
    model: str | None = wire("model", "string", default=None)
    session_id: str | None = wire("session_id", "string", default=None)
    session_config: SessionConfig | None = wire(
        "session_config", "model", of=("SessionConfig",), default=None
    )
    find_request: FindRequest | None = wire("find_request", "model", of=("FindRequest",), default=None)
    fix_request: FixRequest | None = wire("fix_request", "model", of=("FixRequest",), default=None)
