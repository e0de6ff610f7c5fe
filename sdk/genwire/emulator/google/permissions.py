"""Roles on tuned models. The emulator has one caller, who owns everything."""

from __future__ import annotations

from typing import Final

from .call import Call

KIND: Final = "permission"
FILTERS: Final = frozenset({("owner", "me"), ("writers", "me"), ("readers", "me"), ("readers", "everyone")})


def is_of(call: Call, name: str, who: str) -> bool:
    """Return whether a tuned model is one of the caller (`me`), in whatever role, or shared with `everyone`."""
    if who == "me":
        return True
    return any(
        permission["granteeType"] == "EVERYONE"
        for permission in call.emulator.state.all(KIND)
        if permission["name"].startswith(f"{name}/")
    )


def delete_all(call: Call, name: str) -> None:
    """Delete the permissions of a tuned model that is being deleted."""
    for permission in call.emulator.state.all(KIND):
        if permission["name"].startswith(f"{name}/"):
            call.emulator.state.delete(KIND, permission["name"])
