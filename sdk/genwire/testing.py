"""The emulator in tests: start it on a free port, control it, stop it."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import fields
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, Final

import httpx

from ._core.missing_extra import missing_extra

if TYPE_CHECKING:
    from .emulator.settings import Settings

_START_SECONDS: Final = 60.0
_STOP_SECONDS: Final = 10.0
_ANNOUNCEMENT: Final = "genwire emulator listening on "


class EmulatorError(RuntimeError):
    """The emulator did not start, or refused an instruction."""


class Emulator:
    """A running emulator, and its control plane (docs/emulator.md).

    Args:
        url: Base URL of both services.
        key: What the control plane asks for, where keys are checked.
    """

    def __init__(self, url: str, key: str | None = None) -> None:
        self.url = url
        # There is no TLS here; loading certificates for it would take most of the time of making a client.
        no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._control = httpx.Client(
            base_url=f"{url}/_emulator/",
            headers={} if key is None else {"x-goog-api-key": key},
            trust_env=False,
            timeout=30.0,
            verify=no_certificates,
        )

    @property
    def cloudflare_url(self) -> str:
        """Return the base URL for clients of Workers AI."""
        return f"{self.url}/client/v4"

    def reset(self) -> None:
        """Return to the state of the start: no data, no faults, no recorded requests."""
        self._request("POST", "reset")

    def seed(self, *tuned_models: dict[str, Any]) -> list[dict[str, Any]]:
        """Add tuned models that are ACTIVE at once.

        Args:
            tuned_models: TunedModel messages as they are sent to tunedModels.create, each with an `id` if it is to have
                a certain one.

        Returns:
            The tuned models.
        """
        made: list[dict[str, Any]] = self._request("POST", "seed", {"tunedModels": tuned_models})[
            "tunedModels"
        ]
        return made

    def tuning(self, *, mode: str | None = None, seconds: float | None = None) -> None:
        """Set how tunings advance that start from now on.

        Args:
            mode: `immediate`, `timed` or `manual`.
            seconds: How long a timed tuning takes.
        """
        self._advance("tuning", mode, seconds)

    def step_tuning(self, steps: int | None = None, *, model: str | None = None) -> list[dict[str, Any]]:
        """Advance tunings that started in `manual` mode.

        Args:
            steps: How many steps; all that remain if None.
            model: Name of the one tuned model to advance; all of them if None.

        Returns:
            For each tuning its `model`, and the steps `completed` of the `total`.
        """
        runs: list[dict[str, Any]] = self._request("POST", "tuning/step", {"steps": steps, "model": model})[
            "runs"
        ]
        return runs

    def operations(self, *, mode: str | None = None, seconds: float | None = None) -> None:
        """Set how operations and batches advance that start from now on; tunings have `tuning`.

        Args:
            mode: `immediate`, `timed` or `manual`.
            seconds: How long a timed operation takes.
        """
        self._advance("operations", mode, seconds)

    def step_operations(self, steps: int | None = None, *, name: str | None = None) -> list[dict[str, Any]]:
        """Advance operations and batches that started in `manual` mode.

        Args:
            steps: How many steps; all that remain if None. A step of a batch is a request; other operations have one.
            name: Name of the operation or batch to advance; all of them if None.

        Returns:
            For each its `name`, and the steps `completed` of the `total`.
        """
        advanced: list[dict[str, Any]] = self._request(
            "POST", "operations/step", {"steps": steps, "name": name}
        )["operations"]
        return advanced

    def fault(self, kind: str, **more: Any) -> int:
        """Order a fault.

        Args:
            kind: `status`, `redirect`, `reset`, `cut`, `stall`, `garble`, `slow` or `delay`.
            more: `operation`, `count`, `skip` and the other fields that docs/emulator.md lists for the kind.

        Returns:
            Its id.
        """
        ordered: int = self._request("POST", "faults", {"kind": kind, **more})["id"]
        return ordered

    def faults(self) -> list[dict[str, Any]]:
        """Return the ordered faults, each with the number of times it has `fired`."""
        ordered: list[dict[str, Any]] = self._request("GET", "faults")["faults"]
        return ordered

    def clear_faults(self) -> None:
        """Delete all faults."""
        self._request("DELETE", "faults")

    def quota(
        self,
        model: str | None = None,
        *,
        rpm: int | None = None,
        tpm: int | None = None,
        rpd: int | None = None,
    ) -> None:
        """Set how much a model takes from now on.

        Args:
            model: The model; every one that has no limit of its own when absent.
            rpm: Requests a minute; unlimited when absent.
            tpm: Tokens of prompts a minute; unlimited when absent.
            rpd: Requests a day; unlimited when absent.
        """
        body: dict[str, Any] = {"rpm": rpm, "tpm": tpm, "rpd": rpd}
        self._request("PUT", "quotas", body if model is None else {**body, "model": model})

    def quotas(self) -> dict[str, list[dict[str, Any]]]:
        """Return the `quotas` of models, and what is `used` of them."""
        shown: dict[str, list[dict[str, Any]]] = self._request("GET", "quotas")
        return shown

    def clear_quotas(self) -> None:
        """Lift all quotas."""
        self._request("DELETE", "quotas")

    def requests(self, operation: str | None = None) -> list[dict[str, Any]]:
        """Return the last requests, oldest first, without secrets.

        Args:
            operation: Id of the operation whose requests to return; all operations if None.
        """
        recorded: list[dict[str, Any]] = self._request("GET", "requests")["requests"]
        return [one for one in recorded if operation in (None, one["operation"])]

    def coverage(self) -> dict[str, int]:
        """Return the number of requests to each operation."""
        used: dict[str, int] = self._request("GET", "coverage")["operations"]
        return used

    def close(self) -> None:
        """Close the connection to the control plane; the emulator keeps running."""
        self._control.close()

    def _advance(self, path: str, mode: str | None, seconds: float | None) -> None:
        given = {"mode": mode, "seconds": seconds}
        self._request("PUT", path, {name: value for name, value in given.items() if value is not None})

    def _request(self, method: str, path: str, body: Any = None) -> Any:
        if method != "GET":
            body = body or {}  # the control plane takes nothing but JSON, which no foreign web page can send
        response = self._control.request(method, path, json=body)
        if response.is_error:
            raise EmulatorError(response.json().get("error", response.text))
        return response.json()


@contextmanager
def emulator(*, child: bool = False, **settings: Any) -> Generator[Emulator]:
    """Run an emulator on a free port for as long as the context lasts.

    Args:
        child: Whether it runs in a process of its own; otherwise it runs in a thread of this one.
        settings: Fields of `genwire.emulator.Settings`. Tuning and operations are `immediate` by default.

    Yields:
        The emulator, ready for requests.

    Raises:
        EmulatorError: It did not start, or is not installed: the message names the extra.
        ValueError: A setting has an invalid value.
    """
    from .emulator.settings import Settings

    given: dict[str, Any] = {"tuning": "immediate", "operations": "immediate", **settings}
    chosen = Settings(**given)
    with _child(chosen) if child else _thread(chosen) as url:
        running = Emulator(url, next(iter(chosen.keys), None))
        try:
            yield running
        finally:
            running.close()


@contextmanager
def _thread(settings: Settings) -> Generator[str]:
    try:
        from .emulator import EngineError, StateError, create_app
        from .emulator.server import Server, bind, url_of
    except ModuleNotFoundError as error:
        raise EmulatorError(missing_extra(error, "the emulator", "emulator")) from None

    with bind("127.0.0.1", 0) as listener:
        try:
            app = create_app(settings)
        except (EngineError, StateError) as error:
            raise EmulatorError(str(error)) from None
        started = threading.Event()
        server = Server(app, started.set)
        thread = threading.Thread(
            target=lambda: asyncio.run(server.serve(sockets=[listener])), name="genwire-emulator", daemon=True
        )
        thread.start()
        try:
            if not started.wait(_START_SECONDS):
                raise EmulatorError(f"the emulator did not start in time ({_START_SECONDS:g} s)")
            yield url_of(listener)
        finally:
            server.should_exit = True
            thread.join(_STOP_SECONDS)


@contextmanager
def _child(settings: Settings) -> Generator[str]:
    command = [sys.executable, "-m", "genwire.emulator", "--port", "0", *_options(settings)]
    with (
        TemporaryFile("w+") as errors,
        subprocess.Popen(  # noqa: S603 - our own module, with options that are not for a shell
            command, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as process,
    ):
        assert process.stdout is not None
        try:
            line = process.stdout.readline().strip()
            if not line.startswith(_ANNOUNCEMENT):
                process.wait(_STOP_SECONDS)
                errors.seek(0)
                message = errors.read().strip().removeprefix("Error: ")
                raise EmulatorError(message or "the emulator ended before it had started")
            yield line.removeprefix(_ANNOUNCEMENT)
        finally:
            process.terminate()
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _options(settings: Settings) -> Iterator[str]:
    """Yield the command-line options of the settings that differ from the defaults."""
    from .emulator.settings import limits_of

    for field in fields(settings):
        value: Any = getattr(settings, field.name)
        if value == field.default:
            continue
        name = "--" + field.name.replace("_", "-")
        if isinstance(value, bool):
            yield name if value else name.replace("--", "--no-", 1)
        elif field.name in _LIMITS:
            for model, limit in limits_of(value).items():
                yield from (name, f"{model}={limit}")
        elif field.name in _REPEATED:
            for one in value:
                yield from ("--" + _REPEATED[field.name], one)
        else:
            yield from (name, str(value))


_LIMITS: Final = ("rpm", "tpm", "rpd")
_REPEATED: Final = {"keys": "key", "serve_models": "serve-model", "allow_hosts": "allow-host"}
