/** Marks, on the page that a result leads to, the words that were searched for. */
import { openIndex } from "../search/index-access.js";
import { element } from "./result-view.js";

const MOST = 200;

/** @param {URL} root of the site */
export async function markFoundWords(root) {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1))) ?? document.querySelector("main");
  if (!target) return;
  const index = await openIndex(root);
  const find = await index.finder(query);
  const first = markIn(target, find);
  first?.scrollIntoView({ block: "center" });
}

/** @param {Element} target @param {(text: string) => [number, number][]} find */
function markIn(target, find) {
  let count = 0;
  let first;
  for (const text of textsOf(target)) {
    for (const [start, end] of find(text.data).reverse()) {
      if (++count > MOST) return first;
      const mark = wrap(text, start, end);
      first = !first || mark.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING ? mark : first;
    }
  }
  return first;
}

function textsOf(target) {
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  return texts;
}

function wrap(text, start, end) {
  const found = text.splitText(start);
  found.splitText(end - start);
  const mark = element("mark", "found");
  found.replaceWith(mark);
  mark.append(found);
  return mark;
}
