/** What a query has found, to be shown page by page. */
import { excerpt, findMarks, lettersOf, markedPieces, shortestSpan } from "./excerpt.js";

/**
 * @typedef {import("./excerpt.js").Piece} Piece
 * @typedef {import("./rank.js").Ranked} Ranked
 * @typedef {import("./shards.js").IndexedDocument} IndexedDocument
 * @typedef {import("./shards.js").ShardStore} ShardStore
 */

/**
 * @typedef {object} Result
 * @property {IndexedDocument} document
 * @property {Piece[]} title
 * @property {Piece[]} excerpt
 * @property {number} score
 */

/** Results of a page, and of the first page where that is all. */
const PAGE = 10;
const FIRST_PAGE_OF_FEW = 30;
/** Shards of text that a page may load when there is plenty to choose from. */
const PAGE_SHARDS = 3;
/** Of passages beyond these the shard is not even looked up. */
const CANDIDATES = 400;
/** A site with so few bytes of text is loaded without counting. */
const SMALL_SITE_BYTES = 100_000;

export class Answer {
  #rest;
  #words;
  #store;
  #fold;
  #phrases;
  #needles;
  #isWhole;

  /**
   * @param {import("./query.js").Query} query
   * @param {Ranked[]} ranked
   * @param {import("./matcher.js").WordMatch[]} words a match for each word of the query
   * @param {ShardStore} store
   * @param {(text: string) => string} fold
   */
  constructor(query, ranked, words, store, fold) {
    this.#rest = ranked;
    this.total = ranked.length;
    this.#words = words;
    this.#store = store;
    this.#fold = fold;
    this.#phrases = query.phrases;
    this.#needles = [...new Set(words.flatMap(({ needles }) => [...needles]))];
    this.#isWhole = words.every(({ isWhole }) => isWhole);
  }

  /** Whether `total` is the exact number; else there may be more, or a few less. */
  get isTotalExact() {
    return this.#isWhole && !this.#rest.some(({ document }) => this.#isUnproven(document));
  }

  get hasMore() {
    return this.#rest.length > 0;
  }

  /** @returns {Promise<Result[]>} the next results, best first; empty when there are no more */
  async next() {
    /** @type {Result[]} */
    const results = [];
    while (results.length === 0 && this.hasMore) {
      const hits = await this.#takePage();
      const found = await Promise.all(hits.map((hit) => this.#result(hit)));
      results.push(...found.filter((result) => result !== undefined));
      this.total -= found.length - results.length;
    }
    return results.sort((a, b) => b.score - a.score);
  }

  /** @param {string} text @returns {[number, number][]} where it says what was asked for */
  marksIn(text) {
    return findMarks(text, this.#needles, this.#fold);
  }

  /** Takes the hits of a page from those that are left. @returns {Promise<Ranked[]>} */
  async #takePage() {
    if (this.#rest.length <= FIRST_PAGE_OF_FEW && (this.#isSmallSite() || this.#rest.length <= PAGE)) {
      return this.#rest.splice(0);
    }
    const size = this.#isSmallSite() ? FIRST_PAGE_OF_FEW : PAGE;
    const taken = [];
    const shards = new Set();
    const groups = new Set();
    for (const hit of this.#rest.slice(0, CANDIDATES)) {
      if (taken.length === size) break;
      if (await this.#fitsOnPage(hit, shards, groups)) taken.push(hit);
    }
    const isTaken = new Set(taken);
    this.#rest = this.#rest.filter((hit) => !isTaken.has(hit));
    return taken;
  }

  /** Keeps a page to few files: of results about as good, those that stand together come first. */
  async #fitsOnPage({ document }, shards, groups) {
    if (this.#isSmallSite()) return true;
    const group = this.#store.textGroup(document);
    if (groups.size >= PAGE_SHARDS && !groups.has(group)) return false;
    groups.add(group);
    const shard = await this.#store.textShard(document);
    if (!shards.has(shard) && shards.size >= PAGE_SHARDS) return false;
    shards.add(shard);
    return true;
  }

  #isSmallSite() {
    return this.#store.textBytes() <= SMALL_SITE_BYTES;
  }

  #isUnproven(document) {
    return this.#phrases.length > 0 || this.#words.some(({ proofs }) => proofs.has(document));
  }

  /** @param {Ranked} hit @returns {Promise<Result | undefined>} nothing when the text disproves it */
  async #result({ document: number, score }) {
    const document = await this.#store.document(number);
    if (this.#isUnproven(number) && !this.#isProven(number, document)) return undefined;
    const titleMarks = this.marksIn(document.title);
    const textMarks = this.marksIn(document.text);
    return {
      document,
      title: markedPieces(document.title, titleMarks),
      excerpt: excerpt(document.text, textMarks),
      score: score + this.#nearness(document, textMarks),
    };
  }

  /** @param {number} number @param {IndexedDocument} document */
  #isProven(number, document) {
    const text = this.#fold(`${document.title}\n${document.people.join("\n")}\n${document.text}`);
    const flat = text.replace(/\s+/g, " ");
    const letters = lettersOf(text);
    return (
      this.#phrases.every((phrase) => flat.includes(phrase.replace(/\s+/g, " "))) &&
      this.#words.every(({ proofs }) => !proofs.has(number) || letters.includes(proofs.get(number) ?? ""))
    );
  }

  #nearness(document, marks) {
    if (this.#words.length < 2) return 0;
    const words = this.#words.map(({ needles }) => [...needles][0] ?? "");
    return 0.4 / (1 + shortestSpan(marks, this.#fold(document.text), words) / 40);
  }
}
