// The playground: a conversation with any model that can be asked.

import { element } from "./elements.js";
import { currentKey } from "./key.js";
import { asked } from "./services.js";

// What is chosen at first, where it is served.
const FIRST = "models/gemini-3.8-flash";

const find = (id) => document.getElementById(id);

export class Playground {
  #turns = [];
  #asks = new Map();
  #running = null;

  constructor() {
    find("ask").addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.#running) this.#send();
    });
    find("message").addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        find("ask").requestSubmit();
      }
    });
    find("stop").addEventListener("click", () => this.#running?.abort());
    find("clear").addEventListener("click", () => this.#clear());
  }

  /** Offers the models that can be asked, and keeps the chosen one. */
  offer(models) {
    const offered = models.filter((model) => model.ask);
    const names = offered.map((model) => model.name);
    if (names.join() === [...this.#asks.keys()].join()) return;
    this.#asks = new Map(offered.map((model) => [model.name, model.ask]));
    const chosen = find("model").value;
    const services = Map.groupBy(offered, (model) => model.group ?? model.service);
    find("model").replaceChildren(
      ...[...services].map(([label, group]) =>
        element("optgroup", { label }, ...group.map(({ name }) => element("option", { value: name }, name))),
      ),
    );
    find("model").value = [chosen, FIRST, names[0]].find((name) => names.includes(name));
  }

  /** Chooses a model, for a message to be written to it. */
  choose(name) {
    find("model").value = name;
    find("message").focus();
    find("playground").scrollIntoView({ block: "start" });
  }

  async #send() {
    const text = find("message").value;
    const turns = this.#turns; // a new conversation may begin in the meantime
    const answer = element("p", { class: "said" });
    const about = element("p", { class: "about" });
    turns.push({ role: "user", text });
    this.#show("user", "You", element("p", { class: "said" }, text));
    this.#show("model", find("model").value, answer, about);
    find("message").value = "";
    this.#setRunning(new AbortController());
    const said = await this.#receive(turns, answer, about);
    this.#setRunning(null);
    // What was not answered is not part of the conversation, so that it can be sent again.
    if (said) turns.push({ role: "model", text: said });
    else turns.pop();
  }

  async #receive(turns, answer, about) {
    const began = performance.now();
    let finish, tokens;
    try {
      const ask = this.#asks.get(find("model").value);
      for await (const piece of asked(ask, turns, options(), this.#running.signal)) {
        answer.append(piece.text);
        finish = piece.finish ?? finish;
        tokens = piece.tokens ?? tokens;
        this.#scroll();
      }
      const seconds = `${((performance.now() - began) / 1000).toFixed(2)} s`;
      about.append([finish, tokens && `${tokens} ${tokens === 1 ? "token" : "tokens"}`, seconds].filter(Boolean).join(" · "));
    } catch (error) {
      if (error.name === "AbortError") about.append("stopped");
      else answer.after(element("p", { class: "failure", role: "alert" }, error.message));
    }
    this.#scroll();
    return answer.textContent;
  }

  #show(role, name, ...children) {
    find("conversation").append(element("article", { class: role }, element("h3", {}, name), ...children));
    this.#scroll();
  }

  #scroll() {
    find("conversation").scrollTop = find("conversation").scrollHeight;
  }

  #setRunning(controller) {
    this.#running = controller;
    find("conversation").setAttribute("aria-busy", controller !== null);
    find("send").disabled = controller !== null;
    find("stop").disabled = controller === null;
  }

  #clear() {
    this.#running?.abort();
    this.#turns = [];
    find("conversation").replaceChildren();
    find("message").focus();
  }
}

function options() {
  const number = (id) => (find(id).value === "" ? undefined : find(id).valueAsNumber);
  return {
    system: find("system").value || undefined,
    maxTokens: number("max-tokens"),
    temperature: number("temperature"),
    key: currentKey(),
  };
}
