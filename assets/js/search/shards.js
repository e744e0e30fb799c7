/** Loads shards of an index, each once, and reads what is in them. */
import { ByteReader } from "./bytes.js";
import { checkedManifest, shardIndex } from "./manifest.js";

/**
 * @typedef {(file: string) => Promise<Uint8Array>} ReadFile bytes of a file in the index's folder
 * @typedef {(packed: Uint8Array) => Promise<Uint8Array>} Inflate undoes DEFLATE (RFC 1951)
 * @typedef {import("./bytes.js").Posting} Posting
 * @typedef {import("./manifest.js").Shard} Shard
 * @typedef {import("./manifest.js").ShardList} ShardList
 */

/**
 * @typedef {object} Term
 * @property {string} key
 * @property {number} count documents, or references, it has in all
 * @property {string[]} references keys of the words inside which it stands, where it has no postings
 * @property {Posting[]} postings the best of them, by document
 * @property {number} firstPiece first piece of the others
 * @property {number} pieces how many pieces there are; 0 when `postings` is all
 */

/**
 * @typedef {object} IndexedDocument
 * @property {number} kind 0 service, 1 technology, 2 event, 3 speaker, 4 note, 5 session, 6 section
 * @property {string} url address from the root of the site
 * @property {string} title
 * @property {string[]} people speakers of a passage; all names of a thing
 * @property {string} text
 * @property {Note} [note] around a passage
 */

/**
 * @typedef {object} Note
 * @property {string} title
 * @property {string} event empty when it tells of none
 * @property {number} year 0 when unknown
 * @property {string} page address of its page
 */

/** @typedef {"year" | "event" | "service" | "speaker"} Facet */
/** @typedef {{facet: Facet, text: string}} FacetValue */

/** @type {Facet[]} */
export const FACETS = ["year", "event", "service", "speaker"];

/** Kinds below this one are things with a page of their own. */
export const FIRST_PASSAGE_KIND = 4;

export class ShardStore {
  #read;
  #inflate;
  /** @type {Map<string, Promise<any>>} */
  #loaded = new Map();
  /** How many files were asked for, the manifest not counted. */
  filesRead = 0;

  /** @param {ReadFile} read @param {Inflate} inflate */
  constructor(read, inflate) {
    this.#read = read;
    this.#inflate = inflate;
  }

  /** Loads the manifest; everything else needs it. */
  async open() {
    const bytes = await this.#read("manifest.json");
    this.manifest = checkedManifest(JSON.parse(new TextDecoder().decode(bytes)));
    return this;
  }

  /**
   * @param {string} from
   * @param {string} to
   * @param {number} limit most shards to read; the first ones are
   * @returns {Promise<Term[]>} the terms with keys from `from` up to, without, `to`
   */
  async terms(from, to, limit) {
    const shards = await this.#between(this.manifest.terms, from, to, limit);
    const terms = await Promise.all(shards.map((shard) => this.#load("terms", shard, readTerms)));
    return terms.flatMap((sorted) => between(sorted, from, to));
  }

  /** @param {Term} term @param {number} piece from 0 @returns {Promise<Posting[]>} */
  async overflow(term, piece) {
    const number = term.firstPiece + piece;
    const [shard] = await this.#between(this.manifest.overflow, number, number + 1, 1);
    const pieces = await this.#load("overflow", shard, readPieces);
    return pieces[number - /** @type {number} */ (shard[0])];
  }

  /** @param {number} number of a document @returns {Promise<Shard>} the shard of its text */
  async textShard(number) {
    const [shard] = await this.#between(this.manifest.texts, number, number + 1, 1);
    return shard;
  }

  /** What the text of a document is found through: two documents of a group need no other files. */
  textGroup(number) {
    const { direct, shards } = this.manifest.texts;
    return direct ? 0 : shardIndex(shards, number);
  }

  /**
   * @param {number} number of a document
   * @returns {Promise<FacetValue[]>} by what it can be narrowed down to
   */
  async facets(number) {
    const [shard] = await this.#between(this.manifest.facets, number, number + 1, 1);
    const values = await this.#load("facets", shard, readFacets);
    return values[number - /** @type {number} */ (shard[0])];
  }

  /** @returns {number} bytes of all texts; Infinity for a site so large that it is not listed */
  textBytes() {
    const { direct, shards } = this.manifest.texts;
    return direct ? shards.reduce((sum, shard) => sum + shard[2], 0) : Infinity;
  }

  /** @param {number} number @returns {Promise<IndexedDocument>} */
  async document(number) {
    const shard = await this.textShard(number);
    const documents = await this.#load("documents", shard, readDocuments);
    return documents[number - /** @type {number} */ (shard[0])];
  }

  /** The shards of `list` that can hold keys from `from` up to, without, `to`. */
  async #between(list, from, to, limit) {
    const wanted = overlapping(list.shards, from, to, limit);
    if (list.direct) return wanted;
    const directories = await Promise.all(wanted.map((one) => this.#load("directory", one, parseDirectory)));
    return overlapping(directories.flat(), from, to, limit);
  }

  #load(kind, shard, decode) {
    const file = `${kind}-${shard[1]}`;
    const known = this.#loaded.get(file);
    if (known) return known;
    this.filesRead++;
    const loading = this.#read(`${file}.bin`)
      .then((packed) => this.#inflate(packed))
      .then((bytes) => decode(bytes, this.manifest.alphabet));
    this.#loaded.set(file, loading);
    loading.catch(() => this.#loaded.delete(file));
    return loading;
  }
}

/** @param {Term[]} sorted @returns {Term[]} those with keys from `from` up to, without, `to` */
function between(sorted, from, to) {
  return sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to));
}

/** @param {Term[]} sorted @returns {number} index of the first term that is not before `key` */
function firstFrom(sorted, key) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {Shard[]} shards @returns {Shard[]} */
function overlapping(shards, from, to, limit) {
  const first = Math.max(0, shardIndex(shards, from));
  let end = first;
  while (end < shards.length && end - first < limit && (end === first || shards[end][0] < to)) end++;
  return shards.slice(first, end);
}

/** @param {Uint8Array} bytes @returns {Shard[]} */
function parseDirectory(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** @param {Uint8Array} bytes @param {string} alphabet @returns {Term[]} */
export function readTerms(bytes, alphabet) {
  const reader = new ByteReader(bytes, alphabet);
  const terms = [];
  for (let key = ""; !reader.isAtEnd; ) {
    key = key.slice(0, reader.number()) + reader.string();
    terms.push(readTerm(key, reader));
  }
  return terms;
}

/** @param {string} key @param {ByteReader} reader @returns {Term} */
function readTerm(key, reader) {
  const size = reader.number();
  const count = size >>> 2;
  const term = { key, count, firstPiece: 0, pieces: 0, references: [], postings: [] };
  if ((size & 3) === 0) return { ...term, postings: reader.postings(count) };
  if ((size & 3) === 2) return { ...term, references: Array.from({ length: count }, () => reader.string()) };
  const here = reader.number();
  const firstPiece = reader.number();
  const pieces = reader.number();
  return { ...term, firstPiece, pieces, postings: reader.postings(here) };
}

/** @param {Uint8Array} bytes @returns {Posting[][]} */
function readPieces(bytes) {
  const reader = new ByteReader(bytes, "");
  const pieces = [];
  while (!reader.isAtEnd) pieces.push(reader.postings(reader.number()));
  return pieces;
}

/** @param {Uint8Array} bytes @param {string} alphabet @returns {IndexedDocument[]} */
export function readDocuments(bytes, alphabet) {
  const reader = new ByteReader(bytes, alphabet);
  const documents = [];
  /** @type {Note | undefined} */
  let note;
  while (!reader.isAtEnd) {
    const head = reader.number();
    if (head & 1) note = readNote(reader);
    documents.push(readDocument(head >> 1, note, reader));
  }
  return documents;
}

/** @param {Uint8Array} bytes @param {string} alphabet @returns {FacetValue[][]} by document */
function readFacets(bytes, alphabet) {
  const reader = new ByteReader(bytes, alphabet);
  const read = () => ({ facet: FACETS[reader.number()], text: reader.string() });
  const values = Array.from({ length: reader.number() }, read);
  const documents = [];
  while (!reader.isAtEnd) {
    documents.push(Array.from({ length: reader.number() }, () => values[reader.number()]));
  }
  return documents;
}

/** @param {ByteReader} reader @returns {Note} */
function readNote(reader) {
  return { title: reader.string(), event: reader.string(), year: reader.number(), page: reader.string() };
}

function readDocument(kind, note, reader) {
  const around = kind >= FIRST_PASSAGE_KIND ? note : undefined;
  return {
    kind,
    note: around,
    url: (around?.page ?? "") + reader.string(),
    title: reader.string(),
    people: reader.string().split("\n").filter(Boolean),
    text: reader.string(),
  };
}
