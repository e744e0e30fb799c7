/** Answers queries from an index: the one way in for elements and tests. */
import { Answer } from "./answer.js";
import { Matcher } from "./matcher.js";
import { parseQuery } from "./query.js";
import { rank } from "./rank.js";
import { ShardStore } from "./shards.js";
import { foldingWith } from "./tokenizer.js";

/** Results below which the overflow of frequent words is worth loading. */
const ENOUGH = 10;
/** Files that an answer with its first page should need. */
const FILES = 5;
/** How many pieces of overflow each key may load, round by round. */
const ROUNDS = [0, 1, 4];

export class Searcher {
  #store;
  #fold;
  #rest;

  /**
   * @param {import("./shards.js").ReadFile} read
   * @param {import("./shards.js").Inflate} inflate
   * @param {() => unknown} [rest] lets the page draw and take keys between two long steps
   * @returns {Promise<Searcher>}
   * @throws {import("./manifest.js").VersionError} when the index is not of this client's version
   */
  static async open(read, inflate, rest) {
    return new Searcher(await new ShardStore(read, inflate).open(), rest);
  }

  /** @param {ShardStore} store open @param {() => unknown} [rest] as for `open` */
  constructor(store, rest) {
    this.#store = store;
    this.#rest = rest;
    this.#fold = foldingWith(store.manifest.spellings);
  }

  /** Texts for people, by key, in the language of the site. */
  get messages() {
    return this.#store.manifest.messages;
  }

  /**
   * @param {string} text as typed
   * @returns {Promise<(text: string) => [number, number][]>} finds what `text` asks for in other texts
   */
  async finder(text) {
    const answer = await this.search(text);
    return (other) => answer.marksIn(other);
  }

  /** @param {string} text as typed @returns {Promise<Answer>} */
  async search(text) {
    const query = parseQuery(text, this.#fold, this.#store.manifest.spellings);
    const filesBefore = this.#store.filesRead;
    for (const pieces of ROUNDS) {
      const { words, bearers } = await new Matcher(this.#store, pieces).match(query);
      await this.#rest?.();
      const ranked = rank(words.map(({ hits }) => hits), bearers, this.#store.manifest);
      const isLast = pieces === ROUNDS.at(-1) || words.every(({ isWhole }) => isWhole);
      if (ranked.length >= ENOUGH || isLast) {
        await this.#rest?.();
        const filesLeft = FILES - (this.#store.filesRead - filesBefore);
        return new Answer({ query, ranked, words, filesLeft }, this.#store, this.#fold);
      }
    }
  }
}
