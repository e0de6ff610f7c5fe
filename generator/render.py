"""Renders raw clients with openapi-python-client's parser and project driver, and our templates."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, TemplateError, TemplateSyntaxError
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import ClassName, PythonIdentifier

from . import bundle, prose
from .classes import NamedView
from .credentials import client_docstring, credentials
from .lower import lower, lowered_path, tag
from .naming import module_name, snake_case
from .operations import OperationView, all_operations
from .otel import Tracing
from .shapes import union_type
from .source import Node, is_list

PACKAGE: Final = "genwire_raw"
_HERE: Final = Path(__file__).resolve().parent
_TEMPLATES: Final = _HERE / "templates"
_RUNTIME: Final = _HERE / "runtime"


class RenderError(Exception):
    """openapi-python-client or a formatter failed, or part of the contract was lost."""


def render(bundles: Mapping[str, Node], folder: Path) -> None:
    """Render the package of raw clients.

    Args:
        bundles: The bundled APIs.
        folder: The parent of `genwire_raw`; must not be in a project with a ruff configuration.

    Raises:
        SpecError: A schema cannot be expressed.
        RenderError: A tool failed, part of the contract was lost, or a template or runtime file has a mistake.
    """
    try:
        _render(bundles, folder)
    except TemplateSyntaxError as error:
        raise RenderError(f"{error.filename}:{error.lineno}: {error.message}") from error
    except TemplateError as error:
        raise RenderError(f"{_TEMPLATES}: {error.message}") from error
    except UnicodeDecodeError as error:
        raise RenderError(f"{_HERE}: a template or a file of the runtime is not UTF-8: {error}") from error


def _render(bundles: Mapping[str, Node], folder: Path) -> None:
    package = folder / PACKAGE
    package.mkdir(parents=True)
    _copy_runtime(package / "_runtime")
    bundle.write(package / "contract", bundles)
    (package / "py.typed").touch()
    _write_root(package, list(bundles))
    for api, document in bundles.items():
        _Renderer(api, document, package / api).run()
    _format(package)


class _Renderer:
    """Renders one API."""

    def __init__(self, api: str, document: Node, folder: Path) -> None:
        schemas = document["components"]["schemas"]
        self._api = api
        self._document = document
        self._folder = folder
        self._classes = {name: NamedView(name, schema, schemas) for name, schema in schemas.items()}
        self._operations = {lowered_path(number): one for number, one in enumerate(all_operations(document))}
        self._packages = sorted({one.place[0] for one in self._operations.values()})
        self._data = self._parse()
        self._project = Project(openapi=self._data, config=_config(folder), custom_template_path=_TEMPLATES)
        self._project.env.filters["py"] = repr
        self._project.env.globals.update(self._names())

    def run(self) -> None:
        with redirect_stdout(StringIO()):  # it tells where it writes to
            _refuse(self._project.build())
        api = self._folder / "api"
        for collection in self._data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                module = self._operation(endpoint).place[1]
                made = api / collection.tag / f"{endpoint.name}.py"
                made.rename(made.with_name(f"{module}.py"))
        for number, package in enumerate(self._packages):
            (api / tag(number)).rename(api / package)
        for view in self._classes.values():
            if view.kind == "union":
                self._write(f"models/{view.module}.py", "union.py.jinja", view=view)
        if names := _any_types(self._document, self._operations.values()):
            self._write("any_types.py", "any_types.py.jinja", names=names)
        if otel := self._document.get("x-otel"):
            self._write("telemetry.py", "telemetry.py.jinja", otel=Tracing(otel, self._operations.values()))
        hosted = [one for one in self._operations.values() if one.model_id]
        if hosted:
            models: dict[str, Any] = self._document.get("x-models", {})
            named = sorted(name for name, model in models.items() if model.get("json") == "named")
            self._write("model_registry.py", "model_registry.py.jinja", hosted=hosted, named=named)

    def _parse(self) -> GeneratorData:
        """Parse the document; class names are the contract's, and a lost part is an error."""
        data = GeneratorData.from_dict(lower(self._document), config=_config(self._folder))
        if isinstance(data, GeneratorError):
            raise RenderError(_text(data))
        _refuse(data.errors)
        collections = data.endpoint_collections_by_tag
        _refuse(error for collection in collections.values() for error in collection.parse_errors)
        for made in (*data.models, *data.enums):
            name = made.name.get_untrusted_value().rpartition("/")[2]
            made.class_info.name = str.__new__(ClassName, name)
            made.class_info.module_name = str.__new__(PythonIdentifier, module_name(name))
        _compare(
            "schema",
            {name for name, view in self._classes.items() if view.kind != "union"},
            {made.class_info.name for made in (*data.models, *data.enums)},
        )
        _compare(
            "operation",
            {one.id for one in self._operations.values()},
            {self._operation(one).id for collection in collections.values() for one in collection.endpoints},
        )
        return data

    def _operation(self, endpoint: Endpoint) -> OperationView:
        return self._operations[endpoint.path.get_untrusted_value()]

    def _names(self) -> dict[str, Any]:
        """Return the names available to templates."""
        places = sorted(one.place for one in self._operations.values())
        accepted = credentials(self._document)
        return {
            "api": self._api,
            "title": prose.escaped(" ".join(self._document["info"]["title"].split())),
            "base_url": self._document["servers"][0]["url"],
            "error_codes": self._document.get("x-error-codes", {}),
            "credentials": accepted,
            "secrets": tuple(one.header for one in accepted if one.is_secret),
            "client_docstring": client_docstring(self._document),
            "classes": sorted(self._classes.values(), key=lambda view: view.name),
            "packages": self._packages,
            "package_of": {tag(number): package for number, package in enumerate(self._packages)},
            "verbs": {
                package: [verb for place, verb in places if place == package] for package in self._packages
            },
            "named": self._classes.__getitem__,
            "operation": self._operation,
            "kinds": {name: view.kind for name, view in self._classes.items()},
            "union_type": union_type,
            "module_name": module_name,
            "snake_case": snake_case,
        }

    def _write(self, path: str, template: str, **names: Any) -> None:
        text = self._project.env.get_template(template).render(**names)
        (self._folder / path).write_text(text, encoding="utf-8")


def _config(folder: Path) -> Config:
    return Config.from_sources(
        ConfigFile(post_hooks=[]),
        MetaType.NONE,
        document_source=folder / "openapi.json",
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder,
    )


def _refuse(errors: Iterable[GeneratorError]) -> None:
    found = [_text(error) for error in errors]
    if found:
        raise RenderError("\n".join(found))


def _text(error: GeneratorError) -> str:
    return f"openapi-python-client: {error.header}: {error.detail or ''}".strip()


def _compare(what: str, expected: set[str], made: set[str]) -> None:
    if lost := expected - made:
        raise RenderError(f"openapi-python-client lost the {what} {', '.join(sorted(lost))}")


def _any_types(document: Node, operations: Iterable[OperationView]) -> list[str]:
    """Return the schemas that may appear in open fields."""
    names = {name for one in operations for name in one.long_running or ()}
    ahead: list[Any] = [document["components"]["schemas"]]
    while ahead:
        value = ahead.pop()
        ahead += value if is_list(value) else value.values() if isinstance(value, Node) else ()
        names |= set(value.get("x-any-types", ())) if isinstance(value, Node) else set()
    return sorted(names)


def _copy_runtime(folder: Path) -> None:
    folder.mkdir()
    for path in sorted(_RUNTIME.glob("*.py")):
        header = f"# Made by `python codegen.py` from generator/runtime/{path.name}. Do not edit.\n"
        (folder / path.name).write_text(header + path.read_text(encoding="utf-8"), encoding="utf-8")


def _write_root(package: Path, apis: list[str]) -> None:
    environment = Environment(  # noqa: S701 - Python, not HTML
        loader=FileSystemLoader(_TEMPLATES), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    text = environment.get_template("root_init.py.jinja").render(apis=apis)
    (package / "__init__.py").write_text(text, encoding="utf-8")


def _format(package: Path) -> None:
    """Format with this environment's ruff, without configuration, for the same bytes on every machine."""
    common = (
        "--isolated",
        "--no-cache",
        "--line-length",
        str(prose.WIDTH),
        "--exclude",
        "_runtime",
        str(package),
    )
    imports = ("--fix-only", "--select", "F401,I", "--config", "lint.isort.split-on-trailing-comma=false")
    for arguments in (
        ("check", *imports, "--target-version", "py311", *common),
        ("format", "--config", "format.skip-magic-trailing-comma=true", *common),
    ):
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RenderError(f"ruff {arguments[0]}: {done.stderr.strip() or done.stdout.strip()}")
