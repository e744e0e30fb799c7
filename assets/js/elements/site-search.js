/**
 * The search field of a page. Wraps a plain form that leads to the results page, and loads what
 * searches when the field is first used:
 *
 *     <site-search data-failed="…" data-outdated="…">
 *       <form action="../../search/" role="search">
 *         <input type="search" name="q" aria-label="…" autocomplete="off">
 *       </form>
 *     </site-search>
 *
 * `data-root` on the html element leads from the page to the root of the site (`../../`, or `./`).
 * `data-failed` is said when what searches cannot be loaded, `data-outdated` when the index is newer
 * than the page.
 */
class SiteSearch extends HTMLElement {
  #listeners = new AbortController();
  /** @type {Promise<{close(): void}> | undefined} */
  #combobox;

  connectedCallback() {
    const { signal } = (this.#listeners = new AbortController());
    const input = this.querySelector("input");
    if (!input) return;
    input.addEventListener("focus", () => this.#load(input), { signal });
    input.addEventListener("input", () => this.#load(input), { signal });
    document.addEventListener("keydown", (event) => focusOnShortcut(event, input), { signal });
    if (document.activeElement === input) this.#load(input);
    if (marksWords(this)) loadClient().then(({ markFoundWords }) => markFoundWords(siteRoot()));
  }

  disconnectedCallback() {
    this.#listeners.abort();
    this.#combobox?.then((combobox) => combobox.close());
    this.#combobox = undefined;
  }

  #load(input) {
    this.#combobox ??= loadClient().then(
      ({ openCombobox }) => openCombobox(this, input, siteRoot()),
      () => this.#tellFailure(),
    );
  }

  /** The form still leads to the results page; the next focus tries again. */
  #tellFailure() {
    this.#combobox = undefined;
    const status = this.querySelector("[role=status]") ?? document.createElement("p");
    status.setAttribute("role", "status");
    status.textContent = this.dataset.failed ?? "";
    this.append(status);
    return { close() {} };
  }
}

/** @returns {URL} the root of the site, wherever it is served */
function siteRoot() {
  return new URL(document.documentElement.dataset.root || "./", document.baseURI);
}

function loadClient() {
  return import(new URL("search/client.js", siteRoot()).href);
}

/** Whether this page was opened by a search result, and this is the page's first field. */
function marksWords(element) {
  const hasWords = new URLSearchParams(location.search).has("q");
  return hasWords && !document.querySelector("search-results") && document.querySelector("site-search") === element;
}

function focusOnShortcut(event, input) {
  const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
  const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if ((isCommand || isSlash) && document.querySelector("site-search input, search-results input") === input) {
    event.preventDefault();
    input.focus();
    input.select();
  }
}

function isTyping(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

customElements.define("site-search", SiteSearch);

/**
 * The results page. Wraps what is there without script, and takes the texts of `site-search`:
 *
 *     <search-results data-failed="…" data-outdated="…" data-retry="…">
 *       <form action="" role="search"><input type="search" name="q" aria-label="…"></form>
 *       <p id="search-status" role="status">what to do without script</p>
 *       <ol id="search-results"></ol>
 *     </search-results>
 */
class SearchResults extends HTMLElement {
  #listeners = new AbortController();
  #isAsked = false;

  connectedCallback() {
    const { signal } = (this.#listeners = new AbortController());
    const input = this.querySelector("input");
    input?.addEventListener("focus", () => this.#load(signal), { signal });
    input?.addEventListener("input", () => this.#load(signal), { signal });
    if (input) document.addEventListener("keydown", (event) => focusOnShortcut(event, input), { signal });
    if (document.activeElement === input || new URLSearchParams(location.search).get("q")) this.#load(signal);
  }

  disconnectedCallback() {
    this.#listeners.abort();
    this.#isAsked = false;
  }

  async #load(signal) {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      const { showResults } = await loadClient();
      if (!signal.aborted) showResults(this, siteRoot(), signal);
    } catch {
      this.#isAsked = false;
      const status = this.querySelector("#search-status");
      if (status) status.textContent = this.dataset.failed ?? "";
    }
  }
}

customElements.define("search-results", SearchResults);
