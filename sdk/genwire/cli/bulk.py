"""`genwire bulk`: a question for every row of a file."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import click

from .answer_schema import read_schema
from .clients import Clients, chosen_model, is_workers_ai
from .exit_status import ExitStatus
from .options import ROWS, SETTING, UTF8, common, file_names, model_option
from .output import Output
from .standard_input import rows_file


@click.command()
@click.argument("source", type=ROWS)
@click.option(
    "-o",
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help="File of the answers: .jsonl, .csv, .tsv or .parquet.",
)
@click.option("-p", "--prompt", required=True, type=UTF8, help="'Classify: {text}', or the name of a column.")
@model_option("Model; @cf/... is one of Workers AI. [default: $GENWIRE_MODEL or gemini-flash-latest]")
@click.option("-s", "--system", type=UTF8, help="Instructions to the model.")
@click.option(
    "--schema",
    type=UTF8,
    shell_complete=file_names,
    help="What the answers are: 'label, score float', a JSON Schema or the file of one, or module:Class. Its fields "
    "become columns.",
)
@click.option(
    "--option", "options", type=SETTING, multiple=True, help="Option of the service: temperature=0.2."
)
@click.option("--row-key", type=UTF8, help="Column that tells rows apart. [default: their number]")
@click.option("--concurrency", type=click.IntRange(1, 256), help="Requests at once. [default: found out]")
@click.option("--rpm", type=click.FloatRange(0, min_open=True), help="Requests a minute.")
@click.option("--tpm", type=click.FloatRange(0, min_open=True), help="Tokens a minute.")
@click.option("--budget", type=click.IntRange(1), help="Tokens of all runs together.")
@click.option("--on-error", type=click.Choice(["keep", "stop"]), default="keep", show_default=True)
@click.option("--batch", is_flag=True, help="Ask in batches: half the price, within a day.")
@click.option("--fresh", is_flag=True, help="Forget earlier answers, and write over the file.")
@click.option("--on", "engine", type=UTF8, metavar="ray[://ADDRESS]", help="Run on a cluster.")
@common
def bulk(
    *,
    source: Path,
    out: Path,
    prompt: str,
    model: str | None,
    system: str | None,
    schema: str | None,
    options: tuple[tuple[str, Any], ...],
    row_key: str | None,
    concurrency: int | None,
    rpm: float | None,
    tpm: float | None,
    budget: int | None,
    on_error: str,
    batch: bool,
    fresh: bool,
    engine: str | None,
    output: Output,
    clients: Clients,
) -> None:
    """Ask a model the same about every row of a file.

    SOURCE is a .jsonl, .csv, .tsv or .parquet file, or `-` for JSON Lines or CSV that are piped in. The same command,
    run again, goes on where it ended. The exit status is 8 if some rows failed.
    """
    chosen = chosen_model(model)
    config: Any = dict(options)
    job: Any
    settings: dict[str, Any] = {
        "model": chosen,
        "prompt": prompt,
        "response_schema": None if schema is None else read_schema(schema),
        "key": row_key,
        "concurrency": concurrency or "auto",
        "requests_per_minute": rpm,
        "tokens_per_minute": tpm,
        "budget_tokens": budget,
        "on_error": on_error,
        "via": "batch" if batch else "calls",
        "fresh": fresh,
    }
    with rows_file(source) as file, _sigterm_as_ctrl_c():
        if is_workers_ai(chosen):
            if system is not None:
                raise click.UsageError(
                    "-s is for models of Google's service; put the instructions into the prompt"
                )
            job = clients.workers_ai().bulk.run(file, out, config=config, **settings)
        else:
            if system is not None:
                config["system_instruction"] = system
            job = clients.google().bulk.generate(file, out, config=config, **settings)
        try:
            report = job.run(on=engine)
        except KeyboardInterrupt:
            output.note("\nwhat is done is kept; the same command goes on from there")
            raise
    _tell(report, output)


@contextmanager
def _sigterm_as_ctrl_c() -> Generator[None]:
    """Have a SIGTERM, by which schedulers and containers end programs, end a job in good order as Ctrl-C does."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _tell(report: Any, output: Output) -> None:
    """Write the account, and end with the status for rows that failed."""
    if output.as_json:
        account: Mapping[str, Any] = attrs.asdict(report)
        output.document({**account, "errors": dict(report.errors)})
    else:
        output.note(str(report))
    if report.failed or report.left:
        sys.exit(ExitStatus.SOME_ROWS_FAILED)
