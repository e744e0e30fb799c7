/** Opens the index of the site in a browser. */
import { Searcher } from "./searcher.js";

/** @type {Map<string, Promise<Searcher>>} */
const opened = new Map();

/** @param {URL} root of the site @returns {Promise<Searcher>} the same for every field of a page */
export function openIndex(root) {
  const folder = new URL("search/", root).href;
  const known = opened.get(folder);
  if (known) return known;
  const opening = Searcher.open((file) => read(folder + file), inflate, rest);
  opened.set(folder, opening);
  opening.catch(() => opened.delete(folder));
  return opening;
}

function rest() {
  return new Promise((done) => setTimeout(done));
}

async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function inflate(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
