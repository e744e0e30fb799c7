import { guess } from "../guess.js";

/** `<address-guess>`: moves to the page an address meant, or offers the pages it may have meant. */
class AddressGuess extends HTMLElement {
  #root = document.documentElement.dataset.root;

  async connectedCallback() {
    const answer = await fetch(`${this.#root}data/addresses.json`).catch(() => null);
    if (!answer?.ok || !this.isConnected) {
      return;
    }
    const { exact, near } = guess(location.pathname, await answer.json());
    if (exact) {
      location.replace(this.#root + exact[0] + location.hash);
    } else if (near.length > 0) {
      this.#offer(near);
    }
  }

  #offer(rows) {
    const title = document.createElement("h2");
    title.textContent = this.dataset.label;
    const list = document.createElement("ul");
    for (const [address, name] of rows) {
      const link = document.createElement("a");
      link.href = this.#root + address;
      link.textContent = name;
      list.appendChild(document.createElement("li")).append(link);
    }
    this.replaceChildren(title, list);
  }
}

customElements.define("address-guess", AddressGuess);
