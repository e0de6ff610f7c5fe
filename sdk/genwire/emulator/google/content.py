"""generateContent and streamGenerateContent, of base and tuned models."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any, Final

import orjson

from ..aside import aside
from ..engines import Example, Generation, Piece, nearest
from ..triggers import Triggers
from . import caches, file_search, models, rules, signatures, tuned_models
from .answer import accumulated
from .call import Call, Handler, Message
from .errors import invalid_argument
from .families import Family
from .generation import generation, triggered_error
from .prompt import Prompt, read
from .quota import charge
from .rule_request import RuleRequest
from .safety import CONTENT_CATEGORIES, Safety, Verdict

_REQUEST: Final = "GenerateContentRequest"
# The engine that understands nothing, for which the emulator plays the part of a model here and there.
_NO_MODEL: Final = "echo"
_OTHER_METHOD: Final = "generateAnswer"
# How many of a tuned model's examples an engine gets to see.
SHOWN_EXAMPLES: Final = 8
_FINISH: Final[Mapping[str, str]] = {"stop": "STOP", "length": "MAX_TOKENS", "tool_calls": "STOP"}


async def stream(
    call: Call, *, whole: bool = False, examples: list[Example] | None = None
) -> AsyncGenerator[Message, None]:
    """Return the chunks of an answer; all that can be refused is refused before the first.

    Args:
        call: The call.
        whole: Whether they are put together again, so that there need not be one for each piece.
        examples: What the engine is shown of a model that answers by other means than content; None to find the model
            by the path, with what it was trained with.
    """
    method = call.operation.id.rpartition(".")[2]
    if examples is None:
        model, examples = await tuned_models.asked(call, method)
    else:
        model = models.find(call, call.path["model"], _OTHER_METHOD)
    if not call.body.get("contents"):
        raise invalid_argument(f"* {_REQUEST}.contents: contents is not specified\n")
    family = tuned_models.family(model)
    body, cached = caches.applied(call, call.body, model["name"])

    def prompted() -> tuple[Prompt, int, int]:
        beginning = caches.prompt(call, cached)
        prompt = beginning + read(call, call.body, _REQUEST)
        if call.emulator.settings.strict:
            contents = [*cached.get("contents", ()), *call.body["contents"]]
            rules.check(RuleRequest(body, contents, model["name"], family))
        if signatures.wanted(prompt):
            signatures.check(call.body["contents"])
        return prompt, prompt.tokens(call), beginning.tokens(call)

    prompt, prompt_tokens, cached_tokens = await aside(call.size, prompted)
    charge(call, model["name"], lambda: prompt_tokens)
    safety = Safety(body.get("safetySettings", ()), CONTENT_CATEGORIES, _REQUEST)
    shown = await nearest_examples(examples, prompt.last_user_text)
    chunks = file_search.found(call, body.get("tools", ()), prompt.last_user_text)
    if call.emulator.engine.name == _NO_MODEL:
        asked = generation(body, prompt, shown or file_search.shown_to_echo(chunks, prompt.last_user_text))
    else:
        asked = generation(body, Prompt(file_search.as_turns(chunks)) + prompt, shown)
    answer = _Answer(
        call, body, model, family, prompt, safety, asked, prompt_tokens, cached_tokens, whole, chunks
    )
    return answer.chunks()


async def nearest_examples(examples: list[Example], text: str) -> tuple[Example, ...]:
    """Return the examples of a tuned model that an engine gets to see; of many, choosing takes a while."""
    return await asyncio.to_thread(nearest, examples, text, SHOWN_EXAMPLES) if examples else ()


async def generate(call: Call) -> Message:
    """Carry out generateContent."""
    async with aclosing(await stream(call, whole=True)) as chunks:
        return await accumulated(chunks)


@dataclass
class _Answer:
    """The chunks of one answer."""

    call: Call
    body: Message
    model: Message
    family: Family
    prompt: Prompt
    safety: Safety
    asked: Generation
    prompt_tokens: int
    cached_tokens: int
    whole: bool
    found: Sequence[file_search.Chunk]

    def __post_init__(self) -> None:
        self._engine = self.call.emulator.engine
        self._config: Message = self.body.get("generationConfig", {})
        self._triggers = Triggers([self.prompt.last_user_text])
        self._signs_all = self.family.signs == "always" or signatures.wanted(self.prompt)
        self._answer_tokens = 0
        self._thought_tokens = 0
        self._common = {
            "modelVersion": self.model["name"].removeprefix("models/"),
            "responseId": secrets.token_urlsafe(16),
        }

    async def chunks(self) -> AsyncGenerator[Message, None]:
        """Yield the chunks."""
        verdict = self.safety.rate_prompt(self._triggers)
        block = self._triggers.value("block")
        if verdict.blocked or block is not None:
            known = self.call.contract.enum("BlockReason")
            reason = block if block in known else "SAFETY"
            feedback = {"blockReason": reason, "safetyRatings": verdict.ratings}
            yield self._chunk([], promptFeedback=feedback)
            return
        for index in range(self._config.get("candidateCount", 1)):
            async with aclosing(self._candidate(index, verdict)) as chunks:
                async for chunk in chunks:
                    yield chunk

    async def _candidate(self, index: int, prompt_verdict: Verdict) -> AsyncGenerator[Message, None]:
        verdict = self.safety.rate_answer(self._triggers)
        ratings = verdict.ratings if verdict.blocked else _worst(prompt_verdict, verdict)
        error = self._triggers.counted("error")
        finish = ("SAFETY", 0) if verdict.blocked else self._finish()
        count = 0
        texts: list[str] = []
        earlier = self._answer_tokens
        if self._shows_thoughts():
            thought = _thought(self.prompt.last_user_text)
            self._thought_tokens += self._engine.count_tokens(thought)
            yield self._chunk([_candidate(index, [{"text": thought, "thought": True}], None, ratings)])
        async with aclosing(self._pieces(index)) as pieces:
            async for piece in pieces:
                if error is not None and count >= error[1]:
                    raise triggered_error(error[0])
                if finish is not None and count >= finish[1]:
                    break
                count += 1
                texts.append(piece.text)
                self._answer_tokens += self._engine.count_tokens(piece.text) if piece.text else 0
                if piece.output_tokens is not None:
                    self._answer_tokens = earlier + piece.output_tokens
                reason = _FINISH[piece.finish] if piece.finish is not None else None
                candidate = _candidate(index, self._parts(piece, first=count == 1), reason, ratings)
                if reason is not None and self.found:
                    candidate["groundingMetadata"] = file_search.grounding(self.found, "".join(texts))
                yield self._chunk([candidate])
                if reason is not None:
                    return
        if finish is not None:
            yield self._chunk([_candidate(index, None, finish[0], ratings)])

    def _shows_thoughts(self) -> bool:
        thinking: Message = self._config.get("thinkingConfig", {})
        wanted = bool(thinking.get("includeThoughts")) and thinking.get("thinkingBudget") != 0
        return wanted and self.family.thinks

    def _finish(self) -> tuple[str, int] | None:
        finish = self._triggers.counted("finish")
        known = self.call.contract.enum("FinishReason")
        return finish if finish is not None and finish[0] in known else None

    async def _pieces(self, index: int) -> AsyncGenerator[Piece, None]:
        if self._triggers.value("empty") is not None:
            yield Piece(finish="stop", output_tokens=0)
            return
        # Some triggers count pieces.
        counts = self._triggers.counted("error") is not None or self._finish() is not None
        engine = self._engine.generate(replace(self.asked, index=index, whole=self.whole and not counts))
        async with aclosing(_ending_with_text(engine)) as pieces:
            if self._config.get("responseMimeType") != "text/x.enum":
                async for piece in pieces:
                    yield piece
                return
            # An engine answers with JSON text; the value of an enum is sent without its quotes.
            texts: list[str] = []
            async for piece in pieces:
                texts.append(piece.text)
                if piece.finish is not None:
                    yield replace(piece, text=_unquoted("".join(texts)))

    def _parts(self, piece: Piece, *, first: bool) -> list[Message]:
        parts: list[Message] = []
        if (
            first
            and self._engine.name == _NO_MODEL
            and any("codeExecution" in tool for tool in self.body.get("tools", ()))
        ):
            parts += _demonstration(self.prompt.last_user_text)
        if piece.text:
            parts.append({"text": piece.text})
        parts += [
            {"functionCall": {"name": one.name, "args": dict(one.arguments)}} for one in piece.tool_calls
        ]
        return signatures.signed(parts) if self._signs(piece) else parts

    def _signs(self, piece: Piece) -> bool:
        if self.family.signs == "calls" and piece.tool_calls:
            return True
        return self._signs_all and (bool(piece.tool_calls) or piece.finish is not None)

    def _chunk(self, candidates: list[Message], **more: Any) -> Message:
        usage = {"promptTokenCount": self.prompt_tokens}
        if self.cached_tokens:
            usage["cachedContentTokenCount"] = self.cached_tokens
        if self._answer_tokens:
            usage["candidatesTokenCount"] = self._answer_tokens
        if self._thought_tokens:
            usage["thoughtsTokenCount"] = self._thought_tokens
        usage["totalTokenCount"] = self.prompt_tokens + self._answer_tokens + self._thought_tokens
        chunk: dict[str, Any] = {"candidates": candidates} if candidates else {}
        return {**chunk, **more, "usageMetadata": usage, **self._common}


async def _ending_with_text(pieces: AsyncGenerator[Piece, None]) -> AsyncGenerator[Piece, None]:
    """Yield pieces, the end of the answer together with its last text.

    The service's last chunk has text, and programs that ask every chunk for its text rely on it.
    """
    held: Piece | None = None
    async with aclosing(pieces):
        async for piece in pieces:
            if held is not None:
                if piece.finish is None or piece.text or piece.tool_calls:
                    yield held
                else:
                    piece = replace(piece, text=held.text, tool_calls=held.tool_calls)  # noqa: PLW2901
            held = piece
    if held is not None:
        yield held


def _candidate(index: int, parts: list[Message] | None, reason: str | None, ratings: Any) -> dict[str, Any]:
    candidate: dict[str, Any] = {}
    if parts is not None:
        candidate["content"] = {"parts": parts, "role": "model"} if parts else {"role": "model"}
    if reason is not None:
        candidate["finishReason"] = reason
    return {**candidate, "index": index, "safetyRatings": ratings}


def _worst(prompt: Verdict, answer: Verdict) -> list[Message]:
    """Return the ratings of an answer, with what was found in the prompt and let pass."""
    found = {rating["category"]: rating for rating in answer.ratings}
    for rating in prompt.ratings:
        if rating["probability"] != "NEGLIGIBLE":
            found[rating["category"]] = rating
    return list(found.values())


def _thought(text: str) -> str:
    """Return the summary of the thoughts of a model that has none."""
    return f"I was asked something in {len(text.split())} words, and consider how to answer."


def _unquoted(text: str) -> str:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return text
    return value if isinstance(value, str) else text


def _demonstration(text: str) -> list[Message]:
    """Return the parts of an execution of code whose outcome is known: nothing is executed."""
    return [
        {"executableCode": {"language": "PYTHON", "code": f"print({text!r})\n"}},
        {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": f"{text}\n"}},
    ]


HANDLERS: Final[Mapping[str, Handler]] = {
    "models.generateContent": generate,
    "models.streamGenerateContent": stream,
    "tunedModels.generateContent": generate,
    "tunedModels.streamGenerateContent": stream,
}
