/** Puts the documents of a query in order. */

/** Value of a document in which a word stands only in the title of its note. */
const AROUND = 0.2;
const MOST_VALUE = 8;
/** Scores closer than this share of the best count as equal, and the newer document goes first. */
const GRADES = 24;

/**
 * @typedef {Map<number, number>} Hits documents by number, with how much each is about a word
 * @typedef {{document: number, score: number}} Ranked
 */

/**
 * @param {Hits} hits to add to
 * @param {import("./bytes.js").Posting[]} postings
 * @param {number} fit how well their key fits
 */
export function addPostings(hits, postings, fit) {
  for (const { document, level } of postings) {
    addHit(hits, document, level === 0 ? AROUND : level * fit);
  }
}

/** @param {Hits} hits @param {number} document @param {number} value */
export function addHit(hits, document, value) {
  const known = hits.get(document);
  hits.set(document, known === undefined ? value : Math.min(MOST_VALUE, Math.max(known, value) + Math.min(known, value) / 16));
}

/** @param {Hits[]} all @returns {Hits} documents in all of them, with the mean value */
export function intersection(all) {
  const [smallest, ...others] = [...all].sort((a, b) => a.size - b.size);
  const hits = new Map();
  for (const [document, value] of smallest ?? []) {
    const values = others.map((other) => other.get(document));
    if (values.every((one) => one !== undefined)) {
      hits.set(document, values.reduce((sum, one) => sum + one, value) / all.length);
    }
  }
  return hits;
}

/**
 * @param {Hits[]} words hits of each word
 * @param {Set<number>} bearers things whose whole name is the query
 * @param {{documents: number, things: number}} size of the index
 * @returns {Ranked[]} documents with every word, best first
 */
export function rank(words, bearers, size) {
  const rarity = words.map((hits) => Math.log(1 + (size.documents - hits.size + 0.5) / (hits.size + 0.5)) + 0.1);
  const ranked = [];
  for (const document of intersection(words).keys()) {
    const values = words.map((hits) => hits.get(document) ?? 0);
    if (bearers.has(document) || values.some((value) => value > AROUND)) {
      ranked.push({ document, score: values.reduce((sum, value, i) => sum + value * rarity[i], 0) });
    }
  }
  return ordered(ranked, bearers);
}

/** @param {Ranked[]} ranked @param {Set<number>} bearers @returns {Ranked[]} */
export function ordered(ranked, bearers) {
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  for (const hit of ranked) {
    hit.score = Math.round((hit.score / best) * GRADES) / GRADES + (bearers.has(hit.document) ? 2 : 0);
  }
  return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
}
