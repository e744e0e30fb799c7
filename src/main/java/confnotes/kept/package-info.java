/**
 * What is kept from one build to the next, in a folder beside the site, so that the next build need
 * not make it again.
 *
 * <p>Comes in: what was made, and a digest of all it was made of. Goes out: the same value, when it
 * is asked for with the same digest; nothing when one byte of what it is made of is another, or the
 * file was damaged. So a kept value is never an old one, and to delete the folder costs time and
 * nothing else. Start reading at {@link confnotes.kept.KeptNotes}.
 */
@NullMarked
package confnotes.kept;

import org.jspecify.annotations.NullMarked;
