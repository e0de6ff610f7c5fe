"""Permissions as they are kept with tuned models."""

from __future__ import annotations

import secrets
from typing import Any, Final

from .call import Call, Message

KIND: Final = "permission"
# Who the caller of the emulator is.
CALLER: Final = "you@example.com"


def of_model(call: Call, model_name: str) -> list[dict[str, Any]]:
    """Return the permissions of a tuned model, oldest first."""
    return [one for one in call.emulator.state.all(KIND) if one["name"].startswith(f"{model_name}/")]


def add(call: Call, model_name: str, permission: Message) -> Message:
    """Keep a new permission of a tuned model, and return it with its name."""
    name = f"{model_name}/permissions/{secrets.randbelow(10**15) + 10**15}"
    made = {"name": name, **permission}
    call.emulator.state.put(KIND, name, made)
    return made


def add_owner(call: Call, model_name: str) -> None:
    """Make the caller the owner of a new tuned model."""
    add(call, model_name, {"granteeType": "USER", "emailAddress": CALLER, "role": "OWNER"})


def has_role(call: Call, model_name: str, operator: str, who: str) -> bool:
    """Return whether the caller (`me`) or `everyone` has a role that a list's filter names; higher ones include it."""
    roles = {"owner": ("OWNER",), "writers": ("OWNER", "WRITER"), "readers": ("OWNER", "WRITER", "READER")}[
        operator
    ]
    return any(
        one["role"] in roles
        and (one["granteeType"] == "EVERYONE" if who == "everyone" else one.get("emailAddress") == CALLER)
        for one in of_model(call, model_name)
    )
