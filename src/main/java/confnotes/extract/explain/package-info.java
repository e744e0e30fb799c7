/**
 * Why a note was understood as it was, in words for the person who wrote it.
 *
 * <p>Comes in: what extraction found and weighed. Goes out: lines of text, what was taken marked
 * {@code +}, what was left {@code -}. Start reading at {@link
 * confnotes.extract.explain.NoteExplanation}.
 */
@NullMarked
package confnotes.extract.explain;

import org.jspecify.annotations.NullMarked;
