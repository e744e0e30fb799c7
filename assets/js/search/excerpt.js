/** Cuts the sentence of a text that shows what was asked for, and marks it. */
import { scriptAt, tokenize } from "./tokenizer.js";

/** @typedef {{text: string, isMarked: boolean}} Piece */

const LENGTH = 140;
const BEFORE = 40;

/**
 * @param {string} text
 * @param {string[]} needles folded words
 * @param {(text: string) => string} fold
 * @returns {[number, number][]} where they stand, in order, without overlaps
 */
export function findMarks(text, needles, fold) {
  const folded = fold(text);
  const marks = needles.flatMap((needle) => occurrences(folded, needle));
  marks.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
  return marks.filter(([start], i) => marks.slice(0, i).every(([, end]) => end <= start));
}

/** @returns {[number, number][]} */
function occurrences(folded, needle) {
  const pattern = [...needle].map(escape).join("[\\s.\\-_@:/&']*");
  return [...folded.matchAll(new RegExp(pattern, "gu"))]
    .map((match) => /** @type {[number, number]} */ ([match.index, match.index + match[0].length]))
    .filter(([start]) => beginsWord(folded, start));
}

/** Latin words are found from their beginning, Hangul, Han and Katakana anywhere. */
function beginsWord(folded, start) {
  const script = scriptAt(folded, start);
  return script !== "word" || start === 0 || scriptAt(folded, start - 1) !== "word";
}

function escape(c) {
  return c.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

/**
 * @param {string} text
 * @param {[number, number][]} marks
 * @returns {Piece[]} the stretch of `text` with the most different marks, as text to show
 */
export function excerpt(text, marks) {
  const [start, end] = windowOf(text, marks);
  const pieces = piecesOf(text, marks, start, end);
  if (start > 0) pieces.unshift({ text: "… ", isMarked: false });
  if (end < text.length) pieces.push({ text: " …", isMarked: false });
  return pieces;
}

/** @param {string} text @param {[number, number][]} marks @returns {Piece[]} */
export function markedPieces(text, marks) {
  return piecesOf(text, marks, 0, text.length);
}

function piecesOf(text, marks, start, end) {
  const pieces = [];
  let at = start;
  for (const [from, to] of marks.filter((mark) => mark[0] >= start && mark[1] <= end)) {
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMarked: false });
  return pieces;
}

function windowOf(text, marks) {
  if (text.length <= LENGTH) return [0, text.length];
  const best = bestMark(text, marks);
  const start = wordStart(text, Math.max(0, lineStart(text, best)));
  return [start, wordEnd(text, Math.min(text.length, start + LENGTH))];
}

/** The mark after which the most different words stand within one excerpt. */
function bestMark(text, marks) {
  let best = marks[0]?.[0] ?? 0;
  let most = 0;
  for (const [start] of marks) {
    const near = marks.filter((mark) => mark[0] >= start && mark[1] <= start + LENGTH - BEFORE);
    const different = new Set(near.map(([from, to]) => text.slice(from, to).toLowerCase())).size;
    if (different > most) {
      most = different;
      best = start;
    }
  }
  return best;
}

/** Where the line of a mark begins, or a little before the mark where the line is long. */
function lineStart(text, at) {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  return at - line <= BEFORE ? line : at - BEFORE;
}

function wordStart(text, at) {
  if (at === 0 || text[at - 1] === "\n") return at;
  const blank = text.slice(at, at + 15).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text, at) {
  if (at === text.length) return at;
  const blank = text.slice(at - 15, at).search(/\s\S*$/);
  return blank < 0 ? at : at - 15 + blank;
}

/**
 * How near one another the words stand.
 *
 * @param {[number, number][]} marks of a text
 * @param {string} folded the text
 * @param {string[]} words folded
 * @returns {number} length of the shortest stretch with all words; Infinity when one is missing
 */
export function shortestSpan(marks, folded, words) {
  const wordOf = ([start, end]) => words.findIndex((word) => sameWord(folded.slice(start, end), word));
  const last = new Array(words.length).fill(-1);
  let shortest = Infinity;
  for (const mark of marks) {
    const word = wordOf(mark);
    if (word >= 0) last[word] = mark[0];
    if (last.every((at) => at >= 0)) shortest = Math.min(shortest, mark[1] - Math.min(...last));
  }
  return shortest;
}

function sameWord(found, word) {
  return found.replace(/\s/g, "").startsWith(word);
}

/** @param {string} folded @returns {string} its letters and digits alone */
export function lettersOf(folded) {
  return tokenize(folded).filter((token) => !token.isCompound).map((token) => token.text).join("");
}
