"""models.generateAnswer: answers that rest on passages which come with the question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Any, Final

from . import content, models
from .answer import accumulated
from .call import Call, Handler, Message
from .errors import GoogleError, invalid_argument
from .file_search import words_in_common
from .prompt import read

_REQUEST: Final = "GenerateAnswerRequest"
_OPERATION: Final = "models.generateContent"


async def _generate_answer(call: Call) -> Message:
    models.find(call, call.path["model"], "generateAnswer")
    body = call.body
    if "semanticRetriever" in body:
        source = body["semanticRetriever"]["source"]
        raise GoogleError("NOT_FOUND", f"{source[:200]} does not exist: the emulator has no corpora.")
    if body["answerStyle"] == "ANSWER_STYLE_UNSPECIFIED":
        raise invalid_argument(f"* {_REQUEST}.answer_style: answer_style is not specified\n")
    question = read(call, {"contents": body["contents"]}, _REQUEST).last_user_text
    passages: Sequence[Message] = body.get("inlinePassages", {}).get("passages", ())
    texts = [_text(one) for one in passages]
    fits = [words_in_common(question, text) for text in texts]
    best = max(range(len(fits)), key=fits.__getitem__) if any(fits) else None
    request: dict[str, Any] = {
        "contents": body["contents"],
        **{name: body[name] for name in ("safetySettings",) if name in body},
    }
    if texts:
        listed = "\n\n".join(texts)
        request["systemInstruction"] = {"parts": [{"text": f"Answer from these passages:\n\n{listed}"}]}
    native = replace(call, operation=call.contract.operations[_OPERATION], body=request)
    examples = [(question, texts[best])] if best is not None else []
    async with aclosing(await content.stream(native, whole=True, examples=examples)) as chunks:
        answer = await accumulated(chunks)
    return _answered(answer, passages, best, fits)


def _answered(
    answer: Message, passages: Sequence[Message], best: int | None, fits: Sequence[float]
) -> Message:
    if "promptFeedback" in answer:
        blocked = answer["promptFeedback"]
        reason = blocked["blockReason"] if blocked["blockReason"] in ("SAFETY", "OTHER") else "OTHER"
        return {"inputFeedback": {**blocked, "blockReason": reason}}
    (candidate,) = answer["candidates"]
    if best is None:
        return {"answer": candidate}
    passage = passages[best]
    source = {"groundingPassage": {"passageId": passage.get("id", "")}}
    attribution = {"sourceId": source, "content": passage.get("content", {})}
    return {
        "answer": {**candidate, "groundingAttributions": [attribution]},
        "answerableProbability": fits[best],
    }


def _text(passage: Message) -> str:
    return "\n".join(part.get("text", "") for part in passage.get("content", {}).get("parts", ()))


HANDLERS: Final[Mapping[str, Handler]] = {"models.generateAnswer": _generate_answer}
