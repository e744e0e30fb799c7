/**
 * The talks that a note tells about.
 *
 * <p>Comes in: the lines of a note. Goes out: {@link confnotes.extract.session.Findings}: the talks
 * with title, time and speakers and the lines that tell about each, and for every line that was
 * weighed why it was taken or left. Start reading at {@link
 * confnotes.extract.session.SessionExtractor}.
 */
@NullMarked
package confnotes.extract.session;

import org.jspecify.annotations.NullMarked;
