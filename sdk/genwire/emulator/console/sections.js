// What is in the emulator, piece by piece: one function for each kind of thing.

import { element } from "./elements.js";
import { lossCurve } from "./loss_curve.js";

const date = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const UNITS = ["B", "KiB", "MiB", "GiB"];

/** Returns the row of a base model; `choose` is called with its name. */
export function modelRow(model, choose) {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, code(model.name), element("small", {}, model.title)),
    element("td", {}, model.service),
    element("td", { class: "can" }, model.can.join(", ")),
    element("td", { class: "number" }, model.inputTokenLimit?.toLocaleString() ?? ""),
    element("td", { class: "number" }, model.outputTokenLimit?.toLocaleString() ?? ""),
    element("td", {}, model.ask ? askButton(model.name, choose) : null),
  );
}

/** Returns the card of a tuned model; `choose` is called with its name. */
export function tunedModelCard(model, choose) {
  const { epochCount, batchSize, learningRate, learningRateMultiplier } = model.hyperparameters;
  const steps = model.losses.at(-1)?.[0] ?? 0;
  return element(
    "li",
    { class: "card" },
    cardTitle(model),
    model.title === model.name ? null : code(model.name),
    model.description ? element("p", {}, model.description) : null,
    element("p", { class: "from" }, "from ", code(model.baseModel)),
    model.losses.length ? lossCurve(model.losses, model.totalSteps) : null,
    model.state === "CREATING"
      ? element("progress", { max: model.totalSteps, value: steps, "aria-label": "Steps" })
      : null,
    facts({
      Examples: model.exampleCount,
      Steps: `${steps} of ${model.totalSteps}`,
      Epochs: epochCount,
      "Batch size": batchSize,
      "Learning rate": learningRate ?? `× ${learningRateMultiplier}`,
    }),
    model.ask ? askButton(model.name, choose) : null,
  );
}

/** Returns the card of a resource that has no view of its own. */
export function resourceCard(resource) {
  return element(
    "li",
    { class: "card" },
    cardTitle(resource),
    resource.title === resource.name ? null : code(resource.name),
    facts(resource.facts),
  );
}

function cardTitle({ title, state }) {
  return element("h3", {}, element("span", {}, title), state ? badge(state) : null);
}

/** Returns the row of a file. */
export function fileRow(file) {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, code(file.name), element("small", {}, file.displayName ?? "")),
    element("td", {}, file.mimeType),
    element("td", { class: "number" }, size(Number(file.sizeBytes))),
    element("td", {}, badge(file.state)),
    element("td", {}, date.format(new Date(file.expirationTime))),
  );
}

/** Returns a request, to be opened; its body is written out when it is. */
export function requestItem(request) {
  const details = element(
    "details",
    { toggle: () => details.open && !details.lastElementChild.childElementCount && fill() },
    element(
      "summary",
      {},
      element("span", { class: `status s${String(request.status ?? "").charAt(0)}` }, request.status ?? "···"),
      element("span", { class: "method" }, request.method),
      element("span", { class: "path" }, decoded(request.path)),
      request.fault ? badge(request.fault) : null,
      element("span", { class: "operation" }, request.operation ?? "no operation"),
      element("time", { datetime: request.time }, new Date(request.time).toLocaleTimeString()),
    ),
    element("div", { class: "inside" }),
  );
  const fill = () =>
    details.lastElementChild.append(
      pairs("Query", request.query),
      body(request),
      pairs("Headers", request.headers),
    );
  return element("li", {}, details);
}

function body({ body, body_bytes }) {
  const said = body_bytes ? "too long to be kept, or not JSON" : "none";
  return element(
    "div",
    {},
    element("h4", {}, `Body: ${body === null ? said : size(body_bytes)}`),
    body === null ? null : element("pre", { tabindex: 0 }, JSON.stringify(body, null, 2)),
  );
}

function pairs(title, values) {
  const rows = Object.entries(values);
  return rows.length ? element("div", {}, element("h4", {}, title), facts(values)) : "";
}

function facts(values) {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return element(
    "dl",
    {},
    ...known.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, String(value)))),
  );
}

function askButton(name, choose) {
  const said = `Ask ${name}`;
  return element("button", { type: "button", class: "quiet", "aria-label": said, click: () => choose(name) }, "Ask");
}

function badge(state) {
  return element("span", { class: `badge ${state.toLowerCase().replace(/^[a-z]+_state_/, "")}` }, state);
}

function code(text) {
  return element("code", {}, text);
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function size(bytes) {
  const unit = Math.min(Math.floor(Math.log2(bytes || 1) / 10), UNITS.length - 1);
  return `${(bytes / 1024 ** unit).toLocaleString(undefined, { maximumFractionDigits: 1 })} ${UNITS[unit]}`;
}
