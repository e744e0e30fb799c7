/** What a query has found, to be shown page by page. */
import { excerpt, findMarks, lettersOf, markedPieces, shortestSpan } from "./excerpt.js";
import { countFacets, keepFaceted } from "./facets.js";

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

/**
 * @typedef {object} Found what an answer is made of
 * @property {import("./query.js").Query} query
 * @property {Ranked[]} ranked best first
 * @property {import("./matcher.js").WordMatch[]} words a match for each word of the query
 * @property {number} filesLeft files that the first page may load, where there is plenty to show
 */

/** Results of a page, and of the first page where that is all. */
const PAGE = 10;
const PAGE_OF_SMALL_SITE = 30;
/** Files of text that a page loads where there is plenty to choose from. */
const PAGE_FILES = 3;
const FEWEST_FILES = 2;
/** Of passages beyond these the shard is not even looked up. */
const CANDIDATES = 400;
/** A site with so few bytes of text is loaded without counting. */
const SMALL_SITE_BYTES = 100_000;
/** Texts that are read for one page to find those with a phrase. */
const MOST_PROOFS = 30;

export class Answer {
  #rest;
  #found;
  #store;
  #fold;
  #needles;
  #filesLeft;

  /** @param {Found} found @param {ShardStore} store @param {(text: string) => string} fold */
  constructor(found, store, fold) {
    this.#found = found;
    this.#rest = found.ranked;
    /** How many there are, as far as known. */
    this.total = estimate(found);
    this.#store = store;
    this.#fold = fold;
    this.#filesLeft = Math.max(FEWEST_FILES, Math.min(PAGE_FILES, found.filesLeft));
    this.#needles = [...new Set(found.words.flatMap(({ needles }) => [...needles]))];
  }

  /** Whether `total` is the exact number; else there may be more, or fewer. */
  get isTotalExact() {
    const isWhole = this.#found.words.every((word) => word.isWhole);
    return isWhole && !this.#rest.some(({ document }) => this.#isUnproven(document));
  }

  get hasMore() {
    return this.#rest.length > 0;
  }

  /** @returns {Promise<Result[]>} the next results, best first; empty when there are no more */
  async next() {
    /** @type {Result[]} */
    const results = [];
    for (let read = 0; results.length === 0 && this.hasMore && read < MOST_PROOFS; ) {
      const hits = await this.#takePage();
      const found = await Promise.all(hits.map((hit) => this.#result(hit)));
      results.push(...found.filter((result) => result !== undefined));
      this.total -= found.length - results.length;
      read += found.length;
    }
    if (results.length === 0) this.#giveUp();
    return results.sort((a, b) => b.score - a.score);
  }

  /** @param {string} text @returns {[number, number][]} where it says what was asked for */
  marksIn(text) {
    return findMarks(text, this.#needles, this.#fold);
  }

  /** @returns {Promise<import("./facets.js").FacetCounts>} what the results can be narrowed down to */
  facets() {
    return countFacets(this.#found.ranked, this.#store);
  }

  /** @param {import("./facets.js").Filter} filter @returns {Promise<Answer>} the results that pass it */
  async narrowedTo(filter) {
    const ranked = await keepFaceted(this.#found.ranked, filter, this.#store);
    const words = this.#found.words.map((word) => ({ ...word, most: 0 }));
    return new Answer({ ...this.#found, ranked, words }, this.#store, this.#fold);
  }

  /** What was read has it nowhere; of what was not, nothing is claimed. */
  #giveUp() {
    this.#rest = [];
    this.total = 0;
  }

  /** Takes the hits of a page from those that are left. @returns {Promise<Ranked[]>} */
  async #takePage() {
    const size = this.#isSmallSite() ? PAGE_OF_SMALL_SITE : PAGE;
    const taken = this.#rest.length <= size ? this.#rest : await this.#chosen(size);
    const isTaken = new Set(taken);
    this.#rest = this.#rest.filter((hit) => !isTaken.has(hit));
    return taken;
  }

  /** The best hits that few files hold: of results about as good, those that stand together. */
  async #chosen(size) {
    const shards = new Set();
    const groups = new Set();
    const chosen = [];
    for (const hit of this.#rest.slice(0, CANDIDATES)) {
      if (chosen.length === size) break;
      if (await this.#fitsOnPage(hit, shards, groups)) chosen.push(hit);
    }
    this.#filesLeft = PAGE_FILES;
    return chosen;
  }

  async #fitsOnPage({ document }, shards, groups) {
    if (this.#isSmallSite()) return true;
    const group = this.#store.textGroup(document);
    if (groups.size >= FEWEST_FILES && !groups.has(group)) return false;
    groups.add(group);
    const shard = await this.#store.textShard(document);
    if (shards.size >= this.#filesLeft && !shards.has(shard)) return false;
    shards.add(shard);
    return true;
  }

  #isSmallSite() {
    return this.#store.textBytes() <= SMALL_SITE_BYTES;
  }

  #isUnproven(document) {
    const { query, words } = this.#found;
    return query.phrases.length > 0 || words.some(({ proofs }) => proofs.has(document));
  }

  /** @param {Ranked} hit @returns {Promise<Result | undefined>} nothing when the text disproves it */
  async #result({ document: number, score }) {
    const document = await this.#store.document(number);
    if (this.#isUnproven(number) && !this.#isProven(number, document)) return undefined;
    const textMarks = this.marksIn(document.text);
    return {
      document,
      title: markedPieces(document.title, this.marksIn(document.title)),
      excerpt: excerpt(document.text, textMarks),
      score: score + this.#nearness(document, textMarks),
    };
  }

  /** @param {number} number @param {IndexedDocument} document */
  #isProven(number, document) {
    const text = this.#fold(`${document.title}\n${document.people.join("\n")}\n${document.text}`);
    const flat = text.replace(/\s+/g, " ");
    const letters = lettersOf(text);
    const { query, words } = this.#found;
    return (
      query.phrases.every((phrase) => flat.includes(phrase.replace(/\s+/g, " "))) &&
      words.every(({ proofs }) => letters.includes(proofs.get(number) ?? ""))
    );
  }

  #nearness(document, marks) {
    const { words } = this.#found;
    if (words.length < 2) return 0;
    const needles = words.map(({ needles: [first] }) => first ?? "");
    return 0.4 / (1 + shortestSpan(marks, this.#fold(document.text), needles) / 40);
  }
}

/** At least what is there, and for a single word all that its most frequent key has. */
function estimate({ ranked, words }) {
  return ranked.length === 0 || words.length > 1 ? ranked.length : Math.max(ranked.length, words[0].most);
}
