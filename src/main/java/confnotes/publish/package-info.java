/**
 * The finished pages → the live site: checked first, then swapped in by one move.
 *
 * <p>Comes in: every file of the site, put into a staging folder beside the target. Goes out: the
 * target folder with the new site, or the old one untouched and a list of what is broken. Start
 * reading at {@link confnotes.publish.Publisher}.
 */
@NullMarked
package confnotes.publish;

import org.jspecify.annotations.NullMarked;
