"""Thought signatures: opaque bytes on a model's parts, which it wants back when its turn comes back.

The models that think make them always; here they are made for a user turn with the trigger `emulate:signature`.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence

from ..triggers import Triggers
from .call import Message
from .errors import invalid_argument
from .prompt import Prompt


def wanted(prompt: Prompt) -> bool:
    """Return whether the answer's parts are to be signed."""
    return Triggers([prompt.last_user_text]).value("signature") is not None


def signed(parts: Sequence[Message]) -> list[Message]:
    """Return parts with a signature on the first function call, or else on the last part.

    Of calls that are made together only the first one has it, as with the service.
    """
    at = next((at for at, part in enumerate(parts) if "functionCall" in part), len(parts) - 1)
    return [
        {**part, "thoughtSignature": _signature(part)} if at == index else part
        for index, part in enumerate(parts)
    ]


def check(contents: Sequence[Message]) -> None:
    """Hold the function calls since the user's last words to their signatures.

    Args:
        contents: The contents of a request whose answer is to be signed.

    Raises:
        GoogleError: The first call of a turn has none, or not the one that it was made with.
    """
    for number, content in reversed(list(enumerate(contents, 1))):
        parts = content["parts"]
        if content.get("role") != "model" and any("text" in part for part in parts):
            return
        call = next((part for part in parts if "functionCall" in part), None)
        if call is not None and "thoughtSignature" not in call:
            name = call["functionCall"]["name"]
            raise invalid_argument(
                f"Function call `{name}` in the {number}. content block is missing a `thought_signature`."
            )
        if call is not None and call["thoughtSignature"] != _signature(call):
            raise invalid_argument("Thought signature is not valid.")


def _signature(part: Message) -> str:
    # Arguments are left out: clients may write the same numbers in another way.
    name = part.get("functionCall", {}).get("name", "")
    return base64.b64encode(f"a thought of the emulator {name}".encode()).decode()
