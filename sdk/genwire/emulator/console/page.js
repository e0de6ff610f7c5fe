// The page: it asks what is in the emulator again and again, and shows it.

import { Collections } from "./collections.js";
import { KeyedList } from "./elements.js";
import { headers, isLocked, unlocked } from "./key.js";
import { Playground } from "./playground.js";
import { fileRow, modelRow, requestItem, tunedModelCard } from "./sections.js";

const OVERVIEW = "/_emulator/console/overview";
const PAUSE = 1000;
const MOST_REQUESTS = 100;

const find = (selector) => document.querySelector(selector);
const playground = new Playground();
const choose = (name) => playground.choose(name);
const lists = {
  models: new KeyedList(find("#models tbody"), "name", (model) => modelRow(model, choose)),
  tunedModels: new KeyedList(find("#tuned-models ul"), "name", (model) => tunedModelCard(model, choose)),
  files: new KeyedList(find("#files tbody"), "name", fileRow),
  requests: new KeyedList(find("#requests ol"), "number", requestItem),
};
const collections = new Collections(find("#collections"), find("nav"));
let requests = [];

async function update() {
  // Those that were not over yet are asked for again.
  const open = requests.findLast((request) => request.outcome === null);
  const after = open ? open.number - 1 : (requests[0]?.number ?? 0);
  const response = await fetch(`${OVERVIEW}?after=${after}`, { headers: headers() });
  if (isLocked(response)) return;
  const now = await response.json();
  if (now.lastRequest < (requests[0]?.number ?? 0)) {
    // The emulator was reset, or is another one: it counts from 1 again.
    requests = [];
    return update();
  }
  requests = [...now.requests, ...requests.filter(({ number }) => number <= after)].slice(0, MOST_REQUESTS);
  show(now);
}

function show(now) {
  const kept = now.dataDir === null ? "in memory" : `in ${now.dataDir}`;
  find("#facts").textContent = `${now.engine} engine, state ${kept}`;
  section("models", "#models", now.models, now.models.length);
  section("tunedModels", "#tuned-models", now.tunedModels, now.tunedModelCount);
  section("files", "#files", now.files, now.files.length);
  collections.show(now.collections);
  section("requests", "#requests", requests, now.lastRequest);
  const tuned = now.tunedModels.map((model) => ({ ...model, group: "Tuned models" }));
  playground.offer([...tuned, ...now.models]);
}

function section(name, selector, items, count) {
  lists[name].show(items);
  find(selector).classList.toggle("filled", items.length > 0);
  find(`${selector} .count`).textContent = count || "";
}

async function watch() {
  const trouble = find("#trouble");
  for (;;) {
    if (document.visibilityState === "visible") {
      try {
        await update();
        trouble.hidden = true;
      } catch {
        trouble.textContent = "The emulator does not answer. This page goes on by itself when it does.";
        trouble.hidden = false;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

unlocked(() => update());
watch();
