/** Draws results, as text nodes and elements alone. */
import { FIRST_PASSAGE_KIND } from "../search/shards.js";

/** @typedef {import("../search/answer.js").Result} Result */
/** @typedef {Record<string, string>} Messages */

const KINDS = ["service", "technology", "event", "speaker", "note", "session", "section"];

/** @param {string} name @param {string} className @param {(Node | string)[]} children */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** @param {import("../search/excerpt.js").Piece[]} pieces */
function marked(pieces) {
  return pieces.map(({ text, isMarked }) => (isMarked ? element("mark", "", text) : text));
}

/**
 * Where a result leads: a passage's page marks the words of the query.
 *
 * @param {Result} result @param {string} query as typed @param {URL} root of the site
 */
export function addressOf({ document: found }, query, root) {
  const address = new URL(found.url, root);
  if (found.kind >= FIRST_PASSAGE_KIND) address.searchParams.set("q", query);
  return address.href;
}

/** Title, place and sentence of a result. @param {Result} result @param {Messages} messages */
export function resultLines(result, messages) {
  const { document: found, title, excerpt } = result;
  const kind = element("span", "search-kind", messages[`kind.${KINDS[found.kind]}`] ?? "");
  const lines = [element("span", "search-title", ...marked(title)), kind];
  const place = placeOf(found);
  if (place) lines.push(element("span", "search-place", place));
  if (excerpt.length > 0) lines.push(element("span", "search-excerpt", ...marked(excerpt)));
  return lines;
}

/** @param {import("../search/shards.js").IndexedDocument} found */
function placeOf({ note, people, title }) {
  if (!note) return people.filter((name) => name !== title).slice(0, 3).join(", ");
  const event = note.event || String(note.year || "");
  const parts = [event, note.title === title ? "" : note.title, people.join(", ")];
  return parts.filter((part, i) => part && parts.indexOf(part) === i).join(" · ");
}

/** @param {string} text @param {Record<string, string | number>} values for names in braces */
export function fill(text, values) {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, String(value)), text);
}

/** What to say of an answer. @param {import("../search/answer.js").Answer} answer @param {Messages} messages */
export function countOf(answer, query, messages) {
  if (answer.total === 0) return fill(messages["status.none"], { query });
  return fill(messages[answer.isTotalExact ? "status.count" : "status.about"], { count: answer.total });
}

/** Ways on when nothing is found. @param {Messages} messages @param {URL} root */
export function waysOn(messages, root) {
  const link = (address, text) => {
    const made = element("a", "", text);
    made.href = new URL(address, root).href;
    return element("li", "", made);
  };
  return element(
    "ul",
    "search-ways-on",
    element("li", "", messages["none.hint"]),
    link("tags/", messages["none.tags"]),
    link("timeline/", messages["none.timeline"]),
  );
}
