/** What the manifest of an index says, and where in it a key or a document is. */
import { TOKENIZER_VERSION } from "./tokenizer.js";

/** The format this client reads. */
export const FORMAT_VERSION = 1;

/** An index of another version than this client's. */
export class VersionError extends Error {}

/**
 * @typedef {[string | number, string, number]} Shard its first key or number, hash and bytes
 * @typedef {{direct: boolean, shards: Shard[]}} ShardList shards, or directories that list them
 */

/**
 * @typedef {object} Manifest
 * @property {number} format
 * @property {number} tokenizer
 * @property {number} documents how many there are
 * @property {number} things how many of them, the first ones, are services, events and people
 * @property {number} services how many of those are services and technologies
 * @property {string} alphabet characters by number
 * @property {string[][]} spellings pairs of a spelling and the one it counts as
 * @property {Record<string, string>} messages texts for people
 * @property {ShardList} terms
 * @property {ShardList} overflow
 * @property {ShardList} texts
 * @property {ShardList} facets
 */

/** @param {any} json @returns {Manifest} @throws {VersionError} for another version */
export function checkedManifest(json) {
  if (json.format !== FORMAT_VERSION || json.tokenizer !== TOKENIZER_VERSION) {
    throw new VersionError(`search index version ${json.format}.${json.tokenizer}`);
  }
  return json;
}

/**
 * @param {Shard[]} shards in order
 * @param {string | number} key
 * @returns {number} index of the only shard that can hold `key`; -1 when it comes before all
 */
export function shardIndex(shards, key) {
  let low = 0;
  let high = shards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shards[middle][0] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
