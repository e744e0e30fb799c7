/** Reads numbers and strings of the index format from unpacked bytes. */
export class ByteReader {
  #bytes;
  #alphabet;
  #at = 0;

  /** @param {Uint8Array} bytes @param {string} alphabet characters by number */
  constructor(bytes, alphabet) {
    this.#bytes = bytes;
    this.#alphabet = alphabet;
  }

  /** @returns {boolean} whether all is read */
  get isAtEnd() {
    return this.#at >= this.#bytes.length;
  }

  /** @returns {number} a number in groups of seven bits, the lowest first */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#next();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** @returns {string} */
  string() {
    let text = "";
    for (let rest = this.number(); rest > 0; rest--) text += this.#character();
    return text;
  }

  /**
   * @param {number} count
   * @returns {Posting[]} documents in rising order, each with its level
   */
  postings(count) {
    const postings = new Array(count);
    let document = 0;
    for (let i = 0; i < count; i++) {
      const code = this.number();
      document += code >>> 3;
      postings[i] = { document, level: code & 7 };
    }
    return postings;
  }

  #character() {
    const byte = this.#next();
    if (byte < 192) return this.#alphabet[byte];
    if (byte === 255) return String.fromCharCode(this.#next() * 256 + this.#next());
    return this.#alphabet[192 + (byte - 192) * 256 + this.#next()];
  }

  #next() {
    if (this.isAtEnd) throw new RangeError("the index file ends too early");
    return this.#bytes[this.#at++];
  }
}

/**
 * @typedef {object} Posting
 * @property {number} document number of the document
 * @property {number} level how much it is about the key, 0 (only its note is) to 7
 */
