package confnotes.search;

/**
 * What an index came to.
 *
 * @param documents documents it finds
 * @param terms keys of its dictionary
 * @param postings pairs of key and document
 * @param files files written, the manifest included
 * @param bytes their size together
 */
public record SearchReport(int documents, int terms, long postings, int files, long bytes) {}
