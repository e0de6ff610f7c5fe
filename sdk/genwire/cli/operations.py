"""`genwire operations`: what goes on at the service."""

from __future__ import annotations

import click

from .clients import Clients
from .options import UTF8, common
from .output import Output
from .waiting import follow


@click.group()
def operations() -> None:
    """Show, list and wait for long-running operations."""


@operations.command()
@click.argument("name", type=UTF8)
@common
def get(*, name: str, output: Output, clients: Clients) -> None:
    """Show an operation, as it is now."""
    output.document(clients.google().operations.get(name).raw.to_dict())


@operations.command()
@click.argument("name", type=UTF8)
@click.option(
    "--within", type=click.FloatRange(0, min_open=True), help="Seconds to wait. [default: no limit]"
)
@common
def wait(*, name: str, within: float | None, output: Output, clients: Clients) -> None:
    """Wait for an operation, and print its result.

    Of a tuning, the loss curve is drawn meanwhile, and the result is the tuned model's name.
    """
    operation = clients.google().operations.get(name)
    follow(operation, output, within=within)
    made = operation.result()
    output.result(made.to_dict(), made.name)


@operations.command("list")
@click.argument("tuned_model", type=UTF8)
@common
def list_operations(*, tuned_model: str, output: Output, clients: Clients) -> None:
    """List the operations of a tuned model: name, and whether they have ended."""
    output.rows(
        (
            one.raw.to_dict(),
            (one.name, "running" if not one.done else "done" if one.error is None else "failed"),
        )
        for one in clients.google().operations.list(tuned_model)
    )
