// What @google/generative-ai does, the predecessor of @google/genai. Its uploads are multipart, in one request.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FunctionCallingMode, GoogleGenerativeAI, GoogleGenerativeAIFetchError } from "@google/generative-ai";
import { GoogleAICacheManager, GoogleAIFileManager } from "@google/generative-ai/server";
import { URL } from "./control.mjs";
import { CITY_SCHEMA, QUESTION, REPORTED, REPORT_SCHEMA, RESULT } from "./weather.mjs";

const name = "gemini-2.5-flash";
const options = { baseUrl: URL };
const ai = new GoogleGenerativeAI("a-key");
const weather = { name: "get_weather", description: "Gets the weather of a city.", parameters: CITY_SCHEMA };
const model = (settings) => ai.getGenerativeModel({ model: name, ...settings }, options);

export async function content_is_generated() {
  const { response } = await model({ systemInstruction: "Be brief." }).generateContent("hello");
  assert.match(response.text(), /hello/);
  assert.equal(response.candidates[0].finishReason, "STOP");
}

export async function content_is_streamed() {
  const texts = [];
  const { stream, response } = await model().generateContentStream("one two three");
  for await (const chunk of stream) texts.push(chunk.text());
  assert.ok(texts.length > 2);
  assert.equal((await response).text(), texts.join(""));
}

export async function chats_remember() {
  const chat = model().startChat();
  await chat.sendMessage("I have two dogs.");
  const { response } = await chat.sendMessageStream("How many paws?");
  assert.match((await response).text(), /How many paws/);
  assert.equal((await chat.getHistory()).length, 4);
}

export async function functions_are_called_and_their_results_used() {
  const chat = model({ tools: [{ functionDeclarations: [weather] }] }).startChat();
  const [call] = (await chat.sendMessage(QUESTION)).response.functionCalls();
  assert.deepEqual([call.name, call.args], ["get_weather", { city: "Oslo" }]);
  const answer = [{ functionResponse: { name: call.name, response: { output: RESULT } } }];
  assert.ok((await chat.sendMessage(answer)).response.text().includes(RESULT));
}

export async function functions_are_required() {
  const toolConfig = { functionCallingConfig: { mode: FunctionCallingMode.ANY } };
  const { response } = await model({ tools: [{ functionDeclarations: [weather] }], toolConfig }).generateContent("hello");
  assert.equal(response.functionCalls()[0].name, "get_weather");
}

export async function json_follows_a_schema() {
  const generationConfig = { responseMimeType: "application/json", responseSchema: REPORT_SCHEMA };
  const { response } = await model({ generationConfig }).generateContent(REPORTED);
  assert.deepEqual(JSON.parse(response.text()), { city: "Oslo", celsius: 4 });
}

export async function texts_are_embedded() {
  const embedder = ai.getGenerativeModel({ model: "gemini-embedding-001" }, options);
  assert.equal((await embedder.embedContent("hello")).embedding.values.length, 3072);
  const requests = ["a", "b"].map((text) => ({ content: { role: "user", parts: [{ text }] } }));
  assert.equal((await embedder.batchEmbedContents({ requests })).embeddings.length, 2);
}

export async function files_are_uploaded_and_used() {
  const path = join(tmpdir(), "greeting.txt");
  writeFileSync(path, "hello");
  const files = new GoogleAIFileManager("a-key", options);
  const { file } = await files.uploadFile(path, { mimeType: "text/plain", displayName: "A greeting" });
  assert.deepEqual([file.state, file.displayName], ["ACTIVE", "A greeting"]);
  const parts = [{ text: "repeat it" }, { fileData: { fileUri: file.uri, mimeType: file.mimeType } }];
  assert.match((await model().generateContent(parts)).response.text(), /hello/);
  assert.equal((await files.listFiles()).files.length, 1);
  await files.deleteFile(file.name);
}

export async function caches_are_kept() {
  const caches = new GoogleAICacheManager("a-key", options);
  const contents = [{ role: "user", parts: [{ text: "word ".repeat(2000) }] }];
  const cache = await caches.create({ model: name, contents, ttlSeconds: 60 });
  const cached = ai.getGenerativeModelFromCachedContent(cache, {}, options);
  const { response } = await cached.generateContent("how many?");
  assert.ok(response.usageMetadata.cachedContentTokenCount > 100);
  await caches.delete(cache.name);
}

export async function errors_have_their_status() {
  const of = (status) => (error) => error instanceof GoogleGenerativeAIFetchError && error.status === status;
  await assert.rejects(ai.getGenerativeModel({ model: "nope" }, options).generateContent("hello"), of(404));
  await assert.rejects(model().generateContent("emulate:error=RESOURCE_EXHAUSTED"), of(429));
}
