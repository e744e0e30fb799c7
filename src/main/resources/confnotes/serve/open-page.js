/**
 * The open page, beside a copy of it as the server sent it. What differs between that copy and the page as it is sent
 * now is changed in both, and nothing else: where the reader is, what they opened and typed, what scripts have made of
 * the page and what listens to it stays. Each change is a small one, so a page that cannot take one is simply loaded.
 *
 * Runs before the scripts of the page, which change it.
 */
const sent = document.cloneNode();

/** The open node of each one that was sent. */
const open = new WeakMap();
sent.append(copied(document.documentElement));

/** Scripts are copied empty: the policy of the site complains of others, and they do not change. */
function copied(opened) {
  const node = sent.importNode(opened);
  open.set(node, opened);
  if (node.nodeName !== "SCRIPT") opened.childNodes.forEach((child) => node.appendChild(copied(child)));
  return node;
}

function pair(node, opened) {
  open.set(node, opened);
  node.childNodes.forEach((child, i) => pair(child, opened.childNodes[i]));
}

/**
 * Makes the open page show what `page` does. What scripts have set on its root stays.
 *
 * @param {Document} page as it is sent now; it is taken apart
 * @returns {boolean} whether that was possible; if not, it is to be loaded
 */
export function bringIn(page) {
  const { attributes } = page.documentElement;
  const isSameRoot = [...attributes].every(({ name, value }) => document.documentElement.getAttribute(name) === value);
  return isSameRoot && follow(sent.head, page.head) && follow(sent.body, page.body);
}

/** Each of these says whether the open page could take the change. */
function follow(old, now) {
  if (old.isEqualNode(now)) return true;
  if (!open.get(old).isConnected) return false;
  if (isBinding(old)) return bound(old) === bound(now);
  if (old.nodeType !== Node.ELEMENT_NODE) return followText(old, now);
  if (isCustom(old)) return exchange(old, now);
  followAttributes(old, now);
  return followChildren(old, now);
}

function followText(old, now) {
  const text = open.get(old);
  if (text.data !== old.data) return false;
  text.data = old.data = now.data;
  return true;
}

function followAttributes(old, now) {
  const gone = [...old.attributes].filter(({ name }) => !now.hasAttribute(name));
  const other = [...now.attributes].filter(({ name, value }) => old.getAttribute(name) !== value);
  for (const element of [old, open.get(old)]) {
    for (const { name } of gone) element.removeAttribute(name);
    for (const { namespaceURI, name, value } of other) element.setAttributeNS(namespaceURI, name, value);
  }
}

/** Children that are equal from the first or the last on stay; those between follow in turn, where they are alike. */
function followChildren(old, now) {
  const olds = [...old.childNodes];
  const nows = [...now.childNodes];
  while (olds.length > 0 && nows.length > 0 && olds[0].isEqualNode(nows[0])) {
    olds.shift();
    nows.shift();
  }
  let next = null;
  while (olds.length > 0 && nows.length > 0 && olds.at(-1).isEqualNode(nows.at(-1))) {
    next = olds.pop();
    nows.pop();
  }
  const isFollowed = nows.every((child, i) => {
    if (i >= olds.length) return insert(child, old, next);
    return isAlike(olds[i], child) ? follow(olds[i], child) : exchange(olds[i], child);
  });
  return isFollowed && olds.slice(nows.length).every(remove);
}

function isAlike(old, now) {
  return old.nodeName === now.nodeName && old.id === now.id;
}

function exchange(old, now) {
  return insert(now, old.parentNode, old) && remove(old);
}

/** Scripts that are brought in do not run. */
function insert(node, parent, next) {
  const openNext = next && open.get(next);
  const openParent = open.get(parent);
  if (holdsBinding(node) || (next && openNext.parentNode !== openParent)) return false;
  const opened = document.importNode(node, true);
  parent.insertBefore(node, next);
  pair(node, opened);
  openParent.insertBefore(opened, openNext);
  return true;
}

function remove(node) {
  if (holdsBinding(node) || !isAsSent(node)) return false;
  open.get(node).remove();
  node.remove();
  return true;
}

/** Custom elements begin again; of others it is not known how scripts would have changed what comes instead. */
function isAsSent(node) {
  const opened = open.get(node);
  if (isCustom(node) || opened.isEqualNode(node)) return true;
  return opened.cloneNode().isEqualNode(node.cloneNode()) && [...node.childNodes].every(isAsSent);
}

function isCustom(node) {
  return node.nodeName.includes("-");
}

/** Scripts and policies hold for as long as a page is open. */
function isBinding(node) {
  return node.nodeName === "SCRIPT" || (node.nodeName === "META" && node.httpEquiv !== "");
}

function holdsBinding(node) {
  return isBinding(node) || Boolean(node.querySelector?.("script, meta[http-equiv]"));
}

/** What cannot be another one. The data for search engines can, and their hash in the policy: nobody reads them. */
function bound(element) {
  return (element.getAttribute("src") ?? element.type) + (element.content ?? "").replace(/'sha256-[^']*'/g, "");
}
