/** Choices that narrow results down, each with how many results it leaves. */
import { FACETS } from "../search/shards.js";
import { element, fill } from "./result-view.js";

/**
 * @typedef {import("../search/facets.js").Filter} Filter
 * @typedef {import("../search/answer.js").Answer} Answer
 */

/** @returns {Filter} what the address of the page narrows down to */
export function filterInAddress() {
  const parameters = new URLSearchParams(location.search);
  return Object.fromEntries(FACETS.flatMap((facet) => {
    const value = parameters.get(facet);
    return value ? [[facet, value]] : [];
  }));
}

/**
 * Closed at first: what is counted is loaded when someone opens it.
 *
 * @param {Answer} answer before it is narrowed down
 * @param {Filter} filter in force
 * @param {Record<string, string>} messages
 * @param {(filter: Filter) => void} choose
 * @returns {HTMLElement}
 */
export function filtersOf(answer, filter, messages, choose) {
  const details = element("details", "search-filters", element("summary", "", messages.filters));
  details.open = Object.keys(filter).length > 0;
  let isFilled = false;
  const fillOnce = async () => {
    if (isFilled || !details.open) return;
    isFilled = true;
    const counts = await answer.facets();
    details.append(...FACETS.map((facet) => choice(facet, counts[facet], filter, messages, choose)));
  };
  details.addEventListener("toggle", fillOnce);
  return details;
}

function choice(facet, counts, filter, messages, choose) {
  const select = element("select", "", option("", messages["filters.all"], filter[facet]));
  for (const [value, count] of counts) {
    select.append(option(value, fill(messages["filters.value"], { count, value }), filter[facet]));
  }
  select.name = facet;
  select.disabled = counts.size === 0;
  select.addEventListener("change", () => choose({ ...filter, [facet]: select.value }));
  return element("label", "", messages[`filters.${facet}`] + " ", select);
}

function option(value, text, chosen = "") {
  const made = element("option", "", text);
  made.value = value;
  made.selected = value === chosen;
  return made;
}
