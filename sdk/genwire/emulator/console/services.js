// The two services as the playground asks them: what each method is sent, and how its answer is read.

/**
 * Asks a model and yields the pieces of its answer.
 *
 * @param ask `method` and `url` of the model.
 * @param turns The conversation: `role` (`user` or `model`) and `text` of each turn.
 * @param options `system`, `maxTokens`, `temperature` and `key`; what is empty is not sent.
 * @param signal Ends it.
 * @yields `text`, and where known `finish` (why the answer ended) and `tokens` (how many it has).
 */
export async function* asked(ask, turns, options, signal) {
  const method = METHODS[ask.method];
  const response = await fetch(ask.url + (method.query ?? ""), {
    method: "POST",
    headers: { "content-type": "application/json", ...(options.key && method.headers(options.key)) },
    body: JSON.stringify(method.body(turns, options)),
    signal,
  });
  for await (const message of messages(response)) {
    const complaint = message.error?.message ?? message.errors?.[0]?.message;
    if (complaint) throw new Error(complaint);
    yield method.piece(message);
  }
}

const google = (key) => ({ "x-goog-api-key": key });
const cloudflare = (key) => ({ authorization: `Bearer ${key}` });

const METHODS = {
  streamGenerateContent: {
    query: "?alt=sse",
    headers: google,
    body: (turns, { system, maxTokens, temperature }) => ({
      contents: turns.map(({ role, text }) => ({ role, parts: [{ text }] })),
      systemInstruction: system ? { parts: [{ text: system }] } : undefined,
      generationConfig: { maxOutputTokens: maxTokens, temperature },
    }),
    piece: ({ candidates, promptFeedback, usageMetadata }) => ({
      text: (candidates?.[0]?.content?.parts ?? []).map((part) => part.text ?? "").join(""),
      finish: promptFeedback?.blockReason ?? candidates?.[0]?.finishReason,
      tokens: usageMetadata?.candidatesTokenCount,
    }),
  },
  generateMessage: {
    headers: google,
    body: (turns, { system, temperature }) => ({
      prompt: { context: system, messages: turns.map(({ role, text }) => ({ author: role, content: text })) },
      temperature,
    }),
    piece: ({ candidates, filters }) => ({
      text: candidates?.[0]?.content ?? "",
      finish: filters?.[0]?.reason,
    }),
  },
  generateText: {
    headers: google,
    body: (turns, { maxTokens, temperature }) => ({
      prompt: { text: turns.at(-1).text },
      maxOutputTokens: maxTokens,
      temperature,
    }),
    piece: ({ candidates, filters }) => ({
      text: candidates?.[0]?.output ?? "",
      finish: filters?.[0]?.reason,
    }),
  },
  run: {
    headers: cloudflare,
    body: (turns, { system, maxTokens, temperature }) => ({
      messages: [
        ...(system ? [{ role: "system", content: system }] : []),
        ...turns.map(({ role, text }) => ({ role: role === "model" ? "assistant" : role, content: text })),
      ],
      stream: true,
      max_tokens: maxTokens,
      temperature,
    }),
    // Of the two dialects of events, one has choices.
    piece: ({ response, choices, usage }) => ({
      text: response ?? choices?.[0]?.delta?.content ?? "",
      finish: choices?.[0]?.finish_reason,
      tokens: usage?.completion_tokens,
    }),
  },
};

/** Yields the messages of an answer, which may be one document or a stream of events. */
async function* messages(response) {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
    yield await response.json();
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    const events = (rest + (value ?? "")).split(/\r?\n\r?\n/);
    rest = done ? "" : events.pop();
    for (const event of events) {
      // An error in the middle of a stream may come without the word that begins data.
      const data = event.trim().replace(/^data:\s*/, "");
      if (data && data !== "[DONE]") yield JSON.parse(data);
    }
    if (done) return;
  }
}
