/**
 * The search index of a site: documents in, files out that a browser searches without a server.
 *
 * <p>In comes {@link confnotes.model.SearchDocument}, in the order in which equals are shown;
 * {@link SiteDocuments} makes the documents of a site. Out come the folder {@code search/} and
 * {@link SearchReport}. Start reading at {@link SearchIndexer#write}; the reading side is {@code
 * assets/js/search/searcher.js}, of which {@link ClientScript} makes the one file that a page
 * loads.
 *
 * <h2>Design</h2>
 *
 * <p>Korean glues particles and other words to a word, so words as they stand do not do as keys.
 * Keys here are the beginnings of runs of Hangul (six syllables at most) and what begins inside a
 * run (four at most), so that any part of a word is found as one stretch of the sorted keys; see
 * {@link Keys}. Against pairs of syllables with positions this needs no intersection for words up
 * to six syllables, one shard instead of one for each pair, and no more bytes. What keys cannot
 * tell (a phrase, a word written apart) the client proves on the text, which it loads anyway to
 * show it.
 *
 * <p>Spelling ({@link Folding}) is evened out on both sides. What depends on how someone types —
 * half a syllable, initial consonants, the wrong keyboard — is a reading of the query, and a
 * stretch of keys again; only initial consonants have keys of their own.
 *
 * <p>Names need no synonyms: a key {@code 람다=} leads to the service's document, and {@code #12}
 * from there to all that mentions it by whichever name.
 *
 * <p>A posting is a document and a level from 0 to 7, the rounded BM25F weight ({@link Impact}).
 * Documents are numbered from the newest, so that the number breaks ties and neighbours share a
 * shard. Of a frequent key only the best postings stand beside it, those of the highest levels and
 * of the newest documents; the others overflow to files that are loaded when the best do not
 * suffice. So the bytes for a query do not grow with the number of notes.
 *
 * <h2>Format, version 1</h2>
 *
 * <p>{@code manifest.json} is UTF-8 JSON; every other file is named {@code kind-hash.bin} by the
 * start of the SHA-256 of its content and is packed with DEFLATE (RFC 1951), so that it is small on
 * disk and on servers that do not compress. Numbers are LEB128, strings a length in UTF-16 units
 * and their characters by {@link Alphabet}.
 *
 * <table>
 * <caption>Keys of the manifest</caption>
 * <tr><td>format, tokenizer</td><td>versions; a client reads its own and no other</td></tr>
 * <tr><td>documents, things, services</td><td>how many documents; how many of them, the first ones, are
 * services, events and people; how many of those are services and technologies</td></tr>
 * <tr><td>alphabet</td><td>characters by number</td></tr>
 * <tr><td>messages</td><td>texts for people, by key</td></tr>
 * <tr><td>spellings</td><td>pairs of a spelling and the one it counts as</td></tr>
 * <tr><td>terms, overflow, texts</td><td>shards in order, each with its first key or number, its hash
 * and its bytes; where {@code direct} is false they are files of kind {@code directory} that list the
 * shards</td></tr>
 * </table>
 *
 * <p>A shard holds the keys from its first up to the first of the next one, so that a last key need
 * not be told. {@link TermShards} (kinds {@code terms}, {@code overflow}) and {@link
 * DocumentShards} (kind {@code documents}) tell what is in the files.
 */
@NullMarked
package confnotes.search;

import org.jspecify.annotations.NullMarked;
