/**
 * People who speak, in every notation in which notes name them.
 *
 * <p>Comes in: a line, or a piece of a line such as the brackets behind a title. Goes out: {@link
 * confnotes.extract.speaker.Billing}: the people with role and organisation, and how sure the
 * reading is. Whether a doubtful reading counts is decided where the other talks of the note are
 * known. Start reading at {@link confnotes.extract.speaker.SpeakerParser}.
 */
@NullMarked
package confnotes.extract.speaker;

import org.jspecify.annotations.NullMarked;
