// Resources of any kind, a section for each collection: what there is of them says the emulator.

import { element, KeyedList } from "./elements.js";
import { resourceCard } from "./sections.js";

export class Collections {
  #container;
  #nav;
  #sections = new Map();

  constructor(container, nav) {
    this.#container = container;
    this.#nav = nav;
  }

  show(collections) {
    for (const collection of collections) {
      if (!this.#sections.has(collection.id)) this.#sections.set(collection.id, this.#made(collection));
      const { section, list, link } = this.#sections.get(collection.id);
      list.show(collection.items);
      section.classList.toggle("filled", collection.items.length > 0);
      section.querySelector(".count").textContent = collection.items.length || "";
      section.hidden = link.hidden = false;
    }
    // One that nothing is kept of any more is not told of.
    const present = new Set(collections.map(({ id }) => id));
    for (const [id, { section, link }] of this.#sections) {
      if (!present.has(id)) section.hidden = link.hidden = true;
    }
  }

  #made({ id, title, empty }) {
    const titleId = `${id}-title`;
    const cards = element("ul", { class: "cards" });
    const section = element(
      "section",
      { id, "aria-labelledby": titleId },
      element("h2", { id: titleId }, title, " ", element("span", { class: "count" })),
      element("p", { class: "empty" }, empty),
      cards,
    );
    const link = element("a", { href: `#${id}` }, title);
    this.#container.append(section);
    this.#nav.querySelector("a[href='#requests']").before(link);
    return { section, link, list: new KeyedList(cards, "name", resourceCard) };
  }
}
