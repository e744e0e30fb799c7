/**
 * What a page loads when its search is first used. Published as one file, `search/client.js`, so
 * that a first query needs few requests.
 */
export { openCombobox } from "../elements/search-combobox.js";
export { showResults } from "../elements/search-page.js";
export { markFoundWords } from "../elements/found-words.js";
