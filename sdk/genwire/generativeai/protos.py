"""The messages of google-generativeai under their names there, over genwire's raw models.

`messages.json` lists their fields and the numbers of their enums, nested ones under `Candidate.FinishReason`;
`tests/clients/generativeai_names.py` makes it from the installed package. A field that the service has got since is
there under its name in the raw model, as it is there.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from ._fields import Enum, Field
from ._messages import Message, MessageType

# The raw models with other names than the upstream ones without dots.
_MODELS: Final = {
    "GenerateContentResponse.PromptFeedback": "PromptFeedback",
    "GenerateContentResponse.UsageMetadata": "UsageMetadata",
    "Tool.GoogleSearch": "GoogleSearch",
}


def _build() -> dict[str, Any]:
    table: dict[str, dict[str, Any]] = json.loads(
        files("genwire.generativeai").joinpath("messages.json").read_text("utf-8")
    )
    built: dict[str, Any] = {}
    for name, members in table.items():
        outer, _, own = name.rpartition(".")
        if members and isinstance(next(iter(members.values())), int):
            make: Any = Enum  # called with members, an enum without any makes a new one
            built[name] = make(own, members, module=__name__, qualname=name)
        else:
            fields = {one: Field.parse(text) for one, text in members.items()}
            namespace = {"__module__": __name__, "__qualname__": name, "__slots__": (), "_fields": fields}
            built[name] = MessageType(own, (Message,), namespace)
        if outer:
            setattr(built[outer], own, built[name])
    for name, kind in built.items():
        if isinstance(kind, MessageType):
            kind.hold(built, _MODELS.get(name, name.replace(".", "")))
    return {name: kind for name, kind in built.items() if "." not in name}


if TYPE_CHECKING:

    def __getattr__(name: str) -> Any: ...

else:
    globals().update(_build())
    __all__ = [
        name for name, value in globals().items() if isinstance(value, type) and value.__module__ == __name__
    ]
    del __all__[__all__.index("FieldMask")], __all__[__all__.index("Status")]
