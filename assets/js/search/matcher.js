/** Finds the documents of a query's words. */
import { splitReadings, nearWords } from "./guess.js";
import { exactLookup, mentionsLookup, nameLookup } from "./lookup.js";
import { addHit, addPostings, intersection } from "./rank.js";

/**
 * @typedef {import("./query.js").Query} Query
 * @typedef {import("./query.js").Reading} Reading
 * @typedef {import("./query.js").Word} Word
 * @typedef {import("./rank.js").Hits} Hits
 * @typedef {import("./shards.js").ShardStore} ShardStore
 * @typedef {import("./shards.js").Term} Term
 */

/**
 * @typedef {object} WordMatch documents of one word
 * @property {Hits} hits
 * @property {Map<number, string>} proofs for documents that are only likely: letters that must stand
 *   in the text
 * @property {Set<string>} needles what to mark
 * @property {number} most documents of its most frequent key
 * @property {boolean} isWhole whether no more documents have it than are in `hits`
 */

/** Most shards that one lookup may load; a single letter would want them all. */
const LOOKUP_SHARDS = 4;
/** Below so many documents a word is also tried as two. */
const FEW = 60;
/** Below so many documents a word may be a slip of a name. */
const RARE = 5;
const MOST_NAMES_WORDS = 5;
const MOST_NEEDLES = 40;
const MOST_REFERENCES = 12;

export class Matcher {
  #store;
  #pieces;

  /** @param {ShardStore} store @param {number} pieces of overflow to load for each key */
  constructor(store, pieces) {
    this.#store = store;
    this.#pieces = pieces;
  }

  /**
   * @param {Query} query
   * @returns {Promise<{words: WordMatch[], bearers: Set<number>}>} a match for each word, and the
   *   things whose whole name the query is
   */
  async match(query) {
    const [words, names] = await Promise.all([
      Promise.all(query.words.map((word) => this.#matchWord(word))),
      this.#matchNames(query.words),
    ]);
    const bearers = new Set(query.words.length === 1 ? words[0].bearers : []);
    for (const { first, end, match } of names) {
      for (const word of words.slice(first, end)) merge(word, match);
      if (end - first === words.length) match.bearers.forEach((bearer) => bearers.add(bearer));
    }
    return { words, bearers };
  }

  /** Names of several words: dynamo db. @param {Word[]} words */
  async #matchNames(words) {
    const runs = [];
    for (let first = 0; first < words.length && words.length <= MOST_NAMES_WORDS; first++) {
      for (let end = first + 2; end <= words.length; end++) {
        const name = words.slice(first, end).map((word) => word.tiers[0][0]?.name || word.text).join("");
        runs.push({ first, end, name });
      }
    }
    return Promise.all(runs.map(async (run) => ({ ...run, match: await this.#named(run.name) })));
  }

  /** @param {Word} word */
  async #matchWord(word) {
    let match = newMatch();
    for (const tier of word.tiers) {
      match = await this.#matchTier(tier);
      if (!word.isExact && match.hits.size < FEW) await this.#addSplits(tier, match);
      const isRare = match.hits.size > 0 && match.hits.size < RARE;
      if (!word.isExact && isRare && match.bearers.size === 0) await this.#addNearNames(word, match);
      if (match.hits.size > 0 || match.bearers.size > 0) return match;
    }
    return word.isExact ? match : this.#matchTier(await nearWords(word.text, this.#store));
  }

  /** A rare word may be a slip that an author made, too: lamda is asked for Lambda. */
  async #addNearNames({ text }, match) {
    for (const { name } of await nearWords(text, this.#store)) merge(match, await this.#named(name));
  }

  /** Adds what is found when the words of a tier are each read as two. */
  async #addSplits(tier, match) {
    const names = [...new Set(tier.map(({ name }) => name))];
    const splits = await Promise.all(names.map((name) => splitReadings(name, this.#store)));
    merge(match, await this.#matchTier(splits.flat()));
  }

  /** @param {Reading[]} tier */
  async #matchTier(tier) {
    const match = newMatch();
    for (const one of await Promise.all(tier.map((reading) => this.#matchReading(reading)))) merge(match, one);
    return match;
  }

  /** @param {Reading} reading */
  async #matchReading({ lookups, name, proof }) {
    const [whole, ...found] = await Promise.all([
      name ? this.#named(name) : newMatch(),
      ...lookups.map((lookup) => this.#find(lookup)),
    ]);
    const named = name || lookups.length > 1 ? whole : await this.#namedShortest(found.flatMap(({ names }) => names));
    const match = newMatch();
    match.hits = found.length === 1 ? found[0].hits : intersection(found.map(({ hits }) => hits));
    if (proof) for (const document of match.hits.keys()) match.proofs.set(document, proof);
    match.isWhole = found.every(({ isWhole }) => isWhole);
    match.most = Math.min(...found.map(({ most }) => most));
    const needles = proof ? [proof] : found.flatMap(({ needles }) => [...needles]);
    needles.forEach((needle) => match.needles.add(needle));
    merge(match, named);
    return match;
  }

  /** What bears the shortest of the names that something unfinished may become. */
  async #namedShortest(names) {
    const [shortest] = [...names].sort((a, b) => a.length - b.length);
    return shortest ? this.#named(shortest) : newMatch();
  }

  /** What bears a name, and what mentions it. @param {string} name squeezed */
  async #named(name) {
    const match = newMatch();
    const { hits } = await this.#find(nameLookup(name));
    if (hits.size === 0) return match;
    match.needles.add(name);
    const services = [...hits.keys()].filter((document) => document < this.#store.manifest.services);
    for (const document of hits.keys()) match.bearers.add(document);
    for (const mention of await Promise.all(services.map((one) => this.#find(mentionsLookup(one))))) {
      mention.needles.clear();
      merge(match, mention);
    }
    for (const [document, value] of hits) addHit(match.hits, document, value);
    return match;
  }

  /** @param {import("./lookup.js").Lookup} lookup */
  async #find({ from, to, fit, needle }) {
    const match = newMatch();
    const terms = await this.#store.terms(from, to, LOOKUP_SHARDS);
    const fitting = terms.filter(({ key }) => fit(key) > 0);
    if (!needle) match.names = terms.filter(({ key }) => key.endsWith("=")).map(({ key }) => key.slice(0, -1));
    const words = [...new Set(fitting.flatMap(({ references }) => references))].slice(0, MOST_REFERENCES);
    for (const one of await Promise.all(words.map((word) => this.#find(exactLookup(word))))) {
      one.needles.clear();
      merge(match, one);
    }
    const overflows = await Promise.all(fitting.map((term) => this.#overflow(term)));
    fitting.forEach((term, i) => {
      addPostings(match.hits, term.postings, fit(term.key));
      overflows[i].forEach((postings) => addPostings(match.hits, postings, fit(term.key)));
      if (term.pieces > overflows[i].length) match.isWhole = false;
      match.most = Math.max(match.most, term.count);
      if (!needle && match.needles.size < MOST_NEEDLES) match.needles.add(term.key.replace(/[*=]$/, ""));
    });
    if (needle && fitting.length > 0) match.needles.add(needle);
    return match;
  }

  /** @param {Term} term */
  #overflow(term) {
    const wanted = Math.min(term.pieces, this.#pieces);
    return Promise.all(Array.from({ length: wanted }, (_, piece) => this.#store.overflow(term, piece)));
  }
}

function newMatch() {
  return { hits: new Map(), proofs: new Map(), needles: new Set(), bearers: new Set(), names: [], isWhole: true, most: 0 };
}

/** Adds what another way of reading has found. What one way proves needs no proof from the other. */
function merge(match, other) {
  for (const [document, value] of other.hits) {
    const isNew = !match.hits.has(document);
    if (isNew && other.proofs.has(document)) match.proofs.set(document, other.proofs.get(document));
    else if (!other.proofs.has(document)) match.proofs.delete(document);
    addHit(match.hits, document, value);
  }
  other.needles.forEach((needle) => match.needles.add(needle));
  other.bearers.forEach((bearer) => match.bearers.add(bearer));
  match.isWhole &&= other.isWhole;
  match.most = Math.max(match.most, other.most);
}
