// Guesses which page an address was meant to lead to. Pure: no page, no network.

/** Letters and digits alone, small and composed: `X-Ray`, `x ray` and `xray` are one. */
export function plain(text) {
  return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Number of letters to insert, leave out, replace or swap with their neighbour (optimal string
 * alignment).
 *
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function distance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i][j] = Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? rows[i - 2][j - 2] + 1 : Infinity,
      );
    }
  }
  return rows[a.length][b.length];
}

/** The part of a path that names the page: the last one, without `index.html` or an ending. */
export function wantedName(path) {
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  return plain(decoded(parts.pop() ?? "").replace(/\.html?$/i, ""));
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The pages a path may have meant.
 *
 * @param {string} path path that is not there
 * @param {string[][]} rows address, shown name and further names of every page that can be guessed
 * @returns {{exact: string[] | null, near: string[][]}} the row of that very name, or rows of names
 *     alike, the nearest first, at most five
 */
export function guess(path, rows) {
  const wanted = wantedName(path);
  if (wanted === "") {
    return { exact: null, near: [] };
  }
  const scored = rows.map((row) => ({ row, score: nearest(wanted, row) }));
  const exact = scored.filter(({ score }) => score === 0);
  if (exact.length === 1) {
    return { exact: exact[0].row, near: [] };
  }
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near = scored.filter(({ score }) => score <= limit).sort((a, b) => a.score - b.score);
  return { exact: null, near: near.slice(0, 5).map(({ row }) => row) };
}

function nearest(wanted, [address, ...names]) {
  const known = [wantedName(address), ...names.map(plain)];
  return Math.min(...known.map((name) => letters(wanted, name)));
}

/** Names much longer or shorter are not compared letter by letter. */
function letters(wanted, name) {
  return Math.abs(wanted.length - name.length) > 4 ? Infinity : distance(wanted, name);
}
