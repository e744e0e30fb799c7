/**
 * Cuts text into the tokens under which the index was built. The same as `confnotes.search.Tokenizer`
 * and `Folding` in Java; `spec/tokenizer.json` holds both to the same cases.
 */
import { isSyllable, plain } from "./hangul.js";

/** Changes with the tokens; the index says with which version it was made. */
export const TOKENIZER_VERSION = 1;

const MAX_LENGTH = 32;
const JOINTS = ".-_@:/&'";

/** @typedef {"word" | "hangul" | "jamo" | "han" | "katakana" | "hiragana" | "none"} Script */

/**
 * @typedef {object} Token
 * @property {string} text folded characters
 * @property {number} start index of the first character in the text
 * @property {number} end index after the last
 * @property {Script} script kind of its characters
 * @property {boolean} isCompound whether it repeats the words before it as one
 */

/** @param {string} text @param {number} at @returns {Script} */
export function scriptAt(text, at) {
  const c = text.charCodeAt(at);
  if (Number.isNaN(c)) return "none";
  if (c < 0x80) return isAsciiWord(c) ? "word" : "none";
  if (c >= 0xac00 && c <= 0xd7a3) return "hangul";
  if (c >= 0x3005 && c <= 0x9fff) return eastAsianScript(c);
  return isOtherWord(c) ? "word" : "none";
}

function isAsciiWord(c) {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a);
}

/** @param {number} c @returns {Script} */
function eastAsianScript(c) {
  if (c < 0x3041) return c === 0x3005 ? "han" : "none";
  if (c <= 0x309f) return c <= 0x3096 || c >= 0x309d ? "hiragana" : "none";
  if (c <= 0x30ff) return c === 0x30a0 || c === 0x30fb ? "none" : "katakana";
  if (c >= 0x3131 && c <= 0x318e) return c === 0x3164 ? "none" : "jamo";
  return c >= 0x3400 && (c <= 0x4dbf || c >= 0x4e00) ? "han" : "none";
}

function isOtherWord(c) {
  return (
    (c >= 0xc0 && c <= 0x1fff && c !== 0xd7 && c !== 0xf7) ||
    (c >= 0xff10 && c <= 0xff5a && isAsciiWord(c - 0xfee0)) ||
    (c >= 0xa000 && c <= 0xabff)
  );
}

/** Texts kept folded; while one types, the same texts are shown again and again. */
const MOST_KEPT = 500;

/**
 * @param {string[][]} spellings pairs of a spelling and the one it counts as
 * @returns {(text: string) => string} makes what means the same the same; keeps the length
 */
export function foldingWith(spellings) {
  const byFirst = new Map();
  for (const pair of spellings) byFirst.set(pair[0][0], [...(byFirst.get(pair[0][0]) ?? []), pair]);
  const kept = new Map();
  return (text) => {
    const folded = kept.get(text) ?? foldText(text, byFirst);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, folded);
    return folded;
  };
}

function foldText(text, byFirst) {
  return replaceSpellings(Array.from({ length: text.length }, (_, i) => foldUnit(text[i])), byFirst);
}

/** @param {string} c one UTF-16 unit */
function foldUnit(c) {
  const code = c.charCodeAt(0);
  if (code < 0x80) return c.toLowerCase();
  if (isSyllable(c)) return String.fromCharCode(plain(code));
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return c.normalize("NFD")[0].toLowerCase()[0];
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
  const lower = half.toLowerCase();
  return lower.length === 1 ? lower : half;
}

/** @param {string[]} units @param {Map<string, string[][]>} byFirst */
function replaceSpellings(units, byFirst) {
  for (let i = 0; i < units.length; i++) {
    for (const [from, to] of byFirst.get(units[i]) ?? []) {
      if (units.slice(i, i + from.length).join("") === from) units.splice(i, to.length, ...to);
    }
  }
  return units.join("");
}

/** @param {string} text folded @returns {Token[]} in order; a compound follows its last part */
export function tokenize(text) {
  /** @type {Token[]} */
  const tokens = [];
  for (let at = 0; at < text.length; ) {
    const script = scriptAt(text, at);
    if (script === "none") at++;
    else if (script === "word") at = addWords(text, at, tokens);
    else at = addRun(text, at, endOfRun(text, at), script, tokens);
  }
  return tokens;
}

function endOfRun(text, start) {
  const script = scriptAt(text, start);
  let end = start + 1;
  while (end < text.length && scriptAt(text, end) === script) end++;
  return end;
}

function addRun(text, start, end, script, tokens) {
  tokens.push({ text: text.slice(start, Math.min(end, start + MAX_LENGTH)), start, end, script, isCompound: false });
  return end;
}

/** Adds the words that joints connect, then all of them as one. */
function addWords(text, first, tokens) {
  let start = first;
  for (let count = 1; ; count++) {
    const runEnd = endOfRun(text, start);
    const end = withSigns(text, runEnd);
    addRun(text, start, end, "word", tokens);
    if (end > runEnd || !joinsNext(text, end, first)) {
      addCompound(text, first, end, count, tokens);
      return end;
    }
    start = end + 1;
  }
}

const isWordAt = (text, at) => scriptAt(text, at) === "word";

/** The end of a word with `++` or `#` behind it. */
function withSigns(text, end) {
  if (text[end - 1] <= "9") return end;
  if (text.startsWith("++", end) && !isWordAt(text, end + 2)) return end + 2;
  return text[end] === "#" && !isWordAt(text, end + 1) ? end + 1 : end;
}

function joinsNext(text, end, first) {
  return (
    end + 1 < text.length && JOINTS.includes(text[end]) && isWordAt(text, end + 1) && end + 1 - first < MAX_LENGTH
  );
}

function addCompound(text, start, end, count, tokens) {
  if (count === 1 && text[start - 1] === "." && !followsWord(text, start - 1)) {
    pushCompound("." + text.slice(start, end), start - 1, end, tokens);
  } else if (count > 1) {
    const word = [...text.slice(start, end)].filter((c) => !JOINTS.includes(c)).join("");
    pushCompound(word, start, end, tokens);
  }
}

function pushCompound(word, start, end, tokens) {
  const hasLetter = [...word].some((c) => c > "9");
  if (hasLetter && word.length <= MAX_LENGTH) {
    tokens.push({ text: word, start, end, script: "word", isCompound: true });
  }
}

function followsWord(text, at) {
  return at > 0 && (scriptAt(text, at - 1) !== "none" || JOINTS.includes(text[at - 1]));
}

/** Letters, digits and the signs of C++ and C#, as in the keys of whole names. @param {string} folded */
export function squeeze(folded) {
  let squeezed = "";
  for (let i = 0; i < folded.length && squeezed.length < 48; i++) {
    if (scriptAt(folded, i) !== "none" || folded[i] === "+" || folded[i] === "#") squeezed += folded[i];
  }
  return squeezed;
}
