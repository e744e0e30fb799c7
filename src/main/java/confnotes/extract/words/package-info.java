/**
 * The word lists that tell names, roles, breaks and impressions apart.
 *
 * <p>Comes in: text files beside this package, one entry a line. Goes out: {@link
 * confnotes.extract.words.WordList}s. What a word means is data, so that a list grows without a
 * change of code. Start reading at {@link confnotes.extract.words.WordList}.
 */
@NullMarked
package confnotes.extract.words;

import org.jspecify.annotations.NullMarked;
