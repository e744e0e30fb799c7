/**
 * Which keys of the index stand for a word. The kinds of keys are told in the index's format,
 * `confnotes.search.Keys` in Java.
 */

/** @typedef {import("./tokenizer.js").Token} Token */

/**
 * @typedef {object} Lookup
 * @property {string} from first key that may fit
 * @property {string} to key after the last that may fit
 * @property {(key: string) => number} fit how well a key fits, from 0, not at all, to 1
 * @property {string} [needle] what to mark in a text; the keys found where absent
 */

const START_LENGTH = 6;
const INSIDE_LENGTH = 4;
const INITIALS_LENGTH = 8;
const INSIDE = "*";
const NAME = "=";
const END = "\uffff";

/** @param {Token} token @returns {Lookup} */
export function wordLookup(token) {
  return { ...lookupOf(token), needle: token.text };
}

function lookupOf({ script, text }) {
  if (script === "word") return latinLookup(text);
  return script === "hiragana" ? beginning(text.slice(0, START_LENGTH)) : eastAsianLookup(text);
}

/** @param {string} text @returns {Lookup} */
function latinLookup(text) {
  const isWhole = text.length < 4 || /^[0-9]+$/.test(text);
  return isWhole ? exactLookup(text) : beginning(text);
}

/** @param {string} key @returns {Lookup} */
export function exactLookup(key) {
  return { from: key, to: key + "\0", fit: (other) => (other === key ? 1 : 0) };
}

/** @param {string} text letters with which a word begins @returns {Lookup} */
export function beginningLookup(text) {
  return { ...beginning(text), needle: text };
}

function beginning(text) {
  const fit = (key) => (!isWord(key) || !key.startsWith(text) ? 0 : key === text ? 1 : 0.7);
  return { from: text, to: text + END, fit };
}

/** A word of Hangul, Han or Katakana, from its beginning or inside another. @returns {Lookup} */
function eastAsianLookup(text) {
  const start = text.slice(0, START_LENGTH);
  const inside = text.slice(0, INSIDE_LENGTH);
  const from = text.length > INSIDE_LENGTH ? inside + INSIDE : start;
  const fit = (key) => {
    if (key.endsWith(INSIDE)) return text.length > 1 && key.startsWith(inside) ? 0.6 : 0;
    return isWord(key) && key.startsWith(start) ? endingFit(key.length - start.length) : 0;
  };
  return { from, to: start + END, fit };
}

/** A particle may follow; more syllables make another word of it. */
function endingFit(rest) {
  return rest <= 2 ? 1 : 0.85;
}

/** @param {string} initials @returns {Lookup} */
export function initialsLookup(initials) {
  return { ...beginning(initials.slice(0, INITIALS_LENGTH)), needle: initials };
}

/** @param {{from: string, to: string}} range of beginnings @returns {Lookup} */
export function rangeLookup({ from, to }) {
  return { from, to, fit: (key) => (isWord(key) || key.endsWith(INSIDE) ? 0.9 : 0) };
}

/** @param {string} name whole, without blanks @returns {Lookup} */
export function nameLookup(name) {
  return exactLookup(name + NAME);
}

/** @param {number} document number of a service's document @returns {Lookup} */
export function mentionsLookup(document) {
  return exactLookup("#" + document);
}

/** @param {string} key */
function isWord(key) {
  return !key.endsWith(NAME) && !key.endsWith(INSIDE);
}
