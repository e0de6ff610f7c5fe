// Making and updating elements. Text only ever becomes text: nothing here or elsewhere parses HTML.

const SVG = "http://www.w3.org/2000/svg";

/** Returns an element with attributes (functions are listeners, false ones are left out) and children. */
export function element(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** Returns an element of a picture. */
export function drawn(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== false && value !== undefined) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/**
 * Shows one element for each item of a list, and touches only those whose items have changed.
 *
 * What is open or focused in an element stays so when the element is made anew.
 */
export class KeyedList {
  #container;
  #key;
  #render;
  #shown = new Map();

  constructor(container, key, render) {
    this.#container = container;
    this.#key = key;
    this.#render = render;
  }

  show(items) {
    const before = this.#shown;
    this.#shown = new Map(items.map((item) => [item[this.#key], this.#entry(item)]));
    let focused = null;
    for (const [key, { made }] of before) {
      const successor = this.#shown.get(key)?.made;
      if (successor === made) continue;
      if (made.contains(document.activeElement)) focused = successor;
      made.remove();
    }
    let next = this.#container.firstElementChild;
    for (const { made } of this.#shown.values()) {
      if (made === next) next = next.nextElementSibling;
      else this.#container.insertBefore(made, next);
    }
    focused?.querySelector("button, summary")?.focus();
  }

  #entry(item) {
    const old = this.#shown.get(item[this.#key]);
    if (old?.item === item) return old;
    const state = JSON.stringify(item);
    if (old?.state === state) return { ...old, item };
    const made = this.#render(item);
    if (old?.made.querySelector("details[open]")) made.querySelector("details").open = true;
    return { item, state, made };
  }
}
