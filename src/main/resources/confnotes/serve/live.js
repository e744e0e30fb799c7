// Keeps the open page as it was saved last: brings in what was edited, swaps styles, shows what stands in the way.
import { bringIn } from "./open-page.js";
import { show } from "./problems.js";

const events = new URL("events", import.meta.url);
let { build } = document.querySelector("script[data-build]").dataset;
let following = Promise.resolve();
let source;

/** A browser holds few connections to one server, so that only pages that are seen have one. */
function listen() {
  source?.close();
  if (document.hidden) return;
  events.searchParams.set("page", location.pathname);
  events.searchParams.set("build", build);
  source = new EventSource(events);
  source.addEventListener("page", (event) => (following = following.then(() => follow(event.data))));
  source.addEventListener("reload", () => location.reload());
  source.addEventListener("style", (event) => swapStyles(event.data));
  source.addEventListener("problems", (event) => show(JSON.parse(event.data)));
}

listen();
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => source?.close());
addEventListener("pageshow", (event) => event.persisted && location.reload());

/** Brings in the page of a build, or loads it where that cannot be done. */
async function follow(latest) {
  const page = await load();
  if (page && bringIn(page)) {
    build = latest;
  } else {
    location.reload();
  }
}

/** The page as it is now; null when it is gone. Of text, the policy of the site lets no script make a document. */
function load() {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", location.href);
    request.responseType = "document";
    request.addEventListener("loadend", () => resolve(request.status === 200 ? request.responseXML : null));
    request.send();
  });
}

/** Loads each style sheet anew; the old one goes when the new one is there, so that nothing flickers. */
function swapStyles(latest) {
  for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
    const fresh = old.cloneNode();
    const address = new URL(old.href);
    address.searchParams.set("build", latest);
    fresh.href = address.href;
    fresh.addEventListener("load", () => old.remove());
    old.after(fresh);
  }
  build = latest;
}
