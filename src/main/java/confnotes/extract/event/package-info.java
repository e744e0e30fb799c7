/**
 * What a note says about the event it was written at.
 *
 * <p>Comes in: title, labels, tags, file name and lines of a note. Goes out: a {@link
 * confnotes.extract.event.FoundEvent}, the claim and why it was taken. Known series are data
 * ({@code event-series.txt}); a name that nobody has listed is weighed by what speaks for it
 * ({@link confnotes.extract.event.Sign}). Start reading at {@link
 * confnotes.extract.event.EventExtractor}.
 */
@NullMarked
package confnotes.extract.event;

import org.jspecify.annotations.NullMarked;
