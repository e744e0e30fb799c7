/**
 * What a note says about the event it was written at.
 *
 * <p>Comes in: title, labels, tags, file name and lines of a note. Goes out: a {@link
 * confnotes.model.EventClaim}. Known series are data ({@code event-series.txt}); an unknown one is
 * read from a title that speaks like a report. Start reading at {@link
 * confnotes.extract.event.EventExtractor}.
 */
@NullMarked
package confnotes.extract.event;

import org.jspecify.annotations.NullMarked;
