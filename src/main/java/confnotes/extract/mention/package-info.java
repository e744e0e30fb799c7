/**
 * Finds the services and technologies that a note names.
 *
 * <p>Comes in: the body of one note, the catalogue, and what the note's author adds or rules out.
 * Goes out: {@link confnotes.extract.mention.FoundMentions}. A note is looked at as a whole, since
 * an everyday word such as Batch means a service only where the note says so elsewhere. Start
 * reading at {@link confnotes.extract.mention.MentionFinder}.
 */
@NullMarked
package confnotes.extract.mention;

import org.jspecify.annotations.NullMarked;
