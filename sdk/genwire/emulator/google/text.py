"""PaLM: generateText, generateMessage, and the token counts of both."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Any, Final

from ..aside import aside
from ..engines import Generation, Turn
from ..triggers import Triggers
from . import models, tuned_models
from .call import Call, Handler, Message
from .content import nearest_examples
from .errors import invalid_argument
from .generation import DEFAULT_MAX_TOKENS, triggered_error
from .protojson import snake
from .quota import charge
from .safety import TEXT_CATEGORIES, Safety, Verdict

_TEXT: Final = "GenerateTextRequest"
_MESSAGE: Final = "GenerateMessageRequest"


async def _generate_text(call: Call) -> Message:
    model, examples = await tuned_models.asked(call, "generateText")
    body, prompt = call.body, call.body["prompt"]["text"]
    _check_sampling(body, _TEXT)
    safety = Safety(body.get("safetySettings", ()), TEXT_CATEGORIES, _TEXT)
    triggers = Triggers([prompt])
    verdicts = (safety.rate_prompt(triggers), safety.rate_answer(triggers))
    for verdict in verdicts:
        if verdict.blocked:
            return _blocked(safety, verdict)
    if triggers.value("block") is not None:
        return {"filters": [{"reason": "OTHER"}]}
    charge(call, model["name"], lambda: call.emulator.engine.count_tokens(prompt))
    asked = Generation(
        turns=(Turn("user", prompt),),
        examples=await nearest_examples(examples, prompt),
        max_tokens=body.get("maxOutputTokens", DEFAULT_MAX_TOKENS),
        stop=tuple(body.get("stopSequences", ())),
        **_sampling(body),
    )
    ratings = verdicts[1].ratings
    return {
        "candidates": [{"output": text, "safetyRatings": ratings} for text in await _answers(call, asked)]
    }


def _blocked(safety: Safety, verdict: Verdict) -> Message:
    feedback = [
        {
            "rating": {name: rating[name] for name in ("category", "probability")},
            "setting": safety.setting(rating),
        }
        for rating in verdict.ratings
        if rating.get("blocked")
    ]
    return {"filters": [{"reason": "SAFETY"}], "safetyFeedback": feedback}


async def _generate_message(call: Call) -> Message:
    model = models.find(call, call.path["model"], "generateMessage")
    body, prompt = call.body, call.body["prompt"]
    _check_sampling(body, _MESSAGE)
    messages: list[Message] = prompt.get("messages", [])
    if not messages:
        raise invalid_argument(f"* {_MESSAGE}.prompt.messages: messages must not be empty.\n")
    # Messages without authors alternate between two, the first of which is the user's.
    shown = [{"author": str(at % 2), **message} for at, message in enumerate(messages)]
    asker = shown[-1]["author"]
    answerer = next(
        (one["author"] for one in reversed(shown) if one["author"] != asker), "1" if asker == "0" else "0"
    )
    triggers = Triggers([shown[-1]["content"]])
    if triggers.value("block") is not None or triggers.value("harm") is not None:
        reason = "SAFETY" if triggers.value("harm") is not None else "OTHER"
        return {"messages": shown, "filters": [{"reason": reason}]}
    turns = tuple(_turns(prompt, shown, asker))
    count = call.emulator.engine.count_tokens
    charge(call, model["name"], lambda: sum(count(turn.text) for turn in turns))
    asked = Generation(turns=turns, max_tokens=DEFAULT_MAX_TOKENS, **_sampling(body))
    candidates = [{"author": answerer, "content": text} for text in await _answers(call, asked)]
    return {"candidates": candidates, "messages": shown}


def _turns(prompt: Message, messages: list[dict[str, Any]], asker: str) -> list[Turn]:
    turns = [Turn("system", prompt["context"])] if prompt.get("context") else []
    for example in prompt.get("examples", ()):
        turns += [Turn("user", example["input"]["content"]), Turn("assistant", example["output"]["content"])]
    for message in messages:
        turns.append(Turn("user" if message["author"] == asker else "assistant", message["content"]))
    return turns


def _sampling(body: Message) -> dict[str, Any]:
    return {"temperature": body.get("temperature"), "top_p": body.get("topP"), "top_k": body.get("topK")}


def _check_sampling(body: Message, request: str) -> None:
    for name, low, high in (("topP", 0, 1), ("topK", 1, 2**31 - 1), ("maxOutputTokens", 1, 2**31 - 1)):
        if name in body and not low <= body[name] <= high:
            field = snake(name)
            raise invalid_argument(f"* {request}.{field}: {field} must be in the range [{low}, {high}].\n")


async def _answers(call: Call, asked: Generation) -> list[str]:
    """Return the texts of as many candidates as are asked for."""
    error = Triggers([asked.last_user_text]).value("error")
    if error is not None:
        raise triggered_error(error)
    count = call.body.get("candidateCount", 1)
    return await asyncio.gather(*(_answer(call, replace(asked, index=index)) for index in range(count)))


async def _answer(call: Call, asked: Generation) -> str:
    async with aclosing(call.emulator.engine.generate(asked)) as pieces:
        return "".join([piece.text async for piece in pieces])


async def _count_text(call: Call) -> Message:
    models.find(call, call.path["model"], "countTextTokens")
    return {"tokenCount": await _tokens(call, [call.body["prompt"]["text"]])}


async def _count_message(call: Call) -> Message:
    models.find(call, call.path["model"], "countMessageTokens")
    prompt = call.body["prompt"]
    texts = [prompt.get("context", ""), *(message["content"] for message in prompt.get("messages", ()))]
    for example in prompt.get("examples", ()):
        texts += [example["input"]["content"], example["output"]["content"]]
    return {"tokenCount": await _tokens(call, texts)}


async def _tokens(call: Call, texts: Sequence[str]) -> int:
    return await aside(call.size, lambda: sum(map(call.emulator.engine.count_tokens, texts)))


HANDLERS: Final[Mapping[str, Handler]] = {
    "models.generateText": _generate_text,
    "tunedModels.generateText": _generate_text,
    "models.generateMessage": _generate_message,
    "models.countTextTokens": _count_text,
    "models.countMessageTokens": _count_message,
}
