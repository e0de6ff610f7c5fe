"""Which commands there are: where each is, what it does, and the extra that it needs.

A command is imported when it runs. So the others work without what it needs, and help takes no time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Entry(NamedTuple):
    """A command.

    Attributes:
        module: The module that defines it, as an attribute of the command's name with underscores.
        extra: The extra that it needs.
        help: What it does, in a line.
    """

    module: str
    extra: str
    help: str


COMMANDS: Final[Mapping[str, Entry]] = {
    "emulator": Entry(
        "genwire.emulator.commands", "emulator", "Stand in for both services on this machine, until Ctrl-C."
    ),
    "fetch-model": Entry(
        "genwire.emulator.commands", "emulator", "Fetch the model file of the llama engine into the cache."
    ),
}
SUMMARY: Final = "Google's Generative Language API and Cloudflare Workers AI, from the command line."
