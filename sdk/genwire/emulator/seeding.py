"""Putting data into an emulator through the control plane."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from .contract import Schema
from .google.call import Call
from .google.checking import checked
from .google.tuned_models import create, find
from .google.tuning_views import shown_model

if TYPE_CHECKING:
    from .emulator import Emulator

# What each entry must be beyond this, the contract says.
SCHEMA: Final[Schema] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "tunedModels": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"id": {"type": "string", "pattern": "^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$"}},
            },
        },
    },
}


async def seed(emulator: Emulator, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Add what is described, and return what was made.

    Args:
        emulator: Where to.
        body: `tunedModels`: TunedModel messages, each with an `id` if it shall have a certain one. Their tuning is
            over at once.

    Raises:
        GoogleError: A message is wrong, or its id is taken.
    """
    return {"tunedModels": [await _tuned_model(emulator, one) for one in body.get("tunedModels", ())]}


async def _tuned_model(emulator: Emulator, given: Mapping[str, Any]) -> Mapping[str, Any]:
    contract = emulator.contracts["generativelanguage"]
    operation = contract.operations["tunedModels.create"]
    message = checked(contract, operation, {name: value for name, value in given.items() if name != "id"})
    query = {"tunedModelId": given["id"]} if "id" in given else {}
    call = Call(emulator, operation, {}, query, message, "v1beta", "")
    made = await create(call, mode="immediate")
    model_id = made["metadata"]["tunedModel"].removeprefix("tunedModels/")
    return await shown_model(call, find(call, model_id))
