"""`genwire ask`: one question, one answer."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from .answer_schema import read_schema
from .clients import Clients, chosen_model
from .conversation import Setup
from .conversation_choice import begin
from .importing import load
from .options import SETTING, UTF8, common, model_option
from .output import Output
from .standard_input import prompt_of


def conversation_options(command: Any) -> Any:
    """Give a command the options that `ask` and `chat` share."""
    for option in (
        click.option(
            "--tools",
            "tools",
            type=UTF8,
            multiple=True,
            metavar="MODULE:FUNCTION",
            help="Python function that the model may call; may be repeated.",
        ),
        click.option(
            "-o",
            "--option",
            "options",
            type=SETTING,
            multiple=True,
            help="Option of the service: temperature=0.2; may be repeated.",
        ),
        click.option(
            "-a",
            "--attach",
            "attachments",
            type=click.Path(),
            multiple=True,
            metavar="FILE",
            help="File that goes with the prompt, or files/NAME of an uploaded one; may be repeated.",
        ),
        click.option("-s", "--system", type=UTF8, help="Instructions to the model."),
        model_option("Model; @cf/... is one of Workers AI. [default: $GENWIRE_MODEL or gemini-flash-latest]"),
    ):
        command = option(command)
    return command


@click.command()
@click.argument("prompt", nargs=-1, type=UTF8)
@conversation_options
@click.option(
    "--schema",
    type=UTF8,
    help="What the answer is: 'name, age int', a JSON Schema or the file of one, or module:Class.",
)
@common
def ask(
    *,
    prompt: tuple[str, ...],
    model: str | None,
    system: str | None,
    attachments: tuple[str, ...],
    schema: str | None,
    options: tuple[tuple[str, Any], ...],
    tools: tuple[str, ...],
    output: Output,
    clients: Clients,
) -> None:
    """Ask a model, and print its answer as it comes.

    What is piped in joins the PROMPT; `-` waits for it however long it takes.
    """
    setup = Setup(
        chosen_model(model),
        system,
        dict(options),
        [load(tool) for tool in tools],
        None if schema is None else read_schema(schema),
    )
    text = prompt_of(prompt)
    conversation = begin(clients, setup)
    pieces = conversation.send(text, [*attachments])
    if output.as_json:
        for _ in pieces:
            pass
        output.document(conversation.answer)
    elif schema is not None:
        _write_value(output, pieces)
    else:
        write_pieces(output, pieces)
    if conversation.remark:
        output.note(conversation.remark)


def write_pieces(output: Output, pieces: Any) -> None:
    """Write text as it comes, and end its last line, also when something goes wrong in the middle."""
    last = ""
    try:
        for piece in pieces:
            if piece:
                output.text(piece)
                last = piece
    except BrokenPipeError:
        raise
    except BaseException:
        if last and not last.endswith("\n") and sys.stdout.isatty():
            output.text("\n")
        raise
    if last and not last.endswith("\n"):
        output.text("\n")


def _write_value(output: Output, pieces: Any) -> None:
    """Write an answer in JSON, indented; as it came if it is not what was asked for."""
    text = ""
    try:
        for piece in pieces:
            text += piece
    finally:
        try:
            output.document(json.loads(text))
        except ValueError:
            if text:
                output.line(text)
