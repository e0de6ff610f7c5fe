// What @google/genai 2 does.

import assert from "node:assert/strict";
import { ApiError, FunctionCallingConfigMode, GoogleGenAI } from "@google/genai";
import { URL } from "./control.mjs";
import { CITY_SCHEMA, QUESTION, REPORTED, REPORT_SCHEMA, RESULT } from "./weather.mjs";

const model = "gemini-2.5-flash";
const ai = new GoogleGenAI({ apiKey: "a-key", httpOptions: { baseUrl: URL } });
const weather = { name: "get_weather", description: "Gets the weather of a city.", parametersJsonSchema: CITY_SCHEMA };

export async function content_is_generated() {
  const config = { systemInstruction: "Be brief.", temperature: 0.1, maxOutputTokens: 100 };
  const response = await ai.models.generateContent({ model, contents: "hello", config });
  assert.match(response.text, /hello/);
  assert.equal(response.candidates[0].finishReason, "STOP");
  assert.equal(response.modelVersion, model);
}

export async function content_is_streamed() {
  const texts = [];
  const stream = await ai.models.generateContentStream({ model, contents: "one two three" });
  for await (const chunk of stream) texts.push(chunk.text);
  assert.ok(texts.length > 2);
  assert.match(texts.join(""), /one two three/);
}

export async function chats_remember() {
  const chat = ai.chats.create({ model });
  await chat.sendMessage({ message: "I have two dogs." });
  let text = "";
  for await (const chunk of await chat.sendMessageStream({ message: "How many paws?" })) text += chunk.text;
  assert.match(text, /How many paws/);
  assert.equal(chat.getHistory().filter((one) => one.role === "user").length, 2);
}

export async function functions_are_called_and_their_results_used() {
  const config = { tools: [{ functionDeclarations: [weather] }] };
  const asked = { role: "user", parts: [{ text: QUESTION }] };
  const first = await ai.models.generateContent({ model, contents: [asked], config });
  const [call] = first.functionCalls;
  assert.deepEqual([call.name, call.args], ["get_weather", { city: "Oslo" }]);
  const response = { id: call.id, name: call.name, response: { output: RESULT } };
  const contents = [asked, first.candidates[0].content, { role: "user", parts: [{ functionResponse: response }] }];
  const second = await ai.models.generateContent({ model, contents, config });
  assert.ok(second.text.includes(RESULT));
}

export async function functions_are_required() {
  const mode = FunctionCallingConfigMode.ANY;
  const config = { tools: [{ functionDeclarations: [weather] }], toolConfig: { functionCallingConfig: { mode } } };
  const response = await ai.models.generateContent({ model, contents: "hello", config });
  assert.equal(response.functionCalls[0].name, "get_weather");
}

export async function json_follows_a_schema() {
  const config = { responseMimeType: "application/json", responseJsonSchema: REPORT_SCHEMA };
  const response = await ai.models.generateContent({ model, contents: REPORTED, config });
  assert.deepEqual(JSON.parse(response.text), { city: "Oslo", celsius: 4 });
}

export async function texts_are_embedded() {
  const response = await ai.models.embedContent({ model: "gemini-embedding-001", contents: ["a", "b"] });
  assert.deepEqual(response.embeddings.map((one) => one.values.length), [3072, 3072]);
}

export async function files_are_uploaded_and_used() {
  const config = { mimeType: "text/plain", displayName: "A greeting" };
  const file = await ai.files.upload({ file: new Blob(["hello"], { type: "text/plain" }), config });
  assert.deepEqual([file.state, file.sizeBytes, file.displayName], ["ACTIVE", "5", "A greeting"]);
  const contents = ["repeat it", { fileData: { fileUri: file.uri, mimeType: file.mimeType } }];
  assert.match((await ai.models.generateContent({ model, contents })).text, /hello/);
  const names = [];
  for await (const one of await ai.files.list()) names.push(one.name);
  assert.deepEqual(names, [file.name]);
  await ai.files.delete({ name: file.name });
  await assert.rejects(ai.files.get({ name: file.name }), ApiError);
}

export async function tokens_are_counted() {
  assert.ok((await ai.models.countTokens({ model, contents: "one two three" })).totalTokens >= 3);
}

export async function caches_are_kept() {
  const config = { contents: "word ".repeat(2000), ttl: "60s" };
  const cache = await ai.caches.create({ model, config });
  const response = await ai.models.generateContent({
    model,
    contents: "how many?",
    config: { cachedContent: cache.name },
  });
  assert.ok(response.usageMetadata.cachedContentTokenCount > 100);
  await ai.caches.delete({ name: cache.name });
}

export async function errors_have_their_status() {
  const missing = ai.models.generateContent({ model: "nope", contents: "hello" });
  await assert.rejects(missing, (error) => error instanceof ApiError && error.status === 404);
  const many = ai.models.generateContent({ model, contents: "emulate:error=RESOURCE_EXHAUSTED" });
  await assert.rejects(many, (error) => error instanceof ApiError && error.status === 429);
}
