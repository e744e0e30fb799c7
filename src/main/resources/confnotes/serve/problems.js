/** Lays the problems over the page; takes them away when there are none. */
export function show(problems) {
  document.querySelector("confnotes-problems")?.remove();
  if (problems.length === 0) return;
  const host = document.createElement("confnotes-problems");
  const style = element("link", "");
  style.rel = "stylesheet";
  style.href = new URL("live.css", import.meta.url).href;
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
