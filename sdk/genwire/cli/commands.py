"""The commands: where each is, what it does, and the extra that it needs.

A command is imported when it runs. So the others work without what it needs, and help takes no time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

EMULATOR: Final = "genwire.emulator.commands"


class Command(NamedTuple):
    """Where a command is, and what it does in a line.

    Attributes:
        module: The module.
        name: The command in it.
        summary: The first sentence of the command's own help, so that the list needs no command.
    """

    module: str
    name: str
    summary: str

    @property
    def extra(self) -> str:
        """The extra of genwire that it needs."""
        return "emulator" if self.module == EMULATOR else "cli"


COMMANDS: Final[Mapping[str, Command]] = {
    "ask": Command(".asking", "ask", "Ask a model, and print its answer as it comes."),
    "chat": Command(".chatting", "chat", "Talk with a model."),
    "models": Command(".listing", "models", "List the models, or show one."),
    "embed": Command(".measuring", "embed", "Embed texts."),
    "count": Command(".measuring", "count", "Count the tokens of a text."),
    "files": Command(".files", "files", "Upload, list, show, delete and download files."),
    "caches": Command(".caches", "caches", "Keep content that many requests begin with."),
    "batches": Command(".batches", "batches", "Start, list, show, await, cancel and delete batches."),
    "tune": Command(".tuning", "tune", "Tune a model."),
    "tuned": Command(".tuned", "tuned", "List, show, change and delete tuned models."),
    "operations": Command(".operations", "operations", "Show, list and wait for long-running operations."),
    "bulk": Command(".bulk", "bulk", "Ask a model the same about every row of a file."),
    "raw": Command(".raw", "raw", "Call any operation of the contract."),
    "keys": Command(".keys", "keys", "Store keys, so that they need not be in the environment."),
    "emulator": Command(EMULATOR, "emulator", "Stand in for both services on this machine, until Ctrl-C."),
    "fetch-model": Command(
        EMULATOR,
        "fetch_model",
        "Fetch the model file of the llama engine into the cache, unless it is there.",
    ),
    "completion": Command(
        ".completion", "completion", "Print the script that lets a shell complete commands."
    ),
}
SUMMARY: Final = "Google's Generative Language API and Cloudflare Workers AI, from the command line."
