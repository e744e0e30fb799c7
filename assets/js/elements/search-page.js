/** The page of results: all of them, page by page. */
import { openIndex } from "../search/index-access.js";
import { VersionError } from "../search/manifest.js";
import { FACETS } from "../search/shards.js";
import { addressOf, countOf, element, resultLines, waysOn } from "./result-view.js";
import { filterInAddress, filtersOf } from "./search-filters.js";

/**
 * Shows what the address asks for, and what is typed from then on.
 *
 * @param {HTMLElement} host around form, `#search-status` and `#search-results`
 * @param {URL} root of the site
 * @param {AbortSignal} signal ends it
 */
export function showResults(host, root, signal) {
  const page = new SearchPage(host, root);
  const input = host.querySelector("input");
  const asked = () => new URLSearchParams(location.search).get("q") ?? "";
  if (input) {
    input.addEventListener("input", () => page.typed(input.value), { signal });
    host.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault(), { signal });
  }
  window.addEventListener("popstate", () => page.ask(asked()), { signal });
  if (input?.value && input.value !== asked()) return page.typed(input.value);
  if (input) input.value = asked();
  page.ask(asked());
}

/** Whether results take the place of what else the page shows; page.js says so from the start. */
function keepRoom(isAsked) {
  document.documentElement.toggleAttribute("data-asked", isAsked);
}

class SearchPage {
  #host;
  #root;
  #status;
  #list;
  #turn = 0;

  constructor(host, root) {
    this.#host = host;
    this.#root = root;
    this.#status = host.querySelector("#search-status");
    this.#list = host.querySelector("#search-results");
  }

  /** @param {string} query as typed just now */
  typed(query) {
    const address = new URL(location.href);
    address.searchParams.set("q", query);
    history.replaceState(null, "", address);
    this.ask(query);
  }

  /** @param {string} typed */
  async ask(typed) {
    const query = typed.trim();
    const turn = ++this.#turn;
    keepRoom(query !== "");
    if (query === "") return this.#clear();
    try {
      const index = await openIndex(this.#root);
      if (turn === this.#turn) this.#status.textContent = index.messages["status.loading"];
      const whole = await index.search(query);
      const filter = filterInAddress();
      const answer = Object.keys(filter).length > 0 ? await whole.narrowedTo(filter) : whole;
      const results = await answer.next();
      if (turn !== this.#turn) return;
      this.#show(results, answer, query, index.messages);
      this.#offerFilters(whole, filter, query, index.messages);
    } catch (error) {
      if (turn === this.#turn) this.#tellFailure(error, query);
    }
  }

  #offerFilters(whole, filter, query, messages) {
    const choose = (chosen) => {
      const address = new URL(location.href);
      for (const facet of FACETS) address.searchParams.delete(facet);
      for (const [facet, value] of Object.entries(chosen)) if (value) address.searchParams.set(facet, value);
      history.pushState(null, "", address);
      this.ask(query);
    };
    const before = this.#host.querySelector(".search-filters");
    const filters = whole.total > 1 ? [filtersOf(whole, filter, messages, choose)] : [];
    before?.remove();
    this.#status.after(...filters);
  }

  #clear() {
    this.#list.replaceChildren();
    this.#status.textContent = "";
    this.#host.querySelector(".search-filters")?.remove();
    this.#after();
  }

  #show(results, answer, query, messages) {
    this.#list.replaceChildren(...results.map((result) => this.#item(result, query, messages)));
    this.#status.textContent = countOf(answer, query, messages);
    if (results.length === 0) this.#after(waysOn(messages, this.#root));
    else this.#after(...(answer.hasMore ? [this.#moreButton(answer, query, messages)] : []));
  }

  #item(result, query, messages) {
    const [title, ...lines] = resultLines(result, messages);
    const link = element("a", "", title);
    link.href = addressOf(result, query, this.#root);
    return element("li", "", link, ...lines);
  }

  #moreButton(answer, query, messages) {
    const button = element("button", "search-more", messages.more);
    button.type = "button";
    button.addEventListener("click", () => this.#more(button, answer, query, messages));
    return button;
  }

  async #more(button, answer, query, messages) {
    const turn = this.#turn;
    button.disabled = true;
    try {
      const results = await answer.next();
      if (turn !== this.#turn) return;
      const items = results.map((result) => this.#item(result, query, messages));
      this.#list.append(...items);
      items[0]?.querySelector("a")?.focus();
      button.hidden = !answer.hasMore;
    } catch (error) {
      if (turn === this.#turn) this.#tellFailure(error, query);
    } finally {
      button.disabled = false;
    }
  }

  #tellFailure(error, query) {
    const { failed, outdated, retry } = this.#host.dataset;
    keepRoom(false);
    this.#status.textContent = (error instanceof VersionError ? outdated : failed) ?? "";
    const button = element("button", "search-retry", retry ?? "");
    button.type = "button";
    button.addEventListener("click", () => this.ask(query));
    this.#after(button);
  }

  /** Puts these, and nothing else, after the list. */
  #after(...nodes) {
    while (this.#list.nextSibling) this.#list.nextSibling.remove();
    this.#list.after(...nodes);
  }
}
