import { plain } from "../guess.js";

/** `<tag-filter>` around a field: leaves only the services whose name holds what is typed. */
class TagFilter extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback() {
    this.#listeners = new AbortController();
    this.querySelector("input").addEventListener("input", () => this.#filter(), {
      signal: this.#listeners.signal,
    });
    this.#filter();
  }

  disconnectedCallback() {
    this.#listeners.abort();
  }

  #filter() {
    const input = this.querySelector("input");
    const wanted = plain(input.value);
    let found = 0;
    for (const section of document.querySelectorAll(".category")) {
      const chips = [...section.querySelectorAll(".chip")];
      const shown = chips.filter((chip) => plain(chip.textContent + chip.pathname).includes(wanted));
      chips.forEach((chip) => (chip.parentElement.hidden = !shown.includes(chip)));
      section.hidden = shown.length === 0;
      found += shown.length;
    }
    const texts = input.dataset;
    const message = found === 0 ? texts.none : texts.some.replace("#", String(found));
    this.querySelector("[role=status]").textContent = wanted === "" ? "" : message;
  }
}

customElements.define("tag-filter", TagFilter);
