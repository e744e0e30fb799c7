// Shows what a mentioned service is when the pointer rests on it or the keyboard reaches it. Not on
// touch, where a tap follows the link.

const WAIT_MILLIS = 300;
const GAP_PIXELS = 8;

const previews = new Map();
const box = document.createElement("div");
box.className = "preview";
box.id = "preview";
box.setAttribute("role", "tooltip");

let current = null;
let timer = 0;

/** The service's data, fetched once; null where there are none. */
function previewOf(link) {
  const address = new URL("index.json", link.href).href;
  if (!previews.has(address)) {
    previews.set(
      address,
      fetch(address)
        .then((answer) => (answer.ok ? answer.json() : null))
        .catch(() => null),
    );
  }
  return previews.get(address);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function sentence({ before, name, after }) {
  const line = document.createElement("p");
  line.append(before, element("mark", name), after);
  return line;
}

function fill(service) {
  const head = document.createElement("p");
  head.append(element("strong", service.name));
  const facts = [service.officialName, service.vendor, service.category].filter(
    (fact, i, all) => fact && fact !== service.name && all.indexOf(fact) === i,
  );
  box.replaceChildren(head, element("p", facts.join(" · ")));
  if (service.about) {
    box.append(element("p", service.about));
  }
  const years = Object.entries(service.years).map(([year, count]) => `${year} (${count})`);
  if (years.length > 0) {
    box.append(element("p", years.join(", ")));
  }
  service.newest.slice(0, 1).forEach((newest) => box.append(sentence(newest)));
}

/** Below the link, or above it where there is no room below. */
function place(link) {
  const at = link.getBoundingClientRect();
  document.body.append(box);
  const width = document.documentElement.clientWidth;
  const left = Math.min(at.left, width - box.offsetWidth - GAP_PIXELS);
  const below = at.bottom + GAP_PIXELS;
  const isRoomBelow = below + box.offsetHeight < innerHeight;
  const top = isRoomBelow ? below : at.top - box.offsetHeight - GAP_PIXELS;
  box.style.setProperty("inset-inline-start", `${Math.max(GAP_PIXELS, left) + scrollX}px`);
  box.style.setProperty("inset-block-start", `${top + scrollY}px`);
}

async function show(link) {
  const service = await previewOf(link);
  if (service && current === link) {
    fill(service);
    place(link);
    link.setAttribute("aria-describedby", box.id);
  }
}

function hide() {
  clearTimeout(timer);
  current?.removeAttribute("aria-describedby");
  current = null;
  box.remove();
}

function enter(event) {
  const link = event.target.closest?.("a.mention");
  if (link && link !== current && event.pointerType !== "touch") {
    hide();
    current = link;
    timer = setTimeout(() => show(link), WAIT_MILLIS);
  }
}

function leave(event) {
  if (current && event.target === current && !box.contains(event.relatedTarget)) {
    hide();
  }
}

/** Starts to watch, first of all the event that made the page fetch this file. */
export function watch(first) {
  addEventListener("pointerover", enter);
  addEventListener("pointerout", leave);
  addEventListener("focusin", enter);
  addEventListener("focusout", leave);
  box.addEventListener("pointerleave", hide);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });
  enter(first);
}
