"""Bundles an API's spec files into one OpenAPI document.

Schemas of all files go to `#/components/schemas`; references to path items, parameters and responses
are inlined; each file of `models/` becomes an operation. Paths and schemas are sorted, and
their contents keep their order, so the same files always give the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from .form import check_form
from .source import ContractError, Node, SpecError, is_list, read

APIS: Final = ("generativelanguage", "workers_ai")
SPECS: Final = Path(__file__).resolve().parent.parent / "specs"
SCHEMA_REF: Final = "#/components/schemas/"
METHODS: Final = ("get", "put", "post", "patch", "delete")

# The operation that those of Workers AI's models are copies of, each with schemas of its own.
RUN: Final = "ai.run"

_SCHEMA_KEYS: Final = ("schema", "schemas", "x-item-schema")
_SUBSCHEMAS: Final = ("items", "additionalProperties", "oneOf", "anyOf", "allOf")
_SIBLINGS: Final = ("description", "readOnly", "writeOnly", "deprecated")
_JSON: Final = "application/json"
_EVENTS: Final = "text/event-stream"
_MODEL_VALUES: Final = ("x-input", "x-output", "x-chunk")
_MODEL_KEYS: Final = frozenset(
    {"x-model", "title", "description", "x-source", "$defs", "x-input", "x-output", "x-chunk", "deprecated"}
)


def load(api: str, root: Path = SPECS) -> Node:
    """Bundle one API.

    Args:
        api: A folder of `root`.
        root: The folder of the contract.

    Returns:
        An OpenAPI 3.1 document. Its mappings carry their file and line.

    Raises:
        ContractError: All mistakes: a missing file, a file that is not YAML, a value of the wrong kind, a
            `$ref` without a target, a schema name used twice, an unused schema.
    """
    bundler = _Bundler(root, api)
    try:
        return bundler.document()
    except SpecError as error:
        raise ContractError([*bundler.mistakes, error]) from error


def load_all(root: Path = SPECS) -> dict[str, Node]:
    """Bundle every API.

    Raises:
        ContractError: The mistakes of all APIs, as for `load`.
    """
    bundles: dict[str, Node] = {}
    mistakes: list[SpecError] = []
    for api in APIS:
        try:
            bundles[api] = load(api, root)
        except ContractError as error:
            mistakes += error.errors
    if mistakes:
        raise ContractError(mistakes)
    return bundles


def dump(document: Mapping[str, Any]) -> str:
    """Return a bundle as JSON text."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def write(folder: Path, bundles: Mapping[str, Mapping[str, Any]]) -> None:
    """Write each bundle to `API.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    for api, document in bundles.items():
        (folder / f"{api}.json").write_text(dump(document), encoding="utf-8")


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Yield the path, method and operation of each operation in a bundle."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def ref_name(schema: Mapping[str, Any]) -> str | None:
    """Return the name of the schema that a bundled schema refers to, or None."""
    ref = schema.get("$ref")
    return str(ref).removeprefix(SCHEMA_REF) if ref is not None else None


class _Bundler:
    """Bundles one API.

    Attributes:
        mistakes: The mistakes so far; bundling continues after one, so that all are reported at once.
    """

    def __init__(self, root: Path, api: str) -> None:
        self.mistakes: list[SpecError] = []
        self._root = root.resolve()
        self._folder = self._root / api
        self._files: dict[Path, Node] = {}
        self._names: dict[tuple[Path, str], str] = {}
        self._taken: set[str] = set()
        self._schemas: dict[str, Node] = {}

    def document(self) -> Node:
        self._read_files()
        main = self._folder / "openapi.yaml"
        source = self._read(main)
        shared = sorted((self._folder / "schemas").glob("*.yaml"))
        models = {path: self._read(path) for path in sorted((self._folder / "models").glob("*.yaml"))}
        for model in models.values():
            self.mistakes += _model_mistakes(model)
        self._refuse()
        for path in shared:
            self._claim(path, self._read(path), "", "")
        for path, model in models.items():
            self._claim(path, model.get("$defs", model.like({})), "$defs/", model["title"])
        for path in shared:
            self._schemas |= self._hoisted(path, self._read(path), "")
        parts = {path: self._model_schemas(path, model) for path, model in models.items()}
        document = source.like({key: self._inline(value, main) for key, value in source.items()})
        paths, components = (document.get(key) for key in ("paths", "components"))
        if not isinstance(paths, Node) or not isinstance(components, Node):
            raise source.error("an API needs paths and components")
        self._refuse()
        for path, model in models.items():
            try:
                self._add_model(path, model, parts[path], paths)
            except SpecError as error:
                self.mistakes.append(error)
        self._refuse()
        document["paths"] = paths.like(dict(sorted(paths.items())))
        self._check_reached([document["paths"], components])
        self._refuse()
        components["schemas"] = source.like(dict(sorted(self._schemas.items())))
        return document

    def _read_files(self) -> None:
        """Read every file and check its form."""
        for path in sorted(self._folder.rglob("*.yaml")):
            try:
                self.mistakes += check_form(self._read(path), _kind(path))
            except SpecError as error:
                self.mistakes.append(error)
        self._refuse()

    def _refuse(self) -> None:
        if self.mistakes:
            unique = {str(error): error for error in self.mistakes}  # what is in place twice is wrong twice
            raise ContractError(list(unique.values()))

    def _check_reached(self, roots: list[Any]) -> None:
        """Report unused schemas; openapi.yaml lists those that only travel in open fields."""
        reached: set[str] = set()
        ahead = list(roots)
        while ahead:
            value = ahead.pop()
            ahead += value.values() if isinstance(value, Node) else value if is_list(value) else ()
            if isinstance(value, Node) and (name := ref_name(value)) not in reached and name in self._schemas:
                reached.add(name)
                ahead.append(self._schemas[name])
        self.mistakes += [
            schema.error(f"nothing refers to {name}: use it, or list it in openapi.yaml's components")
            for name, schema in sorted(self._schemas.items())
            if name not in reached
        ]

    def _read(self, path: Path) -> Node:
        if path not in self._files:
            self._files[path] = read(path, path.relative_to(self._root.parent).as_posix())
        return self._files[path]

    def _claim(self, path: Path, holder: Node, prefix: str, title: str) -> None:
        """Register the names of the schemas in a file."""
        for key in holder:
            name = title + key
            if name in self._taken:
                self.mistakes.append(holder.error(f"the schema name {name} is taken", key))
            self._names[path, prefix + key] = name
            self._taken.add(name)

    def _hoisted(self, path: Path, holder: Node, title: str) -> dict[str, Node]:
        return {title + key: self._schema(schema, path) for key, schema in holder.items()}

    # What is referred to

    def _target(self, node: Node, path: Path) -> tuple[Path, str, Any]:
        """Return the file, pointer and value of a `$ref`."""
        ref = node["$ref"]
        if not isinstance(ref, str) or "#/" not in ref:
            raise node.error(f"$ref {ref!r} must be FILE#/NAME or #/NAME", "$ref")
        file, _, pointer = ref.partition("#/")
        target = (path.parent / file).resolve() if file else path
        if not target.is_relative_to(self._root) or not target.is_file():
            raise node.error(f"$ref {ref!r}: the contract has no file {file}", "$ref")
        value: Any = self._read(target)
        for step in pointer.split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(value, Node) or key not in value:
                raise node.error(f"$ref {ref!r}: there is no {key} in {self._read(target).file}", "$ref")
            value = value[key]
        return target, pointer, value

    def _inline(self, value: Any, path: Path, trail: tuple[str, ...] = ()) -> Any:
        """Inline the references in a part of the document that is not a schema."""
        if is_list(value):
            return [self._inline(item, path, trail) for item in value]
        if not isinstance(value, Node):
            return value
        if "$ref" in value:
            try:
                target, place, found = self._in_place(value, path, trail)
            except SpecError as error:
                self.mistakes.append(error)
                return value.like({})
            return self._inline(found, target, (*trail, place))
        return value.like(
            {
                key: self._schemas_in(key, item, path)
                if key in _SCHEMA_KEYS
                else self._inline(item, path, trail)
                for key, item in value.items()
            }
        )

    def _in_place(self, value: Node, path: Path, trail: tuple[str, ...]) -> tuple[Path, str, Any]:
        """Return the file, place and value that replace a `$ref`."""
        if len(value) > 1:
            raise value.error("a $ref to something other than a schema must be the only key", "$ref")
        target, pointer, found = self._target(value, path)
        place = f"{target}#/{pointer}"
        if place in trail:
            raise value.error(f"$ref {value['$ref']!r} leads back to itself", "$ref")
        return target, place, found

    def _schema(self, value: Any, path: Path) -> Any:
        """Return a schema with its references to named schemas rewritten."""
        if is_list(value):
            return [self._schema(item, path) for item in value]
        if not isinstance(value, Node):
            return value
        result = value.like({key: self._schema_part(key, item, path) for key, item in value.items()})
        if "$ref" in value:
            try:
                result["$ref"] = SCHEMA_REF + self._name_of(value, path)
            except SpecError as error:
                self.mistakes.append(error)
                return value.like({})
        return result

    def _name_of(self, value: Node, path: Path) -> str:
        """Return the name of the schema that a `$ref` points to."""
        for key in value:
            if key not in _SIBLINGS and key != "$ref" and not key.startswith("x-"):
                raise value.error(f"{key!r} beside a $ref has no effect", key)
        target, pointer, _ = self._target(value, path)
        name = self._names.get((target, pointer))
        if name is None:
            raise value.error(f"$ref {value['$ref']!r} does not lead to a named schema", "$ref")
        return name

    def _schemas_in(self, key: str, value: Any, path: Path) -> Any:
        if key == "schemas" and isinstance(value, Node):
            return value.like({name: self._schema(item, path) for name, item in value.items()})
        return self._schema(value, path)

    def _schema_part(self, key: str, value: Any, path: Path) -> Any:
        if key == "properties" and isinstance(value, Node):
            return value.like({name: self._schema(item, path) for name, item in value.items()})
        return self._schema(value, path) if key in _SUBSCHEMAS else value

    # Workers AI's models

    def _model_schemas(self, path: Path, model: Node) -> Mapping[str, Node]:
        """Return a model's input and output schemas, and bundle its named schemas."""
        self._schemas |= self._hoisted(path, model.get("$defs", model.like({})), model["title"])
        return {key: self._schema(model[key], path) for key in _MODEL_VALUES if key in model}

    def _add_model(self, path: Path, model: Node, parts: Mapping[str, Node], paths: Node) -> None:
        """Add a model's operation, a copy of the one that runs any model."""
        template_path, method, template = _template(model, paths)
        parameter = template_path[template_path.rindex("{") :]
        operation = _copy(template)
        operation |= {
            "operationId": f"{RUN}.{identifier(path.stem)}",
            "summary": f"Runs {model['x-model']}.",
            "description": model["description"],
            "x-source": model["x-source"],
            "x-model": model["x-model"],
        }
        if model.get("deprecated"):
            operation["deprecated"] = True
        operation["requestBody"]["content"][_JSON]["schema"] = parts["x-input"]
        content = operation["responses"]["200"]["content"]
        content[_JSON]["schema"] = self._answer(model, operation, content[_JSON]["schema"], parts["x-output"])
        if "x-chunk" in model:
            if _EVENTS not in content:
                raise model.error(f"x-chunk: {RUN} does not stream", "x-chunk")
            content[_EVENTS]["x-item-schema"] = parts["x-chunk"]
        else:
            content.pop(_EVENTS, None)
            operation.pop("x-streaming", None)
        item = _copy(paths[template_path])
        for holder in (item, operation):
            if "parameters" in holder:
                holder["parameters"] = [
                    one for one in holder["parameters"] if f"{{{one.get('name')}}}" != parameter
                ]
        model_path = template_path.replace(parameter, model["x-model"])
        if model_path in paths:
            raise model.error(f"{model['x-model']} has another file already", "x-model")
        paths[model_path] = model.like({**item, method: model.like(operation)})

    def _answer(self, model: Node, operation: Node, schema: Node, output: Node) -> Node:
        """Return the schema of a model's answer: the operation's envelope around the model's result."""
        field = operation.get("x-envelope")
        if field is None:
            return output
        envelope = _copy(self._schemas.get(ref_name(schema) or "", schema))
        if field not in envelope.get("properties", {}):
            raise operation.error(f"x-envelope: the answer has no field {field!r}", "x-envelope")
        names = [f"{model['title']}{word}" for word in ("Response", "Answer", "RunAnswer")]
        name = next((one for one in names if one not in self._taken), None)
        if name is None:
            raise model.error(f"the schema names {', '.join(names)} are taken", "title")
        self._taken.add(name)
        described = {
            key: value for key, value in envelope["properties"][field].items() if key == "description"
        }
        envelope["properties"][field] = output.like({**described, **output})
        envelope |= {"description": f"What {model['x-model']} answers.", "x-source": model["x-source"]}
        self._schemas[name] = model.like(envelope)
        return output.like({"$ref": SCHEMA_REF + name})


def identifier(text: str) -> str:
    """Return a Python identifier: `llama-3.2-3b-instruct` gives `llama_3_2_3b_instruct`, `3b` gives `model_3b`."""
    name = re.sub("[^0-9a-z]+", "_", text.lower()).strip("_")
    return name if name[:1].isalpha() else f"model_{name}"


def _kind(path: Path) -> str:
    """Return what a spec file holds, as `form.yaml` names it."""
    named = ("openapi.yaml", "common.yaml", "models.yaml", "otel.yaml")
    return path.name if path.name in named else path.parent.name


def _model_mistakes(model: Node) -> Iterator[SpecError]:
    for key in ("x-model", "title", "description", "x-source", "x-input", "x-output"):
        if key not in model:
            yield model.error(f"a model needs {key}")
    for key in model:
        if key not in _MODEL_KEYS:
            yield model.error(f"{key!r} means nothing in a model", key)


def _template(model: Node, paths: Node) -> tuple[str, str, Node]:
    for path, method, operation in operations({"paths": paths}):
        if operation.get("operationId") == RUN and path.endswith("}"):
            answer = operation.get("responses", {}).get("200", {})
            if not all(_JSON in one.get("content", {}) for one in (operation.get("requestBody", {}), answer)):
                raise operation.error(f"{RUN} takes and gives {_JSON}, or models cannot be copies of it")
            return path, method, operation
    raise model.error(f"a model needs the operation {RUN}, with a path that ends with the model")


def _copy(value: Any) -> Any:
    if isinstance(value, Node):
        return value.like({key: _copy(item) for key, item in value.items()})
    return [_copy(item) for item in value] if is_list(value) else value
