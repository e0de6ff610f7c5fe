"""What the service refuses beyond the form and the bounds of a message, as data: `--no-strict` lets it pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .call import Message
from .errors import GoogleError
from .rule_request import PLAIN, RuleRequest
from .signatures import unsigned_call

REQUEST: Final = "GenerateContentRequest"
MOST_FUNCTIONS: Final = 512
_NAME: Final = re.compile(r"[A-Za-z_][\w.:-]{0,63}", re.ASCII)


Found = Iterator[Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of the service.

    Args:
        refuses: What is refused, for the documentation.
        words: What the service says, with places for what `found` yields; `{path}` makes it one line of several.
        source: The source of the rule.
        status: The google.rpc.Code that it answers, by name.
        found: Yields what of a request breaks the rule.
    """

    refuses: str
    words: str
    source: str
    found: Callable[[RuleRequest], Found]
    status: str = "INVALID_ARGUMENT"


def _empty_objects(request: RuleRequest) -> Found:
    for path, schema in request.schemas:
        if schema.get("type") == "OBJECT" and not schema.get("properties"):
            yield {"path": f"{path}.properties"}


def _arrays_of_nothing(request: RuleRequest) -> Found:
    for path, schema in request.schemas:
        if schema.get("type") == "ARRAY" and "items" not in schema:
            yield {"path": f"{path}.items"}


def _undefined_properties(request: RuleRequest) -> Found:
    for path, schema in request.schemas:
        for at, name in enumerate(schema.get("required", ())):
            if name not in schema.get("properties", {}):
                yield {"path": f"{path}.required[{at}]"}


def _names(request: RuleRequest) -> Found:
    for path, one in request.functions:
        if not _NAME.fullmatch(one["name"]):
            yield {"path": f"{path}.name"}


def _too_many_functions(request: RuleRequest) -> Found:
    if sum(1 for _ in request.functions) > MOST_FUNCTIONS:
        yield {"path": "tools", "most": MOST_FUNCTIONS}


def _empty_tools(request: RuleRequest) -> Found:
    for at, tool in enumerate(request.tools):
        if not any(value != [] for value in tool.values()):
            yield {"path": f"tools[{at}].tool_type"}


def _calls(content: Message) -> int:
    return sum("functionCall" in part for part in content["parts"])


def _responses(content: Message) -> int:
    return sum("functionResponse" in part for part in content["parts"])


def _misplaced_calls(request: RuleRequest) -> Found:
    for at, content in enumerate(request.contents):
        if _calls(content) and (at == 0 or request.contents[at - 1].get("role") == "model"):
            yield {}


def _misplaced_responses(request: RuleRequest) -> Found:
    for at, content in enumerate(request.contents):
        if _responses(content) and (at == 0 or not _calls(request.contents[at - 1])):
            yield {}


def _uneven_responses(request: RuleRequest) -> Found:
    for at, content in enumerate(request.contents):
        following = request.contents[at + 1] if at + 1 < len(request.contents) else {"parts": ()}
        if _calls(content) and _calls(content) != _responses(following):
            yield {}


def _has_functions(request: RuleRequest) -> bool:
    return next(request.functions, None) is not None


def _functions_with_builtin(request: RuleRequest) -> Found:
    if not request.family.combines and request.builtin and _has_functions(request):
        yield {}


def _functions_with_json(request: RuleRequest) -> Found:
    if not request.family.combines and _has_functions(request) and request.mime_type != PLAIN:
        yield {"mime_type": request.mime_type}


def _builtin_with_json(request: RuleRequest) -> Found:
    if not request.family.combines and request.builtin and request.mime_type != PLAIN:
        yield {"mime_type": request.mime_type}


def _mode_without_functions(request: RuleRequest) -> Found:
    config: Message = request.body.get("toolConfig", {})
    if (
        config.get("functionCallingConfig")
        and not config.get("includeServerSideToolInvocations")
        and not _has_functions(request)
    ):
        yield {}


def _thinking_off(request: RuleRequest) -> Found:
    budgets = request.family.budgets
    if budgets is not None and budgets[0] and _budget(request) == 0:
        yield {}


def _budget_out_of_range(request: RuleRequest) -> Found:
    budget, budgets = _budget(request), request.family.budgets
    # -1 leaves it to the model; 0 has a rule of its own.
    if budget is not None and budgets is not None and budget not in (0, -1):
        low, high = budgets
        if not low <= budget <= high:
            yield {"budget": budget}


def _budget(request: RuleRequest) -> int | None:
    budget: int | None = request.config.get("thinkingConfig", {}).get("thinkingBudget")
    return budget


def _level_unknown(request: RuleRequest) -> Found:
    if request.family.budgets is not None and "thinkingLevel" in request.config.get("thinkingConfig", {}):
        yield {}


def _thinking_unknown(request: RuleRequest) -> Found:
    if not request.family.thinks and request.config.get("thinkingConfig"):
        yield {"model": request.model}


def _instruction_unknown(request: RuleRequest) -> Found:
    if not request.family.instructions and "systemInstruction" in request.body:
        yield {"model": request.model}


def _functions_unknown(request: RuleRequest) -> Found:
    if not request.family.functions and _has_functions(request):
        yield {"model": request.model}


def _json_unknown(request: RuleRequest) -> Found:
    if not request.family.json and request.mime_type == "application/json":
        yield {"model": request.model}


def _unsigned(request: RuleRequest) -> Found:
    found = unsigned_call(request.contents) if request.family.signs == "always" else None
    if found is not None:
        yield {"number": found[0], "name": found[1]}


RULES: Final = (
    Rule(
        refuses="a function's name that begins with neither letter nor underscore, or is longer than 64",
        words="* {request}.{path}: Invalid function name. Must start with a letter or an underscore. Must be "
        "alphameric (a-z, A-Z, 0-9), underscores (_), dots (.), colons (:), or dashes (-), with a maximum length of "
        "64.",
        source="google-gemini/gemini-cli#2966, microsoft/vscode#248000",
        found=_names,
    ),
    Rule(
        refuses="more than 512 function declarations",
        words="* {request}.{path}: at most {most} function declarations can be specified.",
        source="the limit: ai.google.dev, function calling; the wording is the emulator's",
        found=_too_many_functions,
    ),
    Rule(
        refuses="a tool that is none: `tools: [{}]`",
        words="* {request}.{path}: required one_of 'tool_type' must have one initialized field",
        source="google-gemini/gemini-cli#28361",
        found=_empty_tools,
    ),
    Rule(
        refuses="a schema of type OBJECT with no `properties`",
        words="* {request}.{path}: should be non-empty for OBJECT type",
        source="browser-use/browser-use#7 and #3786, agno-agi/agno#2112",
        found=_empty_objects,
    ),
    Rule(
        refuses="a schema of type ARRAY without `items`",
        words="* {request}.{path}: missing field.",
        source="googleapis/python-genai, its tests of schemas",
        found=_arrays_of_nothing,
    ),
    Rule(
        refuses="`required` with a name that `properties` does not have",
        words="* {request}.{path}: property is not defined",
        source="iBUHub/AIStudioToAPI#154",
        found=_undefined_properties,
    ),
    Rule(
        refuses="a function calling mode without functions",
        words="Function calling config is set without function_declarations.",
        source="UKGovernmentBEIS/inspect_ai#2462, pydantic/pydantic-ai#5791",
        found=_mode_without_functions,
    ),
    Rule(
        refuses="function calls at the beginning or after another turn of the model",
        words="Please ensure that function call turn comes immediately after a user turn or after a function response "
        "turn.",
        source="google-gemini/gemini-cli#11814 and #26486",
        found=_misplaced_calls,
    ),
    Rule(
        refuses="function responses that follow no function call",
        words="Please ensure that function response turn comes immediately after a function call turn.",
        source="langchain-ai/langchain#27799",
        found=_misplaced_responses,
    ),
    Rule(
        refuses="another number of function responses than of calls in the turn before",
        words="Please ensure that the number of function response parts is equal to the number of function call parts "
        "of the function call turn.",
        source="google-gemini/gemini-cli#4217 and #16415",
        found=_uneven_responses,
    ),
    Rule(
        refuses="functions with the service's own tools, before Gemini 3",
        words="Tool use with function calling is unsupported",
        source="googleapis/go-genai#323",
        found=_functions_with_builtin,
    ),
    Rule(
        refuses="functions with JSON output, before Gemini 3",
        words="Function calling with a response mime type: '{mime_type}' is unsupported",
        source="googleapis/python-genai#867",
        found=_functions_with_json,
    ),
    Rule(
        refuses="the service's own tools with JSON output, before Gemini 3",
        words="Tool use with a response mime type: '{mime_type}' is unsupported",
        source="snailyp/gemini-balance#264, csells/dartantic#96",
        found=_builtin_with_json,
    ),
    Rule(
        refuses="`thinkingBudget: 0` with models that always think",
        words="Budget 0 is invalid. This model only works in thinking mode.",
        source="vercel/ai#8027",
        found=_thinking_off,
    ),
    Rule(
        refuses="a `thinkingBudget` out of the range of a Gemini 2.5 model",
        words="The thinking budget ({budget}) is invalid.",
        source="RooCodeInc/Roo-Code#4399; the ranges: ai.google.dev, thinking",
        found=_budget_out_of_range,
    ),
    Rule(
        refuses="`thinkingLevel` with Gemini 2.5",
        words="Thinking level is not supported for this model.",
        source="RooCodeInc/Roo-Code#10700",
        found=_level_unknown,
    ),
    Rule(
        refuses="`thinkingConfig` with models that do not think",
        words="Thinking is not enabled for {model}",
        source="lobehub/lobehub#7985",
        found=_thinking_unknown,
    ),
    Rule(
        refuses="a system instruction with Gemma 3",
        words="Developer instruction is not enabled for {model}",
        source="0xPlaygrounds/rig#788",
        found=_instruction_unknown,
    ),
    Rule(
        refuses="functions with Gemma 3",
        words="Function calling is not enabled for {model}",
        source="BerriAI/litellm#10313",
        found=_functions_unknown,
    ),
    Rule(
        refuses="JSON output with Gemma 3",
        words="JSON mode is not enabled for {model}",
        source="worded as the service does of what else is not enabled",
        found=_json_unknown,
    ),
    Rule(
        refuses="from Gemini 3 on, a function call of this turn that comes back without its thought signature",
        words="Function call is missing a thought_signature in functionCall parts. This is required for tools to work "
        "correctly, and missing thought_signature may lead to degraded model performance. Additional data, function "
        "call `default_api:{name}` , position {number}. Please refer to "
        "https://ai.google.dev/gemini-api/docs/thought-signatures for more details.",
        source="TokenRhythm/opensquilla#225, nanbingxyz/5ire#405",
        found=_unsigned,
    ),
)


def check(request: RuleRequest, name: str = REQUEST) -> None:
    """Hold a request to the rules.

    Args:
        request: The request.
        name: How messages call it.

    Raises:
        GoogleError: It breaks one; of several the first in the table.
    """
    for rule in RULES:
        lines = [rule.words.format(request=name, **found) for found in rule.found(request)]
        if lines:
            message = "".join(f"{one}\n" for one in lines) if "{path}" in rule.words else lines[0]
            raise GoogleError(rule.status, message)
