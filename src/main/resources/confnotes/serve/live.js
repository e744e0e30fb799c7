// Reloads the page when it was built again, swaps its style sheets, shows what stands in the way.
const script = document.currentScript;
const address = new URL(".", script.src);

const events = new URL("events", address);
events.searchParams.set("page", location.pathname);
events.searchParams.set("build", script.dataset.build);

const source = new EventSource(events);
source.addEventListener("reload", () => location.reload());
source.addEventListener("style", (event) => swapStyles(event.data));
source.addEventListener("problems", (event) => show(JSON.parse(event.data)));
addEventListener("pagehide", () => source.close());
addEventListener("pageshow", (event) => event.persisted && location.reload());

/** Loads each style sheet anew; the old one goes when the new one is there, so that nothing flickers. */
function swapStyles(build) {
  for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
    const fresh = old.cloneNode();
    const href = new URL(old.href);
    href.searchParams.set("build", build);
    fresh.href = href.href;
    fresh.addEventListener("load", () => old.remove());
    old.after(fresh);
  }
}

/** Lays the problems over the page; takes them away when there are none. */
function show(problems) {
  document.querySelector("confnotes-problems")?.remove();
  if (problems.length === 0) return;
  const host = document.createElement("confnotes-problems");
  const style = element("link", "");
  style.rel = "stylesheet";
  style.href = new URL("live.css", address).href;
  const close = element("button", "×");
  close.setAttribute("aria-label", "Close");
  close.addEventListener("click", () => host.remove());
  const list = element("ol", "");
  list.append(...problems.map(item));
  const box = element("section", "");
  box.setAttribute("role", "alert");
  box.append(close, list);
  host.attachShadow({ mode: "open" }).append(style, box);
  document.documentElement.append(host);
}

function item(problem) {
  const entry = element("li", "");
  entry.append(element("code", problem.place), " ", element("b", problem.rule));
  entry.append(element("p", problem.message));
  if (problem.line) entry.append(element("pre", problem.line));
  if (problem.hint) entry.append(element("p", `hint: ${problem.hint}`));
  return entry;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
