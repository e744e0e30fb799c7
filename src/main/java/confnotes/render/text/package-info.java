/**
 * Words for the readers of the site, in the site's language.
 *
 * <p>Comes in: a message's key and its values, a date, a name. Goes out: text for people, with
 * particles, plurals and date order as the language has them. Start reading at {@link
 * confnotes.render.text.Messages}.
 */
@NullMarked
package confnotes.render.text;

import org.jspecify.annotations.NullMarked;
