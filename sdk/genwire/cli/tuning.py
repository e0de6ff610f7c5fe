"""`genwire tune`: tuning a model with examples from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from .clients import Clients
from .options import ROWS, UTF8, common, model_option
from .output import Output
from .standard_input import rows_file
from .waiting import follow

_SOURCE_MODEL: Final = "models/gemini-1.5-flash-001-tuning"


@click.command()
@click.argument("data", type=ROWS)
@model_option("Model to tune.", default=_SOURCE_MODEL, show_default=True)
@click.option("--id", "model_id", type=UTF8, help="Name of the new model: tunedModels/ID.")
@click.option("--display-name", type=UTF8, help="Title.")
@click.option("--description", type=UTF8, help="What the model is for.")
@click.option(
    "--epochs", "epoch_count", type=click.IntRange(1), help="Passes through the examples. [default: 5]"
)
@click.option("--batch-size", type=click.IntRange(1), help="Examples a step. [default: 4 or 16]")
@click.option("--learning-rate", type=float, help="[default: 0.001 or 0.0002]")
@click.option("--temperature", type=float, help="Default for the model's answers.")
@click.option("--input-key", default="text_input", show_default=True, type=UTF8, help="Column of the inputs.")
@click.option("--output-key", default="output", show_default=True, type=UTF8, help="Column of the outputs.")
@click.option("--watch", is_flag=True, help="Wait, and draw the loss curve meanwhile.")
@common
def tune(
    *,
    data: Path,
    model: str,
    model_id: str | None,
    watch: bool,
    output: Output,
    clients: Clients,
    **options: Any,
) -> None:
    """Tune a model.

    DATA is a CSV, JSON Lines or JSON file of examples, or `-` for one that is piped in. Prints the name of the
    operation, for `genwire operations wait`; with --watch, the name of the tuned model when it is ready.
    """
    with rows_file(data) as file:
        operation = clients.google().tuned_models.create(
            source_model=model, training_data=file, id=model_id, **options
        )
    if not watch:
        output.result(operation.raw.to_dict(), operation.name)
        return
    follow(operation, output, within=None)
    made = operation.result()
    output.result(made.to_dict(), made.name)
