"""`genwire batches`: many requests at half the price, answered within a day."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from .clients import Clients, chosen_model
from .exit_status import ExitStatus
from .options import ROWS, UTF8, common, model_option
from .output import Output
from .standard_input import rows_file


@click.group()
def batches() -> None:
    """Start, list, show, await, cancel and delete batches."""


@batches.command()
@click.argument("source", type=ROWS)
@model_option("Model. [default: $GENWIRE_MODEL or gemini-flash-latest]")
@click.option("--display-name", type=UTF8, help="Title.")
@common
def create(
    *, source: Path, model: str | None, display_name: str | None, output: Output, clients: Clients
) -> None:
    """Start a batch with the requests of a JSON Lines file; `-` is stdin.

    Prints its name.
    """
    config: Any = None if display_name is None else {"display_name": display_name}
    with rows_file(source) as file:
        job = clients.google().batches.create(model=chosen_model(model), src=file, config=config)
    output.result(job.raw.to_dict(), job.name)


@batches.command("list")
@common
def list_batches(*, output: Output, clients: Clients) -> None:
    """List the batches: name, state, model, title."""
    output.rows(
        (one.raw.to_dict(), (one.name, one.state, one.model, one.display_name))
        for one in clients.google().batches.list()
    )


@batches.command()
@click.argument("name", type=UTF8)
@common
def get(*, name: str, output: Output, clients: Clients) -> None:
    """Show a batch, as it is now."""
    output.document(clients.google().batches.get(name).raw.to_dict())


@batches.command()
@click.argument("name", type=UTF8)
@click.option(
    "--within", type=click.FloatRange(0, min_open=True), help="Seconds to wait. [default: no limit]"
)
@common
def wait(*, name: str, within: float | None, output: Output, clients: Clients) -> None:
    """Wait for a batch, and print its answers.

    They are JSON Lines, in the order of the requests. The exit status is 8 if some failed.
    """
    job = clients.google().batches.get(name)
    try:
        results = job.wait(timeout=within)
    except (KeyboardInterrupt, TimeoutError):
        output.note(f"\nit goes on; to wait again: genwire batches wait {name}")
        raise
    failed = False
    for row in (*results.values(), *results.unkeyed):
        failed = failed or row.error is not None
        answer = (
            {"response": row.response.to_dict()} if row.response is not None else {"error": str(row.error)}
        )
        output.line(json.dumps({"key": row.key, **answer}, ensure_ascii=False))
    if failed:
        sys.exit(ExitStatus.SOME_ROWS_FAILED)


@batches.command()
@click.argument("names", nargs=-1, required=True, type=UTF8)
@common
def cancel(*, names: tuple[str, ...], output: Output, clients: Clients) -> None:
    """Cancel batches; what is answered stays."""
    client = clients.google()
    for name in names:
        client.batches.cancel(name)
        output.note(f"cancelled {name}")


@batches.command()
@click.argument("names", nargs=-1, required=True, type=UTF8)
@common
def delete(*, names: tuple[str, ...], output: Output, clients: Clients) -> None:
    """Delete batches for good."""
    client = clients.google()
    for name in names:
        client.batches.delete(name)
        output.note(f"deleted {name}")
