// Runs before the page is drawn, so that a chosen theme never flashes. A classic script, so that it
// also runs on a site opened from a folder.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  // The page of results keeps the room that they will take, so that nothing moves when they come.
  const isAsked = new URLSearchParams(location.search).get("q")?.trim();
  root.toggleAttribute("data-asked", Boolean(isAsked) && location.protocol !== "file:");
  const system = matchMedia("(prefers-color-scheme: dark)");

  /** The theme the reader chose, or null. Storage may be closed to us. */
  const chosen = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };

  const keep = (theme) => {
    try {
      if (theme === null) {
        localStorage.removeItem("theme");
      } else {
        localStorage.setItem("theme", theme);
      }
    } catch {
      // The theme then lasts for this page only.
    }
  };

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

  const show = (theme) => {
    if (theme === "dark" || theme === "light") {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
    document.querySelector(".theme-toggle")?.setAttribute("aria-pressed", String(isDark()));
  };

  show(chosen());

  document.addEventListener("DOMContentLoaded", () => show(chosen()));
  document.addEventListener("click", ({ target }) => {
    if (target.closest(".theme-toggle")) {
      const theme = isDark() ? "light" : "dark";
      const isSystems = (theme === "dark") === system.matches;
      keep(isSystems ? null : theme);
      show(isSystems ? null : theme);
    }
  });
  system.addEventListener("change", () => show(chosen()));

  // What shows previews is fetched when a mention is first pointed at. It is not on touch screens.
  const events = ["pointerover", "focusin"];
  const onFirst = (event) => {
    if (event.target.closest?.("a.mention") && event.pointerType !== "touch") {
      events.forEach((name) => document.removeEventListener(name, onFirst));
      import("./elements/mention-preview.js").then(({ watch }) => watch(event));
    }
  };
  events.forEach((name) => document.addEventListener(name, onFirst));

  // A folder has no server that would send index.html for an address ending in "/", and no search,
  // whose files may not be fetched.
  if (location.protocol === "file:") {
    const withIndex = (address) => address.replace(/\/(?=$|[?#])/, "/index.html");
    const onClick = (event) => {
      const link = event.target.closest("a[href]");
      if (link?.protocol === "file:" && link.pathname.endsWith("/")) {
        link.href = withIndex(link.href);
      }
    };
    document.addEventListener("click", onClick, true);
    document.addEventListener("submit", ({ target }) => (target.action = withIndex(target.action)), true);
    document.addEventListener("DOMContentLoaded", () => {
      const results = document.querySelector("search-results");
      results?.querySelector("#search-status").append(results.dataset.folder);
    });
  }
})();
