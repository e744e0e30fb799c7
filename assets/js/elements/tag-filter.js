import { plain } from "../guess.js";

const MAX_OFFERED = 24;

/** `<tag-filter>` around a field: leaves only the services whose name holds what is typed. */
class TagFilter extends HTMLElement {
  #listeners = new AbortController();
  #elsewhere = null;

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

  async #filter() {
    const input = this.querySelector("input");
    const wanted = plain(input.value);
    const here = this.#showHere(wanted);
    this.#elsewhere ??= wanted === "" ? null : readElsewhere();
    const rows = wanted === "" ? [] : await this.#elsewhere;
    if (wanted !== plain(input.value)) return;
    const others = rows.filter((row) => row.some((name) => plain(name).includes(wanted)));
    this.querySelector(".chips").replaceChildren(...others.slice(0, MAX_OFFERED).map(chip));
    const found = here + others.length;
    const { none, some } = input.dataset;
    const message = found === 0 ? none : some.replace("#", String(found));
    this.querySelector("[role=status]").textContent = wanted === "" ? "" : message;
  }

  /** Shows what fits of the services on the page, and answers how many do. */
  #showHere(wanted) {
    let found = 0;
    for (const section of document.querySelectorAll(".category")) {
      const items = [...section.querySelectorAll("li")];
      const shown = items.filter((item) => isShown(item, wanted));
      items.forEach((item) => (item.hidden = !shown.includes(item)));
      section.hidden = shown.length === 0;
      found += shown.length;
    }
    return found;
  }
}

/** A link to the rest of a category is shown while nothing is wanted. */
function isShown(item, wanted) {
  const name = item.querySelector(".chip");
  return name ? plain(name.textContent + name.pathname).includes(wanted) : wanted === "";
}

/** Services that the page leaves to those of large categories: their address and their names. */
async function readElsewhere() {
  if (!document.querySelector(".category li a:not(.chip)")) return [];
  const { root } = document.documentElement.dataset;
  const here = new Set([...document.querySelectorAll(".category .chip")].map((link) => link.getAttribute("href")));
  const answer = await fetch(`${root}data/addresses.json`).catch(() => null);
  const rows = answer?.ok ? await answer.json() : [];
  return rows.filter(([address]) => address.startsWith("tags/") && !here.has(root + address));
}

function chip([address, name]) {
  const link = document.createElement("a");
  link.href = document.documentElement.dataset.root + address;
  link.append(name);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

customElements.define("tag-filter", TagFilter);
