/** `<copy-link>` around a button: copies the page's public address. */
class CopyLink extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback() {
    this.#listeners = new AbortController();
    const button = this.querySelector("button");
    const label = button.textContent;
    button.addEventListener(
      "click",
      async () => {
        await navigator.clipboard.writeText(this.#address());
        button.textContent = button.dataset.done;
        setTimeout(() => (button.textContent = label), 2000);
      },
      { signal: this.#listeners.signal },
    );
  }

  disconnectedCallback() {
    this.#listeners.abort();
  }

  #address() {
    const canonical = document.querySelector('link[rel="canonical"]');
    return canonical ? canonical.href : location.href.split("#")[0];
  }
}

customElements.define("copy-link", CopyLink);
