"""The processes of a benchmark, seen from outside: the server of canned answers, workers, and fresh processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from environments import Environment

HERE: Final = Path(__file__).resolve().parent


@contextmanager
def serving(*arguments: str) -> Generator[str]:
    """The origin of a server of canned answers."""
    with _started([sys.executable, str(HERE / "server.py"), *arguments], last_cpu=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


class Worker:
    """A process that measures one side again and again.

    Args:
        side: A module of `sides`.
        environment: Where it runs.
        origin: Of the server of canned answers.
    """

    def __init__(self, side: str, environment: Environment, origin: str) -> None:
        command = [*environment.python, str(HERE / "worker.py"), side, origin]
        self._process = _started(command, environment.variables, stdin=subprocess.PIPE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._process:
            self._process.terminate()

    def measure(self, job: str) -> float | None:
        """Microseconds of CPU for one unit of an item; None if the side cannot do it.

        Args:
            job: The item, with `:VARIANT` for another way than the usual one.

        Raises:
            RuntimeError: The process ended, and has said why.
        """
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{job}\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{job} failed")
        figure: float | None = json.loads(line)
        return figure


def report_of(script: str, environment: Environment, *arguments: str) -> Any:
    """The JSON that a script prints in a process of its own.

    Raises:
        RuntimeError: The process failed, and has said why.
    """
    command = [*environment.python, str(HERE / script), *arguments]
    with _started(command, environment.variables) as process:
        output, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"{script} {' '.join(arguments)} failed")
    return json.loads(output)


def _started(
    command: list[str],
    variables: Mapping[str, str] | None = None,
    *,
    stdin: int | None = None,
    last_cpu: bool = False,
) -> subprocess.Popen[str]:
    process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, text=True, env=variables)
    cpus = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_setaffinity") else []
    if len(cpus) > 1:  # servers stay off the clients' CPU
        os.sched_setaffinity(process.pid, {cpus[-1 if last_cpu else 0]})
    return process
