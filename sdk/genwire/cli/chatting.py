"""`genwire chat`: a conversation, line by line."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple

import click

from ..errors import GenwireError
from . import key_store
from .asking import conversation_options, write_pieces
from .clients import Clients, chosen_model
from .conversation import Conversation, Setup
from .conversation_choice import begin
from .importing import load
from .options import common
from .output import Output, write_error

_LAST: Final = "last-chat.json"
_HELP: Final = """\
/attach FILE    send a file with the next message
/system TEXT    change the instructions to the model; without TEXT, show them
/save FILE      save the conversation, for genwire chat --continue FILE
/help           show this list
/quit           leave, as Ctrl-D does"""


class SavedChat(NamedTuple):
    """A conversation as it is in a file."""

    model: str
    system: str | None
    messages: list[Any]

    def write(self, file: Path) -> None:
        """Write it for its owner alone: what people say to a model is their own."""
        text = json.dumps(self._asdict(), ensure_ascii=False, indent=2)
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary = file.with_name(f".{file.name}.{os.getpid()}")
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
                opened.write(text + "\n")
            temporary.replace(file)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise

    @classmethod
    def read(cls, file: Path) -> SavedChat:
        """Read one.

        Raises:
            UsageError: The file is not there, or is no conversation.
        """
        try:
            saved = json.loads(file.read_bytes())
            model, system, messages = saved["model"], saved.get("system"), saved["messages"]
        except OSError as error:
            raise click.UsageError(f"--continue: {file}: {error.strerror}") from None
        except (ValueError, KeyError, TypeError, AttributeError):
            raise click.UsageError(f"--continue: {file} is not a saved conversation") from None
        if not isinstance(model, str) or not isinstance(messages, list):
            raise click.UsageError(f"--continue: {file} is not a saved conversation")
        return cls(model, system, messages)


@click.command()
@conversation_options
@click.option(
    "--continue",
    "resumed",
    is_flag=False,
    flag_value="",
    metavar="[FILE]",
    help="Go on with a saved conversation, or without FILE with the last one.",
)
@common
def chat(
    *,
    model: str | None,
    system: str | None,
    attachments: tuple[str, ...],
    options: tuple[tuple[str, Any], ...],
    tools: tuple[str, ...],
    resumed: str | None,
    output: Output,
    clients: Clients,
) -> None:
    """Talk with a model.

    Each line is a message; /help lists the commands. Lines can be piped in.
    """
    saved = None if resumed is None else SavedChat.read(Path(resumed) if resumed else _last())
    setup = Setup(
        model or saved.model if saved else chosen_model(model),
        saved.system if saved and system is None else system,
        dict(options),
        [load(tool) for tool in tools],
    )
    Session(clients, output, setup, [*attachments], saved.messages if saved else []).run()


class Session:
    """A chat at the terminal, or with the lines of a file.

    Args:
        clients: The clients of the services.
        output: Where answers go.
        setup: The model and its options.
        attachments: Files for the first message.
        history: The messages of an earlier conversation.
    """

    def __init__(
        self, clients: Clients, output: Output, setup: Setup, attachments: list[str], history: list[Any]
    ) -> None:
        self._clients = clients
        self._output = output
        self._setup = setup
        self._attachments = attachments
        self._conversation: Conversation = begin(clients, setup, history)
        self._interactive = sys.stdin is not None and sys.stdin.isatty()
        self._commands: dict[str, Callable[[str], None]] = {
            "/attach": self._attach,
            "/system": self._system,
            "/save": self._save,
            "/help": lambda _: write_error(_HELP),
        }

    def run(self) -> None:
        """Read messages until the end of the input or `/quit`."""
        if self._interactive:
            write_error(f"{self._setup.model}; /help lists the commands, Ctrl-D leaves")
            _edit_lines()
        going_on = True
        while going_on:
            try:
                going_on = self._turn()
            except KeyboardInterrupt:
                if not self._interactive:
                    raise
                write_error("\nCtrl-D leaves")

    def _turn(self) -> bool:
        """Read a line and do what it says; return whether there may be more."""
        line = self._read()
        if line is None or line.strip() == "/quit":
            return False
        if line.strip():
            self._take(line.strip())
        return True

    def _read(self) -> str | None:
        if not self._interactive:
            line = sys.stdin.readline() if sys.stdin is not None else ""
            return line or None
        prompt = "> "
        if not sys.stdout.isatty():  # `input` would write the prompt among the answers
            sys.stderr.write(prompt)
            sys.stderr.flush()
            prompt = ""
        try:
            return input(prompt)
        except EOFError:
            write_error("")
            return None

    def _take(self, line: str) -> None:
        """Send a line, or do what it says; at a terminal, an error does not end the chat."""
        try:
            name, _, rest = line.partition(" ")
            if line.startswith("/") and "/" not in name[1:]:
                self._commands.get(name, _unknown)(rest.strip())
            else:
                self._answer(line)
        except KeyboardInterrupt:
            if not self._interactive:
                raise
            write_error("\nstopped; the message is not in the conversation")
        except (GenwireError, click.UsageError, OSError) as error:
            if not self._interactive or isinstance(error, BrokenPipeError):
                raise
            message = error.format_message() if isinstance(error, click.UsageError) else str(error)
            write_error(f"Error: {message}")

    def _answer(self, line: str) -> None:
        pieces = self._conversation.send(line, self._attachments)
        if self._output.as_json:
            for _ in pieces:
                pass
            self._output.document(self._conversation.answer)
        else:
            write_pieces(self._output, pieces)
        self._attachments = []
        if self._conversation.remark:
            write_error(self._conversation.remark)
        with suppress(OSError):  # a chat works without a place to keep it
            self._saved().write(_last())

    def _saved(self) -> SavedChat:
        return SavedChat(self._setup.model, self._setup.system, self._conversation.messages())

    def _attach(self, name: str) -> None:
        if not Path(name).is_file() and not name.startswith("files/"):
            raise click.UsageError(f"/attach: there is no file {name!r}")
        self._attachments.append(name)
        write_error(f"{name} goes with the next message")

    def _system(self, text: str) -> None:
        if not text:
            write_error(self._setup.system or "there are no instructions")
            return
        self._setup = self._setup._replace(system=text)
        self._conversation = begin(self._clients, self._setup, self._conversation.messages())

    def _save(self, name: str) -> None:
        if not name:
            raise click.UsageError("/save: to which file?")
        self._saved().write(Path(name))
        write_error(f"saved to {name}")


def _unknown(_: str) -> None:
    raise click.UsageError("there is no such command; /help lists them")


def _last() -> Path:
    return key_store.folder() / _LAST


def _edit_lines() -> None:
    """Let lines be edited and found again with the arrow keys, where Python has readline."""
    with suppress(ImportError):
        readline: Any = import_module("readline")
        readline.parse_and_bind("set enable-bracketed-paste off")
