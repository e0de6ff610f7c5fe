"""The tool `fileSearch`: the chunks of file search stores that fit a question, and what an answer rests on."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..engines import Example, Turn
from .call import Call, Message
from .errors import invalid_argument
from .file_search_stores import CHUNKS, active_documents, check_store
from .filters import read_filter

_WORD: Final = re.compile(r"\w+")
_USUAL: Final = 5
_MOST: Final = 100
# How many words of a question are looked for.
_MOST_WORDS: Final = 200


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk that was found.

    Args:
        store: Name of its store.
        document: Its document, as it is shown.
        text: Its text.
        score: How well it fits; only good for comparing.
    """

    store: str
    document: Message
    text: str
    score: float

    @property
    def title(self) -> str:
        """Return the title of its document."""
        return str(self.document.get("displayName") or self.document["name"])


def found(call: Call, tools: Sequence[Message], question: str) -> list[Chunk]:
    """Return the chunks that the tools of a request find, the best first.

    They share words with the question, rare ones counting for more.

    Raises:
        GoogleError: A store does not exist, or a filter is malformed.
    """
    chunks: list[Chunk] = []
    for tool in tools:
        if "fileSearch" in tool:
            chunks += _searched(call, tool["fileSearch"], question)
    return sorted(chunks, key=lambda one: -one.score)


def _searched(call: Call, search: Message, question: str) -> list[Chunk]:
    most = search.get("topK", 0) or _USUAL
    if not 0 < most <= _MOST:
        raise invalid_argument(f"* GenerateContentRequest.tools.file_search.top_k: must be in [1, {_MOST}]\n")
    accepts = read_filter(search.get("metadataFilter", ""), None)
    kept = [
        (store, document, text)
        for store in search["fileSearchStoreNames"]
        for document in _documents(call, store)
        if accepts(_metadata(document))
        for text in call.emulator.state.get(CHUNKS, document["name"]) or ()
    ]
    words = [Counter(_words(text)) for _, _, text in kept]
    wanted = set(list(_words(question))[:_MOST_WORDS])
    rarity = {
        word: math.log(1 + len(kept) / (1 + sum(word in counted for counted in words))) for word in wanted
    }
    scored = [
        Chunk(store, document, text, sum(rarity[word] for word in wanted & counted.keys()))
        for (store, document, text), counted in zip(kept, words, strict=True)
    ]
    return sorted((one for one in scored if one.score), key=lambda one: -one.score)[:most]


def _documents(call: Call, store: str) -> Iterator[Message]:
    check_store(call.emulator, store)
    yield from active_documents(call.emulator, store)


def _metadata(document: Message) -> Mapping[str, Any]:
    """Return the caller's own data about a document by its keys."""
    return {
        one["key"]: one.get("stringListValue", {}).get("values", [])
        if "stringListValue" in one
        else one.get("stringValue", one.get("numericValue"))
        for one in document.get("customMetadata", ())
    }


def _words(text: str) -> Iterator[str]:
    for word in _WORD.finditer(text.casefold()):
        yield word[0]


def words_in_common(question: str, text: str) -> float:
    """Return the part of a question's words that a text has, from 0 to 1."""
    wanted = set(_words(question))
    return len(wanted & set(_words(text))) / len(wanted) if wanted else 0.0


def as_turns(chunks: Sequence[Chunk]) -> tuple[Turn, ...]:
    """Return what a model is told of chunks."""
    if not chunks:
        return ()
    listed = "\n\n".join(f"{one.title}:\n{one.text}" for one in chunks)
    return (Turn("system", f"Answer from these documents:\n\n{listed}"),)


def shown_to_echo(chunks: Sequence[Chunk], question: str) -> tuple[Example, ...]:
    """Return what makes an engine without a model answer with the best chunk."""
    return ((question, chunks[0].text),) if chunks else ()


def grounding(chunks: Sequence[Chunk], text: str) -> Message:
    """Return the groundingMetadata of an answer.

    Args:
        chunks: What was found.
        text: The answer, all of which rests on the best of them.
    """
    shown = [{"retrievedContext": _context(one)} for one in chunks]
    end = len(text.encode())
    if not text or not chunks:
        return {"groundingChunks": shown} if shown else {}
    support = {"segment": {"endIndex": end, "text": text}, "groundingChunkIndices": [0]}
    return {"groundingChunks": shown, "groundingSupports": [support]}


def _context(chunk: Chunk) -> dict[str, Any]:
    context = {"title": chunk.title, "text": chunk.text, "fileSearchStore": chunk.store}
    metadata = chunk.document.get("customMetadata")
    return {**context, "customMetadata": metadata} if metadata else context
