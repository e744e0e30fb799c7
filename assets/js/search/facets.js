/** Narrows results down by year, event, service and speaker. */
import { FACETS } from "./shards.js";

/**
 * @typedef {import("./rank.js").Ranked} Ranked
 * @typedef {import("./shards.js").Facet} Facet
 * @typedef {import("./shards.js").ShardStore} ShardStore
 * @typedef {Record<Facet, Map<string, number>>} FacetCounts results by value, the most first
 * @typedef {Partial<Record<Facet, string>>} Filter the value wanted of each facet that is there
 */

/** Results that are looked at; more would load too many files. */
const MOST_RESULTS = 5000;

/** @param {Ranked[]} ranked @param {ShardStore} store @returns {Promise<FacetCounts>} */
export async function countFacets(ranked, store) {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()]));
  for (const { values } of await withFacets(ranked, store)) {
    for (const { facet, text } of values) counts[facet].set(text, (counts[facet].get(text) ?? 0) + 1);
  }
  const sorted = FACETS.map((facet) => [facet, new Map([...counts[facet]].sort(facet === "year" ? newest : most))]);
  return Object.fromEntries(sorted);
}

const newest = ([a], [b]) => (a < b ? 1 : -1);
const most = ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1);

/** @param {Ranked[]} ranked @param {Filter} filter @param {ShardStore} store @returns {Promise<Ranked[]>} */
export async function keepFaceted(ranked, filter, store) {
  const wanted = FACETS.filter((facet) => filter[facet]);
  const faceted = await withFacets(ranked, store);
  const passes = ({ values }) =>
    wanted.every((facet) => values.some((value) => value.facet === facet && value.text === filter[facet]));
  return faceted.filter(passes).map(({ hit }) => hit);
}

function withFacets(ranked, store) {
  const hits = ranked.slice(0, MOST_RESULTS);
  return Promise.all(hits.map(async (hit) => ({ hit, values: await store.facets(hit.document) })));
}
