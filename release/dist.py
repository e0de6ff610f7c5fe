"""Build what is published and check it: `make dist`.

Wheel and sdist are built twice and have to be the same bytes; their metadata, contents and links are checked; each
extra is installed into an empty environment and tried on every Python that is here; the SBOM and the licences are those
of everything that `genwire[all]` installs.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from email import message_from_bytes
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
DIST: Final = ROOT / "dist"
PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
TOP_LEVEL: Final = {"genwire", "genwire_raw"}
TYPED: Final = {"genwire/py.typed", "genwire_raw/py.typed"}
# What may be installed beside an Apache-2.0 package, by the SPDX expression or the classifier's words.
LICENCES: Final = re.compile(
    r"Apache|MIT|BSD|ISC|PSF|Python Software Foundation|Python-2\.0|MPL|Mozilla|Unlicense|CNRI|HPND",
    re.IGNORECASE,
)
# A program for each extra, which uses what the extra is for.
SMOKE: Final[Mapping[str, str]] = {
    "": "import genwire; genwire.GenerativeLanguage(api_key='k').close()",
    "aiohttp": (
        "import asyncio, genwire\n"
        "asyncio.run(genwire.AsyncGenerativeLanguage(api_key='k', transport='aiohttp').aclose())"
    ),
    "emulator": (
        "import genwire, genwire.testing\n"
        "with genwire.testing.emulator(engine='echo') as running:\n"
        "    gl = genwire.GenerativeLanguage(api_key='k', base_url=running.url)\n"
        "    models = [one for one in gl.models.list() if 'generateContent' in one.supported_generation_methods]\n"
        "    assert gl.models.generate_content(model=models[0].name, contents='hello').text\n"
        "    gl.close()"
    ),
    "cli": "import subprocess, sys; subprocess.run([sys.executable, '-m', 'genwire', '--version'], check=True)",
}


class ReleaseError(Exception):
    """What is to be published is not as it should be."""


def main() -> int:
    """Build and check; the exit status is 1 if something is wrong, which one line says."""
    try:
        wheel, sdist = build()
        check_metadata(wheel, sdist)
        check_contents(wheel, sdist)
        for python in interpreters():
            for extra in SMOKE:
                try_extra(wheel, extra, python)
        bill_of_materials(wheel)
    except ReleaseError as error:
        print(f"dist: {error}", file=sys.stderr)
        return 1
    print(f"{wheel.name} and {sdist.name} are ready in dist/")
    return 0


def build() -> tuple[Path, Path]:
    """Build wheel and sdist twice, and keep them if both builds are the same."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    with TemporaryDirectory() as other:
        for folder in (DIST, Path(other)):
            run([sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], env=reproducible())
        for path in sorted(DIST.iterdir()):
            if digest(path) != digest(Path(other) / path.name):
                raise ReleaseError(f"{path.name} differs from one build to the next")
            print(f"{path.name}: the same twice, sha256 {digest(path)}")
    return next(DIST.glob("*.whl")), next(DIST.glob("*.tar.gz"))


def check_metadata(wheel: Path, sdist: Path) -> None:
    """Check what an index shows: the description, its links, the licence and the URLs."""
    run([sys.executable, "-m", "twine", "check", "--strict", str(wheel), str(sdist)])
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [one for one in archive.namelist() if one.endswith(".dist-info/METADATA")]
        metadata = message_from_bytes(archive.read(name))
    for header in (
        "License-Expression",
        "License-File",
        "Project-URL",
        "Requires-Python",
        "Description-Content-Type",
    ):
        if header not in metadata:
            raise ReleaseError(f"the metadata has no {header}")
    description = str(metadata.get_payload())
    for target in re.findall(r"\]\(([^)\s]+)\)", description):
        if not target.startswith(("https://", "#")):
            raise ReleaseError(f"README.md: the link {target} is relative, and leads nowhere on an index")


def check_contents(wheel: Path, sdist: Path) -> None:
    """Check that the wheel has the packages, all of them, and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    packages = {name for name in names if ".dist-info/" not in name}
    if strangers := {name.partition("/")[0] for name in packages} - TOP_LEVEL:
        raise ReleaseError(f"the wheel has {', '.join(sorted(strangers))} beside its packages")
    if missing := (TYPED | set(committed())) - names:
        raise ReleaseError(f"the wheel lacks {min(missing)}")
    if caches := [name for name in names if "__pycache__" in name or name.endswith(".pyc")]:
        raise ReleaseError(f"the wheel has {caches[0]}")
    with tarfile.open(sdist) as archive:
        found = {name.partition("/")[2] for name in archive.getnames()}
    if missing := {"README.md", "LICENSE", "CHANGELOG.md", "specs/README.md", "codegen.py"} - found:
        raise ReleaseError(f"the sdist lacks {min(missing)}")


def committed() -> Iterator[str]:
    """Yield the files of the packages that are committed, by their names in the wheel."""
    listed = run(["git", "ls-files", "sdk", "generated"], cwd=ROOT).splitlines()
    for line in listed:
        yield line.partition("/")[2]


def interpreters() -> list[str]:
    """Return the Pythons that are here, this one at least."""
    found = [path for version in PYTHONS if (path := shutil.which(f"python{version}")) and works(path)]
    return found or [sys.executable]


def works(python: str) -> bool:
    """Whether an interpreter starts: a version manager may have a name for one that it does not have."""
    return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0


def try_extra(wheel: Path, extra: str, python: str) -> None:
    """Install an extra into an empty environment, and use it there."""
    wanted = f"genwire[{extra}]" if extra else "genwire"
    with TemporaryDirectory() as folder:
        run([python, "-m", "venv", folder])
        inside = str(Path(folder) / "bin" / "python")
        run([inside, "-m", "pip", "install", "-q", f"{wanted} @ {wheel.as_uri()}"])
        run([inside, "-W", "error", "-c", SMOKE[extra]], cwd=Path(folder))
        version = run([inside, "-c", "import sys; print(sys.version.split()[0])"]).strip()
    print(f"{wanted} on Python {version}: works")


def bill_of_materials(wheel: Path) -> None:
    """Write the SBOM of `genwire[all]`, and check the licences of everything in it."""
    target = DIST / "genwire.cdx.json"
    with TemporaryDirectory() as folder:
        run([sys.executable, "-m", "venv", folder])
        inside = str(Path(folder) / "bin" / "python")
        constraints = ["-c", str(ROOT / "constraints.txt")]
        run([inside, "-m", "pip", "install", "-q", *constraints, f"genwire[all] @ {wheel.as_uri()}"])
        command = [sys.executable, "-m", "cyclonedx_py", "environment", "--gather-license-texts", inside]
        run([*command, "--output-reproducible", "--of", "JSON", "-o", str(target)])
    components: list[dict[str, Any]] = json.loads(target.read_text(encoding="utf-8"))["components"]
    for component in components:
        words = json.dumps(component.get("licenses", []))
        if component["name"] not in ("genwire", "pip", "setuptools") and not LICENCES.search(words):
            raise ReleaseError(
                f"{component['name']} {component.get('version')} has no licence that is known here"
            )
    print(f"{target.name}: {len(components)} packages, their licences checked")


def reproducible() -> dict[str, str]:
    """Return the environment of a build, with the time of the last commit for the times of files."""
    time = run(["git", "log", "-1", "--format=%ct"], cwd=ROOT).strip()
    return {**os.environ, "SOURCE_DATE_EPOCH": time}


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(command: list[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Run a command and return what it prints.

    Raises:
        ReleaseError: It failed.
    """
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise ReleaseError(f"{' '.join(command[:4])} ... failed: {''.join(last)}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
