"""Functions and other tools that a model may use."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from functools import partial, wraps
from typing import Any, TypeAlias, TypedDict

from genwire_raw._runtime.json_types import is_mapping, is_sequence

from ..._google.service_schema import service_schema
from ..._google.tools.functions import function_of
from ..._google.tools.results import as_response
from .. import protos
from .._choices import chooser
from .._fields import is_several
from .._own import own

Mode = protos.DynamicRetrievalConfig.Mode
ModeOptions: TypeAlias = Any  # a Mode, its number or name
to_mode: Callable[[Any], Any] = chooser("mode", Mode, "mode_")

StructType: TypeAlias = dict[str, Any]
ValueType: TypeAlias = Any
# Each a message, a mapping of its fields, or what the functions below make one of.
FunctionDeclarationType: TypeAlias = Any
GoogleSearchRetrievalType: TypeAlias = Any
ToolType: TypeAlias = Any
ToolsType: TypeAlias = Any
FunctionLibraryType: TypeAlias = Any


class ToolDict(TypedDict):
    """A tool of functions."""

    function_declarations: list[Any]


def to_schema(given: Any) -> Any:
    """A schema, from a message, or a mapping in the service's or in JSON Schema's form.

    Raises:
        ValueError: The service's form cannot express it.
    """
    given = own(given)
    if given is None or isinstance(given, protos.Schema):
        return given
    made = service_schema(_renamed(given))
    if made is None:
        raise ValueError(f"the service's schemas cannot express {given!r:.80}")
    return protos.Schema(made)


def _renamed(schema: Any) -> Any:
    """A schema's mapping without the underscores that the fields of messages have, and with the names of types."""
    if is_sequence(schema):
        return [_renamed(one) for one in schema]
    if isinstance(schema, protos.Type):
        return schema.name
    if not is_mapping(schema):
        return protos.Schema.pb(schema) if isinstance(schema, protos.Schema) else schema
    renamed = {str(key).removesuffix("_"): _renamed(value) for key, value in schema.items()}
    if isinstance(number := renamed.get("type"), int):
        renamed["type"] = protos.Type(number).name
    return renamed


class FunctionDeclaration:
    """A function that a model may ask for.

    Args:
        name: Its name.
        description: What it does.
        parameters: The schema of its arguments.
    """

    def __init__(self, *, name: str, description: str, parameters: Any = None) -> None:
        self._proto = protos.FunctionDeclaration(
            name=name, description=description, parameters=to_schema(parameters)
        )

    @property
    def name(self) -> str:
        """Its name."""
        return str(self._proto.name)

    @property
    def description(self) -> str:
        """What it does."""
        return str(self._proto.description)

    @property
    def parameters(self) -> Any:
        """The schema of its arguments."""
        return self._proto.parameters

    @classmethod
    def from_proto(cls, proto: Any) -> FunctionDeclaration:
        """The declaration in a message."""
        made = cls(name="", description="")
        made._proto = proto
        return made

    def to_proto(self) -> Any:
        """The message."""
        return self._proto

    @staticmethod
    def from_function(
        function: Callable[..., Any], descriptions: Mapping[str, str] | None = None
    ) -> CallableFunctionDeclaration:
        """The declaration of a function, from its type hints and docstring.

        Args:
            function: The function.
            descriptions: What arguments are, by their names.
        """
        declared = function_of(_declarable(function)).declaration
        made = CallableFunctionDeclaration(name=declared.name, description="", function=function)
        made._proto = protos.FunctionDeclaration(declared)
        if not function.__doc__:
            made._proto.description = ""
        for name, text in (descriptions or {}).items():
            if "parameters" in made._proto:
                made._proto.parameters.properties[name].description = text
            else:
                made._proto.parameters_json_schema["properties"][name]["description"] = text
        return made


def _declarable(function: Callable[..., Any]) -> Callable[..., Any]:
    """A function to declare, as google-generativeai does it: a parameter without a type hint is `Any`.

    `*args` and `**kwargs` are left out: a model has nothing to pass in them.
    """
    if isinstance(function, partial):
        return partial(_declarable(function.func), *function.args, **function.keywords)
    if not (inspect.isfunction(function) or inspect.ismethod(function)):
        return function
    signature = inspect.signature(function)
    parameters = [
        one for one in signature.parameters.values() if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)
    ]
    missing = {one.name: Any for one in parameters if one.annotation is one.empty}
    if not missing and len(parameters) == len(signature.parameters):
        return function

    @wraps(function)
    def described() -> None: ...

    described.__annotations__ = {**inspect.get_annotations(function), **missing}
    setattr(described, "__signature__", signature.replace(parameters=parameters))  # noqa: B010 - of no type
    return described


class CallableFunctionDeclaration(FunctionDeclaration):
    """A declaration with its function, which it calls."""

    def __init__(
        self, *, name: str, description: str, parameters: Any = None, function: Callable[..., Any]
    ) -> None:
        super().__init__(name=name, description=description, parameters=parameters)
        self.function = function

    def __call__(self, fc: Any) -> Any:
        """Call the function with the arguments of a model's function call; the result as a function response."""
        response = as_response(self.function(**(fc.args or {})), fc.name)
        return protos.FunctionResponse(id=fc.id, name=fc.name, response=response)


def _declaration(fun: FunctionDeclarationType) -> Any:
    fun = own(fun)
    if isinstance(fun, (FunctionDeclaration, protos.FunctionDeclaration)):
        return fun
    if is_mapping(fun):
        given: dict[str, Any] = {**fun}
        if not given.get("name"):
            raise ValueError(f"a function's declaration needs a name, got {given!r:.80}")
        if "function" in given:
            given.setdefault("description", "")
            return CallableFunctionDeclaration(**given)
        schema = to_schema(given.pop("parameters", None))
        return FunctionDeclaration.from_proto(protos.FunctionDeclaration(given, parameters=schema))
    if callable(fun):
        return FunctionDeclaration.from_function(fun)
    raise TypeError(f"a function or a declaration is needed, got {type(fun).__name__}: {fun!r:.80}")


def _search(given: GoogleSearchRetrievalType) -> Any:
    if is_mapping(given) and is_mapping(config := given.get("dynamic_retrieval_config")):
        mode = {"mode": to_mode(config["mode"])} if config.get("mode") is not None else {}
        given = {**given, "dynamic_retrieval_config": {**config, **mode}}
    return protos.GoogleSearchRetrieval(given)


class Tool:
    """Functions, searching, or running code, as a tool.

    Args:
        function_declarations: Functions or their declarations.
        google_search_retrieval: Searching: a message or a mapping.
        code_execution: Running code: a message or a mapping.
    """

    def __init__(
        self,
        function_declarations: Iterable[FunctionDeclarationType] | None = None,
        google_search_retrieval: GoogleSearchRetrievalType = None,
        code_execution: Any = None,
        **others: Any,
    ) -> None:
        self._function_declarations = [_declaration(one) for one in function_declarations or ()]
        self._index = _by_name(self._function_declarations)
        search = None if google_search_retrieval is None else _search(google_search_retrieval)
        self._google_search_retrieval = search
        self._proto = protos.Tool(
            function_declarations=self._function_declarations,
            google_search_retrieval=search,
            code_execution=code_execution,
            **others,
        )

    @property
    def function_declarations(self) -> list[Any]:
        """Its functions."""
        return self._function_declarations

    @property
    def google_search_retrieval(self) -> Any:
        """Searching; None if it does not."""
        return self._google_search_retrieval

    @property
    def code_execution(self) -> Any:
        """Running code."""
        return self._proto.code_execution

    def __getitem__(self, name: Any) -> Any:
        return self._index[name if isinstance(name, str) else name.name]

    def __call__(self, fc: Any) -> Any:
        """The result of a model's function call; None if the function is not here, only its declaration."""
        declaration = self[fc]
        return declaration(fc) if callable(declaration) else None

    def to_proto(self) -> Any:
        """The message."""
        return self._proto


def _by_name(declarations: Iterable[Any]) -> dict[str, Any]:
    index: dict[str, Any] = {}
    for one in declarations:
        if one.name in index:
            raise ValueError(f"there are two functions of the name {one.name!r}")
        index[one.name] = one
    return index


_OF_MESSAGES: Mapping[Any, str] = {
    protos.CodeExecution: "code_execution",
    protos.GoogleSearchRetrieval: "google_search_retrieval",
    protos.Tool.GoogleSearch: "google_search",
}


def _tool(tool: ToolType) -> Tool:
    if isinstance(tool, Tool):
        return tool
    tool = own(tool)
    if isinstance(tool, protos.Tool):
        return Tool(**{name: getattr(tool, name) for name in protos.Tool.all_fields() if name in tool})
    if is_mapping(tool):
        fields = {str(name): value for name, value in tool.items()}
        return (
            Tool(**fields) if fields.keys() & protos.Tool.all_fields().keys() else Tool([_declaration(tool)])
        )
    if isinstance(tool, str):
        name = tool.lower()
        if name not in _OF_MESSAGES.values():
            raise ValueError(f"there is no tool {tool!r}: give 'code_execution' or 'google_search_retrieval'")
        return Tool(**{name: dict[str, Any]()})
    of_message = _OF_MESSAGES.get(type(tool))
    return Tool(_each(tool)) if of_message is None else Tool(**{of_message: tool})


def _each(given: Any) -> list[Any]:
    return [one for one in given] if is_several(given) and not callable(given) else [given]  # noqa: C416 - typed


class FunctionLibrary:
    """Tools, with which a model's function calls are answered."""

    def __init__(self, tools: Iterable[ToolType]) -> None:
        self._tools = _tools(tools)
        self._index = _by_name(one for tool in self._tools for one in tool.function_declarations)

    def __getitem__(self, name: Any) -> Any:
        return self._index[name if isinstance(name, str) else name.name]

    def __call__(self, fc: Any) -> Any:
        """The result of a model's function call as a part; None if the function is not here."""
        declaration = self[fc]
        return protos.Part(function_response=declaration(fc)) if callable(declaration) else None

    def to_proto(self) -> list[Any]:
        """The messages."""
        return [tool.to_proto() for tool in self._tools]


def _tools(tools: ToolsType) -> list[Tool]:
    if not is_several(tools):
        return [_tool(tools)]
    made = [_tool(one) for one in tools]
    if len(made) > 1 and all(len(one.function_declarations) == 1 for one in made):
        return [_tool([one.function_declarations[0] for one in made])]
    return made


def to_function_library(lib: FunctionLibraryType) -> FunctionLibrary | None:
    """Tools as a library."""
    return lib if lib is None or isinstance(lib, FunctionLibrary) else FunctionLibrary(lib)
