// What the AI SDK 6 does with @ai-sdk/google and workers-ai-provider.

import assert from "node:assert/strict";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { APICallError, Output, embedMany, generateObject, generateText, stepCountIs, streamObject, streamText, tool } from "ai";
import { createWorkersAI } from "workers-ai-provider";
import { z } from "zod";
import { URL, requests } from "./control.mjs";
import { QUESTION, REPORTED, RESULT } from "./weather.mjs";

const google = createGoogleGenerativeAI({ apiKey: "a-key", baseURL: `${URL}/v1beta` });
// The address of the service is a constant of the provider.
const toEmulator = (url, options) => fetch(String(url).replace("https://api.cloudflare.com", URL), options);
const workersAi = createWorkersAI({ accountId: "an-account", apiKey: "a-token", fetch: toEmulator });
const models = [google("gemini-2.5-flash"), workersAi("@cf/meta/llama-3.3-70b-instruct-fp8-fast")];
const schema = z.object({ city: z.string(), celsius: z.number().int() });
const tools = {
  get_weather: tool({
    description: "Gets the weather of a city.",
    inputSchema: z.object({ city: z.string() }),
    execute: async ({ city }) => `It rains in ${city}.`,
  }),
};
const maxRetries = 0;

async function joined(stream) {
  const texts = [];
  for await (const text of stream) texts.push(text);
  return texts;
}

export async function content_is_generated() {
  for (const model of models) {
    const result = await generateText({ model, system: "Be brief.", prompt: "hello", temperature: 0.1, maxRetries });
    assert.match(result.text, /hello/);
    assert.equal(result.finishReason, "stop");
    assert.ok(result.usage.inputTokens > 0);
  }
}

export async function content_is_streamed() {
  for (const model of models) {
    const texts = await joined(streamText({ model, prompt: "one two three", maxRetries }).textStream);
    assert.ok(texts.length > 2);
    assert.match(texts.join(""), /one two three/);
  }
}

export async function chats_remember() {
  for (const model of models) {
    const messages = [
      { role: "user", content: "I have two dogs." },
      { role: "assistant", content: "So you said." },
      { role: "user", content: "How many paws?" },
    ];
    assert.match((await generateText({ model, messages, maxRetries })).text, /How many paws/);
    const { body } = (await requests()).at(-1);
    assert.equal((body.contents ?? body.messages).length, 3);
  }
}

export async function tools_are_called_and_their_results_used() {
  for (const model of models) {
    const result = await generateText({ model, prompt: QUESTION, tools, stopWhen: stepCountIs(3), maxRetries });
    assert.deepEqual(result.steps[0].toolCalls.map((call) => call.input), [{ city: "Oslo" }]);
    assert.ok(result.text.includes(RESULT), result.text);
  }
}

export async function tool_calls_are_streamed() {
  for (const model of models) {
    const result = streamText({ model, prompt: QUESTION, tools, stopWhen: stepCountIs(3), maxRetries });
    const text = (await joined(result.textStream)).join("");
    assert.ok(text.includes(RESULT), text);
  }
}

export async function tools_are_required() {
  for (const model of models) {
    const result = await generateText({ model, prompt: "hello", tools, toolChoice: "required", maxRetries });
    assert.equal(result.toolCalls[0].toolName, "get_weather");
  }
}

export async function objects_are_generated() {
  for (const model of models) {
    const { object } = await generateObject({ model, schema, prompt: REPORTED, maxRetries });
    assert.deepEqual(object, { city: "Oslo", celsius: 4 });
    const { output } = await generateText({ model, output: Output.object({ schema }), prompt: REPORTED, maxRetries });
    assert.deepEqual(output, { city: "Oslo", celsius: 4 });
  }
}

export async function objects_are_generated_without_structured_outputs() {
  const [model] = models;
  const providerOptions = { google: { structuredOutputs: false } };
  const prompt = `${REPORTED} Answer with JSON that has the fields 'city' and 'celsius'.`;
  const { object } = await generateObject({ model, schema, prompt, providerOptions, maxRetries });
  assert.deepEqual(object, { city: "Oslo", celsius: 4 });
}

export async function json_without_a_schema_is_an_object() {
  for (const model of models) {
    const prompt = "Answer with JSON that has the fields 'city' and 'celsius'.";
    const { object } = await generateObject({ model, output: "no-schema", prompt, maxRetries });
    assert.deepEqual(Object.keys(object), ["city", "celsius"]);
  }
}

export async function objects_are_streamed() {
  for (const model of models) {
    const result = streamObject({ model, schema, prompt: REPORTED, maxRetries });
    for await (const _ of result.partialObjectStream);
    assert.deepEqual(await result.object, { city: "Oslo", celsius: 4 });
  }
}

export async function texts_are_embedded() {
  for (const [model, size] of [
    [google.textEmbeddingModel("gemini-embedding-001"), 3072],
    [workersAi.textEmbedding("@cf/baai/bge-base-en-v1.5"), 768],
  ]) {
    const { embeddings } = await embedMany({ model, values: ["a", "b"], maxRetries });
    assert.deepEqual(embeddings.map((one) => one.length), [size, size]);
  }
}

export async function files_travel_inline() {
  const content = [
    { type: "text", text: "What is it?" },
    { type: "file", data: Buffer.from("iVBORw0KGgo=", "base64"), mediaType: "image/png" },
  ];
  const result = await generateText({ model: models[0], messages: [{ role: "user", content }], maxRetries });
  assert.match(result.text, /image\/png/);
}

export async function errors_have_their_status() {
  const of = (status) => (error) => APICallError.isInstance(error) && error.statusCode === status;
  const failing = [
    [google("nope"), "hello", 404],
    [models[0], "emulate:error=RESOURCE_EXHAUSTED", 429],
    [models[1], "emulate:error=3040", 429],
  ];
  for (const [model, prompt, status] of failing) {
    await assert.rejects(generateText({ model, prompt, maxRetries }), of(status));
  }
}
