/**
 * Results below a search field while one types: the combobox pattern of the ARIA Authoring Practices
 * (list autocomplete with manual selection).
 */
import { openIndex } from "../search/index-access.js";
import { VersionError } from "../search/manifest.js";
import { addressOf, countOf, element, fill, resultLines } from "./result-view.js";

const SHOWN = 8;

/**
 * @param {HTMLElement} host the element around the form
 * @param {HTMLInputElement} input
 * @param {URL} root of the site
 * @returns {Combobox}
 */
export function openCombobox(host, input, root) {
  return new Combobox(host, input, root);
}

class Combobox {
  #host;
  #input;
  #root;
  #listeners = new AbortController();
  #list = element("ul", "search-suggestions");
  #status = element("p", "search-announcement");
  #active = -1;
  #turn = 0;

  constructor(host, input, root) {
    this.#host = host;
    this.#input = input;
    this.#root = root;
    this.#prepare();
    this.#listen();
    this.#update();
  }

  close() {
    this.#listeners.abort();
    this.#list.remove();
    this.#status.remove();
  }

  #prepare() {
    this.#list.id = `${this.#input.id || "search"}-suggestions`;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", this.#input.getAttribute("aria-label") ?? "");
    this.#status.setAttribute("role", "status");
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": this.#list.id, autocomplete: "off" };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
    this.#hide();
    this.#host.append(this.#list, this.#status);
  }

  #listen() {
    const { signal } = this.#listeners;
    this.#input.addEventListener("input", () => this.#update(), { signal });
    this.#input.addEventListener("keydown", (event) => this.#press(event), { signal });
    this.#input.addEventListener("focus", () => this.#update(), { signal });
    this.#host.addEventListener("focusout", (event) => this.#leave(event), { signal });
    this.#list.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
    this.#list.addEventListener("click", (event) => this.#click(event), { signal });
  }

  /** Answers what stands in the field now, also while a syllable is being composed. */
  async #update() {
    const query = this.#input.value.trim();
    const turn = ++this.#turn;
    if (query === "") return this.#hide();
    try {
      const index = await openIndex(this.#root);
      const answer = await index.search(query);
      const results = await answer.next();
      if (turn === this.#turn) this.#show(results, answer, query, index.messages);
    } catch (error) {
      if (turn === this.#turn) this.#tellFailure(error);
    }
  }

  #show(results, answer, query, messages) {
    this.#active = -1;
    this.#input.removeAttribute("aria-activedescendant");
    const options = results.slice(0, SHOWN).map((result) => this.#option(resultLines(result, messages), addressOf(result, query, this.#root)));
    const all = new URL(`search/?q=${encodeURIComponent(query)}`, this.#root).href;
    if (answer.total > options.length) options.push(this.#option([fill(messages.all, { query })], all));
    options.forEach((option, i) => (option.id = `${this.#list.id}-${i}`));
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute("aria-expanded", String(options.length > 0));
    this.#status.textContent = countOf(answer, query, messages);
    this.#status.classList.toggle("is-visible", options.length === 0);
  }

  #option(children, address) {
    const option = element("li", "", ...children);
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.address = address;
    return option;
  }

  #hide() {
    this.#turn++;
    this.#active = -1;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#status.textContent = "";
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }

  #tellFailure(error) {
    this.#hide();
    this.#status.textContent = (error instanceof VersionError ? this.#host.dataset.outdated : this.#host.dataset.failed) ?? "";
    this.#status.classList.add("is-visible");
  }

  /** While a syllable is being composed, the keys belong to the input method. */
  #press(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") this.#escape(event);
    else if (event.key === "ArrowDown") this.#move(event, 1);
    else if (event.key === "ArrowUp") this.#move(event, -1);
    else if (event.key === "Enter") this.#enter(event);
  }

  #escape(event) {
    if (this.#list.hidden) return;
    event.preventDefault();
    this.#hide();
  }

  #move(event, step) {
    const { children } = this.#list;
    if (this.#list.hidden || children.length === 0) return;
    event.preventDefault();
    children[this.#active]?.setAttribute("aria-selected", "false");
    const places = children.length + 1;
    this.#active = ((this.#active + 1 + step + places) % places) - 1;
    const option = children[this.#active];
    if (!option) return this.#input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", option.id);
  }

  #enter(event) {
    const option = this.#list.children[this.#active];
    if (!(option instanceof HTMLElement)) return;
    event.preventDefault();
    location.assign(option.dataset.address ?? "");
  }

  #click(event) {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.address);
  }

  #leave(event) {
    if (!this.#host.contains(event.relatedTarget)) this.#hide();
  }
}
