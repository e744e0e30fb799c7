/** Readings that depend on which words the index knows. */
import { isSyllable, toKeyboard } from "./hangul.js";
import { exactLookup, wordLookup } from "./lookup.js";
import { tokenize } from "./tokenizer.js";

/**
 * @typedef {import("./query.js").Reading} Reading
 * @typedef {import("./shards.js").ShardStore} ShardStore
 */

const SHARDS = 4;
const AFTER_ALL = "\uffff";

/**
 * The word as two: 콜드 스타트 for 콜드스타트, auto scaling for autoscaling.
 *
 * @param {string} text folded
 * @param {ShardStore} store
 * @returns {Promise<Reading[]>} one for each place where the first part is a word of its own
 */
export async function splitReadings(text, store) {
  if (tokenize(text).length !== 1 || text.length < 4) return [];
  const terms = await store.terms(text.slice(0, 2), text.slice(0, -1) + "\0", SHARDS);
  return terms
    .filter(({ key }) => text.startsWith(key) && isSplit(key, text))
    .map(({ key }) => ({
      lookups: [exactLookup(key), wordLookup(tokenize(text.slice(key.length))[0])],
      name: "",
      proof: text,
    }));
}

/** Two letters on both sides, or three syllables before one: 파티션 키. */
function isSplit(first, whole) {
  const rest = whole.length - first.length;
  return first.length > 1 && (rest > 1 || (first.length > 2 && isSyllable(first)));
}

/**
 * Words that differ from this one by one letter, or by two that changed places.
 *
 * @param {string} text folded, five letters or more, or four syllables
 * @param {ShardStore} store
 * @returns {Promise<Reading[]>}
 */
export async function nearWords(text, store) {
  const isHangul = /^[가-힣]{4,}$/.test(text);
  if (!isHangul && !/^[a-z][a-z0-9]{4,}$/.test(text)) return [];
  const letters = isHangul ? toKeyboard(text) : text;
  const found = await Promise.all(beginnings(text).map((head) => store.terms(head, head + AFTER_ALL, SHARDS)));
  const keys = found.flat().map(({ key }) => key);
  return [...new Set(keys)]
    .filter((key) => isNear(letters, isHangul ? toKeyboard(key.slice(0, text.length)) : key))
    .map((key) => ({ lookups: [exactLookup(key)], name: key, proof: "" }));
}

/** Where words may begin that become `text` by one error; one in the first letter only by exchange. */
function beginnings(text) {
  const swapped = text[1] + text[0];
  return [...new Set([text.slice(0, 2), text[0] + text[2], text.slice(1, 3), swapped])];
}

/** Whether one letter more, less, other or exchanged makes one the other. */
export function isNear(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
