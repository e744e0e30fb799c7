/**
 * Arithmetic of Hangul syllables and of the Korean keyboard (The Unicode Standard, section 3.12;
 * KS X 5002 "dubeolsik" layout).
 */

const FIRST = 0xac00;
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const FINAL_COUNT = FINALS.length;
const INITIAL_SPAN = VOWELS.length * FINAL_COUNT;

/** Two letters that make one, for vowels and for final consonants. */
const COMPOUNDS = new Map(
  Object.entries({
    ㅘ: "ㅗㅏ", ㅙ: "ㅗㅐ", ㅚ: "ㅗㅣ", ㅝ: "ㅜㅓ", ㅞ: "ㅜㅔ", ㅟ: "ㅜㅣ", ㅢ: "ㅡㅣ",
    ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ", ㄽ: "ㄹㅅ",
    ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ", ㅀ: "ㄹㅎ", ㅄ: "ㅂㅅ",
  }),
);
const JOINED = new Map([...COMPOUNDS].map(([one, two]) => [two, one]));

/** The letter on each key, without and with shift where shift changes it. */
const KEYS = new Map(
  [..."qwertyuiopasdfghjklzxcvbnmQWERTOP"].map((key, i) => [
    key,
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"[i],
  ]),
);
const KEY_OF = new Map([...KEYS].map(([key, letter]) => [letter, key]));

/** Vowels as they sound after ㅈ, ㅉ and ㅊ, by number. */
const PLAIN = [0, 1, 0, 1, 4, 5, 4, 5, 8, 9, 10, 11, 8, 13, 14, 15, 16, 13, 18, 19, 20];

/** @param {string} c @returns {boolean} whether it is a whole syllable */
export function isSyllable(c) {
  return c >= "가" && c <= "힣";
}

/** @param {string} c @returns {boolean} whether it is a consonant that can begin a syllable */
export function isInitial(c) {
  return INITIALS.includes(c);
}

/** @param {string} c @returns {boolean} whether it is a letter that stands alone */
export function isLetter(c) {
  return c >= "ㄱ" && c <= "ㅣ";
}

/** Letters that the input method has drawn together, apart again. @param {string} text */
export function separated(text) {
  return [...text].map((c) => COMPOUNDS.get(c) ?? c).join("");
}

/** The spelling that sounds the same: 처 for 쳐. @param {number} code @returns {number} */
export function plain(code) {
  const index = code - FIRST;
  const initial = Math.floor(index / INITIAL_SPAN);
  if (initial < 12 || initial > 14) return code;
  const vowel = Math.floor(index / FINAL_COUNT) % VOWELS.length;
  return FIRST + (initial * VOWELS.length + PLAIN[vowel]) * FINAL_COUNT + (index % FINAL_COUNT);
}

/** @param {number} initial @param {number} vowel @param {number} final */
function syllable(initial, vowel, final) {
  return String.fromCharCode(FIRST + initial * INITIAL_SPAN + vowel * FINAL_COUNT + final);
}

/** @param {string} c a syllable @returns {[number, number, number]} numbers of its letters */
function parts(c) {
  const index = c.charCodeAt(0) - FIRST;
  return [
    Math.floor(index / INITIAL_SPAN),
    Math.floor(index / FINAL_COUNT) % VOWELS.length,
    index % FINAL_COUNT,
  ];
}

/** The initial consonants of the syllables of `text`; other characters stay. @param {string} text */
export function initialsOf(text) {
  return [...text].map((c) => (isSyllable(c) ? INITIALS[parts(c)[0]] : c)).join("");
}

/**
 * @typedef {{from: string, to: string}} Range texts from `from` up to, without, `to`
 */

/**
 * What a text that is still being typed can become, other than by going on: 람ㄷ becomes 람다 or
 * 람더, 서벌 becomes 서버리, 고 becomes 과.
 *
 * @param {string} text ends in a syllable or a consonant
 * @returns {Range[]} beginnings of what it can become; empty when the last letter is neither
 */
export function continuations(text) {
  const head = text.slice(0, -1);
  const last = text.at(-1) ?? "";
  if (isInitial(last)) return [startingWith(head, INITIALS.indexOf(last))];
  if (!isSyllable(last)) return [];
  const [initial, vowel, final] = parts(last);
  return final === 0 ? [openSyllable(head, initial, vowel)] : movedFinal(head, initial, vowel, final);
}

/** @param {string} head @param {number} initial @returns {Range} */
function startingWith(head, initial) {
  return { from: head + syllable(initial, 0, 0), to: head + syllable(initial + 1, 0, 0) };
}

/** A syllable may still take a final consonant or a second vowel. */
function openSyllable(head, initial, vowel) {
  let lastVowel = vowel;
  while (COMPOUNDS.get(VOWELS[lastVowel + 1])?.[0] === VOWELS[vowel]) lastVowel++;
  return { from: head + syllable(initial, vowel, 0), to: head + syllable(initial, lastVowel + 1, 0) };
}

/** A final consonant may turn out to begin the next syllable. */
function movedFinal(head, initial, vowel, final) {
  const letters = COMPOUNDS.get(FINALS[final]) ?? FINALS[final];
  const stays = letters.length > 1 ? FINALS.indexOf(letters[0]) : 0;
  const moves = INITIALS.indexOf(letters.at(-1));
  return moves < 0 ? [] : [startingWith(head + syllable(initial, vowel, stays), moves)];
}

/**
 * The Hangul that the same keys write: 람다 for fkaek.
 *
 * @param {string} latin letters as typed, case kept
 * @returns {string} syllables, and letters where they make none
 */
export function fromKeyboard(latin) {
  return compose([...latin].map((key) => KEYS.get(key) ?? KEYS.get(key.toLowerCase()) ?? key));
}

/** The Latin letters that the same keys write: lambda for ㅣ므ㅠㅇㅁ. @param {string} hangul */
export function toKeyboard(hangul) {
  return [...hangul].flatMap(typedLetters).map((letter) => KEY_OF.get(letter) ?? letter).join("");
}

/** @param {string} c @returns {string[]} the letters one types for it */
function typedLetters(c) {
  if (!isSyllable(c)) return [...(COMPOUNDS.get(c) ?? c)];
  const [initial, vowel, final] = parts(c);
  const letters = [INITIALS[initial], VOWELS[vowel], ...(final ? [FINALS[final]] : [])];
  return letters.flatMap((letter) => [...(COMPOUNDS.get(letter) ?? letter)]);
}

/** Joins letters to syllables as an input method does. @param {string[]} letters */
function compose(letters) {
  let text = "";
  for (const letter of letters) {
    text = joined(text, letter);
  }
  return text;
}

/** @param {string} text @param {string} letter @returns {string} */
function joined(text, letter) {
  const head = text.slice(0, -1);
  const last = text.at(-1) ?? "";
  const isVowel = VOWELS.includes(letter);
  if (isSyllable(last)) return isVowel ? withVowel(head, last, letter) : withFinal(head, last, letter);
  if (isVowel && isInitial(last)) {
    return head + syllable(INITIALS.indexOf(last), VOWELS.indexOf(letter), 0);
  }
  return head + (JOINED.get(last + letter) ?? last + letter);
}

function withVowel(head, last, letter) {
  const [initial, vowel, final] = parts(last);
  if (final === 0) {
    const joint = VOWELS.indexOf(JOINED.get(VOWELS[vowel] + letter) ?? "none");
    return joint < 0 ? head + last + letter : head + syllable(initial, joint, 0);
  }
  const letters = COMPOUNDS.get(FINALS[final]) ?? FINALS[final];
  const stays = letters.length > 1 ? FINALS.indexOf(letters[0]) : 0;
  const moves = INITIALS.indexOf(letters.at(-1));
  return head + syllable(initial, vowel, stays) + syllable(moves, VOWELS.indexOf(letter), 0);
}

function withFinal(head, last, letter) {
  const [initial, vowel, final] = parts(last);
  const wanted = final === 0 ? letter : (JOINED.get(FINALS[final] + letter) ?? "none");
  const number = FINALS.indexOf(wanted);
  return number > 0 ? head + syllable(initial, vowel, number) : head + last + letter;
}

/** @param {string} text @returns {boolean} whether every character is a whole syllable */
export function isAllSyllables(text) {
  return text !== "" && [...text].every(isSyllable);
}

