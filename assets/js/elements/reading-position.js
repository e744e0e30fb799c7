/** `<reading-position>` around a note's contents: marks the entry that is being read. */
class ReadingPosition extends HTMLElement {
  #listeners = new AbortController();
  #places = [];
  #isDue = false;

  connectedCallback() {
    this.#listeners = new AbortController();
    this.#places = [...this.querySelectorAll('a[href^="#"]')]
      .map((link) => ({ link, target: document.getElementById(link.hash.slice(1)) }))
      .filter((place) => place.target);
    const options = { signal: this.#listeners.signal, passive: true };
    addEventListener("scroll", () => this.#schedule(), options);
    addEventListener("resize", () => this.#schedule(), options);
    this.#schedule();
  }

  disconnectedCallback() {
    this.#listeners.abort();
  }

  #schedule() {
    if (!this.#isDue) {
      this.#isDue = true;
      requestAnimationFrame(() => this.#mark());
    }
  }

  /** The last heading above the upper third of the window is the one being read. */
  #mark() {
    this.#isDue = false;
    const line = innerHeight / 3;
    const current = this.#places.findLast(({ target }) => target.getBoundingClientRect().top <= line);
    for (const place of this.#places) {
      if (place !== current) {
        place.link.removeAttribute("aria-current");
      } else if (!place.link.hasAttribute("aria-current")) {
        place.link.setAttribute("aria-current", "location");
        this.#reveal(place.link);
      }
    }
  }

  /** Scrolls the contents alone, never the page. */
  #reveal(link) {
    const box = this.getBoundingClientRect();
    const entry = link.getBoundingClientRect();
    if (this.scrollHeight > this.clientHeight && (entry.top < box.top || entry.bottom > box.bottom)) {
      this.scrollTop += entry.top - box.top - box.height / 2;
    }
  }
}

customElements.define("reading-position", ReadingPosition);
