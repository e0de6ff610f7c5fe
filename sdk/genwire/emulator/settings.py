"""The settings of an emulator."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, get_args

from .engines import EngineKind
from .quotas import EVERY, KINDS

MiB: Final = 1024 * 1024
WorkMode = Literal["immediate", "timed", "manual"]
StreamDialect = Literal["workers-ai", "openai"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings that an emulator starts with.

    Args:
        engine: What answers: `echo`, `llama` or `openai`.
        model: GGUF file of the `llama` engine; the cached default model when absent.
        upstream: Base URL of the `openai` engine's server, up to and including its `/v1`.
        upstream_model: The upstream's name of the model; its first one when absent.
        data_dir: Where state is kept; in memory when absent.
        keys: API keys and tokens to accept. When empty, none is asked for.
        allow_hosts: Names to be reached by, besides those of this machine and the address listened on; `*` for any.
        log: Whether to print a line a request to standard error.
        serve_models: Model ids to serve besides those of the catalogues and of Google's families.
        any_model: Whether Workers AI serves any id that has the form of a model's.
        rpm: Requests that each model takes a minute, or a mapping from models to that; no limit when absent.
        tpm: Tokens of prompts a minute, in the same way.
        rpd: Requests a day, in the same way.
        tuning: Whether tuning is over at once, takes `tuning_seconds`, or is stepped through the control plane.
        tuning_seconds: Seconds that a tuning takes in `timed` mode.
        operations: The same for other long-running operations and for batches; steps are `/_emulator/operations/step`.
        operation_seconds: Seconds that each of them takes in `timed` mode.
        processing_seconds: Seconds that an uploaded video stays in PROCESSING.
        min_cache_tokens: Size below which content is refused for caching.
        strict: Whether requests are refused that the services refuse beyond kinds and bounds (docs/emulator.md).
        stream_dialect: Form of Workers AI events: `workers-ai` (`response`) or `openai` (`choices`).
        encoded_model_paths: Whether Workers AI accepts `%2F` for the slashes of a model id. The service does not.
        json_comments: Whether JavaScript comments are accepted in Google bodies. The service does not.
        upload_granularity: Bytes of which all chunks of an upload but the last are multiples.
        max_body_bytes: Largest request body; uploads have `max_upload_bytes`.
        max_upload_bytes: Largest file.
        body_timeout: Seconds without a byte after which a request body is given up.
        kept_requests: How many of the last requests the control plane shows.

    Raises:
        ValueError: There is no such engine, mode or dialect, a number is too small or not finite, or a key or a model's
            name is empty.
    """

    engine: EngineKind = "echo"
    model: Path | None = None
    upstream: str | None = None
    upstream_model: str | None = None
    data_dir: Path | None = None
    keys: tuple[str, ...] = ()
    allow_hosts: tuple[str, ...] = ()
    log: bool = False
    serve_models: tuple[str, ...] = ()
    any_model: bool = False
    rpm: int | Mapping[str, int] | None = None
    tpm: int | Mapping[str, int] | None = None
    rpd: int | Mapping[str, int] | None = None
    tuning: WorkMode = "timed"
    tuning_seconds: float = 4.0
    operations: WorkMode = "timed"
    operation_seconds: float = 1.0
    processing_seconds: float = 2.0
    min_cache_tokens: int = 32
    strict: bool = True
    stream_dialect: StreamDialect = "workers-ai"
    encoded_model_paths: bool = True
    json_comments: bool = False
    upload_granularity: int = 8 * MiB
    max_body_bytes: int = 20 * MiB
    max_upload_bytes: int = 2048 * MiB
    body_timeout: float = 30.0
    kept_requests: int = 1000

    def __post_init__(self) -> None:
        for name, choices in _CHOICES.items():
            if (given := getattr(self, name)) not in choices:
                raise ValueError(f"{name} must be one of {', '.join(choices)}, not {given!r}")
        for name, least in _LEAST.items():
            if not (math.isfinite(given := getattr(self, name)) and given >= least):
                raise ValueError(f"{name} must be a finite number of at least {least}, not {given!r}")
        for name, what in (("keys", "key"), ("serve_models", "model's name")):
            if not all(one.strip() for one in getattr(self, name)):
                raise ValueError(f"a {what} must not be empty")  # such as one of a variable that is not set
        for name in KINDS:
            for model, limit in limits_of(getattr(self, name)).items():
                if limit < 0:
                    raise ValueError(f"{name} of {model} must be 0 or more, not {limit}")


def limits_of(given: int | Mapping[str, int] | None) -> Mapping[str, int]:
    """Return limits by model, with `*` for every other model."""
    if given is None:
        return {}
    if isinstance(given, int):
        return {EVERY: given}
    return {model.removeprefix("models/"): limit for model, limit in given.items()}


_LEAST: Final = {
    "tuning_seconds": 0,
    "operation_seconds": 0,
    "processing_seconds": 0,
    "min_cache_tokens": 0,
    "upload_granularity": 1,
    "max_body_bytes": 1,
    "max_upload_bytes": 1,
    "body_timeout": 0,
    "kept_requests": 0,
}
_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "engine": get_args(EngineKind),
    "tuning": get_args(WorkMode),
    "operations": get_args(WorkMode),
    "stream_dialect": get_args(StreamDialect),
}
