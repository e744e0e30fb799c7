/**
 * What a note says, as facts, and its finished body.
 *
 * <p>Comes in: a {@link confnotes.model.SourceNote} and the catalogue. Goes out: a {@link
 * confnotes.model.Note}. The body is looked at as lines ({@code text}); talks, people, times and
 * the event are read from these ({@code session}, {@code speaker}, {@code time}, {@code event}),
 * mentions from the tree ({@code mention}), and the tree is written ({@code body}). What words mean
 * is data ({@code words}). Start reading at {@link confnotes.extract.NoteExtractor}.
 */
@NullMarked
package confnotes.extract;

import org.jspecify.annotations.NullMarked;
