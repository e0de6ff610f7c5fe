"""What type checkers make of programs written for google-genai. It is read by mypy and pyright, and never run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import assert_type

from pydantic import BaseModel

from genwire import genai
from genwire.genai import errors, types


class Recipe(BaseModel):
    name: str


def blocking(client: genai.Client, model: str) -> None:
    config = types.GenerateContentConfig(
        response_mime_type="application/json",
        response_schema=list[Recipe],
        safety_settings=[types.SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_NONE")],
        tools=[types.Tool(google_search=types.GoogleSearch()), {"url_context": {}}],
    )
    picture = types.Part.from_bytes(data=b"", mime_type="image/png")
    response = client.models.generate_content(model=model, contents=["a", picture], config=config)
    assert_type(response, types.GenerateContentResponse)
    json.loads(response.text)
    response.candidates[0].content.parts[0].text.upper()
    response.usage_metadata.total_token_count.bit_length()
    response.function_calls[0].args["city"].upper()
    for event in client.models.generate_content_stream(model=model, contents="a", config={"seed": 1}):
        assert_type(event, types.GenerateContentResponse)
    chat = client.chats.create(model=model, config={"tools": [print]}, history=[types.UserContent("a")])
    assert_type(chat.send_message("a"), types.GenerateContentResponse)
    assert_type(chat.get_history(), list[types.Content])
    file = client.files.upload(file=Path("film.mp4"))
    while file.state.name != "ACTIVE":
        file = client.files.get(name=file.name)
    operation = client.models.generate_videos(model=model, prompt="a")
    while not operation.done:
        operation = client.operations.get(operation)
    operation.response.generated_videos[0].video.save("film.mp4")
    job = client.batches.create(model=model, src=[{"contents": "a"}])
    json.loads(job.dest.inlined_responses[0].response.text)
    client.caches.create(model=model, config=types.CreateCachedContentConfig(contents=[file], ttl="60s"))
    schema = types.Schema(type="OBJECT", properties={"a": types.Schema(type=types.Type.STRING)})
    types.FunctionDeclaration(name="f", parameters=schema)
    try:
        client.models.get(model=model)
    except errors.ClientError as error:
        assert_type(error.status, str | None)
    types.GenerateContentConfig(temprature=1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def awaiting(model: str) -> None:
    async with genai.Client().aio as client:
        response = await client.models.generate_content(model=model, contents="a")
        assert_type(response, types.GenerateContentResponse)
        async for event in await client.models.generate_content_stream(model=model, contents="a"):
            assert_type(event, types.GenerateContentResponse)
        async for one in client.models.list(config={"page_size": 5}):
            json.loads(one.name)
        chat = client.chats.create(model=model)
        assert_type(await chat.send_message("a"), types.GenerateContentResponse)
