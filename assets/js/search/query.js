/** What a query asks for: its words and, for each, the ways in which it can be read. */
import { continuations, fromKeyboard, isAllSyllables, isLetter, isSyllable, separated, toKeyboard } from "./hangul.js";
import { initialsLookup, beginningLookup, rangeLookup, wordLookup } from "./lookup.js";
import { squeeze, tokenize } from "./tokenizer.js";

/** @typedef {import("./lookup.js").Lookup} Lookup */

/**
 * One way to read a word.
 *
 * @typedef {object} Reading
 * @property {Lookup[]} lookups what must all be found
 * @property {string} name the word as a whole name, to be looked up as one; may be empty
 * @property {string} proof letters that must stand in the text one after the other; empty when the
 *   lookups are enough
 */

/**
 * @typedef {object} Word
 * @property {string} text folded
 * @property {boolean} isExact whether it stands in quotes and is read only as written
 * @property {Reading[][]} tiers readings, the likeliest first; a later tier counts only when the
 *   earlier ones find nothing
 */

/**
 * @typedef {object} Query
 * @property {Word[]} words that must all be found
 * @property {string[]} phrases folded texts that must stand as they are, with any blanks
 */

const PARTICLES = [
  "에서는", "으로는", "에게서", "이라는", "에서", "으로", "에게", "까지", "부터", "처럼", "보다", "이란",
  "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "만", "란",
];

/**
 * @param {string} text as typed
 * @param {(text: string) => string} fold
 * @param {string[][]} spellings pairs of a spelling and the one it counts as
 * @returns {Query}
 */
export function parseQuery(text, fold, spellings) {
  const composed = text.normalize("NFC");
  const words = [];
  const phrases = [];
  for (const [, quoted, plain] of composed.matchAll(/["“”]([^"“”]*)["“”]?|([^\s"“”]+)/g)) {
    if (plain !== undefined) words.push(wordOf(plain, fold, spellings));
    else phrases.push(fold(quoted).trim());
  }
  const exact = phrases.flatMap((phrase) => phrase.split(/\s+/)).map(exactWord);
  return { words: [...words, ...exact].filter((word) => word.tiers.length > 0), phrases: phrases.filter(Boolean) };
}

/** @param {string} folded @returns {Word} */
function exactWord(folded) {
  const tokens = tokenize(folded).filter((token) => !token.isCompound);
  const tiers = tokens.length === 0 ? [] : [[{ lookups: tokens.map(wordLookup), name: "", proof: "" }]];
  return { text: folded, isExact: true, tiers };
}

/** @param {string} typed @returns {Word} */
function wordOf(typed, fold, spellings) {
  const text = fold(typed);
  if (tokenize(text).length === 0) return { text, isExact: false, tiers: [] };
  const tiers = [asWritten(text), otherwise(text, typed, spellings)];
  return { text, isExact: false, tiers: tiers.filter((tier) => tier.length > 0) };
}

/** @param {string} text @returns {Reading[]} */
function asWritten(text) {
  if (isInitials(text)) return [readingOf([initialsLookup(separated(text))])];
  if (isUnfinished(text)) return unfinished(text);
  return written(text);
}

/** Readings of a word without letters that stand alone. @param {string} text @returns {Reading[]} */
function written(text) {
  const tokens = tokenize(text);
  const compound = tokens.find((token) => token.isCompound);
  const parts = compound ? [compound] : tokens;
  const proof = parts.length > 1 ? squeeze(text) : "";
  return [readingOf(parts.map(wordLookup), squeeze(text), proof)];
}

/** @returns {Reading} */
function readingOf(lookups, name = "", proof = "") {
  return { lookups, name, proof };
}

/** What else a word may mean that is found nowhere as written. @returns {Reading[]} */
function otherwise(text, typed, spellings) {
  return [
    ...partsOf(text),
    ...shortBeginning(text),
    ...(isUnfinished(text) ? [] : unfinished(text)),
    ...respelled(text, spellings),
    ...withoutParticle(text),
    ...otherKeyboard(typed),
  ];
}

/** The words of a compound, near one another: lambda and edge for lambda@edge. */
function partsOf(text) {
  const tokens = tokenize(text);
  if (!tokens.some((token) => token.isCompound)) return [];
  return [readingOf(tokens.filter((token) => !token.isCompound).map(wordLookup))];
}

/** Words of up to three letters count as whole words first, as beginnings only now. */
function shortBeginning(text) {
  const tokens = tokenize(text);
  return tokens.length === 1 && tokens[0].script === "word" ? [readingOf([beginningLookup(text)])] : [];
}

/** A word whose last syllable is still being typed. @returns {Reading[]} */
function unfinished(text) {
  const run = /[가-힣]+[ㄱ-ㅎ]?$/.exec(text)?.[0] ?? "";
  const before = tokenize(text.slice(0, text.length - run.length)).map(wordLookup);
  if (run.length === 0 || run.length > 6) return [];
  return continuations(run).map((range) => readingOf([...before, rangeLookup(range)]));
}

/** A word that is the beginning of a spelling that counts as another: 메세 on the way to 메세지. */
function respelled(text, spellings) {
  return spellings
    .filter(([from]) => text.length > 1 && from.startsWith(text))
    .flatMap(([, to]) => written(to.slice(0, text.length)));
}

function withoutParticle(text) {
  const particle = PARTICLES.find((one) => text.length > one.length + 1 && text.endsWith(one));
  return particle ? written(text.slice(0, -particle.length)) : [];
}

/** The word that the same keys write in the other layout: 람다 for fkaek, lambda for ㅣ므ㅠㅇㅁ. */
function otherKeyboard(typed) {
  if (/^[a-z]{2,}$/i.test(typed)) {
    const hangul = fromKeyboard(typed);
    return isAllSyllables(hangul) || isUnfinished(hangul) || isInitials(hangul) ? asWritten(hangul) : [];
  }
  const latin = toKeyboard(typed).toLowerCase();
  return /^[a-z0-9]{2,}$/.test(latin) ? written(latin) : [];
}

/** Whether the text ends in a consonant after a syllable. @param {string} text */
function isUnfinished(text) {
  return isSyllable(text.at(-2) ?? "") && isLetter(text.at(-1) ?? "");
}

/** @param {string} text @returns {boolean} */
function isInitials(text) {
  return text.length > 1 && [...text].every((c) => c >= "ㄱ" && c <= "ㅎ");
}
